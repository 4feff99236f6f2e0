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
