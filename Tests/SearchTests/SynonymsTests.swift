import TestSupport
@testable import Search
import Testing

/// A language that no vocabulary is built in for.
private let bare = "xx"

@Suite struct SynonymsTests {
    @Test(
        arguments: [
            ("", []), ("充值", []), ("登录不上", ["登入", "Log In"]), ("登录和登入", ["Log In"]),
            ("how to log in", ["登录", "登入"]), ("我的帳號登入不了", ["登录", "Log In", "户头"]), ("登", []),
            ("登登录", ["登入", "Log In"]), ("ＬＯＧ ＩＮ", ["登录", "登入"]), ("catalog in", []),
            ("log ink", []),
            ("log-in", []),
        ] as [(String, [String])])
    func aTextGetsWhatMeansTheSameAsItsWords(text: String, missing: [String]) {
        let synonyms = Synonyms(
            [["登录", "登入", "Log In"], ["账号", "帐号", "户头"], ["", "log"]], language: bare)
        #expect(synonyms.missing(in: [text]) == missing)
    }

    @Test func theLongestWordIsTakenAndNoneInsideAnother() {
        let synonyms = Synonyms(
            [["尽快", "立刻"], ["取消", "撤销"], ["快取", "缓存"], ["取消订单", "退单"]], language: bare)
        #expect(synonyms.missing(in: ["尽快取消"]) == ["立刻", "撤销"])
        #expect(synonyms.missing(in: ["取消订单"]) == ["退单"])
        #expect(synonyms.missing(in: ["清快取"]) == ["缓存"])
    }

    @Test func aWordOfLettersIsFoundWholeOnly() {
        let synonyms = Synonyms([["pin", "passcode"], ["app", "应用"]], language: bare)
        #expect(synonyms.missing(in: ["Enter your PIN."]) == ["passcode"])
        #expect(synonyms.missing(in: ["shopping happens, pins and apps"]) == [])
        #expect(synonyms.missing(in: ["在App里"]) == ["应用"])
    }

    @Test func whatStandsInAnyOfTheTextsIsNotMissing() {
        let synonyms = Synonyms([["登录", "登入", "签入"]], language: bare)
        #expect(synonyms.missing(in: ["登录", "登入"]) == ["签入"])
        #expect(synonyms.missing(in: []) == [])
    }

    @Test(arguments: [
        ("zh-CN", "登录失败", "登入"), ("zh-CN", "收不到短信", "簡訊"), ("zh-CN", "提现", "提領"),
        ("zh-Hant", "提領", "提现"), ("en", "Log in", "sign in"), ("id", "masuk akun", "login"),
    ])
    func builtInGroupsLeadFromOneWordToTheOther(language: String, title: String, query: String)
        throws
    {
        let synonyms = Synonyms([], language: language)
        let missing = synonyms.missing(in: [title])
        let index = try TestIndex(
            [
                SearchPage("/a/", "其他", "别的文字"), SearchPage("/b/", title, keywords: missing),
            ], in: language)
        #expect(try index.urls(query).first == "/b/", "\(missing)")
    }

    @Test func theGroupsOfASiteAddToThoseBuiltIn() {
        let synonyms = Synonyms([["登录", "上号"]], language: "zh-CN")
        let missing = synonyms.missing(in: ["登录"])
        #expect(missing.contains("上号") && missing.contains("登入"))
        #expect(missing.first == "上号")
    }

    @Test func theVocabularyOfSupportIsLarge() {
        #expect(SupportVocabulary.groups(for: "zh-CN").count >= 150)
        #expect(SupportVocabulary.groups(for: "en-GB").count >= 50)
        #expect(SupportVocabulary.groups(for: "id").count >= 50)
        #expect(SupportVocabulary.groups(for: "fr").isEmpty)
    }

    @Test(arguments: ["zh", "en", "id"])
    func noBuiltInWordIsShortEmptyOrTwiceInItsGroup(language: String) {
        for group in SupportVocabulary.groups(for: language) {
            #expect(group.count >= 2, "\(group)")
            #expect(group.allSatisfy { $0.unicodeScalars.count >= 2 }, "\(group)")
            #expect(Set(group).count == group.count, "\(group)")
            #expect(group.allSatisfy { $0.first != " " && $0.last != " " }, "\(group)")
        }
    }
}

/// What is found by steps through a tree is what is found by comparing word after word.
@Suite struct VocabularySearchTests {
    @Test(arguments: 0..<40)
    func theWordsOfATextAreThoseThatComparisonFinds(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        func text(_ lengths: ClosedRange<Int>, spaces: Int) -> String {
            let characters = Array("登录入账号ab ABé-" + String(repeating: " ", count: spaces))
            return String(
                (0..<Int.random(in: lengths, using: &generator)).map { _ in
                    characters.randomElement(using: &generator) ?? "a"
                })
        }
        let groups = (0..<12).map { _ in (0..<3).map { _ in text(1...4, spaces: 0) } }
        let synonyms = Synonyms(groups, language: bare)
        for _ in 0..<50 {
            let text = text(0...40, spaces: 4)
            #expect(synonyms.missing(in: [text]) == missing(in: text, groups), "\(text) \(groups)")
        }
    }

    /// The same by the rule alone: at each place the longest word that stands there, then on behind it.
    private func missing(in text: String, _ groups: [[String]]) -> [String] {
        func folded(_ text: String) -> [FoldedText.Unit] {
            var folded = FoldedText()
            folded.fold(text)
            return folded.units
        }
        let units = folded(text)
        func isInWord(_ i: Int) -> Bool {
            i > 0 && i < units.count && units[i - 1].kind == .word && units[i].kind == .word
        }
        let words = groups.joined().map { folded($0).map(\.value) }.filter { !$0.isEmpty }
        var found: Set<[UInt32]> = []
        var i = 0
        while i < units.count {
            let longest = words.filter { word in
                !isInWord(i) && !isInWord(i + word.count)
                    && units[i...].prefix(word.count).map(\.value) == word
            }.max { $0.count < $1.count }
            if let longest { found.insert(longest) }
            i += longest?.count ?? 1
        }
        var missing: [String] = []
        var seen = found
        for group in groups where group.contains(where: { found.contains(folded($0).map(\.value)) })
        {
            for member in group where seen.insert(folded(member).map(\.value)).inserted {
                missing.append(
                    groups.joined().first { folded($0).map(\.value) == folded(member).map(\.value) }
                        ?? member)
            }
        }
        return missing
    }
}
