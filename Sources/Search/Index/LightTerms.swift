/// The function words of a language: they say how something is asked, not what, and are left out beside others.
///
/// The manifest lists their terms, so that a client needs no list of its own.
enum LightTerms {
    private static let chinese = """
        请问 怎么 么办 怎样 如何 什么 么样 为什 为何 么弄 么做 么用 么设 想问 问一 一下 问下 可以 能不 不能 能否 是否 是不 不是
        我的 我想 我要 我们 你们 你的 他们 这个 那个 这样 那样 哪里 哪儿 哪个 哪些 一个 一些 有没 没有 有什 可不 以吗 的吗 了吗
        了怎 要怎 该怎 应该 需要 谢谢 麻烦 帮忙 告诉 知道 不知 求助 啊 吗 呢 吧 呀 的 了 我 你 是 在 和 与 就 都 也 很 有
        """
    private static let english = """
        a an the and or of to in on for with at by from as is are was be been am do does did how what why when
        where which who can could should would will i my me we our you your it its this that there please help
        want need if no so but about into t s have has had were being they their them he she his her these those
        than then just any some also m re ve ll d im ive dont doesnt didnt cant cannot couldnt wont isnt arent
        wasnt havent hasnt whats hows wheres hi hello hey pls plz thanks thank
        """
    private static let indonesian = """
        yang yg dan di ke dari untuk utk dengan dgn pada dalam oleh atau karena krn jika kalau kalo bila maka
        agar supaya saat ketika sebagai seperti tentang ini itu saya aku gue gw kami kita anda kamu dia mereka
        nya adalah ada akan sudah sdh udah telah belum blm masih juga jg lagi saja aja pun tidak tdk tak gak ga
        nggak ngga enggak engga gk bukan jangan bisa dapat harus perlu mau ingin pengen boleh apa apakah
        bagaimana gimana gmn mengapa kenapa knp kapan siapa berapa mana dimana bisakah adakah kok dong sih nih
        tuh deh ya kan lah kak tolong mohon makasih
        """

    /// The terms for a language, in the order of the index. English words are light everywhere: people mix them in; but
    /// not those that may be a syllable of pinyin, where pinyin is typed: `an quan` is 安全.
    static func texts(for language: SearchLanguage) -> [String] {
        var tokeniser = Tokeniser(language)
        let words =
            switch language.name {
            case .chinese: chinese + " " + withoutSyllables(english)
            case .indonesian: indonesian + " " + english
            case .other: english
            }
        tokeniser.cut(words)
        var texts: Set<String> = []
        for token in tokeniser.tokens { texts.insert(tokeniser.lexicon.text(of: token.term)) }
        return texts.sorted { TermOrder.precedes($0.utf8, $1.utf8) }
    }

    private static func withoutSyllables(_ words: String) -> String {
        let syllables = Set(PinyinTable.syllables.split(separator: " "))
        return words.split { $0 == " " || $0 == "\n" }.filter { !syllables.contains($0) }
            .joined(separator: " ")
    }
}
