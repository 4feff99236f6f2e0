import Glibc
import Synchronization
import SourceText
import Testing

@testable import SiteBuilder

private let site: TestOutput = [
    "index.html": "home", "faq/index.html": "faq", "assets/a.css": "css", "sitemap.xml": "map",
]

@Test func aBuildWritesWhatASiteHas() throws {
    let folder = TemporaryFolder()
    let summary = try folder.build(site)
    #expect(summary.written == 4)
    #expect(summary.bytesWritten == 13)
    #expect(
        folder.listing("Public") == [
            ".guidepost/", ".guidepost/manifest.json", "assets/", "assets/a.css", "faq/",
            "faq/index.html", "index.html", "sitemap.xml",
        ])
    #expect(folder.read("Public/faq/index.html") == "faq")
}

@Test func theManifestListsFilesInTheOrderOfUpload() throws {
    let folder = TemporaryFolder()
    let file = OutputFile(
        "faq/index.html", .page, .bytes(Array("abc".utf8)), address: "/faq/", anchors: ["a", "客"])
    let asset = OutputFile("assets/z.css", .asset, .bytes([]))
    _ = try OutputWriter().write([file, asset], to: folder.path + "/Public", threads: 1)
    #expect(
        folder.read("Public/.guidepost/manifest.json") == """
            {"version":1,"files":[
            {"path":"assets/z.css","kind":"asset","hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0},
            {"path":"faq/index.html","kind":"page","address":"/faq/","hash":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","size":3,"anchors":["a","客"]}
            ]}

            """)
}

@Test func aSecondRunWritesNothing() throws {
    let folder = TemporaryFolder()
    try folder.build(site)
    let files = folder.listing("Public")
    let before = files.map { folder.identity("Public/" + $0) }
    let summary = try folder.build(site)
    #expect(summary.written == 0)
    #expect(summary.unchanged == 4)
    #expect(summary.deleted == 0)
    #expect(summary.bytesWritten == 0)
    #expect(files.map { folder.identity("Public/" + $0) } == before)
}

@Test func onlyWhatDiffersIsWritten() throws {
    let folder = TemporaryFolder()
    try folder.build(site)
    let before = folder.identity("Public/index.html")
    let summary = try folder.build(site.merging(["faq/index.html": "new"]) { $1 })
    #expect(summary.written == 1)
    #expect(summary.unchanged == 3)
    #expect(folder.identity("Public/index.html") == before)
    #expect(folder.read("Public/faq/index.html") == "new")
}

@Test func whatSomebodyChangedInTheOutputIsMended() throws {
    let folder = TemporaryFolder()
    try folder.build(site)
    folder.write("Public/index.html", "hame")
    unlink(folder.path + "/Public/sitemap.xml")
    #expect(try folder.build(site).written == 2)
    #expect(folder.read("Public/index.html") == "home")
    #expect(folder.read("Public/sitemap.xml") == "map")
}

@Test func whatTheSiteNoLongerHasIsDeletedWithItsEmptyFolders() throws {
    let folder = TemporaryFolder()
    try folder.build(site.merging(["faq/a/b/index.html": "b"]) { $1 })
    let summary = try folder.build(["index.html": "home"])
    #expect(summary.deleted == 4)
    #expect(
        folder.listing("Public") == [".guidepost/", ".guidepost/manifest.json", "index.html"])
}

@Test func filesOfOtherPeopleStay() throws {
    let folder = TemporaryFolder()
    folder.write("Public/.gitignore", "*")
    folder.write("Public/faq/photo.jpg", "photo")
    folder.write("Public/.well-known/security.txt", "x")
    try folder.build(site)
    try folder.build(["index.html": "home"])
    #expect(
        folder.listing("Public") == [
            ".gitignore", ".guidepost/", ".guidepost/manifest.json", ".well-known/",
            ".well-known/security.txt", "faq/", "faq/photo.jpg", "index.html",
        ])
}

@Test func aFileThatNoBuildWroteIsNotOverwritten() throws {
    let folder = TemporaryFolder()
    folder.write("Public/index.html", "mine")
    folder.write("Public/faq/index.html", "mine too")
    let before = folder.contents("Public")
    let public_ = folder.path + "/Public"
    #expect(
        throws: OutputError.filesInTheWay([public_ + "/faq/index.html", public_ + "/index.html"])
    ) {
        try folder.build(site)
    }
    #expect(folder.contents("Public") == before.merging([".guidepost/": ""]) { $1 })
}

