import SourceText
import Testing

private func kinds(_ scalar: Unicode.Scalar) -> String {
    [
        scalar.isHan ? "Han" : nil, scalar.isKana ? "kana" : nil,
        scalar.isHangul ? "Hangul" : nil, scalar.isFullWidthMark ? "mark" : nil,
    ].compactMap { $0 }.joined(separator: " ")
}

@Test(
    arguments: [
        ("客", "Han"), ("𠀀", "Han"), ("々", "Han"), ("〇", "Han"), ("㐀", "Han"), ("〡", "Han"),
        ("あ", "kana"), ("ア", "kana"), ("ー", "kana"), ("ｱ", "kana"),
        ("한", "Hangul"), ("ㄱ", "Hangul"), ("ᄀ", "Hangul"),
        ("，", "mark"), ("。", "mark"), ("「", "mark"), ("》", "mark"), ("％", "mark"), ("！", "mark"),
        ("・", "mark"), ("゠", "mark"), ("～", "mark"),
        ("a", ""), ("é", ""), ("“", ""), ("…", ""), (" ", ""), ("\u{3000}", ""), ("Ａ", ""),
        ("１", ""),
        ("😀", ""),
    ] as [(Unicode.Scalar, String)])
func aCharacterIsOfAtMostOneKind(scalar: Unicode.Scalar, kind: String) {
    #expect(kinds(scalar) == kind)
}

@Test(
    arguments: [
        ("a", 1), ("客", 2), ("，", 2), ("Ａ", 2), ("ｱ", 1), ("한", 2), ("\u{3000}", 2), ("“", 1),
        ("😀", 2), ("✅", 2), ("⭐", 2), ("☎", 1), ("\u{301}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0),
        ("\u{FEFF}", 0), ("\u{AD}", 1), ("ᅡ", 0), ("𠀀", 2), ("\u{E33}", 1), ("\u{E34}", 0),
    ] as [(Unicode.Scalar, Int)])
func aScalarTakesTheCellsOfATerminal(scalar: Unicode.Scalar, cells: Int) {
    #expect(scalar.cellCount == cells)
}

@Test(
    arguments: [
        ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("☎️", 2), ("1️⃣", 2), ("👍🏽", 2), ("한", 2), ("葛󠄀", 2),
    ] as [(Character, Int)])
func aCharacterTakesTheCellsOfItsWidestPart(character: Character, cells: Int) {
    #expect(character.cellCount == cells)
}
