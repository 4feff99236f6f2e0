import TestSupport
import Testing

@testable import SiteBuilder

extension CommonQueries {
    fileprivate mutating func add(_ name: String, opening page: Int? = nil) {
        add(key: Array(name.utf8), locale: 0, text: name, opening: page)
    }

    fileprivate func entry(_ name: String) -> Entry? { entries.first { $0.text == name } }
}

@Test func whatHasAPlaceIsCountedExactly() throws {
    var queries = CommonQueries(capacity: 3)
    for name in ["a", "b", "a", "c", "a"] { queries.add(name) }
    queries.add("b", opening: 7)
    queries.add("b", opening: 8)
    queries.add("b", opening: 7)
    #expect(!queries.hasOverflowed && queries.mostMissed == 0)
    #expect(queries.entry("a")?.searches == 3 && queries.entry("a")?.mostMissed == 0)
    let second = try #require(queries.entry("b"))
    #expect(second.searches == 1 && second.openings == 3)
    #expect(second.opened.map(\.page) == [7, 8] && second.opened.map(\.count) == [2, 1])
}

@Test func wordsThatWereTypedOnTheSearchPageCountAsOftenAsOnePageWasOpened() throws {
    var queries = CommonQueries(capacity: 3)
    for page in [1, 2, 1] { queries.add("a", opening: page) }
    #expect(queries.entry("a")?.asked == 2)
    for _ in 0..<5 { queries.add("a") }
    #expect(queries.entry("a")?.asked == 5)
}

@Test func theRoomForDifferentPagesIsBoundedAndTheirSumIsNot() throws {
    var queries = CommonQueries(capacity: 1)
    for page in 0..<100 { queries.add("a", opening: page) }
    let entry = try #require(queries.entry("a"))
    #expect(entry.openings == 100 && entry.opened.count < 10)
}

/// The bounds of Space-Saving, on streams whose true counts are known.
@Test(arguments: 1...20) func noCountIsTooHighAndNoneTooLowByMoreThanIsSaid(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var queries = CommonQueries(capacity: 20)
    var counts: [String: Int] = [:]
    for _ in 0..<4000 {
        // Few are common and many are rare, as with words.
        let rank = Int(400.0 / Double.random(in: 1...400, using: &random))
        let name = rank > 30 ? "n\(Int.random(in: 0..<5000, using: &random))" : "n\(rank)"
        counts[name, default: 0] += 1
        if random.once(in: 3) { queries.add(name, opening: 1) } else { queries.add(name) }
        #expect(queries.entries.count <= 20)
    }
    #expect(queries.hasOverflowed && queries.mostMissed > 0)
    for entry in queries.entries {
        let met = entry.searches + entry.openings
        let truth = try #require(counts[entry.text])
        #expect(met <= truth && truth <= met + entry.mostMissed)
    }
    let present = Set(queries.entries.map(\.text))
    for (name, count) in counts where count > queries.mostMissed {
        #expect(present.contains(name), "\(name) was met \(count) times")
    }
}
