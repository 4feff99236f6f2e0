/// The contacts that a site's channels hold, prepared once: which reference stands for a contact that is written out.
struct ContactDirectory: Sendable {
    /// What to write in place of a contact.
    enum Advice: Sendable, Hashable {
        /// The reference to the channel that holds this very contact.
        case same(reference: String)
        /// The reference to the first channel of the kind.
        case ofKind(reference: String)
        /// No channel is of the kind; one could begin with this id.
        case none(newChannel: String)
    }

    private struct Entry: Sendable {
        let reference: String
        let kind: ChannelFacts.Kind
        let points: [String]
    }

    private let entries: [Entry]

    /// Takes the channels in the order in which lists show them: those that work today come first.
    init(_ channels: [ChannelFacts]) {
        let usable = channels.filter { $0.status != .retired }
        entries = (usable + channels.filter { $0.status == .retired }).compactMap { facts in
            let property = ChannelProperty.allCases.first { property in
                property.suits(facts.kind)
                    // Both name the first point of a social channel; people know it by its handle.
                    && !(facts.kind == .social && property == .link)
            }
            guard let property else { return nil }
            return Entry(
                reference: "channel:\(facts.id).\(property.rawValue)", kind: facts.kind,
                points: facts.points.map { ContactDirectory.normalForm($0.value) })
        }
    }

    /// What to write in place of a contact.
    func advice(for contact: LiteralContact) -> Advice {
        let written = ContactDirectory.normalForm(contact.normalForm)
        for entry in entries {
            if entry.points.contains(where: { isSame($0, written, contact.kind) }) {
                return .same(reference: entry.reference)
            }
        }
        let kinds = contact.kind.channels
        for kind in kinds {
            if let entry = entries.first(where: { $0.kind == kind }) {
                return .ofKind(reference: entry.reference)
            }
        }
        return .none(newChannel: kinds[0].rawValue)
    }

    private func isSame(_ point: String, _ written: String, _ kind: LiteralContact.Kind) -> Bool {
        if point == written { return true }
        switch kind {
        case .number:
            guard point.hasPrefix("+") else { return false }
            let digits = point.dropFirst()
            if "00" + digits == written || digits == written { return true }
            // Without its trunk prefix a number within the country is the end of the international one.
            guard written.hasPrefix("0"), !written.hasPrefix("00") else { return false }
            let national = written.dropFirst()
            return (1...3).contains(digits.utf8.count - national.utf8.count)
                && digits.hasSuffix(national)
        case .handle:
            return point.hasSuffix("/" + written) || point.hasSuffix("/@" + written)
        case .address, .link: return false
        }
    }

    /// The form in which values are compared: no scheme, no `www.`, no `@` before it, no slash behind it.
    private static func normalForm(_ value: String) -> String {
        var form = value.lowercased()[...]
        for prefix in ["https://", "http://", "//", "www.", "@"] where form.hasPrefix(prefix) {
            form = form.dropFirst(prefix.count)
        }
        while form.hasSuffix("/") { form = form.dropLast() }
        return String(form)
    }
}

extension LiteralContact.Kind {
    /// The kinds of channel that hold such contacts, the likeliest first.
    fileprivate var channels: [ChannelFacts.Kind] {
        switch self {
        case .number: [.phone]
        case .address: [.email]
        case .link: [.chat, .social, .form]
        case .handle: [.social, .chat]
        }
    }
}
