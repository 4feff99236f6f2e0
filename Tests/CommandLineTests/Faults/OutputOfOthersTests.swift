import Foundation
import Glibc
import TestSupport
import Testing

/// What is in an output folder, or is done with it, that no build knows of.

@Test func whatNoBuildWroteStaysAlsoInFoldersThatTheSiteDrops() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/drop/page.md --\n# Page\n")
    let foreign = [
        ".git/HEAD": "ref: refs/heads/main\n", ".git/objects/ab/cdef": "object", ".nojekyll": "",
        "CNAME": "help.example.com\n", ".well-known/security.txt": "Contact: x\n",
        "drop/.git": "gitdir: ../../.git/modules/drop\n", "drop/page/.git/config": "[core]\n",
        "hello/photo of somebody.jpg": "photo", "search/en/terms/mine.json": "{}",
    ]
    for (path, text) in foreign { try site.write(text, to: "Public/" + path) }
    symlink("CNAME", site.path("Public/link"))
    let before = try site.snapshot("Public")
    #expect(try guidepost("build", in: site.path).isSuccess)
    #expect(try site.snapshot("Public").changes(since: before).removed == [])
    try site.remove("Content/drop")
    try site.edit("Content/hello.md", replacing: "Hello", with: "Goodbye")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    let after = try site.snapshot("Public")
    for (path, entry) in before.entries { #expect(after.entries[path] == entry, "\(path)") }
    let left = after.paths.filter { $0.hasPrefix("drop/") }
    #expect(left == ["drop/.git", "drop/page/.git/config"])
    // Without the site, all of it is still there and nothing else but the lock and the manifest.
    try site.remove("Content/hello.md")
    try site.write("# Other\n", to: "Content/other.md")
    #expect(try guidepost("build", in: site.path).isSuccess)
    #expect(try site.snapshot("Public").changes(since: before).removed == [])
}

@Test func aFileThatNoBuildWroteStopsTheBuildBeforeAnythingChanges() throws {
    let site = try TemporaryFolder(smallSite)
    try site.write("mine", to: "Public/hello/index.html")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(
        outcome.errors
            == "guidepost: no build wrote 'Public/hello/index.html', so nothing is written over it; "
            + "move it away or choose another output folder\n")
    #expect(try site.snapshot("Public").leavingOut(".guidepost/").paths == ["hello/index.html"])
}

/// A server that is started in the folder, as `python3 -m http.server` is, holds on to the folder that was there then.
@Test(.enabled(if: PrivateDisk.isPossible, "needs the right to mount"))
func anOutputFolderThatIsAMountPointWithAServerInItIsUpdatedInPlace() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/drop/page.md --\n# Page\n")
    mkdir(site.path("Public"), 0o755)
    let disk = try PrivateDisk(on: site.path("Public"))
    let number = try inode(disk.path)
    let script = """
        import http.server
        class Handler(http.server.SimpleHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """
    let words = disk.entrance + ["python3", "-c", script]
    let server = try ChildProcess(words[0], Array(words.dropFirst()))
    let port = try server.wait(for: "the server listened") {
        UInt16($0.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    let client = HTTPClient(port: port)
    #expect(try client.get("/hello/").status == 404)
    #expect(try disk.build(site).isSuccess)
    #expect(try client.get("/hello/").text.contains("Text"))
    #expect(try client.get("/drop/page/").status == 200)
    try site.edit("Content/hello.md", replacing: "Text", with: "Another text")
    try site.remove("Content/drop")
    #expect(try disk.build(site).isSuccess)
    #expect(try client.get("/hello/").text.contains("Another text"))
    #expect(try client.get("/drop/page/").status == 404)
    #expect(try inode(disk.path) == number)
}

/// Another disk inside the output is not the site's to take away, and stays when it is empty.
@Test(.enabled(if: PrivateDisk.isPossible, "needs the right to mount"))
func aMountPointInAFolderThatTheSiteDropsStays() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/drop/page.md --\n# Page\n")
    #expect(try guidepost("build", in: site.path).isSuccess)
    mkdir(site.path("Public/drop/uploads"), 0o755)
    let disk = try PrivateDisk(on: site.path("Public/drop/uploads"))
    try site.remove("Content/drop")
    let outcome = try disk.build(site)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    #expect(!site.contains("Public/drop/page"))
    #expect(access(disk.path, F_OK) == 0)
}

private func inode(_ path: String) throws -> ino_t {
    var status = stat()
    guard stat(path, &status) == 0 else { throw POSIXFailure("stat \(path)") }
    return status.st_ino
}
