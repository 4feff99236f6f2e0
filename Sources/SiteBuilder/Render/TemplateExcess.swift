import SourceText

/// Templates ask for more than any page needs, in depth, steps or bytes, which only their data showed.
public struct TemplateExcess: Error, CustomStringConvertible {
    let path: String
    let diagnostic: Diagnostic

    /// The sentence for a person, without full stop.
    public var description: String {
        let place = diagnostic.location.map { $0.path + ": " } ?? ""
        return "\(place)\(diagnostic.message), met while rendering '\(path)'"
    }
}
