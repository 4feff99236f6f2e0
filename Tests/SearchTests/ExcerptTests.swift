import Search
import Testing

@Suite struct ExcerptTests {
    @Test func marksCountUTF16Units() throws {
        let section = try section("🙂𠮷 关于提现的说明", "提现")
        #expect(section.excerpt == "🙂𠮷 关于提现的说明")
        #expect(section.marks == [7..<9])
    }

    @Test func matchesThatTouchAreOneMark() throws {
        #expect(try section("请看提现失败的原因，再看提现。", "提现失败").marked == ["提现失败", "提现"])
    }

    @Test func whatIsFoundIsMarkedInTitlesAndHeadingsToo() throws {
        let index = try TestIndex([
            SearchPage("/a/", "🙂 提现失败怎么办", "说明", sections: [("为什么提现失败，再提现", "提现失败的原因")])
        ])
        let page = try #require(try index.search("提现失败").results.first)
        #expect(page.titleMarks == [3..<7])
        let section = try #require(page.sections.first { $0.heading != "" })
        #expect(section.headingMarks == [3..<7, 9..<11])
        #expect(try index.search("说明").results.first?.titleMarks == [])
    }

    @Test func anAccentBelongsToTheMark() throws {
        #expect(try section("The cafe\u{301} is open", "café").marked == ["cafe\u{301}"])
    }

    @Test func functionWordsAreNotMarkedBesideOthers() throws {
        #expect(try section("怎么重置密码？", "密码怎么").marked == ["密码"])
        #expect(try section("怎么办理", "怎么").marked == ["怎么"])
    }

    @Test func aLongTextIsCutAroundTheBestMatch() throws {
        let filler = String(repeating: "这里写了许多别的事情，", count: 30)
        let section = try section(filler + "然后。重置密码请选择忘记密码。" + filler, "重置密码")
        #expect(section.excerpt.hasPrefix("重置密码请选择忘记密码。"))
        #expect(section.excerpt.hasSuffix("…"))
        #expect(section.excerpt.utf16.count <= 82)
        #expect(section.marked.first == "重置密码")
    }

    @Test func aTextWithoutSentencesIsCutBetweenWords() throws {
        let words = (1...100).map { "word\($0)" }.joined(separator: " ")
        let section = try section(words, "word50")
        let body = section.excerpt.filter { $0 != "…" }
        #expect(section.excerpt.hasPrefix("…word") && section.excerpt.hasSuffix("…"))
        #expect(body.split(separator: " ").allSatisfy { words.split(separator: " ").contains($0) })
        #expect(section.marked == ["word50"])
    }

    @Test func aCutNeverHalvesACharacter() throws {
        for offset in 0..<6 {
            let text =
                String(repeating: "a", count: offset) + String(repeating: "𠮷", count: 200) + "提现"
                + String(repeating: "𠮷", count: 200)
            let section = try section(text, "提现")
            #expect(!section.excerpt.unicodeScalars.contains("\u{FFFD}"))
            #expect(section.excerpt.contains("提现"))
        }
    }

    @Test func aPageFoundByItsTitleShowsTheBeginningOfItsText() throws {
        let index = try TestIndex([SearchPage("/a/", "提现", "先看说明。")])
        let section = try #require(try index.search("提现").results.first?.sections.first)
        #expect(section.excerpt == "先看说明。" && section.marks.isEmpty)
    }

    @Test func textIsNeverHTML() throws {
        let section = try section("写 <b>提现</b> & \"x\" \\ 完", "提现")
        #expect(section.excerpt == "写 <b>提现</b> & \"x\" \\ 完")
        #expect(section.marked == ["提现"])
    }

    @Test func whiteSpaceAndControlCharactersAreSingleSpaces() throws {
        #expect(try section("  一\n\n\t二\u{0}\u{1F}提现 ", "提现").excerpt == "一 二 提现")
    }

    @Test func aLongSectionIsFoundInItsMiddleAndShownOnce() throws {
        let filler = String(repeating: "说明文字很长。", count: 600)
        let index = try TestIndex([
            SearchPage("/a/", "标题", sections: [("一", filler + "唯一的珊瑚。" + filler), ("二", filler)])
        ])
        let sections = try #require(try index.search("珊瑚").results.first).sections
        #expect(sections.map(\.url) == ["/a/#s1"])
        #expect(sections[0].marked == ["珊瑚"])
        #expect(try index.search("说明文字").results[0].sections.map(\.url) == ["/a/#s1", "/a/#s2"])
    }

    @Test func aCutThroughARunOfHanLosesNoPair() throws {
        let run = String(
            String.UnicodeScalarView((0..<3_000).compactMap { Unicode.Scalar(0x4E00 + $0) }))
        let index = try TestIndex([SearchPage("/a/", "标题", run)])
        let scalars = Array(run.unicodeScalars)
        for i in stride(from: 0, to: scalars.count - 1, by: 1)
        where i % 7 == 0 || (900..<1_100).contains(i) {
            let pair = String(String.UnicodeScalarView(scalars[i...i + 1]))
            #expect(try index.urls(pair) == ["/a/"])
        }
    }

    private func section(_ text: String, _ query: String) throws -> SearchResults.Section {
        let index = try TestIndex([SearchPage("/a/", "标题", text)])
        return try #require(try index.search(query).results.first?.sections.first)
    }
}
