/// Finds the contacts that are written out in a folded line.
///
/// The kinds are looked for one after the other; what one has found is no part of another: the digits of `wa.me/62…`
/// are no second number.
struct LiteralContactScanner: Sendable {
    /// The contacts of a line, in the order in which they stand.
    func contacts(in line: FoldedLine, of source: [UInt8]) -> [LiteralContact] {
        var found = Matches()
        let text = line.bytes
        let whole = 0..<text.count
        ServiceLinkFinder.find(in: text, whole) { found.add($0) }
        MailAddressFinder.find(in: text, whole, isCode: line.isCode) { found.add($0) }
        PhoneNumberFinder.find(in: text, isCode: line.isCode) { found.add($0) }
        HandleFinder.find(in: text, isCode: line.isCode) { found.add($0) }
        AccountNameFinder.find(in: text, isCode: line.isCode) { found.add($0) }
        var contacts = found.all.map { match in
            LiteralContact(
                kind: match.kind, range: line.source(of: match.range), normalForm: match.normalForm,
                place: line.isCode(match.range.lowerBound) ? .code : .text)
        }
        for hidden in line.hidden {
            var inside = Matches()
            ServiceLinkFinder.find(in: source, hidden.range) { inside.add($0) }
            if hidden.kind != .address {
                MailAddressFinder.find(in: source, hidden.range, isCode: { _ in false }) {
                    inside.add($0)
                }
            }
            contacts += inside.all.map { match in
                LiteralContact(
                    kind: match.kind, range: match.range, normalForm: match.normalForm,
                    place: hidden.kind == .destination
                        ? .destination : hidden.kind == .tag ? .tag : .text)
            }
        }
        return contacts.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// A contact at a place of the text that is looked through.
struct Match {
    let kind: LiteralContact.Kind
    let range: Range<Int>
    let normalForm: String
}

/// Matches of which none covers a place of another.
private struct Matches {
    private(set) var all: [Match] = []
    private var taken: Set<Int> = []

    /// Adds a match unless one that was found before covers a part of its place.
    mutating func add(_ match: Match) {
        guard taken.isEmpty || match.range.allSatisfy({ !taken.contains($0) }) else { return }
        taken.formUnion(match.range)
        all.append(match)
    }
}
