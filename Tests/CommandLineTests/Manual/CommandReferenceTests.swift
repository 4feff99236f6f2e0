import TestSupport
import Testing

@Suite struct CommandReferenceTests {
    @Test(arguments: ["en", "zh-CN"])
    func theManualSaysOfEachCommandWhatItsHelpSays(locale: String) throws {
        let language = String(locale.prefix(2))
        let overview = try guidepost("--help", "--language", "en").output
        let names = overview.matches(of: #/\n  ([a-z]+) /#).map { String($0.1) }
        #expect(names.count > 10)
        let sections = try names.map { name in
            let help = try guidepost(name, "--help", "--language", language).output
            return "## \(name)\n\n```text\n\(help)```\n"
        }
        try expectGenerated(
            sections.joined(separator: "\n"),
            in: "Sources/guidepost/Manual/Content/\(locale)/articles/reference/commands.md")
    }
}
