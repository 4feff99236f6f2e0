/// The function words of Chinese and English: they say how something is asked, not what, and count a fifth.
///
/// The manifest lists their terms, so that a client needs no list of its own.
enum LightTerms {
    /// What a light term's weight is divided by.
    static let divisor = 5

    private static let chinese = """
        请问 怎么 么办 怎样 如何 什么 么样 为什 为何 么弄 么做 么用 么设 想问 问一 一下 问下 可以 能不 不能 能否 是否 是不 不是
        我的 我想 我要 我们 你们 你的 他们 这个 那个 这样 那样 哪里 哪儿 哪个 哪些 一个 一些 有没 没有 有什 可不 以吗 的吗 了吗
        了怎 要怎 该怎 应该 需要 谢谢 麻烦 帮忙 告诉 知道 不知 求助 啊 吗 呢 吧 呀 的 了 我 你 是 在 和 与 就 都 也 很 有
        """
    private static let english = """
        a an the and or of to in on for with at by from as is are was be been am do does did how what why when where which who
        can could should would will i my me we our you your it its this that there please help want need if not no so but
        about into t s
        """

    /// The terms, in the order of the index.
    static let texts: [String] = {
        var tokeniser = Tokeniser()
        tokeniser.cut(chinese + " " + english)
        var texts: Set<String> = []
        for token in tokeniser.tokens { texts.insert(tokeniser.lexicon.text(of: token.term)) }
        return texts.sorted { TermOrder.precedes($0.utf8, $1.utf8) }
    }()
}
