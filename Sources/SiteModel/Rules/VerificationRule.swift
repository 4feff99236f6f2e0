import Metadata
import SourceText

/// Each contact point is proven: a named person checked exactly these facts, on a day that is not in the future, against
/// an official page.
struct VerificationRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.channelFacts.filter { !mustChange($0) }.flatMap { channel in
            channel.points.flatMap { diagnostics(of: $0, in: channel) }
        }
    }

    /// Whether a mistake in the hours is to be mended first: a proof of facts that change would be asked for twice.
    private func mustChange(_ channel: ChannelFacts) -> Bool {
        let setting = site.configuration.checks[Diagnostic.Code.badHours.name] ?? .error
        return channel.areHoursUnreadable && setting == .error
    }

    private func diagnostics(of point: ContactPoint, in channel: ChannelFacts) -> [Diagnostic] {
        let proof = point.proof
        // What its fields cannot hold is told already, and what follows from it is not.
        if proof.isMalformed { return [] }
        guard proof.isGiven else { return [unverified(point, .nothing, channel)] }
        guard let digest = proof.digest else { return [unverified(point, .noDigest, channel)] }
        guard digest == point.digest else { return [unverified(point, .changed, channel)] }
        var found: [Diagnostic] = []
        if let on = proof.on {
            if on > site.today {
                found.append(
                    .futureVerification(on, today: site.today, at: proof.places.on))
            }
        } else {
            found.append(.verificationWithoutDay(today: site.today, at: proof.places.on))
        }
        if ContactPoint.Verification.isPlaceholder(proof.by ?? "") {
            found.append(.verificationByNobody(proof.by, at: proof.places.by))
        }
        if let source = proof.source {
            found += self.fault(inSource: source, at: proof.places.source)
        } else {
            found.append(.verificationWithoutSource(at: proof.places.source))
        }
        return found
    }

    /// Faults of the official page; where the site has no official hosts at all, that is told once, elsewhere.
    private func fault(inSource source: String, at location: SourceLocation) -> [Diagnostic] {
        switch site.configuration.fault(ofProof: source) {
        case nil: []
        case .notSecure: [.insecureSource(source, at: location)]
        case .unlisted(let host, let nearest):
            site.configuration.officialHosts.isEmpty
                ? []
                : [
                    .unofficialProof(
                        host, nearest: nearest,
                        known: site.configuration.officialHosts.map(\.host),
                        isRequired: site.configuration.requiresOfficialSource, at: location)
                ]
        }
    }

    private func unverified(
        _ point: ContactPoint, _ state: UnverifiedState, _ channel: ChannelFacts
    ) -> Diagnostic {
        .unverified(
            point, state, block: point.proof.block(digest: point.digest, on: site.today),
            command: channel.verifyCommand)
    }
}

/// Why a point is not proven.
enum UnverifiedState {
    /// There is no `verified`.
    case nothing
    /// There is one without a digest, so that nobody knows what was checked.
    case noDigest
    /// The facts are others than those that were checked.
    case changed
}

extension ChannelFacts {
    /// The command that records a check of the channel's points, with the folder where it is another one.
    var verifyCommand: String {
        let tail = "/Content/channels/\(id).yaml"
        var folder = file.path.hasSuffix(tail) ? " " + file.path.dropLast(tail.count) : ""
        if folder.dropFirst().contains(" ") { folder = " \"\(folder.dropFirst())\"" }
        return "guidepost verify \(id)\(folder) --by NAME --source URL"
    }
}
