import TestSupport
import Testing

/// A large site's search index depends on the content alone, and a small edit of it writes few files.
@Suite struct SearchStabilityTests {
    private let site: TemporaryFolder

    /// A thousand articles of characters that are drawn at random, the same ones on every run.
    init() throws {
        site = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: 测试
            url: https://help.example.com/
            locales: [zh-CN]

            """)
        var generator = SeededGenerator(seed: 1_000)
        func text(_ length: Int) -> String {
            let scalars = (0..<length).compactMap { _ in
                // Few characters are common and many are rare, as in a real text.
                let value =
                    UInt32.random(in: 0..<900, using: &generator)
                    * UInt32.random(in: 1..<900, using: &generator) / 900
                return Unicode.Scalar(0x4E00 + value * 7)
            }
            return String(String.UnicodeScalarView(scalars))
        }
        for number in 1000..<2000 {
            try site.write(
                """
                ---
                title: \(text(8))
                keywords: [\(text(4))]
                ---
                \(text(150))。

                ## \(text(5))

                \(text(150))。

                """, to: "Content/a/\(number).md")
        }
    }

    private func build(to output: String, threads: Int = 2) throws -> FolderSnapshot {
        let outcome = try guidepost(
            "build", site.path, "--output", site.path(output), "--threads", "\(threads)", "--now",
            "2026-11-23")
        #expect(outcome.status == .exited(0), "\(outcome.errors.prefix(2000))")
        return try site.snapshot(output)
    }

    @Test func theNumberOfThreadsChangesNoByte() throws {
        let one = try build(to: "one", threads: 1).entries.mapValues(\.bytes)
        #expect(one.keys.count { $0.hasPrefix("search/zh-CN/terms/") } > 500)
        for threads in [2, 7] {
            let other = try build(to: "other-\(threads)", threads: threads)
            #expect(other.entries.mapValues(\.bytes) == one)
        }
    }

    @Test func anEditOfOneArticleWritesFewFilesAndNoOtherPage() throws {
        let former = try build(to: "Public")
        try site.write(
            site.text("Content/a/1500.md") + "\n最后补一句饕餮。\n", to: "Content/a/1500.md")
        let edited = try build(to: "Public")
        let changes = edited.changes(since: former)
        #expect(changes.touched == [])
        #expect(changes.changed.filter { $0.hasSuffix(".html") } == ["a/1500/index.html"])
        let written = changes.changed + changes.added
        #expect(written.contains("search/zh-CN/manifest.json"))
        #expect(written.count { $0.hasPrefix("search/zh-CN/terms/") } <= 12)
        #expect(written.count { $0.hasPrefix("search/zh-CN/texts/") } <= 40)

        // Over the old site or from nothing: the same files.
        let clean = try build(to: "clean")
        #expect(clean.entries.mapValues(\.bytes) == edited.entries.mapValues(\.bytes))
    }

    @Test func aKeywordChangesTheIndexAndNoPage() throws {
        let former = try build(to: "Public")
        let text = try site.text("Content/a/1500.md")
        try site.write(
            text.replacing("keywords: [", with: "keywords: [饕餮, "), to: "Content/a/1500.md")
        let changes = try build(to: "Public").changes(since: former)
        #expect(changes.touched == [])
        #expect(changes.changed == [".guidepost/manifest.json", "search/zh-CN/manifest.json"])
        #expect(changes.added.allSatisfy { $0.hasPrefix("search/zh-CN/") })
        #expect(changes.added.count { $0.hasPrefix("search/zh-CN/terms/") } <= 12)
        #expect(changes.added.count { !$0.hasPrefix("search/zh-CN/terms/") } == 0)
        #expect(try guidepost("search", "饕餮", site.path).output.contains("/a/1500/"))
    }
}
