/// A piece of a script between white space and comments.
struct ScriptToken {
    /// What a piece is, as far as brief scripts need to know.
    enum Kind {
        /// An identifier or a word of the language.
        case name
        /// The name of a private member, with its `#`.
        case privateName
        /// A number, a string, a regular expression, or a template without values.
        case literal
        /// The text of a template up to its first value, between two values, or after the last.
        case templateHead, templateMiddle, templateTail
        /// Brackets, operators, and what else is none of these.
        case sign
    }

    /// What it is.
    let kind: Kind
    /// How it is written.
    let text: [UInt8]
    /// The white space before it: a line end, a space, or nothing.
    let gap: UInt8?

    /// Whether it is a sign or a word that is written so; a string with the same content is not.
    func isWritten(_ text: StaticString) -> Bool {
        (kind == .sign || kind == .name) && self.text.count == text.utf8CodeUnitCount
            && text.withUTF8Buffer { unsafe $0.elementsEqual(self.text) }
    }

    /// Whether this is one of some signs or words.
    func isAmong(_ words: [StaticString]) -> Bool {
        (kind == .sign || kind == .name) && words.contains(where: isWritten)
    }

    /// Whether a value ends with this sign, word or literal, so that a slash after it divides; nil where only a parser
    /// could tell.
    func endsValue(after former: ScriptToken?) -> Bool? {
        switch kind {
        case .literal, .privateName, .templateTail: return true
        case .templateHead, .templateMiddle: return false
        case .name:
            return !isAmong(ScriptToken.wordsBeforeValues) || former?.isAmong([".", "?."]) == true
        case .sign:
            if isAmong([")", "}", "++", "--"]) { return nil }
            return isAmong(["]"])
        }
    }

    private static let wordsBeforeValues: [StaticString] = [
        "return", "typeof", "case", "in", "of", "await", "yield", "void", "throw", "else", "do",
        "new", "delete", "instanceof",
    ]
}

extension ScriptToken {
    /// Whether a line end between two pieces may end a statement (ECMAScript 2024 §12.10): neither after the one signs nor
    /// before the others is a semicolon added because of a line end that is not added without it.
    static func mayEndStatement(_ former: ScriptToken, _ next: ScriptToken) -> Bool {
        guard next.gap == 0x0A, let last = former.text.last, let first = next.text.first else {
            return false
        }
        return !";{,([=?:&|<>".utf8.contains(last) && !"}),];.?:&|=".utf8.contains(first)
    }
}
