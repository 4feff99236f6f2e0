import SourceText

// What is no YAML at all, or not what its writer meant.
extension Refusal {
    private static func mistake(_ message: String, _ range: Range<Int>, fix: String) -> Refusal {
        Refusal(message, range, fix: Diagnostic.Fix(fix))
    }

    private static func character(_ byte: UInt8) -> String {
        String(Unicode.Scalar(byte))
    }

    static func duplicateKey(_ key: String, at range: Range<Int>, first: Range<Int>) -> Refusal {
        Refusal(
            "key '\(shortened(key))' stands twice in one table", range, code: .duplicateKey,
            fix: Diagnostic.Fix("keep one of the two"), note: ("first given here", first))
    }
    static func reserved(_ byte: UInt8, _ purpose: String, at offset: Int) -> Refusal {
        mistake(
            "a plain value cannot begin with '\(character(byte))', which is kept for \(purpose)",
            offset..<offset + 1, fix: "put the value in quotes")
    }
    static func flowIndicator(_ byte: UInt8, at offset: Int) -> Refusal {
        mistake(
            "a plain value cannot begin with '\(character(byte))'", offset..<offset + 1,
            fix: "put the value in quotes")
    }
    static func misplacedBlockScalar(_ byte: UInt8, at offset: Int) -> Refusal {
        mistake(
            "a block scalar cannot begin here; '\(character(byte))' at the head of a value "
                + "begins one",
            offset..<offset + 1, fix: "put the value in quotes")
    }
    static func textAfterBlockMark(_ mark: UInt8, _ range: Range<Int>) -> Refusal {
        mistake(
            "the text of a block scalar begins on the line after '\(character(mark))'", range,
            fix: "put the value in quotes if '\(character(mark))' is part of it")
    }
    static func underIndented(_ range: Range<Int>) -> Refusal {
        mistake(
            "a line of a block scalar is indented less than its first line", range,
            fix: "indent all lines of the text alike")
    }
    static func misplacedDash(at offset: Int) -> Refusal {
        mistake(
            "a list item cannot begin here; '-' and a space begin one", offset..<offset + 1,
            fix: "put each item on a line of its own, or the value in quotes")
    }
    static func dashAmongKeys(at offset: Int) -> Refusal {
        mistake(
            "a list item stands among the keys of a table", offset..<offset + 1,
            fix: "indent the list below the key that it belongs to")
    }
    static func keyAmongItems(_ range: Range<Int>) -> Refusal {
        mistake(
            "a line without '- ' stands among the items of a list", range,
            fix: "begin the line with '- ', or indent it as the keys that it belongs to")
    }
    static func dashNeedsSpace(at offset: Int) -> Refusal {
        Refusal(
            "the dash of a list item needs a space after it", offset..<offset + 1,
            fix: Diagnostic.Fix("write '- '", replacement: "- "))
    }
    static func emptyKey(at offset: Int) -> Refusal {
        mistake(
            "a colon without a key before it is not supported", offset..<offset + 1,
            fix: "name the key, or put the value in quotes")
    }
    static func colonNeedsSpace(at offset: Int) -> Refusal {
        Refusal(
            "the colon after a key needs a space after it", offset..<offset + 1,
            fix: Diagnostic.Fix("write ': '", replacement: ": "))
    }
    static func secondColon(at offset: Int) -> Refusal {
        mistake(
            "a plain value cannot hold a colon and a space; "
                + "tables begin on the line after their key",
            offset..<offset + 1, fix: "put the value in quotes")
    }
    static func fullWidthColon(_ range: Range<Int>, isSeparated: Bool) -> Refusal {
        Refusal(
            "a full-width colon '：' ends no key; use ':' and a space", range,
            fix: Diagnostic.Fix("write ': '", replacement: isSeparated ? ":" : ": "))
    }
    static func fullWidthSpace(_ range: Range<Int>) -> Refusal {
        Refusal(
            "a full-width space stands after the colon of a key; use ':' and a plain space", range,
            fix: Diagnostic.Fix("write ': '", replacement: " "))
    }
    static func lineWithoutColon(_ range: Range<Int>) -> Refusal {
        mistake(
            "a line of a table is 'key: value'; this one has no colon", range,
            fix: "add the key and ': ', or indent the text below a '>' if it belongs to the line "
                + "above")
    }
    static func textAfterValue(_ range: Range<Int>) -> Refusal {
        mistake(
            "text follows a value that is complete", range,
            fix: "put all of the value in one pair of quotes")
    }
    static func commentWithoutSpace(at offset: Int) -> Refusal {
        mistake(
            "a comment needs a space before its '#'", offset..<offset + 1,
            fix: "add the space, or put the value in quotes")
    }
    static func commentInFlow(at offset: Int) -> Refusal {
        mistake(
            "a comment begins within brackets, which must be closed on their line before it",
            offset..<offset + 1, fix: "close the brackets, or put the text in quotes")
    }
    static func missingItem(at offset: Int) -> Refusal {
        mistake(
            "a comma in brackets needs an item before it", offset..<offset + 1,
            fix: "remove the comma, or write '' for an empty text")
    }
    static func missingComma(at offset: Int) -> Refusal {
        mistake(
            "items in brackets need a comma between them", offset..<offset + 1,
            fix: "add the comma, or put the text in quotes")
    }
    static func unexpectedIndentation(_ range: Range<Int>) -> Refusal {
        mistake(
            "a line is indented more than the lines that it stands among", range,
            fix: "indent it as they are")
    }
    static func unmatchedIndentation(_ range: Range<Int>) -> Refusal {
        mistake(
            "the indentation of a line matches no line above", range,
            fix: "indent it as the line that it belongs with")
    }
    static func unknownEscape(_ escape: String, at range: Range<Int>) -> Refusal {
        mistake(
            "'\(escape)' is no escape of a double-quoted value", range,
            fix: #"write '\\' for a backslash, or use single quotes"#)
    }
    static func shortEscape(_ escape: String, digits: Int, at range: Range<Int>) -> Refusal {
        mistake(
            "the escape '\(escape)' needs \(digits) hexadecimal digits", range,
            fix: #"add the digits, or write '\\' for a backslash"#)
    }
    static func escapeBeyondUnicode(_ escape: String, at range: Range<Int>) -> Refusal {
        mistake(
            "'\(escape)' is no character: Unicode ends at 10FFFF", range,
            fix: "mend the digits")
    }
}
