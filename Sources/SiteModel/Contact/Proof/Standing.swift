public import Metadata

extension ContactPoint {
    /// What a point is worth on a day.
    public enum Standing: Sendable, Hashable {
        /// It was checked, and counts to the end of this day.
        case current(reviewBy: CalendarDate)
        /// It was checked, and counted to the end of this day, which is past.
        case stale(reviewBy: CalendarDate)
        /// Nobody checked the facts as they stand, or the check lies in the future: it never counts.
        case unverified
        /// Its channel is retired: whatever was checked, the contact is no longer one to use.
        case retired

        /// Whether the point may be shown as what holds today.
        public var isCurrent: Bool {
            if case .current = self { true } else { false }
        }
    }

    /// What the point is worth on a day: a check counts for so many days after the day on which it was made.
    public func standing(on today: CalendarDate, reviewEvery days: Int) -> Standing {
        guard isProven, let verified, verified.on <= today else { return .unverified }
        let reviewBy = verified.on.adding(days: days)
        return today <= reviewBy ? .current(reviewBy: reviewBy) : .stale(reviewBy: reviewBy)
    }
}

extension ChannelFacts {
    /// What a point of the channel is worth on a day.
    ///
    /// A number that a service gave up is given to somebody else one day, so one of a retired channel counts no longer.
    public func standing(of point: ContactPoint, on today: CalendarDate) -> ContactPoint.Standing {
        status == .retired ? .retired : point.standing(on: today, reviewEvery: reviewEvery)
    }

    /// The points that may be shown as what holds on a day, in the order of the file.
    public func currentPoints(on today: CalendarDate) -> [ContactPoint] {
        points.filter { standing(of: $0, on: today).isCurrent }
    }

    /// Whether the channel has points and none of them counts on a day.
    public func isStale(on today: CalendarDate) -> Bool {
        !points.isEmpty && currentPoints(on: today).isEmpty
    }

    /// The last day on which one of the points that count on a day still does; nil where none does.
    public func reviewBy(on today: CalendarDate) -> CalendarDate? {
        points.compactMap { point in
            if case .current(let day) = standing(of: point, on: today) { day } else { nil }
        }.max()
    }

    /// The hours that may be shown on a day: unknown ones where the channel's points are out of date, since the digest
    /// of a point covers the hours, and nobody has looked at either.
    public func shownHours(on today: CalendarDate) -> OpeningHours {
        isStale(on: today) ? .unknown : hours
    }

    /// The cost that may be shown on a day; nil where the channel's points, whose digests cover it, are out of date.
    public func shownCost(on today: CalendarDate) -> Cost? {
        isStale(on: today) ? nil : cost
    }
}
