import Foundation
import TestSupport
import Testing

@Suite struct EditorSettingsTests {
    private func object(_ site: TemporaryFolder, _ path: String) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(try site.bytes(path))) as? [String: Any])
    }

    @Test func aNewSiteTellsEditorsWhichSchemaEachFileHas() throws {
        let site = try TemporaryFolder()
        #expect(try guidepost("init", ".", in: site.path).isSuccess)
        let settings = try object(site, ".vscode/settings.json")
        let schemas = try #require(settings["yaml.schemas"] as? [String: String])
        #expect(schemas["./.vscode/guidepost/site.json"] == "Content/site.yaml")
        #expect(schemas["./.vscode/guidepost/channel.json"] == "Content/channels/*.yaml")
        for (path, files) in schemas {
            let kind = try #require(path.split(separator: "/").last).dropLast(".json".count)
            expectEqualText(
                try site.text(String(path.dropFirst(2))),
                try guidepost("schema", String(kind), in: site.path).output)
            #expect(files.hasPrefix("Content/") && files.hasSuffix(".yaml"))
        }
        #expect(try site.text(".editorconfig").contains("charset = utf-8"))
    }

    @Test(arguments: ["en", "zh"])
    func theTaskOfANewSiteReadsWhatCheckPrints(language: String) throws {
        let site = try TemporaryFolder()
        #expect(try guidepost("init", ".", "--locale", "en", in: site.path).isSuccess)
        try site.edit(
            "Content/en/faq/cannot-log-in.md", replacing: "channel:email", with: "channel:x")
        let tasks = try object(site, ".vscode/tasks.json")["tasks"] as? [[String: Any]]
        let task = try #require(tasks?.first)
        #expect(task["command"] as? String == "guidepost check")
        let matcher = try #require(task["problemMatcher"] as? [String: Any])
        let pattern = try #require(matcher["pattern"] as? [String: Any])
        let expression = try NSRegularExpression(
            pattern: try #require(pattern["regexp"] as? String), options: .anchorsMatchLines)
        let output = try guidepost("check", "--language", language, in: site.path).errors
        let match = try #require(
            expression.firstMatch(in: output, range: NSRange(output.startIndex..., in: output)))
        func group(_ name: String) throws -> String {
            let index = try #require(pattern[name] as? Int)
            return String(output[try #require(Range(match.range(at: index), in: output))])
        }
        #expect(try group("file") == "Content/en/faq/cannot-log-in.md")
        #expect(try group("line") == "13" && group("column") == "35")
        #expect(try group("code") == "unknown-channel")
        #expect(try group("message").contains("x"))
    }
}
