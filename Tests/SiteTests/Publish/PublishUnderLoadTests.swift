import TestSupport
import Testing

@testable import SiteBuilder

/// Readers load pages from a real web host all the time, while releases and rollbacks go through.
@Suite struct PublishUnderLoadTests {
    @Test(.mustEnd)
    func whileFiftyReleasesAndRollbacksGoThroughNoReaderMissesAFileOrMeetsTwoReleases() throws {
        let target = try TemporaryFolder()
        let variants = try (0..<3).map(Variant.init)
        let store = ReleaseStore(at: target.path, keeping: 2)
        _ = try store.publish(variants[0].files, threads: 2)
        let server = try NginxServer(
            folder: target.path("current"),
            serverDirectives: "disable_symlinks off; open_file_cache off;")
        let unchanging = Dictionary(
            variants.flatMap(\.unchanging), uniquingKeysWith: { first, _ in first })
        let readers = (0..<3).map { _ in Reader(port: server.port, files: unchanging) }
        defer { for reader in readers { reader.stop() } }
        var served: Set<Int> = []
        var current = 0
        var actions = 0
        var rollbacks = 0
        while actions < 50 {
            // Two steps forward, one back.
            if actions % 3 == 2 {
                _ = try store.rollBack()
                rollbacks += 1
            } else {
                current = (current + 1) % variants.count
                #expect(try store.publish(variants[current].files, threads: 2).leftover == nil)
            }
            actions += 1
            // Each reader ends what it is at and loads all once more: so a load meets two releases at most, as many as stay.
            let loads = readers.map(\.loads)
            for (reader, before) in zip(readers, loads) { try reader.wait(forLoads: before + 2) }
            served.formUnion(readers.flatMap(\.marks))
        }
        #expect(rollbacks == 16)
        #expect(served == [0, 1, 2])
        #expect(readers.flatMap(\.failures) == [])
        #expect(readers.allSatisfy { $0.loads >= 100 })
        #expect(!server.errorLog.contains("[error]"), "\(server.errorLog)")
    }
}

/// A site that carries a number in its pages, its style, its script, and its search.
private struct Variant {
    let files: [OutputFile]

    /// The files that are named after their content, by their addresses.
    var unchanging: [(String, [UInt8])] {
        files.compactMap { file in
            guard file.hash != nil, case .bytes(let bytes) = file.content else { return nil }
            return ("/" + file.path, bytes)
        }
    }

    init(_ number: Int) throws {
        var generator = SeededGenerator(seed: UInt64(number))
        let site = try TestSite(
            """
            -- Content/mark.md --
            # Release \(number)

            This is mark\(number).
            -- Templates/assets/site.css --
            main::after { content: "mark\(number)" }
            -- Templates/assets/site.js --
            export const mark = "mark\(number)";
            """)
        // So much text that the index is cut into shards, with a file for each.
        for page in 0..<3 {
            let words = (0..<14_000).map { _ in
                "w" + String(Int.random(in: 0..<3_000, using: &generator), radix: 36)
            }
            let text = words.joined(separator: " ")
            try site.write("-- Content/p\(page).md --\n# Page \(page) mark\(number)\n\n\(text)\n")
        }
        let loaded = try site.load()
        let builder = try #require(SiteBuilder(loaded, threads: 2))
        // Rendered once: what is tried here is publishing.
        files = try (builder.files() + builder.searchFiles().files).map { file in
            OutputFile(
                file.path, file.kind, .bytes(try file.content.bytes()), address: file.address,
                anchors: file.anchors, hash: file.hash)
        }
        #expect(files.count { $0.path.hasPrefix("search/en/terms/") } > 5)
    }
}
