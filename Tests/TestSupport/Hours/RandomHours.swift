import Foundation

/// Makes hours that nobody would think of, with instants at which they change.
public struct RandomHours {
    /// Zones with every kind of clock: none that change, whole hours, half hours, quarters, south and north.
    public static let zones = [
        "Asia/Jakarta", "UTC", "Asia/Kathmandu", "Europe/Berlin", "Europe/Berlin",
        "America/St_Johns", "America/St_Johns", "Australia/Lord_Howe", "Australia/Lord_Howe",
        "America/New_York", "Europe/London", "Pacific/Chatham", "Asia/Shanghai",
    ]

    private var random: SeededGenerator

    /// Begins; equal seeds give equal hours.
    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Cases with states as the oracle tells them: at random instants, and a second before and at each change of these.
    public mutating func vectors(_ count: Int) throws -> [HoursVector] {
        let cases = (0..<count).map { _ in next() }
        let first = try HoursOracle.states(cases)
        let atChanges = zip(cases, first).map { question, states in
            (
                hours: question.hours,
                instants: question.instants
                    + states.compactMap(\.next).flatMap { [$0 - 1, $0, $0 + 1] }
                    .filter { $0 < question.instants.max()! + 60 * 86_400 }
            )
        }
        return zip(atChanges, try HoursOracle.states(atChanges)).enumerated().map { number, found in
            HoursVector(name: "random \(number)", hours: found.0.hours, states: found.1)
        }
    }

    private mutating func next() -> (hours: HoursVector.Hours, instants: [Int]) {
        // Most begin shortly before some clocks change.
        let (month, day) = random.pick([
            (3, 5), (3, 24), (4, 1), (10, 1), (10, 20), (10, 28), (7, 1),
        ])
        let year = Int.random(in: 2024...2044, using: &random)
        let begin = date(year, month, day) + Int.random(in: 0..<5, using: &random)
        var hours = HoursVector.Hours(zone: random.pick(Self.zones))
        hours.weekly = (0..<7).map { _ in random.once(in: 4) ? [] : spans() }
        if hours.weekly!.allSatisfy(\.isEmpty) { hours.weekly![2] = [[540, 1020]] }
        var free = begin - 2
        hours.exceptions = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let from = free + Int.random(in: 0..<8, using: &random)
            let to = from + (random.once(in: 2) ? 0 : Int.random(in: 0..<4, using: &random))
            free = to + 1
            return HoursVector.Hours.Exception(
                from: iso(from), to: iso(to), spans: random.once(in: 2) ? [] : spans())
        }
        if random.once(in: 3) {
            hours.through = iso(begin + Int.random(in: 0..<15, using: &random))
        }
        let instants = (0..<12).map { _ in
            begin * 86_400 + Int.random(in: 0..<12 * 86_400, using: &random)
        }
        return (hours, instants)
    }

    /// One to three spans that share no minute; the last may run past midnight.
    private mutating func spans() -> [[Int]] {
        if random.once(in: 8) { return [[0, 1440]] }
        let step = random.pick([5, 15, 30, 60])
        var times = Set<Int>()
        let count = random.pick([2, 2, 4, 6])
        while times.count < count {
            times.insert(Int.random(in: 0...1439 / step, using: &random) * step)
        }
        var sorted = times.sorted()
        // Night hours, when clocks change, are as likely as all others together.
        if random.once(in: 2) {
            sorted = sorted.map { $0 / 4 }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
        if sorted.count % 2 == 1 { sorted.removeLast() }
        if sorted.isEmpty { return [[60, 200]] }
        if random.once(in: 3) {
            // From the last time past midnight to before the first one.
            let end = Int.random(in: 0...sorted[0], using: &random)
            let last = sorted.removeLast()
            let inner = stride(from: 0, to: sorted.count - 1, by: 2).map {
                [sorted[$0], sorted[$0 + 1]]
            }
            return inner + [[last, end]]
        }
        return stride(from: 0, to: sorted.count, by: 2).map { [sorted[$0], sorted[$0 + 1]] }
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let parts = DateComponents(
            calendar: calendar, timeZone: .gmt, year: year, month: month, day: day)
        return Int(parts.date!.timeIntervalSince1970) / 86_400
    }

    private func iso(_ day: Int) -> String {
        String(
            Date(timeIntervalSince1970: Double(day) * 86_400).formatted(
                .iso8601.year().month().day()
            )
            .prefix(10))
    }

    private let calendar = Calendar(identifier: .gregorian)
}
