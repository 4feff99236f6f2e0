import Testing

@testable import SiteBuilder

private let synonyms = Synonyms([["登录", "登入", "Log In"], ["账号", "帐号"], ["", "log"]])

@Test(
    arguments: [
        ("", []), ("充值", []), ("登录不上", ["登入", "Log In"]), ("登录和登入", ["Log In"]),
        ("how to log in", ["登录", "登入"]), ("我的帐号登入不了", ["登录", "Log In", "账号"]), ("登", []),
        ("登登录", ["登入", "Log In"]),
    ] as [(String, [String])])
func aTextGetsWhatMeansTheSameAsItsWords(text: String, missing: [String]) {
    #expect(synonyms.missing(in: text) == missing)
}
