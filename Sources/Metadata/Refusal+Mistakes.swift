import SourceText

// What is no YAML at all, or not what its writer meant.
extension Refusal {
    private static func mistake(_ message: Wording, _ range: Range<Int>, fix: Wording) -> Refusal {
        Refusal(message, range, fix: Diagnostic.Fix(fix))
    }

    private static func character(_ byte: UInt8) -> String {
        String(Unicode.Scalar(byte))
    }

    static func duplicateKey(_ key: String, at range: Range<Int>, first: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "key '\(shortened(key))' stands twice in one table",
                zh: "同一组字段里，“\(shortened(key))”出现了两次"), range, code: .duplicateKey,
            fix: Diagnostic.Fix(Wording("keep one of the two", zh: "两个只留一个")),
            note: (Wording("first given here", zh: "第一次写在这里"), first))
    }
    static func reserved(_ byte: UInt8, _ purpose: Wording, at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a plain value cannot begin with '\(character(byte))', which is kept for \(purpose.english)",
                zh: "不带引号的值不能以“\(character(byte))”开头，它留给\(purpose.chinese)使用"),
            offset..<offset + 1, fix: Wording("put the value in quotes", zh: "给这个值加上引号"))
    }
    static func flowIndicator(_ byte: UInt8, at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a plain value cannot begin with '\(character(byte))'",
                zh: "不带引号的值不能以“\(character(byte))”开头"), offset..<offset + 1,
            fix: Wording("put the value in quotes", zh: "给这个值加上引号"))
    }
    static func misplacedBlockScalar(_ byte: UInt8, at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a block scalar cannot begin here; '\(character(byte))' at the head of a value "
                    + "begins one", zh: "这里不能开始多行文本；值开头的“\(character(byte))”表示多行文本"),
            offset..<offset + 1, fix: Wording("put the value in quotes", zh: "给这个值加上引号"))
    }
    static func textAfterBlockMark(_ mark: UInt8, _ range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "the text of a block scalar begins on the line after '\(character(mark))'",
                zh: "多行文本从“\(character(mark))”的下一行开始"), range,
            fix: Wording(
                "put the value in quotes if '\(character(mark))' is part of it",
                zh: "如果“\(character(mark))”是内容的一部分，给这个值加上引号"))
    }
    static func underIndented(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "a line of a block scalar is indented less than its first line",
                zh: "多行文本里有一行的缩进比第一行少"), range,
            fix: Wording("indent all lines of the text alike", zh: "让所有行的缩进一样"))
    }
    static func misplacedDash(at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a list item cannot begin here; '-' and a space begin one",
                zh: "列表项不能从这里开始；“-”加空格表示列表项"), offset..<offset + 1,
            fix: Wording(
                "put each item on a line of its own, or the value in quotes",
                zh: "每个列表项单独写一行，或给这个值加上引号"))
    }
    static func dashAmongKeys(at offset: Int) -> Refusal {
        mistake(
            Wording("a list item stands among the keys of a table", zh: "列表项混在一组字段中间"),
            offset..<offset + 1,
            fix: Wording("indent the list below the key that it belongs to", zh: "把列表缩进到它所属的字段下面"))
    }
    static func keyAmongItems(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording("a line without '- ' stands among the items of a list", zh: "列表项中间有一行不以“- ”开头"),
            range,
            fix: Wording(
                "begin the line with '- ', or indent it as the keys that it belongs to",
                zh: "让这一行以“- ”开头，或缩进到它所属的字段下面"))
    }
    static func dashNeedsSpace(at offset: Int) -> Refusal {
        Refusal(
            Wording("the dash of a list item needs a space after it", zh: "列表项的连字符后面要有空格"),
            offset..<offset + 1,
            fix: Diagnostic.Fix(Wording("write '- '", zh: "写成“- ”"), replacement: "- "))
    }
    static func emptyKey(at offset: Int) -> Refusal {
        mistake(
            Wording("a colon without a key before it is not supported", zh: "冒号前面没有字段名，不支持这种写法"),
            offset..<offset + 1,
            fix: Wording("name the key, or put the value in quotes", zh: "补上字段名，或给这个值加上引号"))
    }
    static func colonNeedsSpace(at offset: Int) -> Refusal {
        Refusal(
            Wording("the colon after a key needs a space after it", zh: "字段名的冒号后面要有空格"),
            offset..<offset + 1,
            fix: Diagnostic.Fix(Wording("write ': '", zh: "写成“: ”"), replacement: ": "))
    }
    static func secondColon(at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a value with a colon and a space stands in quotes; keys below a key begin on the next line",
                zh: "值里有冒号加空格时要加引号；下一层字段要从下一行开始写"),
            offset..<offset + 1,
            fix: Wording("put the whole value in quotes: \"…: …\"", zh: "给整个值加上引号：\"…: …\""))
    }
    static func colonInTypographicQuotes(_ mark: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "typographic quotes are part of the text: they do not hold a colon and a space",
                zh: "中文引号只是文字的一部分，不能用来括住冒号加空格"),
            mark,
            fix: Wording(
                "put the whole value in straight quotes: \"…: …\"",
                zh: "用英文引号括住整个值：\"…: …\""))
    }
    static func fullWidthColon(_ range: Range<Int>, isSeparated: Bool) -> Refusal {
        Refusal(
            Wording(
                "a full-width colon '：' ends no key; use ':' and a space",
                zh: "字段名后面不能用全角冒号“：”，要用“:”加空格"), range,
            fix: Diagnostic.Fix(
                Wording("write ': '", zh: "写成“: ”"), replacement: isSeparated ? ":" : ": "))
    }
    static func fullWidthSpace(_ range: Range<Int>) -> Refusal {
        Refusal(
            Wording(
                "a full-width space stands after the colon of a key; use ':' and a plain space",
                zh: "字段名的冒号后面是全角空格；要用“:”加普通空格"), range,
            fix: Diagnostic.Fix(Wording("write ': '", zh: "写成“: ”"), replacement: " "))
    }
    static func lineWithoutColon(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "a line of a table is 'key: value'; this one has no colon",
                zh: "字段要写成“key: value”，这一行没有冒号"), range,
            fix: Wording(
                "add the key and ': ', or indent the text below a '>' if it belongs to the line "
                    + "above", zh: "补上字段名和“: ”；如果它接着上一行，就在上一行写“>”，把文字缩进写在下面"))
    }
    static func textAfterValue(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording("text follows a value that is complete", zh: "值已经结束，后面还有文字"), range,
            fix: Wording("put all of the value in one pair of quotes", zh: "把整个值放进一对引号里"))
    }
    static func commentWithoutSpace(at offset: Int) -> Refusal {
        mistake(
            Wording("a comment needs a space before its '#'", zh: "注释的“#”前面要有空格"),
            offset..<offset + 1,
            fix: Wording("add the space, or put the value in quotes", zh: "加上空格，或给这个值加上引号"))
    }
    static func commentInFlow(at offset: Int) -> Refusal {
        mistake(
            Wording(
                "a comment begins within brackets, which must be closed on their line before it",
                zh: "括号里出现了注释；括号要在同一行先关上"),
            offset..<offset + 1,
            fix: Wording("close the brackets, or put the text in quotes", zh: "先关上括号，或给文字加上引号"))
    }
    static func missingItem(at offset: Int) -> Refusal {
        mistake(
            Wording("a comma in brackets needs an item before it", zh: "括号里的逗号前面少了一项"),
            offset..<offset + 1,
            fix: Wording("remove the comma, or write '' for an empty text", zh: "删掉逗号；如果要空文字，写“''”")
        )
    }
    static func missingComma(at offset: Int) -> Refusal {
        mistake(
            Wording("items in brackets need a comma between them", zh: "括号里的各项之间要有逗号"),
            offset..<offset + 1,
            fix: Wording("add the comma, or put the text in quotes", zh: "加上逗号，或给文字加上引号"))
    }
    static func otherBracket(_ found: UInt8, missing: UInt8, at offset: Int) -> Refusal {
        let found = String(decoding: [found], as: UTF8.self)
        let missing = String(decoding: [missing], as: UTF8.self)
        return mistake(
            Wording(
                "a '\(missing)' is missing before this '\(found)'",
                zh: "这个“\(found)”前面少了“\(missing)”"),
            offset..<offset + 1,
            fix: Wording("add it, or put the text in quotes", zh: "补上它；如果这是文字的一部分，给文字加上引号"))
    }
    static func fullWidthComma(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "a full-width comma '，' separates nothing in brackets", zh: "括号里的全角逗号“，”不能分开各项"),
            range,
            fix: Wording("write ', '", zh: "写成“, ”"))
    }
    static func unexpectedIndentation(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "a line is indented more than the lines that it stands among", zh: "这一行的缩进比同组的行多"),
            range,
            fix: Wording("indent it as they are", zh: "缩进改成和它们一样"))
    }
    static func unmatchedIndentation(_ range: Range<Int>) -> Refusal {
        mistake(
            Wording("the indentation of a line matches no line above", zh: "这一行的缩进和上面任何一行都对不上"),
            range,
            fix: Wording("indent it as the line that it belongs with", zh: "缩进改成和同组的行一样"))
    }
    static func unknownEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "'\(escape)' is no escape of a double-quoted value", zh: "双引号里不能用“\(escape)”这种转义"),
            range,
            fix: Wording(
                #"write '\\' for a backslash, or use single quotes"#, zh: #"反斜杠写成“\\”，或改用单引号"#))
    }
    static func shortEscape(_ escape: String, digits: Int, at range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "the escape '\(escape)' needs \(digits) hexadecimal digits",
                zh: "转义“\(escape)”需要 \(digits) 位十六进制数字"), range,
            fix: Wording(
                #"add the digits, or write '\\' for a backslash"#, zh: #"补足数字；反斜杠本身写成“\\”"#))
    }
    static func escapeBeyondUnicode(_ escape: String, at range: Range<Int>) -> Refusal {
        mistake(
            Wording(
                "'\(escape)' is no character: Unicode ends at 10FFFF",
                zh: "“\(escape)”不是字符：Unicode 到 10FFFF 为止"), range,
            fix: Wording("mend the digits", zh: "改正数字"))
    }
}