@Test func aFileWithTheSameBytesIsAdopted() throws {
    let folder = TemporaryFolder()
    folder.write("Public/index.html", "home")
    #expect(try folder.build(site).written == 3)
    #expect(try folder.build([:]).deleted == 4)
    #expect(folder.read("Public/index.html") == nil)
}

@Test func aFileBecomesAFolderAndBack() throws {
    let folder = TemporaryFolder()
    let asFile: TestOutput = ["a": "file", "b/c/index.html": "c"]
    let asFolder: TestOutput = ["a/index.html": "a", "a/x/index.html": "x", "b": "file"]
    try folder.build(asFile)
    let summary = try folder.build(asFolder)
    #expect(summary.written == 3)
    #expect(summary.deleted == 2)
    #expect(folder.read("Public/a/index.html") == "a")
    #expect(folder.read("Public/b") == "file")
    try folder.build(asFile)
    let clean = TemporaryFolder()
    try clean.build(asFile)
    #expect(folder.contents("Public") == clean.contents("Public"))
}

@Test func aFolderWithAFileOfSomebodyElseDoesNotBecomeAFile() throws {
    let folder = TemporaryFolder()
    try folder.build(["a/index.html": "a"])
    folder.write("Public/a/deep/mine.txt", "mine")
    #expect(throws: OutputError.filesInTheWay([folder.path + "/Public/a/deep/mine.txt"])) {
        try folder.build(["a": "file"])
    }
    #expect(folder.read("Public/a/index.html") == "a")
}

@Test func namesThatDifferInBytesAreDifferentFiles() throws {
    let folder = TemporaryFolder()
    try folder.build(["caf\u{E9}.html": "a"])
    try folder.build(["cafe\u{301}.html": "a"])
    let names = folder.listing("Public").filter { $0.hasSuffix(".html") }
    #expect(names.map { Array($0.utf8) } == [Array("cafe\u{301}.html".utf8)])
}

@Test func filesAreCopiedFromTheirSource() throws {
    let folder = TemporaryFolder()
    folder.write("photo.jpg", "photo")
    let file = OutputFile("faq/photo.jpg", .page, .copy(of: folder.path + "/photo.jpg"))
    let writer = OutputWriter()
    #expect(try writer.write([file], to: folder.path + "/Public", threads: 1).bytesWritten == 5)
    #expect(folder.read("Public/faq/photo.jpg") == "photo")
    #expect(try writer.write([file], to: folder.path + "/Public", threads: 1).unchanged == 1)
    folder.write("photo.jpg", "other")
    #expect(try writer.write([file], to: folder.path + "/Public", threads: 1).written == 1)
    unlink(folder.path + "/photo.jpg")
    #expect(throws: FileError(.read, folder.path + "/photo.jpg", number: ENOENT)) {
        try writer.write([file], to: folder.path + "/Public", threads: 1)
    }
    #expect(folder.read("Public/faq/photo.jpg") == "other")
}

@Test func theResultDoesNotDependOnThreadsOrOrder() throws {
    var output: TestOutput = [:]
    for i in 0..<300 { output["p\(i)/index.html"] = String(repeating: "\(i)", count: i) }
    let one = TemporaryFolder()
    let many = TemporaryFolder()
    try one.build(output, threads: 1)
    try many.build(output, threads: 8)
    #expect(one.contents("Public") == many.contents("Public"))
}

@Test func aDamagedManifestIsSaidToBeOne() throws {
    for text in [
        "", "{", "[]", #"{"version":2,"files":[]}"#, #"{"version":1,"files":[{}]}"#,
        #"{"version":1,"files":[{"path":"../x","kind":"page","hash":"","size":0}]}"#,
    ] {
        let folder = TemporaryFolder()
        folder.write("Public/.guidepost/manifest.json", text)
        let error = try #require(throws: OutputError.self) { try folder.build(site) }
        #expect(error.description.contains("is not the manifest of a build"), "\(text)")
    }
}
