import Foundation
import TestSupport
import Testing

/// Uploads and comparisons with former sites rest on what the manifest says of the real site.
@Test func theManifestOfTheRealSiteKeepsItsPromises() throws {
    let output = try TemporaryFolder()
    let outcome = try guidepost(
        "build", SharedFolder.checkout, "--output", output.path, "--now", "2026-11-23")
    #expect(outcome.isSuccess, "\(outcome.errors)")
    let manifest = try JSONValue(parsing: output.bytes(".guidepost/manifest.json"))
    let files = try #require(manifest["files"].array)
    let paths = files.compactMap { $0["path"].string }
    let site = try output.snapshot().leavingOut(".guidepost/")
    #expect(paths.sorted() == site.paths.sorted(), "each file stands there once")
    let hashes = try hashes(of: paths, in: output)
    let ranks = ["asset": 0, "page": 1, "entry": 2]
    var kinds: [String: Int] = [:]
    for (path, file) in zip(paths, files) {
        #expect(file["hash"].string == hashes[path], "\(path)")
        #expect(file["size"].number == site.entries[path].map { Double($0.bytes.count) }, "\(path)")
        kinds[path] = ranks[file["kind"].string ?? ""]
        #expect(kinds[path] != nil, "\(path)")
    }
    for (path, next) in zip(paths, paths.dropFirst()) {
        let (kind, nextKind) = (kinds[path] ?? 0, kinds[next] ?? 0)
        let isInOrder =
            kind < nextKind
            || kind == nextKind && path.utf8.lexicographicallyPrecedes(next.utf8)
        #expect(isInOrder, "\(next) comes too late")
    }
    try expectThatPagesLoadOnlyAssets(paths, kinds, output)
    for (path, file) in zip(paths, files) {
        let isNamed =
            path.hasPrefix("assets/") || path.hasPrefix("search/") && path.contains("/folding/")
        #expect((file["immutable"].bool ?? false) == isNamed, "\(path)")
        if path.hasPrefix("assets/") {
            #expect(path.contains(".\((hashes[path] ?? "").prefix(10))."))
        }
    }
}

private func expectThatPagesLoadOnlyAssets(
    _ paths: [String], _ kinds: [String: Int], _ output: TemporaryFolder
) throws {
    var loaded = 0
    for page in paths where page.hasSuffix(".html") {
        let parts = try output.text(page).components(separatedBy: "\"")
        for (before, address) in zip(parts, parts.dropFirst()) where address.hasPrefix("/") {
            let path = address.dropFirst().prefix { $0 != "#" }
            guard before.hasSuffix(" src=") || path.hasPrefix("assets/") else { continue }
            #expect(kinds[String(path)] == 0, "\(page) loads \(path)")
            loaded += 1
        }
    }
    #expect(loaded > 100)
}

/// What another program says the SHA-256 of each file is.
private func hashes(of paths: [String], in folder: TemporaryFolder) throws -> [String: String] {
    let outcome = try ChildProcess.run("sha256sum", ["-z", "--"] + paths, in: folder.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    var hashes: [String: String] = [:]
    for line in outcome.output.split(separator: "\0") {
        hashes[String(line.dropFirst(66))] = String(line.prefix(64))
    }
    return hashes
}
