/// The terms and impacts of one page, ready to be merged into an index.
///
/// Analysing a page depends on that page alone, so a caller does it in parallel.
public struct AnalysedPage: Sendable {
    /// A piece of a section that is scored and shown on its own: what results point at.
    ///
    /// Most sections are one passage. A long one is several, so that the text of a result is never a long load.
    struct Passage: Sendable {
        /// Whether this goes on with the section of the passage before.
        let continues: Bool
        /// What tells passages of a page apart in the sequence of text parts.
        let boundaryHash: UInt32
        /// The passage as an object of a text part, without the brace that closes it.
        let json: [UInt8]
        /// The phrases that it is found by, as a further member of that object; empty where there are none.
        let phrases: [UInt8]
        /// What counts as if it stood in the text once.
        let synonyms: [String]
        /// Where its postings lie in `terms` and `impacts`.
        let postings: Range<Int>
    }

    /// A term of readings in the page, and a pair of Han characters that is read so.
    struct Reading: Sendable, Hashable {
        let term: UInt64
        let pair: UInt64
    }

    /// The address, whose bytes order the pages.
    let url: [UInt8]
    /// The page's members of a text part's object, but for the sections.
    let header: [UInt8]
    let passages: [Passage]
    /// The terms of all passages, numbered in `lexicon`, ascending in each passage.
    let terms: [UInt64]
    let impacts: [UInt8]
    let lexicon: Lexicon
    /// What the terms of readings stand for, each once.
    let readings: Set<Reading>
    /// The characters of the page that are not plain, each once, ascending.
    let characters: [UInt32]
    /// How many sections the page has, its lead included.
    public let sectionCount: Int
}
