/// Finds what is wrong with the Chinese of a message, as far as that can be told by its form.
///
/// The compiler sees to it that everything is said twice. It does not see a word of English that was put into a Chinese
/// sentence, a value that only one of the two quotes, or punctuation of the other language.
public struct TranslationCheck {
    private let english: String
    private let chinese: String

    private init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// What is wrong, in words; nothing where nothing is.
    public static func faults(english: String, chinese: String) -> [String] {
        TranslationCheck(english, chinese).faults
    }

    private var faults: [String] {
        let bare = Self.withoutValues(chinese)
        var faults: [String] = []
        if Self.hasWords(Self.withoutEnglishQuotes(english).replacing("guidepost:", with: "")),
            !chinese.contains(#/\p{Han}/#)
        {
            faults.append("nothing of it is Chinese")
        }
        if chinese.hasSuffix("。"), !english.hasSuffix(".") {
            faults.append("it ends with a full stop, and the English does not")
        }
        if let match = bare.firstMatch(of: #/\p{Han}[,;:!?']|[,;!?'] ?\p{Han}|[，；：。！？] (?=\S)/#) {
            faults.append("punctuation of another language: \(match.0)")
        }
        let words = Self.englishWords(in: bare)
        if !words.isEmpty { faults.append("it says in English: \(words.joined(separator: ", "))") }
        faults += quotes.map { "only one of the two quotes \($0)" }
        return faults
    }

    /// What one of the two quotes and the other has nowhere.
    private var quotes: [String] {
        let inEnglish = english.matches(of: #/(?:^|[^\p{L}\p{N}'])'([^']+)'(?![\p{L}\p{N}'])/#)
            .map { String($0.1) }.filter { !chinese.contains($0) }
        let inChinese = chinese.matches(of: #/“([^”]+)”/#)
            .map { String($0.1) }.filter {
                !english.contains($0) && !$0.contains(#/\p{Han}|^---$/#)
            }
        return inEnglish + inChinese
    }

    /// A Chinese text without what is written alike in both languages: quotes, code, tags, patterns, commands, and a list
    /// of names at its end.
    private static func withoutValues(_ text: String) -> String {
        text.replacing(#/“[^”]*”/#, with: "◇")
            .replacing(#/<[^>]*>|\{[^}]*\}|\[[^\]]*\]|`[^`]*`/#, with: "◇")
            .replacing(#/guidepost:?(?: +[!-~]+)*/#, with: "◇")
            .replacing(#/(?:--[a-z-]+(?: [A-Z]+)?)/#, with: "◇")
            .replacing(#/：[!-~]+(?:、[!-~]+)*…?$/#, with: "：◇")
    }

    private static func withoutEnglishQuotes(_ text: String) -> String {
        text.replacing(#/'[^']*'/#, with: "◇")
    }

    private static func hasWords(_ text: String) -> Bool {
        text.contains(#/(?:^|[ (])[a-z]{3,}/#)
    }

    /// Words that are neither keys nor names nor parts of a path.
    private static func englishWords(in text: String) -> [String] {
        text.matches(of: #/[!-~◇]+(?: [a-z][!-~◇]*)*/#).flatMap { run -> [String] in
            run.0.split(separator: " ").map { $0.drop { "([".contains($0) } }
                .map { String($0.prefix { !",;)]".contains($0) }) }
                .filter { word in
                    word.wholeMatch(of: #/[a-z]+/#) != nil && !known.contains(word)
                }
        }
    }

    /// Keys, values and names that stand in sentences without quotes.
    private static let known: Set<String> = Set(
        """
        active always allow article bash basic advanced address by channel check combined common closed confirmed cost country date degraded df
        display docusaurus en expectations faq fish fragment fragments flag github gzip handle host hours https hugo impostor index integer json kind label link man ms new reload zh zsh mon tue wed thu fri sat sun name nginx no notice notices number official
        off open paused platform reported retired s schema site source summary synonyms terms text topic tzdata ulimit unconfirmed unknown url value warning www
        yes zendesk
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
