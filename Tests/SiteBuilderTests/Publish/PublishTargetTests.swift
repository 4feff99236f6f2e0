import Glibc
import SourceText
import TestSupport
import Testing

@testable import SiteBuilder

@Test func whatNoPublishMadeIsNotReplaced() throws {
    let cases: [(make: (TemporaryFolder) -> Void, path: String, because: String)] = [
        ({ $0.write("www/current/index.html", "mine") }, "current", "is a folder"),
        ({ $0.write("www/current", "mine") }, "current", "is a file"),
        ({ $0.link("www/current", to: "../other") }, "current", "leads to '../other'"),
        ({ $0.link("www/current", to: "releases/mine") }, "current", "leads to 'releases/mine'"),
        ({ $0.write("www/releases", "mine") }, "releases", "is no folder"),
    ]
    for (make, path, reason) in cases {
        let folder = TemporaryFolder()
        make(folder)
        let before = folder.contents("")
        let error = try #require(throws: PublishError.self) { try folder.publish(markedSite("a")) }
        expectTranslated(error.wording)
        #expect(
            error.description == "'\(folder.path)/www/\(path)' \(reason), which no publish made; "
                + "move it away or publish to another folder")
        #expect(folder.contents("") == before)
    }
}

@Test func theOutputOfABuildIsNoPlaceForReleases() throws {
    let folder = TemporaryFolder()
    try folder.build(["index.html": "home"])
    let target = folder.path + "/Public"
    let before = folder.contents("Public")
    #expect(throws: PublishError.site(target)) {
        try ReleaseStore(at: target).publish(files(markedSite("a")), threads: 1)
    }
    #expect(folder.contents("Public") == before)
}

@Test func theContentAndTheReleasesStandApart() throws {
    let folder = TemporaryFolder()
    folder.write("www/Content/site.yaml", "title: Test")
    for target in ["/www", "/www/Content/deeper"] {
        let store = ReleaseStore(
            at: folder.path + target, inputFolders: [folder.path + "/www/Content"])
        #expect(throws: OutputError.self) {
            try store.publish(files(markedSite("a")), threads: 1)
        }
    }
    #expect(folder.listing() == ["www/", "www/Content/", "www/Content/site.yaml"])
}

@Test func whatSomebodyElsePutThereStays() throws {
    let folder = TemporaryFolder()
    folder.write("www/releases/archive/index.html", "mine")
    folder.write("www/robots.txt", "mine")
    for mark in ["a", "b", "c"] { try folder.publish(markedSite(mark), keeping: 1) }
    #expect(folder.read("www/releases/archive/index.html") == "mine")
    #expect(folder.read("www/robots.txt") == "mine")
    #expect(folder.releases.count == 2)
}

@Test func aLinkThatAPersonSwappedByHandIsTakenForGoingBack() throws {
    let folder = TemporaryFolder()
    let names = try ["a", "b", "c"].map { try folder.publish(markedSite($0)).release }
    unlink(folder.path + "/www/current")
    folder.link("www/current", to: "releases/" + names[1])
    try folder.rollBack()
    #expect(folder.servedMark == "a")
}

@Test func aReleaseThatSomebodyDeletedIsNeitherServedNorGoneBackTo() throws {
    let folder = TemporaryFolder()
    let names = try ["a", "b", "c"].map { try folder.publish(markedSite($0)).release }
    rename(folder.path + "/www/releases/" + names[1], folder.path + "/moved")
    try folder.rollBack()
    #expect(folder.servedMark == "a")
    rename(folder.path + "/www/releases/" + names[0], folder.path + "/moved too")
    try folder.publish(markedSite("d"))
    #expect(folder.served.filter { markedSite("d").keys.contains($0.key) } == markedSite("d"))
}

@Test(arguments: [
    "", "/current", "/current/preview", "/releases/x", "/releases/x/deep", "/.guidepost/x",
])
func aBuildDoesNotWriteIntoWhatWasPublished(output: String) throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    let before = folder.identities
    let target = resolvedPath(folder.path + "/www")
    let error = OutputError.published(folder.path + "/www" + output, in: target)
    #expect(throws: error) {
        try OutputWriter().write(
            files(markedSite("b")), to: folder.path + "/www" + output, threads: 1)
    }
    #expect(error.description.contains("write 'guidepost publish \(target)'"))
    #expect(folder.identities == before)
}

@Test(arguments: ["/current", "/current/faq", "/releases", "/releases/x", "/.guidepost"])
func nothingIsPublishedIntoWhatWasPublished(inner: String) throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    let before = folder.identities
    let target = folder.path + "/www" + inner
    #expect(throws: OutputError.published(target, in: resolvedPath(folder.path + "/www"))) {
        try ReleaseStore(at: target).publish(files(markedSite("b")), threads: 1)
    }
    #expect(folder.identities == before)
}

@Test func aFolderBesideReleasesIsAPersonsOwn() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    _ = try OutputWriter().write(files(markedSite("b")), to: folder.path + "/www/other", threads: 1)
    _ = try ReleaseStore(at: folder.path + "/www/third").publish(files(markedSite("c")), threads: 1)
    #expect(folder.servedMark == "a")
}

@Test func withoutTheLinkGoingBackSaysSoUntilThePublishThatMakesItAgain() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    try folder.publish(markedSite("b"))
    unlink(folder.path + "/www/current")
    let error = PublishError.linkMissing(folder.path + "/www/current")
    #expect(throws: error) { try folder.rollBack() }
    #expect(error.description.contains("publish the site once more, which makes it again"))
    try folder.publish(markedSite("b"))
    #expect(folder.servedMark == "b")
    try folder.rollBack()
    #expect(folder.servedMark == "a")
}

extension TemporaryFolder {
    fileprivate func link(_ relative: String, to text: String) {
        mkdir(path + "/www", 0o755)
        symlink(text, path + "/" + relative)
    }
}
