/// What the search of a language needs to know: its stems and its function words.
public struct SearchLanguage: Sendable, Hashable {
    /// The languages that have words of their own here.
    enum Name: Sendable {
        case chinese, indonesian, other
    }

    let name: Name

    /// The language of a locale's tag, such as `zh-CN`.
    public init(tag: String) {
        switch tag.prefix(while: { $0 != "-" }).lowercased() {
        case "zh": name = .chinese
        case "id": name = .indonesian
        default: name = .other
        }
    }

    /// The language whose rules of stems a manifest gives its client; nil where they are of none that is known here.
    init?(stemRules rules: String) {
        switch rules {
        case StemRules.indonesian.rules: name = .indonesian
        case StemRules.english.rules: name = .other
        default: return nil
        }
    }

    /// The rules of stems, for a client.
    var stemRules: StemRules { name == .indonesian ? .indonesian : .english }

    /// Takes the endings off a folded word.
    func stem(_ word: inout [UInt8]) {
        if name == .indonesian { stemIndonesian(&word) } else { stemEnglish(&word) }
    }
}
