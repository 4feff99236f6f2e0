/// What the clocks of a zone show: its offset from UTC at each instant, and the instant of each local time.
///
/// Instants are seconds since 1970-01-01T00:00Z, local times are seconds since 1970-01-01T00:00 on the zone's clocks.
public struct TimeZoneRules: Sendable, Hashable {
    /// A change of the clocks.
    struct Transition: Sendable, Hashable {
        /// From when on it holds.
        let instant: Int
        /// The offset from then on, in seconds east of UTC.
        let offset: Int
    }

    /// The changes that are written out, by time.
    let transitions: [Transition]
    /// The offset before the first of them.
    let firstOffset: Int
    /// The rule that holds after the last of them.
    let rule: PosixTimeZone?

    /// Universal time, which never changes.
    public static let utc = TimeZoneRules(transitions: [], firstOffset: 0, rule: nil)

    /// The offset from UTC at an instant, in seconds east.
    public func offset(at instant: Int) -> Int {
        // RFC 9636 §3.3: the footer's rule holds after the last transition, and at all times where there is none.
        if let rule, instant >= transitions.last?.instant ?? .min {
            return rule.offset(at: instant)
        }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : transitions[low - 1].offset
    }

    /// The instant of a local time, by RFC 5545 §3.3.5: a time that is skipped is read with the offset before the gap, and
    /// one that is shown twice means the first time.
    ///
    /// No zone changes its clocks twice within two days.
    public func instant(local: Int) -> Int {
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        if offset(at: local - before) == before { return local - before }
        if offset(at: local - after) == after { return local - after }
        return local - before
    }

    /// The instants after one and up to another at which the offset changes, by time.
    public func changes(after start: Int, through end: Int) -> [Int] {
        var candidates = transitions.map(\.instant)
        if let rule { candidates += rule.changes(after: start, through: end) }
        return Set(candidates).filter {
            $0 > start && $0 <= end && offset(at: $0 - 1) != offset(at: $0)
        }.sorted()
    }
}

extension Int {
    /// The quotient rounded towards earlier times, so that what lies before 1970 counts, too.
    func dividedDown(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
