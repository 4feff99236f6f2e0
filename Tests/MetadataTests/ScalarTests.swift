import Metadata
import Testing

@Test func aPlainScalarIsTextWhateverItLooksLike() {
    expect("a: 0215084", reads: "{a: ‹0215084›}")
    expect("a: no\nb: ~\nc: null\nd: 1e3", reads: "{a: ‹no›, b: ‹~›, c: ‹null›, d: ‹1e3›}")
    expect("a: 12:30\nb: +62 21 5084", reads: "{a: ‹12:30›, b: ‹+62 21 5084›}")
    expect("a: 2026-01-02\nb: =", reads: "{a: ‹2026-01-02›, b: ‹=›}")
}

@Test func aPlainScalarMayBeginWithAnIndicatorThatTextFollows() {
    expect("a: -b\nc: ?d\ne: :f\ng: --", reads: "{a: ‹-b›, c: ‹?d›, e: ‹:f›, g: ‹--›}")
    expect("-a: b\n?c: d\n:e: f", reads: "{-a: ‹b›, ?c: ‹d›, :e: ‹f›}")
    expect("- -a\n- -#", reads: "[‹-a›, ‹-#›]")
}

@Test func aPlainScalarHoldsMarksThatMeanNothingInside() {
    expect("a: b,c]{d}[e", reads: "{a: ‹b,c]{d}[e›}")
    expect(
        "a: it's \"so\" & 100% *b* !c |d >e @f `g",
        reads: "{a: ‹it's \"so\" & 100% *b* !c |d >e @f `g›}")
    expect("a: b - c\nd: e ? f", reads: "{a: ‹b - c›, d: ‹e ? f›}")
    expect("a: b:c#d\ne: f::g", reads: "{a: ‹b:c#d›, e: ‹f::g›}")
    expect("a:   b  c   \nd: e", reads: "{a: ‹b  c›, d: ‹e›}")
}

@Test func aKeyIsAnyScalarOnOneLine() {
    expect("a b : c", reads: "{a b: ‹c›}")
    expect("'a: b': c\n\"d\\n\": e\n'': f", reads: "{a: b: ‹c›, d\n: ‹e›, : ‹f›}")
    expect("a[0]: b\nc#d: e\nf:g: h", reads: "{a[0]: ‹b›, c#d: ‹e›, f:g: ‹h›}")
    expect("钱没到: 等\n登录 App: 是", reads: "{钱没到: ‹等›, 登录 App: ‹是›}")
    expect("'<<': a", reads: "{<<: ‹a›}")
}

@Test func aKeyHasAtMost1024CharactersBeforeItsColon() {
    let longest = String(repeating: "钱", count: 1024)
    expect("\(longest): a", reads: "{\(longest): ‹a›}")
    expect("▶\(longest)b◀: a", error: "a key has at most 1024 characters")
    expect("{▶\(longest)b◀: a}", error: "a key has at most 1024 characters")
    expect("- ▶'\(longest)'◀: a", error: "a key has at most 1024 characters")
}

@Test func keysThatLookAlikeButDifferInBytesAreTwo() {
    expect("\u{E9}: a\ne\u{301}: b", reads: "{\u{E9}: ‹a›, e\u{301}: ‹b›}")
}

@Test func singleQuotesEscapeNothingButThemselves() {
    expect("a: ''", reads: "{a: ‹›}")
    expect("a: 'it''s'", reads: "{a: ‹it's›}")
    expect(#"a: '\n "b" # : [ '"#, reads: #"{a: ‹\n "b" # : [ ›}"#)
    expect("a: ' b '\nc: ''''", reads: "{a: ‹ b ›, c: ‹'›}")
    expect("a: 'b\tc'", reads: "{a: ‹b\tc›}")
}

@Test(arguments: [
    (#"\n"#, "\n"), (#"\t"#, "\t"), (#"\r"#, "\r"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"),
    (#"\ "#, " "), ("\\\t", "\t"), (#"\N"#, "\u{85}"), (#"\_"#, "\u{A0}"), (#"\L"#, "\u{2028}"),
    (#"\P"#, "\u{2029}"), (#"\x41"#, "A"), (#"\xe9"#, "\u{E9}"), (#"\u4E2d"#, "中"),
    (#"\U0001F600"#, "😀"), (#"\uFFFD"#, "\u{FFFD}"),
])
func doubleQuotesKnowTheEscapesOfYAML(escape: String, text: String) {
    expect("a: \"b\(escape)c\"", reads: "{a: ‹b\(text)c›}")
}

@Test func escapesOfWhatNoTextMayHoldAreRefused() {
    for escape in [
        #"\0"#, #"\a"#, #"\b"#, #"\v"#, #"\f"#, #"\e"#, #"\x00"#, #"\x7f"#, #"\x9F"#, #"\uFDD0"#,
        #"\uFFFE"#,
    ] {
        expect(
            "a: \"b▶\(escape)◀\"",
            error: "escapes of control characters and noncharacters are not supported")
    }
    expect(#"a: "▶\uD83D◀\uDE00""#, error: "escapes of surrogates are not supported")
    expect(#"a: "▶\U00110000◀""#, error: #"'\U00110000' is no character"#)
    expect(#"a: "▶\x4◀g""#, error: #"the escape '\x4' needs 2 hexadecimal digits"#)
    expect(#"a: "▶\u◀""#, error: #"the escape '\u' needs 4 hexadecimal digits"#)
    expect(#"a: "C:▶\q◀""#, error: #"'\q' is no escape of a double-quoted value"#)
    expect(#"a: "▶\钱◀""#, error: #"'\钱' is no escape"#)
}

@Test func aQuotedValueIsClosedOnItsLine() {
    expect("a: ▶'b◀", error: "quoted value has no closing quote on its line")
    expect("a: ▶\"b◀\n  c\"\nd: e", error: "quoted value has no closing quote on its line")
    expect("a: ▶\"b\\◀\n", error: "quoted value has no closing quote on its line")
    expect("a: ▶\"b\\\"◀\n", error: "quoted value has no closing quote on its line")
    expect("▶'a◀\nb: c", error: "quoted value has no closing quote on its line")
}
