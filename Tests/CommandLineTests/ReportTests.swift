import Foundation
import TestSupport
import Testing

private let site = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    -- Content/hello.md --
    # Hello

    Text
    -- Content/going.md --
    # Going
    """

/// A report as a program reads it.
private struct Report: Decodable {
    struct Diagnostic: Decodable {
        let severity: String
        let code: String
        let path: String?
        let line: Int?
    }
    struct Output: Decodable {
        struct Change: Decodable, Equatable {
            let path: String
            let hash: String
            let size: Int
        }
        let hash: String
        let files: Int
        let bytes: Int
        let sections: Int
        let written: Int
        let unchanged: Int
        let deleted: Int
        let changes: [Change]
        let deletions: [String]
    }
    let version: Int
    let pages: Int
    let errors: Int
    let warnings: Int
    let diagnostics: [Diagnostic]
    let output: Output?

    init(_ site: TemporaryFolder) throws {
        self = try JSONDecoder().decode(Report.self, from: Data(try site.bytes("report.json")))
    }
}

/// A manifest as a program reads it.
private struct Manifest: Decodable {
    let files: [Report.Output.Change]

    init(_ site: TemporaryFolder) throws {
        let bytes = try site.bytes("Public/.guidepost/manifest.json")
        self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    }
}

/// What a build with a report leaves in the report.
private func build(_ site: TemporaryFolder, _ options: String...) throws -> Report {
    let outcome = try guidepost(
        ["build", "--now", "2026-11-23", "--report", "report.json"] + options, in: site.path)
    #expect(outcome.status == .exited(0), "\(outcome.errors)")
    return try Report(site)
}

@Test func theReportOfAFirstBuildListsTheWholeSite() throws {
    let site = try TemporaryFolder(site)
    let report = try build(site)
    let output = try #require(report.output)
    let files = try Manifest(site).files
    #expect(report.version == 1 && report.errors == 0 && report.warnings == 0)
    #expect(report.diagnostics.isEmpty)
    #expect(output.files == files.count && output.written == files.count)
    #expect(output.bytes == files.reduce(0) { $0 + $1.size })
    #expect(output.changes.count == files.count)
    #expect(output.changes.allSatisfy(files.contains))
    #expect(output.unchanged == 0 && output.deleted == 0 && output.deletions.isEmpty)
    #expect(output.sections > 0)
    let sum = try ChildProcess.run(
        "sha256sum", [site.path("Public/.guidepost/manifest.json")])
    #expect(sum.output.hasPrefix(output.hash + " "))
}

@Test func theReportTellsWhatChangedAndWhatWasDeleted() throws {
    let site = try TemporaryFolder(site)
    let first = try build(site)
    try site.edit("Content/hello.md", replacing: "Text", with: "Words")
    try site.remove("Content/going.md")
    let before = try site.snapshot("Public")
    let second = try #require(try build(site).output)
    let after = try site.snapshot("Public")
    let gone = Set(before.paths).subtracting(after.paths)
    #expect(Set(second.deletions) == gone && second.deleted == gone.count)
    #expect(second.deletions.contains("going/index.html"))
    let changed = after.paths.filter { path in
        path != ".guidepost/manifest.json"
            && before.entries[path]?.bytes != after.entries[path]?.bytes
    }
    #expect(second.changes.map(\.path).sorted() == changed.sorted())
    #expect(second.changes.map(\.path).contains("hello/index.html"))
    #expect(second.written == changed.count)
    #expect(second.unchanged == second.files - second.written)
    #expect(second.hash != first.output?.hash)
}

@Test func theSameInputGivesTheSameReport() throws {
    let site = try TemporaryFolder(site)
    _ = try build(site, "--threads", "1")
    let first = try site.bytes("report.json")
    try site.remove("Public")
    _ = try build(site, "--threads", "2")
    #expect(try site.bytes("report.json") == first)
    let again = try #require(try build(site).output)
    #expect(again.written == 0 && again.changes.isEmpty && again.unchanged == again.files)
}

@Test func aReportOfMistakesHasNoOutputAndNothingOfAnEarlierBuild() throws {
    let site = try TemporaryFolder(site)
    _ = try build(site)
    try site.edit("Content/hello.md", replacing: "Text", with: "[x](nowhere.md) <b>y</b>")
    for command in ["build", "check"] {
        let outcome = try guidepost(command, "--report", "report.json", in: site.path)
        #expect(outcome.status == .exited(1))
        let report = try Report(site)
        #expect(report.output == nil)
        #expect(report.errors == 1 && report.warnings >= 1)
        #expect(report.diagnostics.count == report.errors + report.warnings)
        let link = try #require(report.diagnostics.first { $0.code == "broken-link" })
        #expect(link.severity == "error" && link.path == "Content/hello.md" && link.line == 3)
    }
}

@Test(arguments: [
    ["build", "--base-url", "nowhere"], ["check", "--against", "nowhere.json"],
])
func nothingOfAnEarlierReportStaysWhereReadingFails(arguments: [String]) throws {
    let site = try TemporaryFolder(site)
    _ = try build(site)
    let outcome = try guidepost(arguments + ["--report", "report.json"], in: site.path)
    #expect(outcome.status == .exited(64), "\(outcome.errors)")
    #expect(try site.text("report.json") == "")
}

@Test func aReportGoesIntoAPipeAndToStandardOutput() throws {
    let site = try TemporaryFolder(site)
    let binary = try guidepostBinary
    let outcome = try ChildProcess.run(
        "bash",
        [
            "-ec",
            """
            mkfifo pipe
            cat pipe > report.json & '\(binary)' check --report pipe; wait $!
            '\(binary)' check --report /dev/stdout | head -n 1
            """,
        ], in: site.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    #expect(try Report(site).pages > 2)
    #expect(outcome.output.hasSuffix("{\n"), "\(outcome.output)")
}

@Test func aBuildThatTheMachineEndsLeavesAReportWithoutOutput() throws {
    let site = try TemporaryFolder(site)
    _ = try build(site)
    try site.write("a file where a folder should be", to: "out")
    let outcome = try guidepost(
        "build", "--output", "out", "--report", "report.json", in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(try Report(site).output == nil)
}

@Test func aCheckReportsWhatItFoundAndBuildsNothing() throws {
    let site = try TemporaryFolder(site)
    let outcome = try guidepost("check", "--report", "report.json", in: site.path)
    #expect(outcome.status == .exited(0))
    let report = try Report(site)
    #expect(report.pages > 2 && report.errors == 0 && report.output == nil)
    #expect(!site.contains("Public"))
}

@Test(arguments: [
    "Content/site.yaml", "Content/new/../report.json", "Content/nothing/report.json",
    "Templates/report.json", "link.json",
])
func aReportIsNotWrittenAmongWhatTheSiteIsMadeOf(path: String) throws {
    let site = try TemporaryFolder(smallSite)
    try site.write("x", to: "Content/new/x.txt")
    try site.write("x", to: "Templates/x.txt")
    try FileManager.default.createSymbolicLink(
        atPath: site.path("link.json"), withDestinationPath: "Content/site.yaml")
    let before = try site.snapshot("Content")
    for command in ["build", "check"] {
        let outcome = try guidepost(command, "--report", path, in: site.path)
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.hasSuffix("which the site is made of; name another folder\n"))
    }
    #expect(try site.snapshot("Content").differences(from: before) == [])
}
