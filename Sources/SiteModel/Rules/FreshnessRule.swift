import Metadata
import SourceText

/// A proof counts for `review-every` days; then somebody must look at the official page again.
///
/// A build shows a point that is past its review no longer and warns, so that an urgent text can still be published. For
/// `check` that is an error, and the last days before it are a warning.
struct FreshnessRule {
    let site: Site
    let isCheck: Bool

    /// How many days before the last one `check` begins to warn.
    static let notice = 14

    func diagnostics() -> [Diagnostic] {
        site.channelFacts.flatMap { channel in
            channel.points.compactMap { diagnostic(of: $0, in: channel) }
        }
    }

    private func diagnostic(of point: ContactPoint, in channel: ChannelFacts) -> Diagnostic? {
        guard let on = point.verified?.on else { return nil }
        let block = point.proof.block(digest: point.digest, on: site.today)
        let location = point.proof.places.on
        switch channel.standing(of: point, on: site.today) {
        case .unverified, .retired: return nil
        case .stale(let reviewBy):
            var diagnostic = Diagnostic.stale(
                point.value, checked: on, reviewBy: reviewBy, block: block,
                command: channel.verifyCommand, at: location)
            if isCheck { diagnostic.severity = .error }
            return diagnostic
        case .current(let reviewBy):
            guard isCheck, site.today.days(until: reviewBy) <= Self.notice else { return nil }
            return .reviewSoon(
                point.value, reviewBy: reviewBy, block: block, command: channel.verifyCommand,
                at: location)
        }
    }
}
