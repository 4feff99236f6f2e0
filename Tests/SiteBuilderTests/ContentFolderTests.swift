import Glibc
import SourceText
import Testing

@testable import SiteBuilder

@Test func filesAreListedByTheBytesOfTheirPaths() throws {
    let folder = TemporaryFolder()
    for path in ["b.md", "a/z.md", "a-b.md", "a/客服.md", "a/Ａ.md", "B.md", "a.md"] {
        folder.write("Content/" + path, "")
    }
    let content = try ContentFolder(listing: folder.path + "/Content")
    #expect(
        content.files == ["B.md", "a-b.md", "a.md", "a/z.md", "a/客服.md", "a/Ａ.md", "b.md"])
    #expect(content.path(of: "a/z.md") == folder.path + "/Content/a/z.md")
    #expect(content.diagnostics == [])
}

@Test func dotFilesAndDotFoldersAreSkipped() throws {
    let folder = TemporaryFolder()
    for path in [".a.md.swp", ".git/b.md", "c.md", "d/.DS_Store"] { folder.write(path, "") }
    #expect(try ContentFolder(listing: folder.path).files == ["c.md"])
}

@Test func theBackupsOfEditorsAreSkipped() throws {
    let folder = TemporaryFolder()
    for path in ["a.md", "a.md~", "d~/b.md"] { folder.write(path, "") }
    #expect(try ContentFolder(listing: folder.path).files == ["a.md"])
}

@Test func anEmptyFolderHasNoFiles() throws {
    let folder = TemporaryFolder()
    #expect(try ContentFolder(listing: folder.path).files == [])
}

@Test func aMissingFolderIsTheMachinesFailure() {
    #expect(throws: FileError(.read, "/nowhere/Content", number: ENOENT)) {
        try ContentFolder(listing: "/nowhere/Content")
    }
}

@Test func aLinkInsideTheFolderIsFollowed() throws {
    let folder = TemporaryFolder()
    folder.write("en/a.md", "a")
    symlink("a.md", folder.path + "/en/b.md")
    symlink("en", folder.path + "/fr")
    let content = try ContentFolder(listing: folder.path)
    #expect(content.files == ["en/a.md", "en/b.md", "fr/a.md", "fr/b.md"])
    #expect(content.diagnostics == [])
}

@Test func aRootThatIsALinkIsFollowed() throws {
    let folder = TemporaryFolder()
    folder.write("real/a.md", "a")
    folder.write("real/b/c.md", "a")
    symlink("../a.md", folder.path + "/real/b/d.md")
    symlink("real", folder.path + "/Content")
    let content = try ContentFolder(listing: folder.path + "/Content")
    #expect(content.files == ["a.md", "b/c.md", "b/d.md"])
}

@Test(arguments: [
    ("/etc/hostname", "a symbolic link must lead to something inside"),
    ("/etc", "a symbolic link must lead to something inside"),
    ("../outside.md", "a symbolic link must lead to something inside"),
    ("nowhere.md", "this symbolic link leads nowhere"),
    ("link.md", "this symbolic link leads nowhere"),
    (".", "this symbolic link leads back to a folder that it stands in"),
])
func aLinkThatLeadsElsewhereIsRefused(target: String, message: String) throws {
    let folder = TemporaryFolder()
    folder.write("outside.md", "")
    folder.write("Content/a.md", "")
    symlink(target, folder.path + "/Content/link.md")
    let content = try ContentFolder(listing: folder.path + "/Content")
    #expect(content.files == ["a.md"])
    let diagnostic = try #require(content.diagnostics.first)
    #expect(content.diagnostics.count == 1)
    #expect(diagnostic.code == .symbolicLink)
    #expect(diagnostic.message.hasPrefix(message))
    #expect(diagnostic.location?.path == folder.path + "/Content/link.md")
}

@Test func aFolderWhoseNameBeginsLikeTheRootIsOutsideIt() throws {
    let folder = TemporaryFolder()
    folder.write("Content/a.md", "")
    folder.write("Content-old/b.md", "")
    symlink("../Content-old", folder.path + "/Content/old")
    #expect(try ContentFolder(listing: folder.path + "/Content").diagnostics.count == 1)
}

@Test func whatIsNeitherFileNorFolderIsRefusedWithoutWaiting() throws {
    let folder = TemporaryFolder()
    mkfifo(folder.path + "/pipe.md", 0o600)
    let content = try ContentFolder(listing: folder.path)
    #expect(content.files == [])
    #expect(content.diagnostics.map(\.code) == [.unusableFile])
    #expect(throws: FileError(.read, folder.path + "/pipe.md", number: EINVAL)) {
        try FileReader.read(folder.path + "/pipe.md")
    }
}

@Test func aNameThatIsNotUTF8IsRefused() throws {
    let folder = TemporaryFolder()
    let name = Array((folder.path + "/").utf8) + [0xB5, 0xC7, 0x2E, 0x6D, 0x64]
    let path = name.map { CChar(bitPattern: $0) } + [0]
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    close(file)
    defer { unlink(path) }
    let content = try ContentFolder(listing: folder.path)
    #expect(content.files == [])
    #expect(content.diagnostics.map(\.message) == ["file names must be UTF-8, this one is not"])
}

@Test func linksThatMultiplyComeToAnEnd() throws {
    let folder = TemporaryFolder()
    folder.write("a/x.md", "")
    folder.write("b/y.md", "")
    symlink("../b", folder.path + "/a/b")
    symlink("../a", folder.path + "/b/a")
    let content = try ContentFolder(listing: folder.path)
    #expect(content.files == ["a/b/y.md", "a/x.md", "b/a/x.md", "b/y.md"])
    #expect(content.diagnostics.count == 2)
}

@Test func aFileIsReadWhole() throws {
    let folder = TemporaryFolder()
    folder.write("empty", "")
    folder.write("long", String(repeating: "客服", count: 100_000))
    #expect(try FileReader.read(folder.path + "/empty") == [])
    #expect(try FileReader.read(folder.path + "/long").count == 600_000)
    // A file that says that it is empty, and is not.
    #expect(try !FileReader.read("/proc/self/status").isEmpty)
}

@Test func aFileThatCannotBeReadSaysWhy() {
    #expect(throws: FileError(.read, "/nowhere.md", number: ENOENT)) {
        try FileReader.read("/nowhere.md")
    }
    #expect(throws: FileError(.read, "/tmp", number: EISDIR)) { try FileReader.read("/tmp") }
    #expect(
        FileError(.read, "a.md", number: EACCES).description
            == "cannot read 'a.md': Permission denied; run as a user who may, or change its permissions"
    )
}
