import Metadata
import SourceText
import TestSupport
import Testing

@testable import SiteModel

@Suite struct OpeningStateTests {
    @Test func whoAnswersIsAsTheSharedVectorsSay() throws {
        let vectors = try HoursVector.all()
        #expect(vectors.count >= 45)
        try expectStates(vectors)
    }

    @Test func theVectorsSayWhatAnOracleSays() throws {
        let vectors = try HoursVector.all()
        let found = try HoursOracle.states(
            vectors.map { (hours: $0.hours, instants: $0.states.map(\.instant)) })
        for (vector, states) in zip(vectors, found) {
            #expect(vector.states == states, "\(vector)")
        }
    }

    @Test func randomHoursAreJudgedAsMinuteByMinute() throws {
        var random = RandomHours(seed: 5)
        let vectors = try random.vectors(500)
        #expect(vectors.reduce(0) { $0 + $1.states.count } > 10_000)
        try expectStates(vectors)
    }

    @Test func withoutRulesOrHoursNothingIsKnown() throws {
        let vector = try #require(try HoursVector.all().first)
        let hours = OpeningHours(vector.hours)
        #expect(hours.state(at: 1_800_000_000, rules: nil) == .unknown)
        #expect(OpeningHours.unknown.state(at: 1_800_000_000, rules: .utc) == .unknown)
        #expect(OpeningHours.always.state(at: 1_800_000_000, rules: nil) == .open(until: nil))
    }

    @Test(arguments: [Int.min, -1, 221_845_392_000, 253_402_300_800, Int.max])
    func instantsThatNoClockShowsAreNotJudged(instant: Int) throws {
        for vector in try HoursVector.all() {
            let hours = OpeningHours(vector.hours)
            #expect(hours.state(at: instant, rules: .utc) == .unknown)
        }
    }
}

private func expectStates(
    _ vectors: [HoursVector], sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    for vector in vectors {
        let hours = OpeningHours(vector.hours)
        let rules = try vector.hours.zone.map(zoneRules)
        let found = vector.states.map { expected in
            switch hours.state(at: expected.instant, rules: rules) {
            case .open(let until): HoursVector.State(expected.instant, "open", until)
            case .closed(let opensAt): HoursVector.State(expected.instant, "closed", opensAt)
            case .unknown: HoursVector.State(expected.instant, "unknown", nil)
            }
        }
        #expect(found == vector.states, "\(vector) \(vector.hours)", sourceLocation: sourceLocation)
    }
}

extension OpeningHours {
    /// Hours as a vector gives them.
    init(_ hours: HoursVector.Hours) {
        guard let zone = hours.zone else {
            self = .always
            return
        }
        let nowhere = SourceText.SourceLocation(path: "", range: 0..<0)
        func spans(_ spans: [[Int]]) -> [Span] { spans.map { Span(opens: $0[0], closes: $0[1]) } }
        func day(_ text: String) -> CalendarDate { CalendarDate(iso8601: text)! }
        self = .weekly(
            Schedule(
                zone: zone, zoneLocation: nowhere, days: hours.weekly!.map(spans),
                exceptions: (hours.exceptions ?? []).map {
                    Exception(
                        dates: day($0.from)...day($0.to), spans: spans($0.spans), reason: nil,
                        location: nowhere)
                },
                validThrough: hours.through.map(day), validThroughLocation: nil, source: nil))
    }
}
