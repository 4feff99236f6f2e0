import Foundation
import TestSupport
import Testing

/// What is not this program's, or is done as another user.
private let foreign = ["upload-", "npx ", "install ", "mkdir -p /", "ln ", "sudo "]

/// Noon on 27 November 2026, UTC.
private let day = ["SOURCE_DATE_EPOCH": "1795780800"]

/// A site that was published and changed since, with the list of what is published.
private func publishedSite(in locale: String) -> String {
    let change = ["en": "s/Search above/Search first/", "zh-CN": "s/在上面搜索/先搜索一下/"]
    return """
        guidepost init site --locale \(locale)
        cd site
        guidepost build
        cp Public/.guidepost/manifest.json published.json
        guidepost publish ../www
        sed -i '\(change[locale]!)' Content/\(locale)/home.md
        """
}

extension ManualReader {
    /// Follows a page from its beginning to its end.
    ///
    /// Commands are run, what is printed below them is compared, a file is written where a block says its path behind its
    /// kind (```` ```yaml Content/topics.yaml ````), and a sentence "In `file`, change `a` to `b`" is done.
    fileprivate func follow(
        _ name: String, in locale: String = "en", as commandsOfPage: (String) -> String
    ) throws {
        let steps = try ManualPage(ManualPage.path(of: name, in: locale)).steps
        let before = done.count
        for (index, step) in steps.enumerated() {
            switch step {
            case .code(let text, kind: "sh"):
                let commands = commandsOfPage(text)
                if commands.hasPrefix("guidepost serve") {
                    #expect(try preview(commands).status == 200)
                } else if !commands.isEmpty {
                    let isMistake = ManualReader.isMistake(after: index, in: steps)
                    try run(commands, expecting: isMistake ? 1 : 0)
                    if let printed = ManualReader.printed(after: index, in: steps) {
                        expectEqualText(lastPrinted, printed)
                    }
                }
            case .code(let text, let kind):
                let words = kind.split(separator: " ")
                if words.count == 2 { try write(text, to: String(words[1])) }
            case .edit(let file, let old, let new): try edit(file, replacing: old, with: new)
            case .word: break
            }
        }
        #expect(done.count > before, "the page has commands")
    }
}

private func lines(of text: String, without prefixes: [String]) -> String {
    text.split(separator: "\n").map(String.init)
        .filter { line in !prefixes.contains { line.hasPrefix($0) } }
        .joined(separator: "\n")
}

/// The pages that can be followed as they stand, by language.
private let pagesToFollow: [(name: String, locale: String)] = {
    let translated = [
        "channel", "check", "editors", "images", "markdown", "notices", "question", "rename",
        "search", "topic",
    ].map { "write/\($0)" }
    let inEnglish = [
        "operate/ci", "operate/look", "operate/nginx", "operate/upload", "reference/report",
    ]
    return inEnglish.map { ($0, "en") }
        + ManualPage.locales.flatMap { locale in translated.map { ($0, locale) } }
}()

@Test(.mustEnd, arguments: pagesToFollow)
func aPageCanBeFollowedFromItsBeginningToItsEnd(name: String, locale: String) throws {
    let reader = try ManualReader(in: locale, adding: day)
    try reader.run(publishedSite(in: locale))
    try reader.follow(name, in: locale) { text in
        lines(of: text, without: foreign)
            .replacing("/var/www/help", with: reader.home + "/www")
    }
}

/// As root, but into a folder of the test's; the package is installed by `BareDebianTests`.
@Test(.mustEnd)
func guidepostIsInstalledAsTheManualSays() throws {
    let packed = try PackedProgram()
    // On this machine, whatever it is.
    let name = try #require(packed.files.first { $0.hasSuffix(".tar.gz") }).dropLast(7)
    let reader = try ManualReader(adding: day)
    try reader.run(
        """
        mkdir -p local/bin
        guidepost init site
        cd site
        guidepost build
        cp '\(packed.folder.path("dist"))'/* .
        """)
    try reader.follow("operate/install") { text in
        lines(of: text.replacing("sudo install", with: "install"), without: ["sudo "])
            .replacing("/usr/local", with: reader.home + "/local")
            .replacing("guidepost-0.1.0-linux-x86_64", with: name)
    }
    try reader.run(
        """
        cmp ~/local/bin/guidepost guidepost-*/guidepost
        test -s ~/.zfunc/_guidepost
        ls ~/local/share/man/zh_CN/man1
        """)
    #expect(reader.lastPrinted == "guidepost.1\n")
}

@Test func thePageOnEditorsRenewsEachSchemaThatANewSiteHas() throws {
    let page = try ManualPage.text(of: "write/editors")
    let loop = try #require(page.firstMatch(of: #/for kind in ([a-z -]+); do/#))
    let site = try TemporaryFolder()
    #expect(try guidepost("init", ".", in: site.path).isSuccess)
    let schemas = try FolderSnapshot(folder: site.path(".vscode/guidepost")).paths
    #expect(loop.1.split(separator: " ").map { "\($0).json" }.sorted() == schemas.sorted())
}

/// The name of a package, a tarball or a release in a page or an example says its version.
@Test func theManualNamesTheReleaseOfThisVersion() throws {
    let version = try guidepost("--version").output.split(separator: " ")[1].dropLast()
    var named = 0
    let names =
        [ManualPage.path(of: "operate/install")]
        + ManualPage.locales.map { ManualPage.path(of: "first-steps", in: $0) }
    let examples = try FolderSnapshot(folder: ManualPage.manual + "/examples").paths
        .map { ManualPage.manual + "/examples/" + $0 }
    for path in names + examples {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for match in text.matches(of: #/(?:guidepost[-_]|GUIDEPOST_VERSION: )(\d+\.\d+\.\d+)/#) {
            #expect(match.1 == version, "\(path)")
            named += 1
        }
    }
    #expect(named > 5)
}
