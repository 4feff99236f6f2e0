public import SourceText

extension Diagnostic.Code {
    /// The text is no metadata: a feature of YAML that is left out, or no YAML at all.
    public static let metadataSyntax = Diagnostic.Code("metadata-syntax")
    /// A key stands twice in a table.
    public static let duplicateKey = Diagnostic.Code("duplicate-key")
}

/// Why a stretch of metadata cannot be read; thrown within the parser, which reports it and goes on behind it.
struct Refusal: Error {
    let code: Diagnostic.Code
    let message: String
    let range: Range<Int>
    let fix: Diagnostic.Fix?
    let note: (message: String, range: Range<Int>)?

    init(
        _ message: String, _ range: Range<Int>, code: Diagnostic.Code = .metadataSyntax,
        fix: Diagnostic.Fix? = nil, note: (message: String, range: Range<Int>)? = nil
    ) {
        self.code = code
        self.message = message
        self.range = range
        self.fix = fix
        self.note = note
    }

    /// Refuses something that begins at a place, with the character there as its range.
    private init(_ message: String, at offset: Int, length: Int = 1, fix: String) {
        self.init(message, offset..<offset + length, fix: Diagnostic.Fix(fix))
    }

    func diagnostic(in file: SourceFile) -> Diagnostic {
        Diagnostic(
            code, message, at: file.location(range),
            notes: note.map { [Diagnostic.Note($0.message, at: file.location($0.range))] } ?? [],
            fix: fix)
    }
}

// MARK: Features of YAML that are left out

extension Refusal {
    static func anchor(at offset: Int) -> Refusal {
        Refusal(
            "anchors are not supported; '&' at the head of a value begins one", at: offset,
            fix: "put the value in quotes if '&' is part of the text")
    }
    static func alias(at offset: Int) -> Refusal {
        Refusal(
            "aliases are not supported; '*' at the head of a value begins one", at: offset,
            fix: "put the value in quotes if '*' is part of the text")
    }
    static func tag(at offset: Int) -> Refusal {
        Refusal(
            "tags are not supported; '!' at the head of a value begins one", at: offset,
            fix: "put the value in quotes if '!' is part of the text")
    }
    static func mergeKey(_ range: Range<Int>) -> Refusal {
        Refusal(
            "merge keys are not supported", range,
            fix: Diagnostic.Fix("write the keys out, or quote the key if it is a text"))
    }
    static func complexKey(at offset: Int) -> Refusal {
        Refusal(
            "complex keys are not supported; a key is a text on one line", at: offset,
            fix: "put the text in quotes if the character is part of it")
    }
    static func directive(_ range: Range<Int>) -> Refusal {
        Refusal("directives are not supported", range, fix: Diagnostic.Fix("remove the line"))
    }
    static func documentMarker(_ marker: String, _ range: Range<Int>) -> Refusal {
        Refusal(
            "document markers are not supported; '\(marker)' stands at the head of a line", range,
            fix: Diagnostic.Fix("remove the line"))
    }
    static func severalDocuments(_ range: Range<Int>) -> Refusal {
        Refusal(
            "several documents in one file are not supported; nothing after this line is read",
            range, fix: Diagnostic.Fix("put each into a file of its own"))
    }
    static func tab(at offset: Int) -> Refusal {
        Refusal(
            "tabs are allowed in quotes, block scalars and comments only", at: offset,
            fix: "use spaces")
    }
    static func indentationIndicator(at offset: Int) -> Refusal {
        Refusal(
            "indentation indicators are not supported", at: offset,
            fix: "remove the digit; the first line of the text sets the indentation")
    }
    static func severalLines(_ range: Range<Int>) -> Refusal {
        Refusal(
            "plain values over several lines are not supported", range,
            fix: Diagnostic.Fix("write '>' after the colon and the text on indented lines below"))
    }
    static func nestedSequence(at offset: Int) -> Refusal {
        Refusal(
            "a list that begins on the line of another list's dash is not supported", at: offset,
            fix: "put the inner list in brackets, or on indented lines below the dash")
    }
    static func singlePair(at offset: Int) -> Refusal {
        Refusal(
            "single pairs in brackets are not supported", at: offset,
            fix: "write '{key: value}', or put the text in quotes")
    }
    static func keyWithoutValue(_ key: String, at range: Range<Int>) -> Refusal {
        Refusal(
            "keys without a value are not supported; '\(shortened(key))' has none", range,
            fix: Diagnostic.Fix("write 'key: value', or use brackets '[…]' for a list"))
    }
    static func ownLineBlockScalar(at offset: Int) -> Refusal {
        Refusal(
            "a block scalar that begins on a line of its own is not supported", at: offset,
            fix: "put the mark behind the key's colon or the dash")
    }
    static func longKey(_ range: Range<Int>) -> Refusal {
        Refusal("a key has at most 1024 characters", range)
    }
    static func surrogateEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        Refusal(
            "escapes of surrogates are not supported; '\(escape)' is one", range,
            fix: Diagnostic.Fix(#"write the character itself, or '\U' and its eight digits"#))
    }
    static func controlEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        Refusal(
            "escapes of control characters and noncharacters are not supported; "
                + "'\(escape)' is one",
            range, fix: Diagnostic.Fix("remove it"))
    }
    static func blankLineWithSpaces(_ range: Range<Int>) -> Refusal {
        Refusal(
            "spaces on a blank line before the text of a block scalar are not supported", range,
            fix: Diagnostic.Fix("remove the spaces", replacement: ""))
    }
    static func unclosedFlow(_ opening: UInt8, _ range: Range<Int>) -> Refusal {
        let (name, closing) = opening == UInt8(ascii: "[") ? ("list", "]") : ("table", "}")
        return Refusal(
            "a \(name) in brackets over several lines is not supported; "
                + "no '\(closing)' closes it on its line",
            range,
            fix: Diagnostic.Fix("put all of it on one line, or each item on an indented line below")
        )
    }
    static func unclosedQuote(_ range: Range<Int>) -> Refusal {
        Refusal(
            "quoted value has no closing quote on its line; "
                + "quoted values over several lines are not supported",
            range, fix: Diagnostic.Fix("close the quote, or use a block scalar: '|' or '>'"))
    }
    static func forbiddenCharacter(_ name: String, _ range: Range<Int>) -> Refusal {
        Refusal("\(name) is not allowed in metadata", range, fix: Diagnostic.Fix("remove it"))
    }
    static func notUTF8(_ range: Range<Int>) -> Refusal {
        Refusal(
            "text must be UTF-8; these bytes are not", range, code: .invalidUTF8,
            fix: Diagnostic.Fix("save the file as UTF-8"))
    }
    static func tooDeep(at offset: Int) -> Refusal {
        Refusal(
            "lists and tables nest at most \(MetadataParser.deepestNesting) deep", at: offset,
            fix: "use fewer levels")
    }
    static func tooManyMistakes(at offset: Int) -> Refusal {
        Refusal("too many mistakes; nothing from here on is read", offset..<offset)
    }
}

/// A text as messages quote it: its first line, and not much of it.
func shortened(_ text: String) -> String {
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
        if count == 40 || scalar == "\n" || scalar == "\r" { return short + "…" }
        short.unicodeScalars.append(scalar)
        count += 1
    }
    return short
}
