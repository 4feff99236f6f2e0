import SourceText
import Testing

private let composed = "caf\u{E9}"
private let decomposed = "cafe\u{301}"

@Test func textsAreTheSameWhereTheirBytesAre() {
    #expect("".hasSameBytes(as: ""))
    #expect("客服/index.html".hasSameBytes(as: "客服/index.html"))
    #expect(!"a".hasSameBytes(as: "") && !"".hasSameBytes(as: "a"))
    #expect(composed == decomposed && !composed.hasSameBytes(as: decomposed))
}

@Test(arguments: [
    ("", "a"), ("a", "b"), ("a", "ab"), ("Z", "a"), ("a/", "a0"), ("z", "客"), ("\u{FFFD}", "😀"),
    (decomposed, composed), ("a text longer than fifteen bytes", "a text longer than sixteen"),
])
func textsStandInTheOrderOfTheirBytes(first: String, second: String) {
    #expect(first.precedesByBytes(second))
    #expect(!second.precedesByBytes(first))
    #expect(!first.precedesByBytes(first))
}
