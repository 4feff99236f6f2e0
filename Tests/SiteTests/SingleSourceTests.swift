import Foundation
import TestSupport
import Testing

/// A contact stands in one file: changing it there changes each file that shows it, and no other.
@Suite struct SingleSourceTests {
    private static let values = (100..<200).map { "+12025550\($0)" }

    @Test func changingAValueChangesWhatShowsItAndNothingElse() throws {
        var generator = SeededGenerator(seed: 5)
        let site = try TestSite(Self.archive(&generator))
        for channel in 0..<2 { try site.verify("phone\(channel)") }
        try site.build()
        var current = [Self.values[0], Self.values[1]]
        for round in 0..<4 {
            let channel = round % 2
            let (old, new) = (current[channel], Self.values[2 + round])
            let before = try FolderSnapshot(folder: site.folder.path("Public"))
            let showing = Self.pages(before).filter { path in
                String(decoding: before.entries[path]!.bytes, as: UTF8.self).contains(old)
            }
            #expect(!showing.isEmpty)
            try site.edit("Content/channels/phone\(channel).yaml", replacing: old, with: new)
            try site.verify("phone\(channel)")
            try site.build()
            let after = try FolderSnapshot(folder: site.folder.path("Public"))
            let changes = after.changes(since: before)
            #expect(Set(changes.changed.filter(Self.isPage)) == Set(showing))
            #expect(changes.added.filter(Self.isPage) == [])
            #expect(changes.removed.filter(Self.isPage) == [])
            // What does not show it is not even written again.
            #expect(changes.touched == [])
            for path in Self.pages(after) {
                let text = String(decoding: after.entries[path]!.bytes, as: UTF8.self)
                #expect(!text.contains(old), "\(path) still shows the old value")
            }
            current[channel] = new
        }
    }

    /// Search files have names by their content, and the manifest speaks of all files.
    private static func isPage(_ path: String) -> Bool {
        !path.hasPrefix("search/") && !path.hasPrefix(".guidepost/")
    }

    private static func pages(_ snapshot: FolderSnapshot) -> [String] {
        snapshot.paths.filter(isPage)
    }

    /// Two telephones with a page each, and articles of which each refers to one, to both or to none.
    private static func archive(_ generator: inout SeededGenerator) -> String {
        var archive = ""
        for channel in 0..<2 {
            archive += """
                -- Content/channels/phone\(channel).yaml --
                kind: phone
                existence: confirmed
                points: [{value: "\(values[channel])"}]
                -- Content/contact/phone\(channel).md --
                ---
                name: Phone \(channel)
                summary: Talk.
                find-it: [Look at the app.]
                steps: [Call <channel:phone\(1 - channel).number> where nobody answers.]
                ---

                """
        }
        for article in 0..<20 {
            let texts = [
                "Nothing.", "Call <channel:phone0.number>.", "Call [us](channel:phone1.number).",
                "<channel:phone0.number> and <channel:phone1.number>", "See <channel:phone0>.",
            ]
            archive += "-- Content/articles/a\(article).md --\n# A \(article)\n"
            archive += generator.pick(texts) + "\n"
        }
        return archive
    }
}
