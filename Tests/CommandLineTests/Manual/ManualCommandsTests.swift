import TestSupport
import Testing

/// What is not this program's, or is done as another user.
private let foreign = ["upload-", "npx ", "install ", "mkdir /", "mkdir -p /", "ln ", "sudo "]

/// A site that was published and changed since, with the list of what is published.
private let preparation = """
    guidepost init site
    cd site
    guidepost build
    cp Public/.guidepost/manifest.json published.json
    guidepost publish ../www
    sed -i 's/Search above/Search first/' Content/en/home.md
    """

/// Follows a page from its beginning to its end, in a site of its own, on a day of its own.
///
/// Commands are run, what is printed below them is compared, a file is written where a block says its path behind its kind
/// (```` ```yaml Content/topics.yaml ````), and a sentence "In `file`, change `a` to `b`" is done.
@Test(
    .timeLimit(.minutes(10)),
    arguments: [
        "operate/ci", "operate/nginx", "operate/upload", "reference/report", "write/channel",
        "write/check", "write/editors", "write/images", "write/markdown", "write/question",
        "write/rename", "write/search", "write/topic",
    ])
func aPageCanBeFollowedFromItsBeginningToItsEnd(name: String) throws {
    let steps = try ManualPage(ManualPage.path(of: name)).steps
    // Noon on 27 November 2026, UTC.
    let reader = try ManualReader(adding: ["SOURCE_DATE_EPOCH": "1795780800"])
    try reader.run(preparation)
    let prepared = reader.done.count
    for (index, step) in steps.enumerated() {
        switch step {
        case .code(let text, kind: "sh"):
            let commands = text.split(separator: "\n").map(String.init)
                .filter { line in !foreign.contains { line.hasPrefix($0) } }
                .joined(separator: "\n")
                .replacing("/var/www/help", with: reader.home + "/www")
                .replacing("~/guidepost", with: SharedFolder.checkout)
            var printed: String?
            if index + 1 < steps.count, case .code(let text, kind: "text") = steps[index + 1] {
                printed = text
            }
            if commands.hasPrefix("guidepost serve") {
                #expect(try reader.preview(commands).status == 200)
            } else if !commands.isEmpty {
                let fails = printed?.contains("error:") == true
                try reader.run(commands, expecting: fails ? 1 : 0)
                if let printed { expectEqualText(reader.lastPrinted, printed) }
            }
        case .code(let text, let kind):
            let words = kind.split(separator: " ")
            if words.count == 2 { try reader.write(text, to: String(words[1])) }
        case .edit(let file, let old, let new):
            try reader.edit(file, replacing: old, with: new)
        case .word: break
        }
    }
    #expect(reader.done.count > prepared, "the page has commands")
}
