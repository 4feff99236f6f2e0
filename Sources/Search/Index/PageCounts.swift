/// How many pages have each pair of Han characters that a term of readings stands for.
struct PageCounts: Sendable {
    private struct Key: Hashable {
        let term: Int32
        let pair: UInt64
    }

    private var numbers: [Key: Int] = [:]
    private var readings: [IndexSegment.Reading] = []
    private var lastPages: [Int] = []
    private var page = 0

    /// What is added from now on is in another page.
    mutating func beginPage() { page += 1 }

    /// Counts a pair once in a page.
    mutating func add(_ term: Int32, _ pair: UInt64) {
        let number = numbers[Key(term: term, pair: pair), default: readings.count]
        if number == readings.count {
            numbers[Key(term: term, pair: pair)] = number
            readings.append(IndexSegment.Reading(term: term, pair: pair, pageCount: 0))
            lastPages.append(0)
        }
        if lastPages[number] != page {
            lastPages[number] = page
            readings[number].pageCount += 1
        }
    }

    /// All that were counted, in the order in which they were first met.
    func all() -> [IndexSegment.Reading] { readings }
}
