import Foundation
import Search
import Testing

/// What somebody may have done to the files of an index: each damage ends in an error that names the file.
@Suite struct DamagedIndexTests {
    @Test(arguments: [
        (#""continued":""#, #""continued":"A"#), (#""pages":""#, #""pages":"_____"#),
        (#""passages":""#, #""passages":"gggggggg"#), (#""version":2"#, #""version":"2""#),
        (#""readings":true"#, #""readings":1"#), (#""rules":""#, #""rules":"x"#),
        (#""light":""#, #""lights":""#), (#""inline":{"#, #""inline":{"x":1,"#),
    ])
    func aManifestThatIsNotWhatItShouldBeIsRefused(_ old: String, _ new: String) throws {
        let files = try TestIndex(SamplePages.all).files
        let manifest = try #require(files.first { $0.isManifest })
        let text = String(decoding: manifest.bytes, as: UTF8.self)
        let place = try #require(text.range(of: old))
        let damaged = Array(text.replacingCharacters(in: place, with: new).utf8)
        if new.contains("\"x\"") {
            // A member that nobody knows may be one of a later version.
            #expect(throws: Never.self) { try SearchScorer { _ in damaged } }
        } else {
            #expect(throws: SearchIndexError.self) { try SearchScorer { _ in damaged } }
        }
    }

    @Test(arguments: [
        #"["a","A","","B"]"#, #"["b","A","a","A"]"#, #"["a"]"#, #"["a",1]"#, "{}", "",
        #"["登录","g"]"#, #"["登录","_____________B"]"#, #"["登录","A"]"#, #"["登录","9 B x"]"#,
        #"["~deng'lu","登 B"]"#,
    ])
    func aShardThatIsNotWhatItShouldBeIsRefused(_ shard: String) throws {
        let files = try TestIndex(GeneratedPages.many + SamplePages.all).files
        let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        let scorer = try SearchScorer { path in
            path.hasPrefix("terms/") ? Array(shard.utf8) : byPath[path] ?? []
        }
        #expect(throws: SearchIndexError.self) {
            for query in ["登录", "denglu", "componentz"] {
                _ = try scorer.search(query, limit: 3)
            }
        }
    }
}
