import TestSupport
import Testing

private let hosts =
    "official-hosts: [{host: example.com, of: Test, source: \"https://example.com/\"}]\n"
private let path = "Content/channels/phone.yaml"
private let source = "https://www.example.com/contact"

/// A site whose channel `phone` has a file of its own layout.
private func folder(_ channel: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        -- Content/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Open the app.]
        ---
        """)
    try folder.write(
        "title: Test\nurl: https://help.example.com/\n" + hosts, to: "Content/site.yaml")
    try folder.write(channel, to: path)
    return folder
}

private func verify(_ folder: TemporaryFolder, _ options: String...) throws -> ChildProcess.Outcome
{
    try guidepost(
        ["verify", "phone", "--by", "Ann Li", "--source", source, "--now", "2026-11-23"] + options,
        in: folder.path)
}

/// What the command makes of a file, with each digest as `DIGEST`.
private func verified(_ text: String, _ options: String...) throws -> String {
    let folder = try folder(text)
    let outcome = try guidepost(
        ["verify", "phone", "--by", "Ann Li", "--source", source, "--now", "2026-11-23"] + options,
        in: folder.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    // It is what a check asks for.
    let check = try guidepost("check", "--now", "2026-11-23", in: folder.path)
    #expect(options.isEmpty ? check.status == .exited(0) : true, "\(check.errors)")
    #expect(
        try folder.snapshot("Content/channels").paths == ["phone.yaml"], "no file is left behind")
    return try folder.text(path).replacing(#/[0-9a-f]{16}/#, with: "DIGEST")
}

private let head = "kind: phone\nexistence: confirmed\n"
private let proof =
    #"{on: 2026-11-23, by: Ann Li, source: "https://www.example.com/contact", digest: "DIGEST"}"#

@Test(arguments: [
    // A point on lines of its own gets a line; comments and quotes stay.
    (
        "points:\n  # Ours.\n  - value: '+12025550143' # the number\n    label:  Main   # called so\n\n# end\ncost: free\n",
        "points:\n  # Ours.\n  - value: '+12025550143' # the number\n    label:  Main   # called so\n    verified: \(proof)\n\n# end\ncost: free\n"
    ),
    // Dashes in the column of the key, wide dashes, and no final line end.
    (
        "points:\n-   value: \"+12025550143\"",
        "points:\n-   value: \"+12025550143\"\n    verified: \(proof)"
    ),
    (
        "points:\n  -\n    value: \"+12025550143\"\ncost: free",
        "points:\n  -\n    value: \"+12025550143\"\n    verified: \(proof)\ncost: free"
    ),
    // A point in braces gets braces.
    (
        "points: [{value: \"+12025550143\"}]\n",
        "points: [{value: \"+12025550143\", verified: \(proof)}]\n"
    ),
    (
        "points:\n  - { value: \"+12025550143\" , label: A } # x\n",
        "points:\n  - { value: \"+12025550143\" , label: A, verified: \(proof) } # x\n"
    ),
    (
        "points:\n  - {value: \"+12025550143\", label: }\n",
        "points:\n  - {value: \"+12025550143\", label: , verified: \(proof) }\n"
    ),
    // A proof that is there keeps its keys, their order and their quotes.
    (
        "points:\n  - verified:\n      # Who looked.\n      by: 'Bo'\n      digest: \"0000\" # old\n      on: \"2020-01-01\"\n      source: https://example.com/old\n    value: \"+12025550143\"\n",
        "points:\n  - verified:\n      # Who looked.\n      by: 'Ann Li'\n      digest: \"DIGEST\" # old\n      on: \"2026-11-23\"\n      source: https://www.example.com/contact\n    value: \"+12025550143\"\n"
    ),
    (
        "points:\n  - value: \"+12025550143\"\n    verified: {digest: x, by: \"\", on: 2020-01-01, source: ''}\n",
        "points:\n  - value: \"+12025550143\"\n    verified: {digest: DIGEST, by: \"Ann Li\", on: 2026-11-23, source: 'https://www.example.com/contact'}\n"
    ),
    // What is missing in it is added, in its manner.
    (
        "points:\n  - value: \"+12025550143\"\n    verified:\n        by: Bo\n        on: # when?\n    label: A\n",
        "points:\n  - value: \"+12025550143\"\n    verified:\n        by: Ann Li\n        on: 2026-11-23 # when?\n        source: \"https://www.example.com/contact\"\n        digest: \"DIGEST\"\n    label: A\n"
    ),
    (
        "points:\n  - value: \"+12025550143\"\n    verified: {by: Bo}\n",
        "points:\n  - value: \"+12025550143\"\n    verified: {by: Ann Li, on: 2026-11-23, source: \"https://www.example.com/contact\", digest: \"DIGEST\"}\n"
    ),
    (
        "points:\n  - value: \"+12025550143\"\n    verified:\n    label: A\n",
        "points:\n  - value: \"+12025550143\"\n    verified: \(proof)\n    label: A\n"
    ),
    (
        "points:\n  - value: \"+12025550143\"\n    verified: {}\n",
        "points:\n  - value: \"+12025550143\"\n    verified: \(proof)\n"
    ),
    // A day that is none, which a check complains of, is mended.
    (
        "points:\n  - value: \"+12025550143\"\n    verified: {on: soon, by: Bo}\n",
        "points:\n  - value: \"+12025550143\"\n    verified: {on: 2026-11-23, by: Ann Li, source: \"https://www.example.com/contact\", digest: \"DIGEST\"}\n"
    ),
    // Several points, each in its manner.
    (
        "points:\n  - {value: \"+12025550143\"}\n  - value: \"+12025550144\"\ncost: free\n",
        "points:\n  - {value: \"+12025550143\", verified: \(proof)}\n  - value: \"+12025550144\"\n    verified: \(proof)\ncost: free\n"
    ),
    // A block scalar as the last key of the point.
    (
        "points:\n  - value: \"+12025550143\"\n    label: |\n      Main\ncost: free\n",
        "points:\n  - value: \"+12025550143\"\n    verified: \(proof)\n    label: |\n      Main\ncost: free\n"
    ),
])
func aProofIsWrittenInTheMannerOfTheFile(before: String, after: String) throws {
    #expect(try verified(head + before) == head + after)
    // The same with the line ends of Windows, and with the mark that its editors put first.
    let windows = (head + before).replacing("\n", with: "\r\n")
    #expect(try verified(windows) == (head + after).replacing("\n", with: "\r\n"))
    #expect(
        try verified("\u{FEFF}" + windows) == "\u{FEFF}"
            + (head + after).replacing("\n", with: "\r\n"))
}

@Test func aSecondRunOnTheSameDayChangesNothing() throws {
    let folder = try folder(head + "points: [{value: \"+12025550143\"}]\n")
    #expect(try verify(folder).status == .exited(0))
    let once = try folder.snapshot()
    #expect(try verify(folder).status == .exited(0))
    #expect(try folder.snapshot() == once)
}

@Test(arguments: ["+12025550144", "Abroad", "(202) 555-0144"])
func oneOfSeveralPointsIsVerified(point: String) throws {
    let text =
        "points:\n  - value: \"+12025550143\"\n  - {value: \"+12025550144\", label: Abroad, display: (202) 555-0144}\n"
    let result = try verified(head + text, "--point", point)
    #expect(
        result == head + text.replacing("555-0144}", with: "555-0144, verified: \(proof)}"))
}

@Test func aMistakeInAProofThatIsNotAskedForStays() throws {
    let text =
        "points:\n  - value: \"+12025550143\"\n  - {value: \"+12025550144\", verified: {on: soon}}\n"
    #expect(
        try verified(head + text, "--point", "+12025550143")
            == head + text.replacing("0143\"\n", with: "0143\"\n    verified: \(proof)\n"))
}

@Test func whatWasWrittenIsTold() throws {
    let folder = try folder(head + "points: [{value: \"+12025550143\"}]\nreview-every: 30\n")
    let outcome = try verify(folder)
    #expect(
        outcome.output.replacing(#/[0-9a-f]{16}/#, with: "DIGEST")
            == "Content/channels/phone.yaml: '+12025550143' checked on 2026-11-23 by Ann Li against https://www.example.com/contact; counts until 2026-12-23 (digest DIGEST)\n"
    )
    #expect(outcome.errors == "")
}

@Test func namesOfAllKindsAreWrittenSafely() throws {
    for name in [
        "李安", "O'Neill \"Bo\"", "a: b", "Ann # Li", "{Ann}", "- Ann", "Ann, Li", "C:\\Ann", "yes",
        "@ann",
    ] {
        for point in [
            "{value: \"+12025550143\"}", "\n    value: \"+12025550143\"\n    verified: {by: 'x'}",
        ] {
            let folder = try folder(head + "points:\n  - \(point)\n")
            let outcome = try guidepost(
                "verify", "phone", "--by", name, "--source", source, "--now", "2026-11-23",
                in: folder.path)
            #expect(outcome.status == .exited(0), "\(name): \(outcome.errors)")
            #expect(
                try guidepost("check", "--now", "2026-11-23", in: folder.path).status == .exited(0))
        }
    }
}

@Test func whatStillSpeaksAgainstAContactIsSaidOnceItIsChecked() throws {
    let folder = try folder(
        "kind: phone\nexistence: reported\npoints:\n  - value: '+12025550143'\n")
    #expect(try verify(folder).output.contains("note: the channel says 'existence: reported'"))
    #expect(!(try verify(folder).output.contains("'official-hosts'")))
    try folder.write("title: Test\nurl: https://help.example.com/\n", to: "Content/site.yaml")
    #expect(
        try verify(folder).output.contains(
            "note: site.yaml has no 'official-hosts', so nothing says whether 'www.example.com' belongs"
        ))
}
