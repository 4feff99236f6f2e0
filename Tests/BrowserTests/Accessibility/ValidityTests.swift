import Foundation
import TestSupport
import Testing

/// All pages and styles are valid by the Nu Html Checker, which a validator of the W3C is made of.
@Suite struct ValidityTests {
    /// What the checker says of styles that are right, each with the reason why it is wrong itself.
    private static let limits: [(message: String, reason: String)] = [
        (
            "“::details-content”",
            "CSS Pseudo-Elements 4 §4.4 has it; the checker's list of pseudo-elements is older"
        ),
        (
            "“SelectedItem",
            "CSS Color 4 §6.2 has the system colours SelectedItem and SelectedItemText"
        ),
        (
            "“box-shadow”: “var(",
            "CSS Variables 1 §3: a value with var() is judged when it is computed, as it is for all other properties"
        ),
    ]

    @Test func everyPageAndEveryStyleSheetIsValid() throws {
        let trust = try TemporaryFolder()
        let sources = try TemporaryFolder(TrustFixture.archive)
        try SiteUnderTest.build(sources.path, to: trust.path, "--now", TrustFixture.today)
        let sites = try [SiteUnderTest.repository, .official, .languages]
        let folders = sites.map(\.folder) + [trust.path]
        let files = try folders.flatMap { folder in
            try FolderSnapshot(folder: folder).paths
                .filter { $0.hasSuffix(".html") || $0.hasSuffix(".css") }
                .map { "\(folder)/\($0)" }
        }
        #expect(files.count > 160)
        let faults = try faults(of: files).filter { fault in
            !Self.limits.contains { fault.contains($0.message) }
        }
        #expect(faults == [])
    }

    /// What one run of the checker finds wrong in files, each sort of fault of a file once. Its warnings are of style, and
    /// not all of them are right.
    private func faults(of files: [String]) throws -> [String] {
        let outcome = try ChildProcess.run(
            "java",
            [
                "-Xss2m", "-jar", try Checker.nu.path, "--format", "json", "--also-check-css",
                "--errors-only", "--exit-zero-always", "--stdout",
            ] + files, timeout: .seconds(240))
        guard outcome.isSuccess else { throw TestFailure(outcome.errors) }
        let answer = try JSONValue(parsing: outcome.standardOutput)
        let messages = try #require(answer["messages"].array)
        let faults = messages.map { message in
            "\(message["url"].string ?? ""): \(message["message"].string ?? "\(message)")"
        }
        return Set(faults).sorted()
    }
}
