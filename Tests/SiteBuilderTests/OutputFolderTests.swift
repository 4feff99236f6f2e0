import Glibc
import SourceText
import Synchronization
import Testing

@testable import SiteBuilder

private let file = OutputFile("index.html", .page, .bytes(Array("home".utf8)))

@Test func aSecondBuildWaitsForTheFirstAndSaysSo() throws {
    let folder = TemporaryFolder()
    try folder.build([:])
    let lock = open(folder.path + "/Public/.guidepost/lock", O_RDWR)
    flock(lock, LOCK_EX)
    let events = Mutex<[String]>([])
    let writer = OutputWriter(
        whenWaiting: {
            events.withLock { $0.append("waits") }
            // The first build ends.
            close(lock)
        },
        atStep: { step in if step == .locked { events.withLock { $0.append("works") } } })
    _ = try writer.write([file], to: folder.path + "/Public", threads: 1)
    #expect(events.withLock { $0 } == ["waits", "works"])
}

@Test func aBuildThatIsAloneDoesNotWait() throws {
    let folder = TemporaryFolder()
    let writer = OutputWriter(whenWaiting: { Issue.record("nobody else is at work") })
    for _ in 0..<2 { _ = try writer.write([file], to: folder.path + "/Public", threads: 1) }
}

/// A program that is started while a build runs has the open files of the build until it takes their place.
@Test func whoeverGotACopyOfTheLockHoldsNobodyUp() throws {
    let folder = TemporaryFolder()
    let copy = Mutex<Int32?>(nil)
    let first = OutputWriter(atStep: { step in
        guard step == .locked else { return }
        let name = folder.path + "/Public/.guidepost/lock"
        let lock = (0..<getdtablesize()).first { descriptor in
            var (lock, other) = (stat(), stat())
            return unsafe stat(name, &lock) == 0 && fstat(descriptor, &other) == 0
                && (lock.st_ino, lock.st_dev) == (other.st_ino, other.st_dev)
        }
        copy.withLock { $0 = lock.map { dup($0) } }
    })
    _ = try first.write([file], to: folder.path + "/Public", threads: 1)
    let held = try #require(copy.withLock { $0 })
    let hasWaited = Mutex(false)
    let second = OutputWriter(whenWaiting: {
        hasWaited.withLock { $0 = true }
        close(held)
    })
    _ = try second.write([file], to: folder.path + "/Public", threads: 1)
    if hasWaited.withLock({ $0 }) {
        Issue.record("it waited for a copy of the lock")
    } else {
        close(held)
    }
}

@Test func theOutputFolderIsMadeWithThoseItStandsIn() throws {
    let folder = TemporaryFolder()
    _ = try OutputWriter().write([file], to: folder.path + "/a/b/Public", threads: 1)
    #expect(folder.read("a/b/Public/index.html") == "home")
}

@Test func anOutputFolderThatIsALinkIsWrittenTo() throws {
    let folder = TemporaryFolder()
    mkdir(folder.path + "/www", 0o755)
    symlink("www", folder.path + "/Public")
    try folder.build(["index.html": "home"])
    #expect(folder.read("www/index.html") == "home")
}

@Test(arguments: ["assets", "index.html", "faq/a"])
func aLinkInTheOutputIsNeverFollowed(link: String) throws {
    let folder = TemporaryFolder()
    folder.write("outside/a.css", "mine")
    folder.write("outside/index.html", "mine")
    mkdir(folder.path + "/Public", 0o755)
    mkdir(folder.path + "/Public/faq", 0o755)
    symlink(folder.path + "/outside", folder.path + "/Public/" + link)
    let site: TestOutput = ["assets/a.css": "a", "index.html": "home", "faq/a/index.html": "a"]
    let error = try #require(throws: OutputError.self) { try folder.build(site) }
    #expect(error == .filesInTheWay([folder.path + "/Public/" + link]))
    #expect(folder.listing("outside") == ["a.css", "index.html"])
    #expect(folder.read("outside/a.css") == "mine")
}

@Test func aLinkThatTookTheFoldersPlaceIsReplacedNotEmptied() throws {
    let folder = TemporaryFolder()
    folder.write("outside/index.html", "mine")
    try folder.build(["faq/index.html": "faq", "index.html": "home"])
    unlink(folder.path + "/Public/faq/index.html")
    rmdir(folder.path + "/Public/faq")
    symlink(folder.path + "/outside", folder.path + "/Public/faq")
    unlink(folder.path + "/Public/index.html")
    symlink(folder.path + "/outside/index.html", folder.path + "/Public/index.html")
    try folder.build(["index.html": "home"])
    #expect(folder.read("outside/index.html") == "mine")
    #expect(folder.read("Public/index.html") == "home")
}

@Test func guidepostsOwnFolderIsNotWrittenThroughALink() throws {
    let folder = TemporaryFolder()
    mkdir(folder.path + "/outside", 0o755)
    mkdir(folder.path + "/Public", 0o755)
    symlink(folder.path + "/outside", folder.path + "/Public/.guidepost")
    #expect(throws: FileError.self) { try folder.build(["index.html": "home"]) }
    #expect(folder.listing("outside") == [])
}

