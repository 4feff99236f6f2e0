import Search
import Testing

/// When an answer is called sure, and what comes first.
@Suite struct SureAnswerTests {
    private static let files = SearchIndex.files(of: SamplePages.all + GeneratedPages.many)
    private let index: TestIndex

    init() throws { index = try TestIndex(files: SureAnswerTests.files) }

    @Test(arguments: ["忘记密码", "提现失败", "电话客服", "登录", "reset password", "wangjimima", "安全提示"])
    func whatATitleOrHeadingAnswersIsSure(query: String) throws {
        #expect(try index.search(query).sure)
    }

    @Test(arguments: ["xyzzy", "qqqq wwww", "量子色动力学", "天气预报", "", "？", "的", "怎么办", "how can i"])
    func whatNothingAnswersIsNotSure(query: String) throws {
        #expect(try TestIndex(SamplePages.all).search(query).sure == false)
    }

    @Test func anAnswerThatHasLittleOfTheQueryIsNotSure() throws {
        #expect(try index.search("忘记密码").sure)
        #expect(try index.search("信用卡分期还款利率计算公式 登录").sure == false)
    }

    @Test func aLoneFunctionWordFindsPagesAndIsNotSure() throws {
        let found = try TestIndex([
            SearchPage("/a/", "怎么登录", "说明"), SearchPage("/b/", "其他", "文字"),
        ]).search("怎么")
        #expect(found.results.map(\.url) == ["/a/"] && !found.sure)
    }

    @Test(arguments: ["提现", "登录密码", "Pay later", "pay LATER", "登錄密碼", "提现？"])
    func thePageWhoseTitleIsTheQueryIsFirst(query: String) throws {
        let index = try TestIndex([
            SearchPage("/0/", "提现 提现 登录密码 登录密码", "提现登录密码 pay later", keywords: ["提现", "登录密码"]),
            SearchPage("/1/", "提现到银行", "提现", keywords: ["提现"], sections: [("提现", "提现")]),
            SearchPage("/2/", "提现", "说明"), SearchPage("/3/", "登录密码", "说明"),
            SearchPage("/4/", "Pay later", "Words"),
            SearchPage("/5/", "Pay later fees", "pay later pay later", keywords: ["pay later"]),
        ])
        let found = try index.search(query).results
        let title = try #require(found.first).title
        #expect(["提现", "登录密码", "Pay later"].contains(title))
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test func whatAPageLiesInIsGivenWithIt() throws {
        let index = try TestIndex([
            SearchPage(
                url: "/a/", title: "登录", kind: "question", trail: ["账号"], keywords: [],
                sections: []),
            SearchPage(url: "/b/", title: "登录失败", kind: "article", keywords: [], sections: []),
        ])
        #expect(try index.search("登录").results.map(\.trail) == [["账号"], []])
        #expect(try index.search("登录").results.map(\.kind) == ["question", "article"])
    }
}
