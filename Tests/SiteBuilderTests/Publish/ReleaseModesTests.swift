import Glibc
import Testing

@testable import SiteBuilder

@Test func whatIsPublishedIsReadableAsTheUmaskSays() async throws {
    let folder = TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
        umask(0o027)
        _ = try ReleaseStore(at: path + "/www").publish(files(markedSite("a")), threads: 1)
    }
    expectModes(in: folder, files: 0o640, folders: 0o750)
}

@Test func whatAWrongUmaskGaveIsWrittenAnewAtTheNextPublish() async throws {
    let folder = TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
        let store = ReleaseStore(at: path + "/www")
        umask(0o077)
        _ = try store.publish(files(markedSite("a")), threads: 1)
        umask(0o022)
        let again = try store.publish(files(markedSite("a")), threads: 1)
        #expect(!again.wasServed && again.written == 5 && again.linked == 0)
        #expect(try store.publish(files(markedSite("a")), threads: 1).wasServed)
    }
    expectModes(in: folder, files: 0o644, folders: 0o755)
}

@Test func whatAWrongUmaskGaveIsNotSharedWithOtherReleases() async throws {
    let folder = TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
        let store = ReleaseStore(at: path + "/www")
        umask(0o022)
        _ = try store.publish(files(markedSite("b")), threads: 1)
        umask(0o077)
        _ = try store.publish(files(markedSite("a")), threads: 1)
        umask(0o022)
        let next = try store.publish(files(markedSite("c")), threads: 1)
        #expect(next.written == 5 && next.carried == 2)
    }
    expectModes(in: folder, files: 0o644, folders: 0o755)
    #expect(folder.mode("www/current/assets/a.css") == 0o644)
}

@Test(arguments: ["current/", "current/faq", "releases", "current/.guidepost/manifest.json"])
func permissionsThatSomebodyChangedAreMended(path: String) throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    let mode = folder.mode("www/" + path)
    chmod(folder.path + "/www/" + path, 0o700)
    let again = try folder.publish(markedSite("a"))
    #expect(again.wasServed == (path == "releases"))
    #expect(folder.mode("www/" + path) == mode)
}

@Test func theGroupThatReleasesHandOnStays() throws {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    let mode = folder.mode("www/releases")
    chmod(folder.path + "/www/releases", 0o2700)
    try folder.publish(markedSite("b"))
    #expect(folder.mode("www/releases") == 0o2000 | mode)
    #expect(try folder.publish(markedSite("b")).wasServed)
}

private func expectModes(
    in folder: TemporaryFolder, files: mode_t, folders: mode_t,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for path in ["releases/", "current/", "current/assets/", "current/index.html"] {
        #expect(
            folder.mode("www/" + path) == (path.hasSuffix("/") ? folders : files), "\(path)",
            sourceLocation: sourceLocation)
    }
}

extension TemporaryFolder {
    fileprivate func mode(_ relative: String) -> mode_t {
        var status = stat()
        stat(path + "/" + relative, &status)
        return status.st_mode & 0o7777
    }
}
