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
