/// A failure that is told to a person: a sentence without full stop, with what to do where that is known.
public protocol WordedError: Error, CustomStringConvertible {
    /// The sentence, in each language.
    var wording: Wording { get }
}

extension WordedError {
    /// The sentence in English.
    public var description: String { wording.english }
}
