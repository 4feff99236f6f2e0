import Glibc
import Testing

@testable import SiteBuilder

@Test func aPublishedSiteIsServedThroughALinkToAFolderNamedByItsContent() throws {
    let folder = TemporaryFolder()
    let summary = try folder.publish(markedSite("a"))
    #expect(folder.served == markedSite("a"))
    #expect(folder.releases == [summary.release])
    #expect(summary.written == 5 && summary.linked == 0 && !summary.wasServed)
    let other = TemporaryFolder()
    #expect(try other.publish(markedSite("a"), threads: 1).release == summary.release)
    #expect(try other.publish(markedSite("b")).release != summary.release)
    #expect(try other.publish(markedSite("a")).release == summary.release, "whatever is carried")
}

@Test func filesThatDidNotChangeAreSharedWithTheReleaseBefore() throws {
    let folder = TemporaryFolder()
    let first = try folder.publish(markedSite("a")).release
    let summary = try folder.publish(markedSite("b"))
    #expect(summary.written == 2 && summary.linked == 3)
    #expect(summary.bytesWritten == "home b".utf8.count + "style b".utf8.count)
    for path in ["faq/index.html", "assets/same.js", "sitemap.xml"] {
        #expect(
            folder.identity("www/releases/\(first)/\(path)")
                == folder.identity("www/current/\(path)"), "\(path)")
    }
    #expect(folder.read("www/releases/\(first)/index.html") == "home a")
}

@Test func aReleaseThatIsServedAlreadyTouchesNothing() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    try folder.publish(markedSite("b"))
    let before = folder.identities
    #expect(before.count > 15)
    #expect(try folder.publish(markedSite("b")).wasServed)
    #expect(folder.identities == before)
}

@Test func theReleasesThatWereServedLastStay() throws {
    let folder = TemporaryFolder()
    let names = try ["a", "b", "c"].map { try folder.publish(markedSite($0), keeping: 2).release }
    #expect(folder.releases == names[1...].sorted())
    let last = try folder.publish(markedSite("d"), keeping: 1)
    #expect(last.dropped == 2)
    #expect(folder.releases == [last.release])
    #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
}

@Test func aReleaseThatIsPublishedAgainTakesThePlaceOfTheOneThatStayed() throws {
    let folder = TemporaryFolder()
    for mark in ["a", "b", "c"] { try folder.publish(markedSite(mark), keeping: 3) }
    let again = try folder.publish(markedSite("a"), keeping: 2)
    #expect(again.leftover == nil && again.dropped == 1)
    #expect(folder.releases.count == 2 && folder.releases.contains(again.release))
    #expect(folder.servedMark == "a")
    #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
}

/// Letters publish, `<` goes back.
@Test(arguments: [
    ("AB<", "A"), ("ABC<<", "A"), ("ABC<D<", "B"), ("ABC<<D<", "A"), ("AB<B<", "A"),
    ("ABA<", "B"), ("ABC<D<E<", "B"), ("ABB<", "A"), ("ABCD<A<", "C"),
])
func goingBackLeadsToWhatWasServedBeforeAndWasNotGoneBackFrom(
    actions: String, served: String
) throws {
    let folder = TemporaryFolder()
    try folder.carryOut(actions)
    #expect(folder.servedMark == served)
    #expect(folder.read("www/current/assets/\(served).css") == "style \(served)")
}

@Test(arguments: ["A<", "AB<<", "ABC<<<", "AB<C<<"])
func withoutAnEarlierReleaseNothingIsGoneBackTo(actions: String) throws {
    let folder = TemporaryFolder()
    try folder.carryOut(String(actions.dropLast()))
    let before = folder.identities
    #expect(throws: PublishError.self) { try folder.rollBack() }
    #expect(folder.identities == before)
}

@Test func whereNothingWasPublishedGoingBackMakesNoFolder() {
    let folder = TemporaryFolder()
    let target = folder.path + "/www"
    #expect(throws: PublishError.nothingPublished(target)) { try folder.rollBack() }
    #expect(folder.listing() == [])
}

@Test func aDiskWithoutLinksGetsCopies() throws {
    let folder = TemporaryFolder()
    let first = try folder.publish(markedSite("a"), canLink: false).release
    let summary = try folder.publish(markedSite("b"), canLink: false)
    #expect(summary.written == 5 && summary.linked == 0 && summary.carried == 1)
    #expect(folder.read("www/current/assets/a.css") == "style a")
    #expect(
        folder.identity("www/releases/\(first)/faq/index.html")
            != folder.identity("www/current/faq/index.html"))
    try folder.rollBack(canLink: false)
    #expect(folder.read("www/current/assets/b.css") == "style b")
}

@Test func aServedFileThatSomebodyChangedIsPublishedAnew() throws {
    let folder = TemporaryFolder()
    let first = try folder.publish(markedSite("a")).release
    for expected in [first + "-2", first] {
        let damaged = folder.path + "/www/current/faq/index.html"
        unlink(damaged)
        folder.write("www/current/faq/index.html", "changed by hand")
        let summary = try folder.publish(markedSite("a"))
        #expect(summary.release == expected)
        #expect(folder.served == markedSite("a"))
        #expect(folder.releases == [expected], "the damaged one is nothing to go back to")
    }
}

extension TemporaryFolder {
    fileprivate func carryOut(_ actions: String) throws {
        for action in actions {
            if action == "<" { try rollBack() } else { try publish(markedSite(String(action))) }
        }
    }
}
