/// A language that corpora are written in, as the end of a corpus's name tells it.
enum Language: String {
    case chinese = "zh"
    case english = "en"

    /// The language of a corpus that is called so: `vue-zh` is Chinese, `hugo-en` is English.
    init(ofCorpus name: String) {
        self = name.hasSuffix("-en") ? .english : .chinese
    }

    /// The locale of a site in this language.
    var locale: String { self == .chinese ? "zh-CN" : "en" }
}
