import TestSupport
import Testing

@Suite struct TextToolsTests {
    @Test func anArchiveHoldsSeveralFiles() {
        let archive = TextArchive(
            """
            -- a/b.md --
            one

            two
            -- empty --
            -- 登录.md --
            ---
            title: -- no header --
            ---
            """)
        #expect(archive.files.map(\.path) == ["a/b.md", "empty", "登录.md"])
        #expect(
            archive.files.map(\.text)
                == ["one\n\ntwo\n", "", "---\ntitle: -- no header --\n---\n"])
        #expect(TextArchive("").files.isEmpty)
    }

    @Test(arguments: [
        ("a: ▶'b◀", "a: 'b", [3..<5]), ("▶登▶录◀◀", "登录", [0..<6, 3..<6]), ("a▶◀", "a", [1..<1]),
        ("▶a◀▶b◀", "ab", [0..<1, 1..<2]), ("a", "a", []), ("e▶\u{301}◀", "e\u{301}", [1..<3]),
    ])
    func marksAreStrippedAndGiveByteRanges(
        _ marked: String, _ text: String, _ ranges: [Range<Int>]
    ) {
        let read = MarkedText(marked)
        #expect(Array(read.text.utf8) == Array(text.utf8))
        #expect(read.ranges == ranges)
        expectEqualText(MarkedText(text, marking: ranges).marked, marked)
    }

    @Test func aDiffShowsTheChangedLinesAmongTheirNeighbours() {
        let expected = (1...12).map { "line \($0)\n" }.joined()
        let actual = expected.replacingOccurrence(of: "line 6\n", with: "line six\nmore\n")
        expectEqualText(
            TextDiff(actual: actual, expected: expected).description,
            """
              … 2 equal lines
              line 3
              line 4
              line 5
            - line 6
            + line six
            + more
              line 7
              line 8
              line 9
              … 3 equal lines
            """)
    }

    @Test(arguments: [
        ("a\n", "a", "- a⌁ (no line feed)\n+ a"), ("é", "e\u{301}", #"\u{301}"#),
        ("a b", "a\u{A0}b", #"a\u{a0}b"#), ("a\r\n", "a\n", #"a\u{d}"#),
    ])
    func differencesThatNobodySeesAreWrittenOut(
        _ actual: String, _ expected: String, _ shown: String
    ) {
        let diff = TextDiff(actual: actual, expected: expected).description
        #expect(diff.contains(shown), "\(diff)")
        withKnownIssue { expectEqualText(actual, expected) }
    }
}

extension String {
    fileprivate func replacingOccurrence(of old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
