extension TrustList {
    /// The most contacts of one text that are judged.
    static let longestAnswer = 20

    /// What is to be said of each contact in a text, in the order of the text; each once.
    public func findings(in text: String) -> [TrustFinding] {
        let points = PastedText.folded(text)
        let contacts = ContactScan.contacts(in: points)
        let hasLong = contacts.contains { !$0.isShort }
        var findings: [TrustFinding] = []
        for contact in contacts where findings.count < TrustList.longestAnswer {
            let found = PastedText.text(points[contact.range])
            let finding = finding(of: contact, found)
            // A code, a sum or an hour is no contact; the short number of a hotline is.
            if contact.isShort, hasLong, finding.reason == .none { continue }
            if !findings.contains(finding) { findings.append(finding) }
        }
        return findings
    }

    private func finding(of contact: PastedContact, _ found: String) -> TrustFinding {
        switch contact.kind {
        case .scheme: TrustFinding(found, .scheme)
        case .web(let address): finding(ofWeb: address, isGlued: contact.isGlued, found)
        case .mail(let local, let host): finding(ofMail: local, at: host, found)
        case .number(let digits, let isInternational):
            finding(ofNumber: digits, isInternational: isInternational, found)
        case .account(let account): finding(of: account, isGlued: contact.isGlued, found)
        }
    }

    /// What is listed under a normal form, with what is to be said of its check and its channel.
    func listed(_ normal: String, _ found: String, hints: [TrustFinding.Hint] = []) -> TrustFinding?
    {
        guard let index = pointByNormal[normal] else { return nil }
        let point = points[index]
        var hints = hints
        if let doubt = point.doubt(on: today) { hints.append(doubt) }
        if !point.isActive { hints.append(.inactive) }
        if !point.isConfirmed { hints.append(.doubtful) }
        return TrustFinding(found, .point, match: .point(index), hints: hints)
    }

    /// What others said of one of several normal forms.
    func reported(_ normals: [String], _ found: String) -> TrustFinding? {
        for normal in normals {
            guard let index = reportedByHash[TrustList.hash(normal)] else { continue }
            let isImpostor = reported[index].reported.verdict == .impostor
            return TrustFinding(
                found, isImpostor ? .impostor : .unconfirmed, match: .reported(index))
        }
        return nil
    }

    private func finding(
        ofNumber digits: String, isInternational: Bool, _ found: String
    ) -> TrustFinding {
        let forms = NumberForm.forms(
            of: digits, isInternational: isInternational, codes: callingCodes)
        for form in forms {
            let hints: [TrustFinding.Hint] = form.isNational ? [.national] : []
            if let listed = listed("tel:" + form.value, found, hints: hints) { return listed }
        }
        if let reported = reported(forms.map { "tel:" + $0.value }, found) { return reported }
        var best: (reason: TrustFinding.Reason, point: Int)?
        for (index, point) in points.enumerated() where point.normal.hasPrefix("tel:") {
            let number = String(point.normal.dropFirst("tel:".utf8.count))
            for form in forms {
                guard let reason = NumberLikeness.of(form.value, digits: digits, to: number) else {
                    continue
                }
                if best.map({ reason.rank < $0.reason.rank }) ?? true { best = (reason, index) }
            }
        }
        guard let best else { return TrustFinding(found, .none) }
        return TrustFinding(found, best.reason, match: .point(best.point))
    }
}
