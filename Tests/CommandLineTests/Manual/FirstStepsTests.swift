import Foundation
import TestSupport
import Testing

/// What the site that the first steps begin says in a language.
private struct Words: Sendable, CustomTestStringConvertible {
    let locale: String
    /// The name that the page lets somebody give the site.
    let name: String
    /// The question that the page lets somebody write.
    let question: String
    /// What somebody searches for to find it.
    let sought: String

    var testDescription: String { locale }

    static let all = [
        Words(
            locale: "en", name: "Paper Boat help", question: "Why was my card declined?",
            sought: "card does not work"),
        Words(
            locale: "zh-CN", name: "纸船帮助中心", question: "银行卡付款被拒怎么办？", sought: "卡刷不了"),
    ]
}

@Test func theFirstStepsAreTriedInEachLanguageOfTheManual() {
    #expect(Words.all.map(\.locale) == ManualPage.locales)
}

/// The address that somebody has: what the page shows is one for examples, and is to be replaced.
private let ownAddress = "https://support.guidepost-stranger.org/"

@Test(.mustEnd, arguments: Words.all)
private func aStrangerNamesProvesAnswersBreaksMendsAndBuildsByTheManualAlone(
    words: Words
) throws {
    let page = try ManualPage(ManualPage.path(of: "first-steps", in: words.locale))
    let steps = page.steps.filter { if case .word = $0 { false } else { true } }
    let stranger = try ManualReader(in: words.locale)
    for (index, step) in steps.enumerated() {
        switch step {
        case .edit(let file, let old, "https://support.example.org/"):
            try stranger.edit(file, replacing: old, with: ownAddress)
        case .edit(let file, let old, let new):
            try stranger.edit(file, replacing: old, with: new)
        case .code(let text, kind: "text"):
            expectEqualText(stranger.lastPrinted, text)
        case .code(let text, kind: "sh") where text.hasPrefix("sudo "):
            // `BareDebianTests` installs the package; `PackedProgram` names it so.
            let version = try guidepost("--version").output.split(separator: " ")[1].dropLast()
            #expect(text == "sudo apt install ./guidepost_\(version)_amd64.deb\n")
        case .code(let text, kind: "sh") where text.hasPrefix("guidepost serve"):
            #expect(try stranger.preview(text).status == 200)
        case .code(let text, kind: "sh"):
            // What is printed below a command tells how it ends.
            try stranger.run(
                text, expecting: ManualReader.isMistake(after: index, in: steps) ? 1 : 0)
        case .code(let text, let kind) where kind.hasPrefix("markdown Content/"):
            try stranger.write(text, to: String(kind.dropFirst("markdown ".count)))
        default: Issue.record("nobody knows what to do with \(step)")
        }
    }
    let did = stranger.done.map(\.commands).joined()
    for command in ["init", "verify", "new", "check", "build"] {
        #expect(did.contains("guidepost \(command)"), "the page goes through '\(command)'")
    }
    #expect(did.contains("--locale \(words.locale)\n"), "the site is in the language of the page")
    #expect(stranger.done.contains { $0.outcome.status == .exited(1) }, "something was broken")
    try expectOnlineReady(stranger, words)
}

/// Expects that what the page lets somebody copy to a host is complete.
private func expectOnlineReady(_ stranger: ManualReader, _ words: Words) throws {
    #expect(try stranger.text("Public/index.html").contains("· \(words.name)</title>"))
    let own = try stranger.text("Public/faq/card-declined/index.html")
    #expect(own.contains("\(ownAddress)faq/card-declined/"))
    let channel = try stranger.text("Public/contact/email/index.html")
    #expect(channel.contains("mailto:help@example.com"), "the contact is shown, by its proof")
    try stranger.run("guidepost check --strict\nguidepost search '\(words.sought)'")
    #expect(stranger.lastPrinted.contains("1. \(words.question)"))
}
