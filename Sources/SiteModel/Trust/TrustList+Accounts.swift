extension TrustList {
    /// What is to be said of an account.
    func finding(of account: AccountForm, isGlued: Bool, _ found: String) -> TrustFinding {
        if let known = known(account, found) { return known }
        if isGlued {
            // The name may end where the words begin: only a space would tell.
            let start = AccountForm(
                platform: account.platform,
                name: account.name.unicodeScalars.map(\.value).prefix { !PastedText.isWide($0) })
            if let known = known(start, found) {
                return known.verdict == .listed
                    ? TrustFinding(found, .glued, match: known.match) : known
            }
        }
        return likeness(of: account, found) ?? TrustFinding(found, .none)
    }

    /// What the list says of exactly this account.
    func known(_ account: AccountForm, _ found: String) -> TrustFinding? {
        if let listed = listed("account:" + account.normal, found) { return listed }
        if account.platform == nil {
            for (index, point) in points.enumerated()
            where AccountPoint(point)?.name == account.name {
                return listed(points[index].normal, found, hints: [.platform])
            }
        }
        let unnamed = "account:@" + account.name
        let normals =
            account.platform == nil
            ? [unnamed, "account:?" + account.name] : ["account:" + account.normal, unnamed]
        return reported(normals, found)
    }

    /// The listed account that an account resembles.
    func likeness(of account: AccountForm, _ found: String) -> TrustFinding? {
        var best: (reason: TrustFinding.Reason, point: Int)?
        for (index, point) in points.enumerated() {
            guard let listed = AccountPoint(point), let reason = reason(account.name, listed.name)
            else { continue }
            if best.map({ reason.rank < $0.reason.rank }) ?? true { best = (reason, index) }
        }
        return best.map { best in
            TrustFinding(
                found, best.reason, match: .point(best.point),
                detail: best.reason == .script ? LetterShapes.foreign(in: account.name) : "")
        }
    }

    private func reason(_ own: String, _ listed: String) -> TrustFinding.Reason? {
        if own == listed { return .otherPlatform }
        if LetterShapes.shape(own) == LetterShapes.shape(listed) {
            return LetterShapes.foreign(in: own).isEmpty ? .letters : .script
        }
        let length = listed.unicodeScalars.count
        if length >= 5, EditSteps.count(own, listed, most: 2) <= (length >= 8 ? 2 : 1) {
            return .spelling
        }
        return HostLikeness.contains(HostLikeness.tokens(own), brand: listed) ? .inside : nil
    }
}

/// A listed contact point that is an account.
private struct AccountPoint {
    let name: String

    init?(_ point: TrustList.Point) {
        guard point.normal.hasPrefix("account:") else { return nil }
        let account = point.normal.dropFirst("account:".utf8.count)
        guard let mark = account.firstIndex(where: { $0 == ":" || $0 == "@" }) else { return nil }
        name = String(account[account.index(after: mark)...])
    }
}
