import SourceText

/// A template includes itself more often than any page needs, which only its data showed.
struct TemplateTooDeep: Error, CustomStringConvertible {
    let path: String
    let diagnostic: Diagnostic

    /// The sentence for a person, without full stop.
    var description: String {
        let place = diagnostic.location.map { $0.path + ": " } ?? ""
        return "\(place)\(diagnostic.message), met while rendering '\(path)'"
    }
}
