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
    let message: Wording
    let range: Range<Int>
    let fix: Diagnostic.Fix?
    let note: (message: Wording, range: Range<Int>)?

    init(
        _ message: Wording, _ range: Range<Int>, code: Diagnostic.Code = .metadataSyntax,
        fix: Diagnostic.Fix? = nil, note: (message: Wording, range: Range<Int>)? = nil
    ) {
        self.code = code
        self.message = message
        self.range = range
        self.fix = fix
        self.note = note
    }

    /// Refuses something that begins at a place, with the character there as its range.
    private init(_ message: Wording, at offset: Int, length: Int = 1, fix: Wording) {
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
            Wording(
                "anchors are not supported; '&' at the head of a value begins one",
                zh: "不支持 YAML 锚点；值开头的“&”表示锚点"), at: offset,
            fix: Wording(
                "put the value in quotes if '&' is part of the text", zh: "如果“&”是文字的一部分，给这个值加上引号"))
    }
    static func alias(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "aliases are not supported; '*' at the head of a value begins one",
                zh: "不支持 YAML 别名；值开头的“*”表示别名"), at: offset,
            fix: Wording(
                "put the value in quotes if '*' is part of the text", zh: "如果“*”是文字的一部分，给这个值加上引号"))
    }
    static func tag(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "tags are not supported; '!' at the head of a value begins one",
                zh: "不支持 YAML 标签；值开头的“!”表示标签"), at: offset,
            fix: Wording(
                "put the value in quotes if '!' is part of the text", zh: "如果“!”是文字的一部分，给这个值加上引号"))
    }
    static func mergeKey(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording("merge keys are not supported", zh: "不支持 YAML 的合并字段"), range,
            fix: Diagnostic.Fix(
                Wording(
                    "write the keys out, or quote the key if it is a text",
                    zh: "把各字段写出来；如果字段名就是这样，给它加上引号")))
    }
    static func complexKey(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "complex keys are not supported; a key is a text on one line",
                zh: "不支持复杂的字段名；字段名是一行文字"), at: offset,
            fix: Wording(
                "put the text in quotes if the character is part of it", zh: "如果这个字符是文字的一部分，给文字加上引号"
            ))
    }
    static func directive(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording("directives are not supported", zh: "不支持 YAML 指令"), range,
            fix: Diagnostic.Fix(Wording("remove the line", zh: "删掉这一行")))
    }
    static func documentMarker(_ marker: String, _ range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "document markers are not supported; '\(marker)' stands at the head of a line",
                zh: "不支持文档分隔符；有一行以“\(marker)”开头"), range,
            fix: Diagnostic.Fix(Wording("remove the line", zh: "删掉这一行")))
    }
    static func severalDocuments(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "several documents in one file are not supported; nothing after this line is read",
                zh: "不支持一个文件里放多份文档；这一行之后的内容都没有读"),
            range,
            fix: Diagnostic.Fix(Wording("put each into a file of its own", zh: "每份内容单独放一个文件")))
    }
    static func tab(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "tabs are allowed in quotes, block scalars and comments only",
                zh: "制表符只能出现在引号、多行文本和注释里"), at: offset,
            fix: Wording("use spaces", zh: "改用空格"))
    }
    static func indentationIndicator(at offset: Int) -> Refusal {
        Refusal(
            Wording("indentation indicators are not supported", zh: "不支持缩进数字"), at: offset,
            fix: Wording(
                "remove the digit; the first line of the text sets the indentation",
                zh: "删掉数字；缩进以文字的第一行为准"))
    }
    static func severalLines(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording("plain values over several lines are not supported", zh: "不带引号的值不能分成几行写"),
            range,
            fix: Diagnostic.Fix(
                Wording(
                    "write '>' after the colon and the text on indented lines below",
                    zh: "在冒号后面写“>”，把文字缩进写在下面几行")))
    }
    static func nestedSequence(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "a list that begins on the line of another list's dash is not supported",
                zh: "不支持在列表的连字符后面直接开始另一个列表"), at: offset,
            fix: Wording(
                "put the inner list in brackets, or on indented lines below the dash",
                zh: "把里层列表写进括号，或缩进写在连字符下面几行"))
    }
    static func singlePair(at offset: Int) -> Refusal {
        Refusal(
            Wording("single pairs in brackets are not supported", zh: "不支持在方括号里写单个“字段: 值”"),
            at: offset,
            fix: Wording(
                "write '{key: value}', or put the text in quotes", zh: "写成“{key: value}”，或给文字加上引号"))
    }
    static func keyWithoutValue(_ key: String, at range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "keys without a value are not supported; '\(shortened(key))' has none",
                zh: "字段不能没有值；“\(shortened(key))”后面没有值"), range,
            fix: Diagnostic.Fix(
                Wording(
                    "write 'key: value', or use brackets '[…]' for a list",
                    zh: "写成“key: value”；如果是列表，用方括号“[…]”")))
    }
    static func ownLineBlockScalar(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "a block scalar that begins on a line of its own is not supported",
                zh: "多行文本的符号不能单独占一行"), at: offset,
            fix: Wording("put the mark behind the key's colon or the dash", zh: "把符号写在字段的冒号或连字符后面"))
    }
    static func longKey(_ range: Range<Int>) -> Refusal {
        Refusal(Wording("a key has at most 1024 characters", zh: "字段名最多 1024 个字符"), range)
    }
    static func surrogateEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "escapes of surrogates are not supported; '\(escape)' is one",
                zh: "不支持代理字符的转义；“\(escape)”就是"), range,
            fix: Diagnostic.Fix(
                Wording(
                    #"write the character itself, or '\U' and its eight digits"#,
                    zh: #"直接写这个字符，或写“\U”加八位数字"#)))
    }
    static func controlEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "escapes of control characters and noncharacters are not supported; "
                    + "'\(escape)' is one", zh: "不支持控制字符和非字符的转义；“\(escape)”就是"),
            range, fix: Diagnostic.Fix(Wording("remove it", zh: "删掉它")))
    }
    static func blankLineWithSpaces(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "spaces on a blank line before the text of a block scalar are not supported",
                zh: "多行文本开始前的空行里不能有空格"), range,
            fix: Diagnostic.Fix(Wording("remove the spaces", zh: "删掉这些空格"), replacement: ""))
    }
    static func unclosedFlow(_ opening: UInt8, _ range: Range<Int>) -> Refusal {
        let isList = opening == UInt8(ascii: "[")
        let closing = isList ? "]" : "}"
        return Refusal(
            Wording(
                "no '\(closing)' closes this \(isList ? "list" : "table") on its line",
                zh: "这一行没有用“\(closing)”关上这\(isList ? "个列表" : "组字段")"),
            range,
            fix: Diagnostic.Fix(
                Wording(
                    "add it; what goes over several lines has each item on an indented line, without brackets",
                    zh: "补上它；要分成几行，就不用括号，每一项缩进写一行"))
        )
    }
    static func unclosedQuote(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "quoted value has no closing quote on its line; "
                    + "quoted values over several lines are not supported",
                zh: "引号在这一行没有关上；带引号的值不能分成几行"),
            range,
            fix: Diagnostic.Fix(
                Wording(
                    "close the quote, or use a block scalar: '|' or '>'", zh: "关上引号，或改用多行文本：“|”或“>”"
                )))
    }
    static func forbiddenCharacter(_ name: Wording, _ range: Range<Int>) -> Refusal {
        Refusal(
            Wording("\(name.english) is not allowed in metadata", zh: "字段里不能有\(name.chinese)"),
            range, fix: Diagnostic.Fix(Wording("remove it", zh: "删掉它")))
    }
    static func tooDeep(at offset: Int) -> Refusal {
        Refusal(
            Wording(
                "lists and tables nest at most \(MetadataParser.deepestNesting) deep",
                zh: "列表和字段最多嵌套 \(MetadataParser.deepestNesting) 层"), at: offset,
            fix: Wording("use fewer levels", zh: "减少层数"))
    }
    static func tooManyMistakes(at offset: Int) -> Refusal {
        Refusal(
            Wording("too many mistakes; nothing from here on is read", zh: "错误太多，后面的内容没有再读"),
            offset..<offset)
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
