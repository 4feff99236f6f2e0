import Foundation
import Glibc
import TestSupport
import Testing

/// Names that people and their programs give files, up to what a disk holds.
private let names = [
    "with space", "客服 电话", "😀", "new\nline", "100%25", "it's \"quoted\"", "a&b<c>", "what?",
    "no #1", "back\\slash", "co:lon", "-dash", "tab\tstop", "é", String(repeating: "客", count: 84),
]
private let longest = String(repeating: "n", count: 252)

/// What a server is asked for when a browser follows a link, but for the entities that HTML needs.
private func requests(in html: String) -> Set<String> {
    Set(
        html.matches(of: /(?:href|src)="(\/[^"#]*)/).map {
            String($0.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        })
}

/// Articles, folders, downloads and assets of such names, served by a plain web host: every link leads somewhere.
@Test func whateverFilesAreCalledTheyAreReachable() throws {
    let site = try TemporaryFolder(smallSite)
    for name in names + [longest] {
        try site.write("# Article\n", to: "Content/articles/\(name).md")
        try site.write("# Inner\n\n[download](data.bin)\n", to: "Content/folders/\(name)/page.md")
        try site.write("data of \(name)", to: "Content/folders/\(name)/data.bin")
        try site.write("file of \(name)", to: "Content/files/\(name)")
        try site.write("a { color: red } /* \(name) */", to: "Templates/assets/in/\(name)/own.css")
    }
    for name in names where name.utf8.count < 240 {
        try site.write("b { color: red } /* \(name) */", to: "Templates/assets/\(name).css")
    }
    let outcome = try guidepost("build", "--now", "2026-11-23", in: site.path)
    try #require(outcome.isSuccess, "\(outcome.errors)")
    let server = try NginxServer(folder: site.path("Public"))
    let client = HTTPClient(port: server.port)

    let published = try site.snapshot("Public").leavingOut(".guidepost/")
    var targets: Set<String> = []
    for (path, entry) in published.entries {
        let encoded = path.utf8.map { "%" + String(format: "%02X", $0) }.joined()
            .replacing("%2F", with: "/")
        let response = try client.get("/" + encoded)
        #expect(response.status == 200 && response.body == entry.bytes, "\(path)")
        if path.hasSuffix(".html") {
            targets.formUnion(requests(in: String(decoding: entry.bytes, as: UTF8.self)))
        }
    }
    for target in targets.sorted() {
        #expect(try client.get(target).status == 200, "\(target)")
    }
    let articles = targets.filter { $0.hasPrefix("/articles/") && !$0.hasSuffix(".md") }
    #expect(articles.count == names.count + 1 + 1, "each article and their folder: \(articles)")
    let pages = targets.filter { $0.hasPrefix("/folders/") && $0.hasSuffix("/page/") }
    #expect(pages.count == names.count + 1, "\(pages)")
    #expect(targets.count { $0.hasSuffix("/data.bin") } == names.count + 1)

    let locations = try site.text("Public/sitemap.xml").matches(
        of: /<loc>https:\/\/help\.example\.com(\/[^<]*)<\/loc>/)
    #expect(locations.count > 2 * names.count)
    for location in locations {
        let target = String(location.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        #expect(try client.get(target).status == 200, "\(target)")
    }
    for line in try guidepost("search", "article", "--limit", "100", "--format", "json", site.path)
        .output.matches(of: /"url":"([^"]*)"/)
    {
        #expect(try client.get(String(line.1)).status == 200, "\(line.1)")
    }
}

@Test func anAssetWhoseNameLeavesNoRoomForItsHashIsTold() throws {
    let site = try TemporaryFolder(smallSite)
    let longest = String(repeating: "n", count: 240) + ".css"
    try site.write("a { color: red }", to: "Templates/assets/\(longest)")
    #expect(try guidepost("build", in: site.path).isSuccess)
    let before = try site.snapshot("Public")
    try site.write("a { color: red }", to: "Templates/assets/n\(longest)")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors.hasPrefix(
            "Templates/assets/n\(longest): error: the name of an asset has at most 244 bytes, so "
                + "that a hash fits in; shorten it [unusable-file]\n"), "\(outcome.errors)")
    #expect(try site.snapshot("Public") == before)
}

/// A path may be longer than the system takes although none of its names is.
@Test func aPathThatTheDiskCannotHoldIsMetBeforeAnythingIsTouched() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", in: site.path).isSuccess)
    let before = try site.snapshot("Public")
    let former = String(repeating: "/abcdefghi", count: 410) + "/"
    try site.write("---\naliases: [\(former)]\n---\n# New\n", to: "Content/new.md")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(
        outcome.errors
            == "guidepost: cannot write 'Public\(former)index.html': File name too long; shorten "
            + "its name, or those of the folders it stands in\n")
    #expect(try site.snapshot("Public") == before)
}

@Test func aNameThatIsNotUTF8IsTold() throws {
    let site = try TemporaryFolder(smallSite)
    let name = Array(site.path("Content/").utf8) + [0xB5, 0xC7, 0x2E, 0x6D, 0x64, 0]
    close(open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644))
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors.hasPrefix(
            "Content/\u{FFFD}\u{FFFD}.md: error: file names must be UTF-8, this one is not; "
                + "rename it [unusable-file]\n"), "\(outcome.errors)")
}
