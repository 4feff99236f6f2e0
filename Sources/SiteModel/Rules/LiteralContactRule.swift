import SourceText

/// No number, address, link or handle of a contact is written out: a reference to its channel stands there.
///
/// So a contact that changes is changed in one file, and none is left behind. A line that needs one says why in a comment.
struct LiteralContactRule: Sendable {
    private let scanner = LiteralContactScanner()
    /// By locale: a reference names a channel that has words there.
    private let directories: [ContactDirectory]

    /// Nil where the site does not want to hear of it.
    init?(site: Site) {
        guard site.configuration.checks[Diagnostic.Code.literalContact.name] != .off else {
            return nil
        }
        directories = site.editions.map { ContactDirectory($0.channels.map(\.facts)) }
    }

    /// Judges a line of a page, of the theme, or of a file of facts, where `fact` names the field.
    func judge(
        _ folded: FoldedLine, _ line: WrittenLine, of file: SourceFile, locale: Int,
        isTheme: Bool = false, fact: String? = nil, _ found: inout [Diagnostic]
    ) {
        var key: String?
        if case .metadata(let range) = line.kind {
            key = String(decoding: file.bytes[range], as: UTF8.self)
            // Where a claim comes from is an address of the web; former addresses are paths.
            if !isTheme, key == "sources" || key == "aliases" { return }
        }
        for contact in scanner.contacts(in: folded, of: file.bytes) {
            let written = String(decoding: file.bytes[contact.range], as: UTF8.self)
            let advice = directories[locale].advice(for: contact)
            let place: ContactPlace =
                if isTheme {
                    .theme
                } else if let fact {
                    .fact(field: fact)
                } else if let key {
                    RichText.fields.contains(key) ? .richText : .plainText(field: key)
                } else {
                    switch contact.place {
                    case .text: .text
                    case .code: .code
                    case .destination: .destination
                    case .tag: .tag
                    }
                }
            found.append(
                .literalContact(
                    written, contact.kind, advice, in: place, comment: line.kind.allowance,
                    at: file.location(contact.range)))
        }
    }
}

/// Where a contact is written out, which decides how the reference is written there.
enum ContactPlace: Equatable {
    case text, code, destination, tag, richText, theme
    /// A field of front matter that is shown as it is.
    case plainText(field: String)
    /// A field of a file of facts that is shown as it is.
    case fact(field: String)
}

extension WrittenLine.Kind {
    /// The comment that allows a code on such a line.
    var allowance: (String) -> Wording {
        switch self {
        case .prose, .code: { Wording("<!-- allow \($0): why -->", zh: "<!-- allow \($0): 原因 -->") }
        case .metadata: { Wording("# allow \($0): why", zh: "# allow \($0): 原因") }
        case .template: { Wording("{{! allow \($0): why }}", zh: "{{! allow \($0): 原因 }}") }
        }
    }
}
