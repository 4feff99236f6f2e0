import Foundation
import TestSupport
import Testing

@Test(.timeLimit(.minutes(10)))
func aStrangerPreviewsBreaksMendsBuildsPublishesAndRollsBackByTheManualAlone() throws {
    let page = try ManualPage(ManualPage.path(of: "first-steps"))
    let steps = page.steps.filter { if case .word = $0 { false } else { true } }
    let stranger = try ManualReader()
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
            #expect(page.status == 200 && page.text.contains("How can we help?"))
        case .code(let text, kind: "sh"):
            // What is printed below a command tells how it ends.
            var status: Int32 = 0
            if index + 1 < steps.count, case .code(let printed, kind: "text") = steps[index + 1],
                printed.contains("error:")
            {
                status = 1
            }
            try stranger.run(text, expecting: status)
            if text.contains("guidepost build") {
                #expect(try stranger.text("Public/index.html").contains("Search above"))
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
    #expect(stranger.done.contains { $0.outcome.status == .exited(1) }, "something was broken")
    let own = try stranger.text("Public/faq/card-declined/index.html")
    #expect(own.contains("https://support.example.org/faq/card-declined/"))
    let search = try #require(stranger.done.first { $0.commands.contains("search") })
    #expect(search.outcome.output.contains("\n1. Why was my card declined?"))
    let served = try stranger.text("../www/current/index.html")
    #expect(served.contains("Search above") && !served.contains("Search first"))
    #expect(try stranger.text("Content/en/home.md").contains("Search first"))
}
