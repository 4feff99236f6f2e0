import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

/// How programs put a new version of a file in the place of the former one.
enum Rewriting: CaseIterable, Sendable {
    /// Beside it, then renamed: what careful editors do.
    case byRename
    /// Emptied and written again, piece by piece.
    case inPieces

    func write(_ bytes: [UInt8], to path: String) {
        switch self {
        case .byRename:
            let file = open(path + "~", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            _ = write(file, bytes, bytes.count)
            close(file)
            rename(path + "~", path)
        case .inPieces:
            let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            for start in stride(from: 0, to: bytes.count, by: 50_000) {
                let piece = bytes[start..<min(start + 50_000, bytes.count)]
                _ = piece.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            }
            close(file)
        }
    }

    private func write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        Glibc.write(file, bytes, count)
    }
}

/// While builds run, another program writes ever new versions of a page and of a download. What is published is one of
/// those versions, or nothing new: never the beginning of one and the end of another.
@Test(.mustEnd, arguments: Rewriting.allCases)
func aFileThatChangesWhileItIsReadIsPublishedAsItWasAtOneMoment(way: Rewriting) throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/data.bin --\n")
    let page = site.path("Content/hello.md")
    let data = site.path("Content/data.bin")
    @Sendable func write(_ version: Int) {
        // Each version has a length of its own.
        let line = "version\(version) is here.\n"
        let text = "# Hello\n\n" + String(repeating: line, count: 100 + version % 50)
        way.write(Array(text.utf8), to: page)
        let size = 300_000 + version % 97 * 1_000
        way.write([UInt8](repeating: UInt8(version % 251), count: size), to: data)
    }
    write(0)
    let isOver = Mutex(false)
    let hasEnded = DispatchSemaphore(value: 0)
    // A thread of its own: tests that wait hold those that work is queued for.
    Thread.detachNewThread {
        var version = 0
        while !isOver.withLock({ $0 }) {
            version += 1
            write(version)
            usleep(500)
        }
        hasEnded.signal()
    }
    defer {
        isOver.withLock { $0 = true }
        hasEnded.wait()
    }
    var successes = 0
    for _ in 0..<6 {
        let outcome = try guidepost("build", site.path)
        guard outcome.isSuccess else {
            // Emptied a moment ago, or written to all the time; a rename causes neither.
            #expect(way != .byRename, "\(outcome.errors)")
            #expect(
                outcome.errors.contains("[missing-title]")
                    || outcome.errors.contains("something keeps writing to it"),
                "\(outcome.errors)")
            continue
        }
        successes += 1
        let html = try site.text("Public/hello/index.html")
        let versions = Set(html.matches(of: /version(\d+) is/).map { String($0.1) })
        #expect(versions.count <= 1, "the page mixes versions \(versions)")
        let bytes = try site.bytes("Public/data.bin")
        #expect(Set(bytes).count <= 1, "the download mixes versions")
        if way == .byRename {
            #expect(versions.count == 1)
            #expect(bytes.count >= 300_000, "a whole version")
        }
    }
    if way == .byRename { #expect(successes == 6) }
}

/// What is read once cannot be read as two versions.
@Test func eachFileIsOpenedOnceInABuild() throws {
    let site = try TemporaryFolder(
        smallSite + """

            -- Content/folder/page.md --
            # Page

            ![](photo.jpg)
            -- Content/folder/photo.jpg --
            photo
            -- Content/synonyms.yaml --
            en: [[a, b]]
            -- Content/search-expectations.yaml --
            en: {hello: {first: hello}}
            -- Templates/strings/en.yaml --
            search: Find
            -- Templates/article.mustache --
            {{> partials/head}}
            -- Templates/partials/head.mustache --
            {{title}}
            -- Templates/assets/own.css --
            a { color: red }
            """)
    let watch = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    defer { close(watch) }
    var folders: [Int32: String] = [:]
    for folder in [
        "Content/", "Content/folder/", "Templates/", "Templates/strings/", "Templates/partials/",
        "Templates/assets/",
    ] {
        folders[inotify_add_watch(watch, site.path(folder), UInt32(IN_OPEN))] = folder
    }
    #expect(try guidepost("build", site.path).isSuccess)
    var opened: [String: Int] = [:]
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(watch, &buffer, buffer.count), count > 0 {
        buffer.withUnsafeBytes { bytes in
            var start = 0
            while start < count {
                let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                let name = bytes[(start + 16)..<(start + 16 + Int(event.len))].prefix { $0 != 0 }
                if event.mask & UInt32(IN_ISDIR) == 0 {
                    let path = folders[event.wd]! + String(decoding: name, as: UTF8.self)
                    opened[path, default: 0] += 1
                }
                start += 16 + Int(event.len)
            }
        }
    }
    let files = try site.snapshot().paths.filter { !$0.hasPrefix("Public/") }
    // An image is looked at for its size, and then copied.
    let expected = files.map { ($0, $0.hasSuffix(".jpg") ? 2 : 1) }
    #expect(opened == Dictionary(uniqueKeysWithValues: expected))
}
