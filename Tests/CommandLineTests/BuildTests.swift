import Foundation
import TestSupport
import Testing

let smallSite = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    -- Content/hello.md --
    # Hello

    Text
    """

@Test func aBuildEndsWithOneLineAndASecondOneWritesNothing() throws {
    let site = try TemporaryFolder(smallSite.replacing("example.com", with: "pay.internal"))
    let first = try guidepost("build", in: site.path)
    #expect(first.status == .exited(0), "\(first.errors)")
    #expect(first.errors.isEmpty)
    let line = try #require(first.output.split(separator: "\n").first)
    #expect(first.output.split(separator: "\n").count == 1)
    for part in ["Public: ", " pages, ", " search section", " files written", " unchanged; "] {
        #expect(line.contains(part), "\(line)")
    }
    let before = try FolderSnapshot(folder: site.path("Public"))
    let second = try guidepost("build", in: site.path)
    #expect(second.output.contains("; 0 files written (0 B), "), "\(second.output)")
    #expect(try FolderSnapshot(folder: site.path("Public")) == before, "also the times stay")
}

@Test(arguments: ["help.example.com", "example.org", "help.pay.test", "localhost:8080"])
func aBuildAndAPublishSayThatTheAddressIsStillAnExample(host: String) throws {
    let site = try TemporaryFolder(smallSite.replacing("help.example.com", with: host))
    let note = "note: the site's address is still an example, https://\(host)/: "
    #expect(try guidepost("build", in: site.path).output.contains("\n" + note))
    #expect(try guidepost("publish", "www", in: site.path).output.contains("\n" + note))
    #expect(!(try guidepost("check", "--strict", in: site.path).errors.contains("example")))
}

/// Whoever renames a file by hand thinks of no address.
@Test func aBuildNamesAnAddressThatLeadsNowhereAnyMore() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/myindex.html --\nno page\n")
    #expect(try !guidepost("build", in: site.path).output.contains("gone"))
    _ = try ChildProcess.run("mv", [site.path("Content/hello.md"), site.path("Content/hi.md")])
    _ = try ChildProcess.run("rm", [site.path("Content/myindex.html")])
    let note = "note: /hello/ of the last build is gone: where another page took its place"
    #expect(try guidepost("build", in: site.path).output.contains("\n" + note))
    #expect(try !guidepost("build", in: site.path).output.contains("gone"), "told once")

    try site.write("---\naliases: [/hi/, /hello/]\n---\n# Hello\n", to: "Content/hello-all.md")
    _ = try ChildProcess.run("rm", [site.path("Content/hi.md")])
    #expect(try !guidepost("build", in: site.path).output.contains("gone"), "it leads on")
}

@Test func theRealContentBuildsWithoutAnyWarning() throws {
    let output = try TemporaryFolder()
    let outcome = try guidepost(
        "build", SharedFolder.checkout, "--output", output.path("Public"), "--strict", "--now",
        "2026-11-23")
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
}

@Test func theRealContentMeetsItsSearchExpectations() throws {
    let outcome = try guidepost("check", SharedFolder.checkout, "--strict", "--now", "2026-11-23")
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
}

@Test func theDayIsTakenFromTheEnvironmentAndFromTheOption() throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/later.md --\n---\npublished: 2030-01-01\n---\n# Later\n")
    let before = try guidepost(
        ["build"], in: site.path, environment: ["SOURCE_DATE_EPOCH": "1893455999"])
    #expect(before.status == .exited(0))
    #expect(!site.contains("Public/later/index.html"))
    let after = try guidepost(
        ["build"], in: site.path, environment: ["SOURCE_DATE_EPOCH": "1893456000"])
    #expect(after.status == .exited(0))
    #expect(site.contains("Public/later/index.html"))
    _ = try guidepost("build", "--now", "2029-12-31", in: site.path)
    #expect(!site.contains("Public/later/index.html"))
}

@Test func theDayIsThatOfTheReadersZone() throws {
    let site = try TemporaryFolder(
        smallSite.replacing("url: https", with: "time-zone: Asia/Shanghai\nurl: https")
            + "\n-- Content/later.md --\n---\npublished: 2030-01-01\n---\n# Later\n")
    // 2029-12-31 16:00 UTC is midnight in Shanghai.
    let build = { (epoch: String) in
        try guidepost(["build"], in: site.path, environment: ["SOURCE_DATE_EPOCH": epoch])
    }
    _ = try build("1893427199")
    #expect(!site.contains("Public/later/index.html"))
    _ = try build("1893427200")
    #expect(site.contains("Public/later/index.html"))
}

@Test(arguments: [
    (
        "https://help.example.com/$x/",
        "'$' is none of the letters, digits and '-._~' that its path is made of; write it as https://help.example.com/"
    ),
    ("help.example.com", "it begins with https://; did you mean 'https://help.example.com'?"),
])
func aBaseAddressThatIsNoneIsToldWithTheReason(address: String, reason: String) throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost("build", "--base-url", address, in: site.path)
    #expect(outcome.status == .exited(64))
    #expect(
        outcome.errors
            == "guidepost: --base-url '\(address)' is no address of a site: \(reason)\n")
}

@Test func aBaseAddressCanBeGivenOnTheCommandLine() throws {
    let site = try TemporaryFolder(smallSite)
    let outcome = try guidepost(
        "build", "--base-url", "https://other.example.com/sub", in: site.path)
    #expect(outcome.status == .exited(0))
    let page = try site.text("Public/hello/index.html")
    #expect(page.contains("href=\"https://other.example.com/sub/hello/\""))
    #expect(!page.contains("help.example.com"))
}
