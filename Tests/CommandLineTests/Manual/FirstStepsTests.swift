import Foundation
import TestSupport
import Testing

/// What the site that the first steps begin says in a language.
private struct Words: Sendable, CustomTestStringConvertible {
    let locale: String
    /// The heading of the home page.
    let heading: String
    /// The question that the page lets somebody write.
    let question: String
    /// What the home page says before and after the change that is published and taken back.
    let published: String
    let takenBack: String

    var testDescription: String { locale }

    static let all = [
        Words(
            locale: "en", heading: "How can we help?", question: "Why was my card declined?",
            published: "Search above", takenBack: "Search first"),
        Words(
            locale: "zh-CN", heading: "有什么可以帮你？", question: "银行卡付款被拒怎么办？",
            published: "在上面搜索", takenBack: "先搜索一下"),
    ]
}

@Test func theFirstStepsAreTriedInEachLanguageOfTheManual() {
    #expect(Words.all.map(\.locale) == ManualPage.locales)
}

@Test(.timeLimit(.minutes(10)), arguments: Words.all)
private func aStrangerPreviewsBreaksMendsBuildsPublishesAndRollsBackByTheManualAlone(
    words: Words
) throws {
    let page = try ManualPage(ManualPage.path(of: "first-steps", in: words.locale))
    let steps = page.steps.filter { if case .word = $0 { false } else { true } }
    let stranger = try ManualReader(in: words.locale)
    for (index, step) in steps.enumerated() {
        switch step {
        case .edit(let file, let old, let new):
            try stranger.edit(file, replacing: old, with: new)
        case .code(let text, kind: "text"):
            expectEqualText(stranger.lastPrinted, text)
        case .code(let text, kind: "sh") where text.hasPrefix("sudo "):
            // `BareDebianTests` installs the package; `PackedProgram` names it so.
            let version = try guidepost("--version").output.split(separator: " ")[1].dropLast()
            #expect(text == "sudo apt install ./guidepost_\(version)_amd64.deb\n")
        case .code(let text, kind: "sh") where text.hasPrefix("guidepost serve"):
            let page = try stranger.preview(text)
            #expect(page.status == 200 && page.text.contains(words.heading))
        case .code(let text, kind: "sh"):
            // What is printed below a command tells how it ends.
            try stranger.run(
                text, expecting: ManualReader.isMistake(after: index, in: steps) ? 1 : 0)
            if text.contains("guidepost build") {
                #expect(try stranger.text("Public/index.html").contains(words.published))
            }
        case .code(let text, let kind) where kind.hasPrefix("markdown Content/"):
            try stranger.write(text, to: String(kind.dropFirst("markdown ".count)))
        default: Issue.record("nobody knows what to do with \(step)")
        }
    }
    let did = stranger.done.map(\.commands).joined()
    for command in ["init", "new", "check", "build", "search", "publish", "--rollback"] {
        #expect(did.contains(command), "the page goes through '\(command)'")
    }
    #expect(did.contains("--locale \(words.locale)\n"), "the site is in the language of the page")
    #expect(stranger.done.contains { $0.outcome.status == .exited(1) }, "something was broken")
    let own = try stranger.text("Public/faq/card-declined/index.html")
    #expect(own.contains("https://support.example.org/faq/card-declined/"))
    let search = try #require(stranger.done.first { $0.commands.contains("search") })
    #expect(search.outcome.output.contains("\n1. \(words.question)"))
    let served = try stranger.text("../www/current/index.html")
    #expect(served.contains(words.published) && !served.contains(words.takenBack))
    #expect(try stranger.text("Content/\(words.locale)/home.md").contains(words.takenBack))
}
