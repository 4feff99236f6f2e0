import Glibc
import TestSupport
import Testing

/// Pipelines fetch the binary onto machines on which nothing was installed for it.
@Test func theBinaryNeedsNoLibraryThatIsNotOnEveryLinux() throws {
    // A release has none at all: see DistributionTests.
    let listed = try ChildProcess.run("ldd", [guidepostBinary]).output
    let names = listed.split(separator: "\n").compactMap {
        $0.split(whereSeparator: \.isWhitespace).first?.split(separator: "/").last
    }
    let known = [
        "linux-vdso.so", "ld-linux", "libc.so", "libm.so", "libgcc_s.so", "libstdc++.so",
        // A build for debugging brings Swift's own along.
        "libswift", "lib_", "libFoundation", "libdispatch.so", "libBlocksRuntime.so",
    ]
    #expect(names.filter { name in !known.contains { name.hasPrefix($0) } } == [])
}

@Test(arguments: ["abc", "-5", "1e9", " 5", "5.5", "99999999999999999999", "9223372036854775807"])
func aSourceDateThatIsNoneIsRefused(epoch: String) throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost(
        ["build"], in: site.path, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(outcome.status == .exited(64))
    #expect(
        outcome.errors
            == "guidepost: SOURCE_DATE_EPOCH is a number of seconds since 1970, not '\(epoch)'\n")
}

@Test(arguments: ["2026-2-3", "today", "20261123", "2026-02-29", "0000-01-01", ""])
func aDayThatIsNoneIsRefused(day: String) throws {
    let outcome = try guidepost("build", "--now", day)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors == "guidepost: --now is a day such as 2026-11-23, not '\(day)'\n")
}

@Test(arguments: ["0", "-1", "abc", "1025", "1.5", ""])
func aCountOfThreadsThatIsNoneIsRefused(count: String) throws {
    let outcome = try guidepost("check", "--threads", count)
    #expect(outcome.status == .exited(64))
    #expect(
        outcome.errors == "guidepost: --threads is a number from 1 to 1024, not '\(count)'\n")
}

@Test func aTimeZoneThatDoesNotExistIsTheWritersMistake() throws {
    let site = try TemporaryFolder(
        smallSite.replacing("title: Test", with: "title: Test\ntime-zone: Asia/Beijing"))
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors.hasPrefix(
            "Content/site.yaml:2:12: error: no time zone is called 'Asia/Beijing' [bad-time-zone]"))
}

@Test func messagesNameFilesAsSeenFromTheCurrentFolder() throws {
    let folder = try TemporaryFolder("-- site/Content/a.md --\nno title\n")
    try folder.write(archive: "-- site/Content/site.yaml --\ntitle: T\nurl: https://a.example/\n")
    for (argument, current, path) in [
        ("site", "", "site/Content/a.md"), ("site/", "", "site/Content/a.md"),
        ("./site//", "", "site/Content/a.md"), (".", "site", "Content/a.md"),
        ("..", "site/Content", "../Content/a.md"), ("./", "site", "Content/a.md"),
        (folder.path("site"), "", folder.path("site/Content/a.md")),
    ] {
        let outcome = try guidepost("build", argument, in: folder.path(current))
        #expect(outcome.status == .exited(1))
        #expect(outcome.errors.hasPrefix(path + ":1:1: error: "), "\(argument): \(outcome.errors)")
    }
}

@Test(arguments: [
    ("nope", "no folder is called 'nope'; this folder holds the site: leave 'nope' out"),
    ("", "DIR is the path of a folder, not ''"),
    ("Content/site.yaml", "'Content/site.yaml' is a file; name the folder that holds Content/"),
])
func aFolderThatIsNoneIsWrongUsage(folder: String, message: String) throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost("build", folder, in: site.path)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors == "guidepost: \(message)\n")
}

@Test func theOutputFolderIsSeenFromTheCurrentFolder() throws {
    let folder = try TemporaryFolder("-- site/Content/a.md --\n# A\n")
    try folder.write(archive: "-- site/Content/site.yaml --\ntitle: T\nurl: https://a.example/\n")
    let inSite = try guidepost("build", "site/", in: folder.path)
    #expect(inSite.output.hasPrefix("site/Public: "))
    #expect(folder.contains("site/Public/a/index.html"))
    let beside = try guidepost("build", "site", "--output", "out/", in: folder.path)
    #expect(beside.status == .exited(0))
    #expect(folder.contains("out/a/index.html"))
}

@Test(arguments: [
    ("Content", "'Content' stands in it"), ("Content/out", "it stands in 'Content'"),
    (".", "'Content' stands in it"), ("/", "it is the whole disk"), ("", "it has no name"),
    ("Templates", "'Templates' stands in it"),
])
func anOutputFolderThatWouldDoHarmIsRefused(output: String, reason: String) throws {
    let site = try TemporaryFolder(smallSite)
    let before = try site.snapshot()
    let outcome = try guidepost("build", "--output", output, in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(try site.snapshot() == before)
}

@Test func aReportThatCannotBeWrittenIsToldInWords() throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost("build", "--report", "nowhere/report.json", in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(
        outcome.errors
            == "guidepost: cannot write 'nowhere/report.json': No such file or directory; check the "
            + "path, and where the links in it lead; run it again if it was just moved\n")
    #expect(!site.contains("Public"))
}

@Test func messagesInAPipeHaveNoColour() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/b.md --\nno title\n")
    let outcome = try guidepost(["build"], in: site.path, environment: ["TERM": "xterm"])
    #expect(!outcome.errors.utf8.contains(0x1B))
}

@Test(arguments: [("022", 0o644, 0o755), ("077", 0o600, 0o700), ("002", 0o664, 0o775)])
func theUmaskDecidesWhoMayReadWhatIsPublished(umask: String, file: Int, folder: Int) throws {
    let site = try TemporaryFolder(smallSite)
    let script = "umask \(umask); exec \"$0\" build"
    let outcome = try ChildProcess.run("sh", ["-c", script, guidepostBinary], in: site.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    for (path, expected) in [
        ("index.html", file), ("hello/index.html", file), (".guidepost/manifest.json", file),
        ("hello", folder), ("search/en", folder),
    ] {
        var status = stat()
        #expect(stat(site.path("Public/" + path), &status) == 0)
        #expect(Int(status.st_mode & 0o777) == expected, "\(path)")
    }
}
