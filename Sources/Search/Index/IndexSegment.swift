/// Some neighbouring pages of an index, cut and weighed: what the files of an index are merged from.
///
/// A segment depends on its own pages alone, so segments are made in parallel. All is flat: texts in one run of bytes,
/// postings in one run of numbers.
struct IndexSegment: Sendable {
    struct Page: Sendable {
        /// What tells the passages of one page from those of another in the sequence of text parts.
        let hash: UInt32
        /// The page's members of a text part's object, but for the sections, in `bytes`.
        let header: Range<Int>
        let passages: Range<Int>
        /// How many sections it has, its lead included.
        let sectionCount: Int
    }

    /// A piece of a section that is scored and shown on its own: what results point at.
    ///
    /// Most sections are one passage. A long one is several, so that the text of a result is never a long load.
    struct Passage: Sendable {
        /// Whether this goes on with the section of the passage before.
        let continues: Bool
        /// What tells passages of a page apart in the sequence of text parts.
        let boundaryHash: UInt32
        /// The passage as an object of a text part, without the brace that closes it, in `bytes`.
        let json: Range<Int>
        /// The phrases that it is found by, as a further member of that object; empty where there are none.
        let phrases: Range<Int>
        /// What counts as if it stood in the text once, in `synonyms`.
        let synonyms: Range<Int>
    }

    /// A term of readings, a pair of Han characters that is read so, and how many pages have it.
    struct Reading: Sendable {
        let term: Int32
        let pair: UInt64
        var pageCount: Int
    }

    /// What text parts are made of: it is in memory until all is written.
    struct Texts: Sendable {
        let pages: [Page]
        let passages: [Passage]
        let bytes: [UInt8]
        let synonyms: [String]
    }

    let texts: Texts
    /// How many bytes the texts and phrases take, those included that are left out because no manifest could carry them.
    let textSize: Int
    /// The terms, by the numbers that postings have; words are numbered in `lexicon`.
    let terms: [UInt64]
    let lexicon: Lexicon
    let postings: Postings
    let readings: [Reading]
    /// The characters of the texts that are not plain, each once, ascending.
    let characters: [UInt32]
}
