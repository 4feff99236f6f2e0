import Foundation
import TestSupport
import Testing

@Suite struct BuiltInManualTests {
    @Test func theProgramCarriesEachPageOfTheManual() throws {
        let listed = try guidepost("manual", "--print").output.split(separator: "\n")
            .map { String($0.prefix { $0 != " " }) }
        let folder = ManualPage.manual + "/Content/en/articles"
        let pages = try FolderSnapshot(folder: folder).paths.map { String($0.dropLast(3)) }
        #expect(listed.sorted() == pages.sorted(), "run Sources/Theme/list-files.sh")
        #expect(listed.count > 10)
    }

    @Test func aPageIsPrintedAsItIsWritten() throws {
        let printed = try guidepost("manual", "--print", "check").output
        let name = try #require(
            try FolderSnapshot(folder: ManualPage.manual + "/Content/en").paths
                .first { $0.hasSuffix("/check.md") })
        let page = try String(
            contentsOfFile: ManualPage.manual + "/Content/en/" + name, encoding: .utf8)
        let body = try #require(page.components(separatedBy: "\n---\n").last)
        expectEqualText(printed, "# Check and mend\n\n" + body)
    }

    @Test func anUnknownPageIsToldWithAMend() throws {
        let outcome = try guidepost("manual", "--print", "chekc")
        #expect(outcome.status == .exited(64))
        #expect(
            outcome.errors == "guidepost: the manual has no page 'chekc'; did you mean 'check'?\n")
    }

    @Test(arguments: [
        ("write", "write/index"), ("write/", "write/index"), ("codes", "codes/index"),
        ("first-steps.md", "first-steps"), ("articles/write/check.md", "write/check"),
        ("./check", "write/check"), ("unknown-channel", "codes/unknown-channel"),
    ])
    func aPageGoesByManyNames(name: String, page: String) throws {
        let outcome = try guidepost("manual", name, "--print")
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(outcome.output == (try guidepost("manual", page, "--print").output))
        #expect(outcome.output.hasPrefix("# "))
    }

    @Test(arguments: [
        ("chekc", "did you mean 'check'?"), ("wirte/check", "did you mean 'write/check'?"),
        ("xyzzyxyzzy", "'guidepost manual --print' lists all pages"),
    ])
    func anUnknownPageIsToldBeforeAnythingIsShown(name: String, mend: String) throws {
        let outcome = try guidepost("manual", name)
        #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
        #expect(outcome.errors == "guidepost: the manual has no page '\(name)'; \(mend)\n")
    }

    /// In Chinese the pages for operators are those in English.
    @Test(arguments: [
        ("check", "en", "/articles/write/check/"), ("write", "en", "/articles/write/"),
        ("first-steps.md", "en", "/articles/first-steps/"),
        ("check", "zh", "/zh-CN/articles/write/check/"),
        ("nginx", "zh", "/articles/operate/nginx/"),
    ])
    func aPageIsShownAtItsAddress(name: String, language: String, path: String) throws {
        let process = try ChildProcess(
            guidepostBinary, ["manual", name, "--language", language],
            environment: ChildProcess.environment(adding: [:]))
        let (port, address) = try process.wait(for: "an address to open") { process in
            process.output.firstMatch(of: #/http://127\.0\.0\.1:(\d+)(/\S*)\s/#).flatMap { match in
                UInt16(match.1).map { ($0, String(match.2)) }
            }
        }
        #expect(address == path)
        let page = try HTTPClient(port: port).get(address)
        #expect(page.status == 200)
        let title = try guidepost("manual", name, "--print", "--language", language).output
            .split(separator: "\n")[0].dropFirst(2)
        #expect(page.text.contains("<h1>\(title)</h1>") || page.text.contains(">\(title)</h1>"))
        process.send(signal: SIGINT)
        #expect(try process.wait(timeout: .seconds(30)).status == .exited(130))
    }

    @Test func theManualIsShownInABrowserAndLeavesNothingBehind() throws {
        let folder = try TemporaryFolder()
        let process = try ChildProcess(
            guidepostBinary, ["manual"],
            environment: ChildProcess.environment(adding: ["TMPDIR": folder.path]), in: folder.path)
        let port = try process.wait(for: "an address to open") { process in
            process.output.firstMatch(of: #/http://127\.0\.0\.1:(\d+)/\s/#).flatMap { UInt16($0.1) }
        }
        let page = try HTTPClient(port: port).get("/")
        #expect(page.status == 200 && page.text.contains("Guidepost manual"))
        #expect(page.text.contains(#"placeholder="Search the manual""#), "its own words are in it")
        #expect(try FolderSnapshot(folder: folder.path).paths == [])
        process.send(signal: SIGINT)
        #expect(try process.wait(timeout: .seconds(30)).status == .exited(130))
    }

    @Test(arguments: ["en", "zh"])
    func theManPageIsSound(language: String) throws {
        let folder = try TemporaryFolder()
        let page = try guidepost("manual", "--man", "--language", language).output
        try folder.write(page, to: "guidepost.1")
        let lint = try ChildProcess.run(
            "mandoc", ["-T", "lint", "-W", "error", "guidepost.1"], in: folder.path)
        #expect(lint.isSuccess, "\(lint.output)")
        let shown = try ChildProcess.run(
            "mandoc", ["-T", "utf8", "-O", "width=300", "guidepost.1"], in: folder.path
        ).output.replacing(#/.\u{8}/#, with: "")
        for word in ["guidepost check [DIR]", "--against MANIFEST", "GUIDEPOST_LANGUAGE", "130"] {
            #expect(shown.contains(word), "\(word)")
        }
    }
}
