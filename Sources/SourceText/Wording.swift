/// Words for the people who use Guidepost, in each language that it speaks.
///
///     Wording("no channel is called '\(id)'", zh: "没有叫“\(id)”的渠道")
///
/// Both stand side by side where they are written, so that whoever changes one sees the other and none can be missing.
/// What is quoted from a file, a key, a code and a command are the same in both.
public struct Wording: Sendable, Hashable {
    /// The words in English.
    public let english: String
    /// The words in Chinese, in simplified characters.
    public let chinese: String

    /// Says the same in each language.
    public init(_ english: String, zh chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// What is written alike in all languages: a name, a value, an address.
    public init(verbatim text: String) {
        self.init(text, zh: text)
    }

    /// The words in a language.
    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    /// Names and values as a list, each in quotes: "'a', 'b'".
    public static func quoted(_ names: some Sequence<String>) -> Wording {
        Wording(
            names.map { "'\($0)'" }.joined(separator: ", "),
            zh: names.map { "“\($0)”" }.joined(separator: "、"))
    }

    /// Names and values as a list without quotes: "a, b".
    public static func list(_ names: some Sequence<String>) -> Wording {
        list(names.map { Wording(verbatim: $0) })
    }

    /// Words as a list: "a, b".
    public static func list(_ words: [Wording]) -> Wording {
        Wording(
            words.map(\.english).joined(separator: ", "),
            zh: words.map(\.chinese).joined(separator: "、"))
    }

    /// One text behind the other.
    public static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.english + right.english, zh: left.chinese + right.chinese)
    }
}

extension DefaultStringInterpolation {
    /// Words in no language in particular: a text names the one that it is written in.
    @available(*, unavailable, message: "name the language: '.english' or '.chinese'")
    public mutating func appendInterpolation(_ words: Wording) {}
}
