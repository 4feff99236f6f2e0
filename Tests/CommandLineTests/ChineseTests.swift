import TestSupport
import Testing

/// What commands say in Chinese, beside what they say in English of the same work.
@Test func whatWasDoneIsToldInChinese() throws {
    let folders = try (TemporaryFolder(smallSite), TemporaryFolder(smallSite))
    let commands: [[String]] = [
        ["init", "new", "--locale", "en"], ["new", "faq", "late", "new"], ["check", "new"],
        ["build", "new"], ["build", "new"], ["move", "faq/late", "faq/later", "new"],
        ["publish", "www", "new"], ["publish", "www", "new"], ["publish", "www", "--rollback"],
        ["build", "--report", "Content/report.json"], ["build", "--now", "soon"],
        ["build", "--base-url", "help"], ["build", "nowhere"], ["build", "new/Content/site.yaml"],
        ["init", "new", "--locale", "en"], ["verify", "phone", "new"],
        ["search", "a", "--locale", "fr"], ["check", "--against", "nowhere"],
    ]
    for command in commands {
        let english = try guidepost(
            command, in: folders.0.path, environment: ["GUIDEPOST_LANGUAGE": "en"])
        let chinese = try guidepost(
            command, in: folders.1.path, environment: ["GUIDEPOST_LANGUAGE": "zh"])
        #expect(english.status == chinese.status, "\(command)")
        expectTranslated(english.output, chinese.output)
        expectTranslated(english.errors, chinese.errors)
    }
}