@Test(arguments: [
    ("/", "the whole disk"), ("", "no name"), (".", "stands in it"),
    ("Content", "'Content' stands in it"), ("Content/Public", "it stands in 'Content'"),
    ("Public/../Content/zh/x", "it stands in 'Content'"), ("link", "'Content' stands in it"),
    ("home", "your home folder stands in it"), ("home/..", "stands in it"),
])
func aFolderThatIsSomebodysOwnIsRefused(output: String, reason: String) throws {
    let folder = TemporaryFolder()
    folder.write("site/Content/a.md", "")
    mkdir(folder.path + "/site/home", 0o755)
    symlink("Content", folder.path + "/site/link")
    let site = folder.path + "/site"
    let writer = OutputWriter(inputFolders: [site + "/Content"], homeFolder: site + "/home")
    let path = output.isEmpty || output == "/" ? output : site + "/" + output
    let error = try #require(throws: OutputError.self) {
        try writer.write([file], to: path, threads: 1)
    }
    #expect(
        error.description.replacing(site + "/", with: "").contains(reason), "\(error.description)")
    #expect(folder.listing("site") == ["Content/", "Content/a.md", "home/", "link"])
}

@Test func aFolderBesideTheContentIsFine() throws {
    let folder = TemporaryFolder()
    folder.write("Content/a.md", "")
    let writer = OutputWriter(
        inputFolders: [folder.path + "/Content"], homeFolder: folder.path + "/Content-home")
    for output in ["Public", "Content-public", "home/me/Public"] {
        #expect(try writer.write([file], to: folder.path + "/" + output, threads: 1).written == 1)
    }
}

@Test(arguments: [
    "", "/etc/passwd", "../a", "a/../b", "a//b", "a/", "./a", "a/.", ".gitignore",
    ".guidepost/x", ".guidepost",
])
func aPathThatABuildMustNotOwnIsNone(path: String) {
    #expect(!OutputPath.isValid(path))
}

@Test func aPathWithANULIsNone() {
    #expect(!OutputPath.isValid("a\u{0}b"))
}

@Test(arguments: ["a", "a/b.html", "..a", "a..", "客服/index.html", "a/.gitignore", "_headers"])
func anOrdinaryPathIsOne(path: String) {
    #expect(OutputPath.isValid(path))
}

@Test func twoFilesOfOnePathAreABrokenInvariant() async {
    await #expect(processExitsWith: .failure) {
        let file = OutputFile("a", .page, .bytes([]))
        _ = try OutputWriter().write([file, file], to: "/tmp/never", threads: 1)
    }
    await #expect(processExitsWith: .failure) {
        let files = ["a", "a/b"].map { OutputFile($0, .page, .bytes([])) }
        _ = try OutputWriter().write(files, to: "/tmp/never", threads: 1)
    }
}

@Test func buildsAtTheSameTimeEndAsOneOfThem() throws {
    let folder = TemporaryFolder()
    let states: [TestOutput] = (0..<4).map { i in
        ["index.html": "home \(i)", "page-\(i)/index.html": "page", "same.html": "same"]
    }
    let clean = try states.map { state in
        let folder = TemporaryFolder()
        try folder.build(state)
        return folder.contents("Public")
    }
    for _ in 0..<10 {
        _ = try parallelMap(states, threads: 4) { state in try folder.build(state, threads: 1) }
        #expect(clean.contains(folder.contents("Public")))
    }
}

@Test func aNewFolderWithFilesOfOneKindIsPutInPlaceAtOnce() throws {
    let folder = TemporaryFolder()
    let seen = Mutex<[String]>([])
    let writer = OutputWriter(atStep: { step in
        guard step == .placed("faq/a/index.html") else { return }
        seen.withLock { $0 = folder.listing("Public").filter { !$0.hasSuffix("/") } }
    })
    _ = try writer.write(
        files([
            "assets/site.css": "style", "faq/a/index.html": "a", "faq/b/index.html": "b",
            "index.html": "home",
        ]), to: folder.path + "/Public", threads: 2)
    let published = seen.withLock { $0 }.filter { !$0.hasPrefix(".guidepost/") }
    #expect(published == ["assets/site.css", "faq/a/index.html", "faq/b/index.html"])
}

@Test func aFolderThatSomebodyMakesMeanwhileIsFilledFileByFile() throws {
    let folder = TemporaryFolder()
    let writer = OutputWriter(atStep: { step in
        if step == .allStaged { folder.write("Public/faq/notes.txt", "mine") }
    })
    _ = try writer.write(
        files(["faq/a/index.html": "a", "faq/b/index.html": "b"]), to: folder.path + "/Public",
        threads: 1)
    #expect(
        folder.contents("Public").filter { $0.key.hasPrefix("faq/") && $0.value != "" }
            == ["faq/a/index.html": "a", "faq/b/index.html": "b", "faq/notes.txt": "mine"])
}
