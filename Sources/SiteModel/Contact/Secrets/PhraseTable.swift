/// Phrases by their first and by their last byte, the longest first.
struct PhraseTable: Sendable {
    private let byFirst: [UInt8: [[UInt8]]]
    private let byLast: [UInt8: [[UInt8]]]

    /// Makes a table of phrases, written with commas between them.
    init(_ lists: String...) {
        let phrases = lists.flatMap { list in
            list.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
                Array(
                    phrase.drop { $0 == 0x20 || $0 == 0x0A }.reversed()
                        .drop { $0 == 0x20 || $0 == 0x0A }.reversed())
            }
        }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        byFirst = Dictionary(grouping: phrases) { $0[0] }
        byLast = Dictionary(grouping: phrases) { $0[$0.count - 1] }
    }

    func beginning(with byte: UInt8) -> [[UInt8]] { byFirst[byte] ?? [] }

    func ending(with byte: UInt8) -> [[UInt8]] { byLast[byte] ?? [] }
}
