public import SourceText

/// Templates ask for more than any page needs, in depth, steps or bytes, which only their data showed.
public struct TemplateExcess: WordedError {
    let path: String
    let diagnostic: Diagnostic

    /// The sentence for a person, without full stop, with the code that the manual explains.
    public var wording: Wording {
        let place = diagnostic.location.map { $0.path + ": " } ?? ""
        return Wording(
            "\(place)\(diagnostic.wording.english), met while rendering '\(path)' [\(diagnostic.code.name)]",
            zh: "\(place)生成“\(path)”时：\(diagnostic.wording.chinese) [\(diagnostic.code.name)]")
    }
}
