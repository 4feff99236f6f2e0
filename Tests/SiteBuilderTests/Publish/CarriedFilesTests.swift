import Testing

@testable import SiteBuilder

@Test func filesNamedByContentAreCarriedAlongFromTheReleasesThatStay() throws {
    let folder = TemporaryFolder()
    let first = try folder.publish(markedSite("a"), keeping: 2).release
    #expect(try folder.publish(markedSite("b"), keeping: 2).carried == 1)
    #expect(folder.read("www/current/assets/a.css") == "style a")
    #expect(
        folder.identity("www/current/assets/a.css")
            == folder.identity("www/releases/\(first)/assets/a.css"), "as a link")
    #expect(try folder.publish(markedSite("c"), keeping: 2).carried == 1)
    #expect(folder.read("www/current/assets/b.css") == "style b")
    #expect(folder.read("www/current/assets/a.css") == nil, "carried files are not carried again")
}

@Test func whatReadersHaveOpenStaysWithinReachWhereOneReleaseIsKept() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"), keeping: 1)
    #expect(try folder.publish(markedSite("b"), keeping: 1).carried == 1)
    #expect(folder.releases.count == 1)
    #expect(folder.read("www/current/assets/a.css") == "style a")
    try folder.publish(markedSite("c"), keeping: 1)
    #expect(folder.read("www/current/assets/b.css") == "style b")
    #expect(folder.read("www/current/assets/a.css") == nil)
}

@Test func onlyWhatTheSiteHasStandsInTheManifest() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    try folder.publish(markedSite("b"))
    let manifest = try #require(folder.read("www/current/.guidepost/manifest.json"))
    #expect(manifest.contains("assets/b.css") && !manifest.contains("assets/a.css"))
}

@Test func aPageThatIsGoneIsNotCarriedAlong() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a").merging(["old/index.html": "old"]) { $1 })
    try folder.publish(markedSite("b"))
    #expect(folder.read("www/current/old/index.html") == nil)
}

@Test func goingBackTakesTheFilesOfTheReleaseAlongThatItLeaves() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    try folder.publish(markedSite("b"))
    try folder.rollBack()
    #expect(folder.read("www/current/assets/b.css") == "style b")
    #expect(try folder.publish(markedSite("a")).wasServed, "what is carried is no change")
}

@Test func aFileOfTheSiteIsNeverReplacedByOneThatIsCarried() throws {
    let folder = TemporaryFolder()
    try folder.publish(["index.html": "home a", "assets/x": "old", "assets/y": "old"])
    let site: TestOutput = ["index.html": "home b", "assets/x": "new", "assets/y/z": "new"]
    try folder.publish(site)
    #expect(folder.served == site)
}
