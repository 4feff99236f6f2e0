import Foundation
import TestSupport
import Testing

private let path = "Content/channels/phone.yaml"
private let good =
    "kind: phone\nexistence: confirmed\npoints: [{value: \"+12025550143\", label: Main}]\n"

private func folder(_ channel: String = good) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        official-hosts: [{host: example.com, of: Test, source: "https://example.com/"}]
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        """)
    try folder.write(channel, to: path)
    return folder
}

private let usual = [
    "verify", "phone", "--by", "Ann Li", "--source", "https://example.com/c", "--now", "2026-11-23",
]

/// Runs a command that must leave every file as it is.
private func refused(_ folder: TemporaryFolder, _ arguments: [String]) throws
    -> ChildProcess.Outcome
{
    let before = try folder.snapshot()
    let outcome = try guidepost(arguments, in: folder.path)
    #expect(try folder.snapshot() == before)
    #expect(outcome.output == "")
    return outcome
}

@Test(arguments: [
    (["verify"], "'verify' needs CHANNEL"), (["verify", "phone"], "needs --by NAME"),
    (["verify", "phone", "--by", "Ann"], "needs --source URL"),
    (
        ["verify", "phon", "--by", "Ann", "--source", "https://example.com/"],
        "no channel is called 'phon'; did you mean 'phone'?"
    ),
    (
        [
            "verify", "Content/channels/phone.yaml", "--by", "Ann", "--source",
            "https://example.com/",
        ],
        "no channel is called 'Content/channels/phone.yaml'; did you mean 'phone'?"
    ),
    (
        ["verify", "../site", "--by", "Ann", "--source", "https://example.com/"],
        "no channel is called '../site'"
    ),
    (
        ["verify", "phone", "--by", "", "--source", "https://example.com/"],
        "--by '' is nobody's name"
    ),
    (
        ["verify", "phone", "--by", "TODO", "--source", "https://example.com/"],
        "--by 'TODO' is nobody's name"
    ),
    (["verify", "phone", "--by", "A\nB", "--source", "https://example.com/"], "is nobody's name"),
    (
        ["verify", "phone", "--by", "Ann", "--source", "http://example.com/"],
        "is no page that is read over https"
    ),
    (
        ["verify", "phone", "--by", "Ann", "--source", "https://exmaple.com/"],
        "'exmaple.com', which is no official host; did you mean 'example.com'?"
    ),
    (
        ["verify", "phone", "--by", "Ann", "--source", "https://example.com.evil.example.net/"],
        "which is no official host"
    ),
    (usual + ["--point", "Mian"], "no contact point 'Mian'; did you mean 'Main'?"),
    (
        ["verify", "phone", "--by", "Ann", "--source", "https://example.com/", "--now", "today"],
        "--now is a day"
    ),
    (
        [
            "verify", "phone", "--by", "Ann", "--source", "https://example.com/", "--now",
            "9999-01-01",
        ],
        "--now 9999-01-01 has not come yet"
    ),
    (
        ["verify", "phone", "nowhere", "--by", "Ann", "--source", "https://example.com/"],
        "no folder is called 'nowhere'"
    ),
])
func whatMakesNoSenseIsWrongUsage(arguments: [String], message: String) throws {
    let outcome = try refused(try folder(), arguments)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
}

@Test func aChannelWithoutPointsNeedsNoProof() throws {
    let folder = try folder("kind: phone\nexistence: confirmed\npoints: []\n")
    let before = try folder.snapshot()
    let outcome = try guidepost(usual, in: folder.path)
    #expect(outcome.status == .exited(0))
    #expect(
        outcome.output.contains(
            "has no contact points, so there is nothing to verify. That is fine"))
    #expect(try folder.snapshot() == before)
}

@Test(arguments: [
    "kind: phone\nexistence: confirmed\npoints: [{value: 123456789}]\n",
    "kind: phone\nexistence: confirmed\npoints: [{value: \"+12025550143\"}\n",
    "kind: phone\npoints: [{value: \"+12025550143\"}]\n",
    "kind: phone\nexistence: confirmed\npoints: [{value: \"+12025550143\", verified: yes}]\n",
    "kind: phone\nexistence: confirmed\npoints: [{value: \"+12025550143\", verified: {digset: x}}]\n",
])
func aFileWithMistakesIsMendedFirst(text: String) throws {
    let outcome = try refused(try folder(text), usual)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.contains("Content/channels/phone.yaml:"))
    #expect(outcome.errors.hasSuffix("guidepost: nothing was written; mend this first\n"))
}

@Test func aLayoutThatCannotBeEditedIsLeftAloneWithTheBlockToPaste() throws {
    let text =
        "kind: phone\nexistence: confirmed\npoints:\n  - value: \"+12025550143\"\n    verified:\n      by: |\n        Bo\n"
    let outcome = try refused(try folder(text), usual)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors.replacing(#/[0-9a-f]{16}/#, with: "DIGEST") == """
            guidepost: 'Content/channels/phone.yaml' cannot be edited safely: 'by' is no text on one line (line 6); nothing was written. Put this in place by hand, with who looked and where:
                verified: {on: 2026-11-23, by: "", source: "", digest: "DIGEST"}

            """)
}

@Test func aSymbolicLinkIsNeitherFollowedNorReplaced() throws {
    let folder = try folder()
    try folder.write(good, to: "elsewhere.yaml")
    try folder.remove(path)
    try FileManager.default.createSymbolicLink(
        atPath: folder.path(path), withDestinationPath: folder.path("elsewhere.yaml"))
    let outcome = try refused(folder, usual)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("it is a symbolic link"))
}

@Test func permissionsAreKept() throws {
    let folder = try folder()
    for mode in [0o640, 0o600, 0o664] {
        try folder.write(good, to: path)
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: folder.path(path))
        #expect(try guidepost(usual, in: folder.path).status == .exited(0))
        let kept = try FileManager.default.attributesOfItem(atPath: folder.path(path))[
            .posixPermissions]
        #expect(kept as? Int == mode)
    }
}

@Test func aFolderThatIsNoSiteIsWrongUsage() throws {
    let folder = try TemporaryFolder()
    let outcome = try guidepost(usual, in: folder.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("'Content/' is missing; run guidepost in a site's folder"))
}

@Test func aStaleNumberIsPublishedWithAWarningAndFailsTheCheck() throws {
    let folder = try folder()
    #expect(try guidepost(usual, in: folder.path).status == .exited(0))
    for (day, build, check) in [("2027-02-21", 0, 0), ("2027-02-22", 0, 1), ("2026-11-22", 1, 1)] {
        let built = try guidepost("build", "--now", day, in: folder.path)
        #expect(built.status == .exited(Int32(build)), "\(day) \(built.errors)")
        let checked = try guidepost("check", "--now", day, in: folder.path)
        #expect(checked.status == .exited(Int32(check)), "\(day) \(checked.errors)")
        #expect(
            try guidepost("build", "--strict", "--now", day, in: folder.path).status
                == .exited(day == "2027-02-21" ? 0 : 1))
    }
    #expect(
        try guidepost("build", "--now", "2027-02-22", in: folder.path).errors.contains(
            "[stale-channel]"))
    #expect(
        try guidepost("check", "--now", "2027-02-21", in: folder.path).errors.contains(
            "warning: '+12025550143' must be checked again"))
}

@Test func theBlockIsPrintedAsItMustStand() throws {
    let folder = try folder(
        "kind: phone\nexistence: confirmed\npoints:\n    - value: \"+12025550143\"\n")
    let outcome = try guidepost("build", "--now", "2026-11-23", in: folder.path)
    #expect(outcome.status == .exited(1))
    let line = try #require(
        outcome.errors.split(separator: "\n").first {
            $0.hasPrefix("      verified: {on: 2026-11-23, by: \"\"")
        })
    try folder.write(
        "kind: phone\nexistence: confirmed\npoints:\n    - value: \"+12025550143\"\n"
            + line.replacing(
                "by: \"\", source: \"\"", with: "by: Ann, source: \"https://example.com/\"") + "\n",
        to: path)
    #expect(try guidepost("build", "--now", "2026-11-23", in: folder.path).status == .exited(0))
}
