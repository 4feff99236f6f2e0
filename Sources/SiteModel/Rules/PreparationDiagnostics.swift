public import SourceText

/// What readers are told to prepare.
extension Diagnostic {
    static func asksForSecret(_ word: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .asksForSecret, "'\(word)' is a secret: no list and no letter asks for it",
            at: location,
            fix: Fix(
                "take it out; a line that warns forbids it in the same sentence, "
                    + "such as '不要写密码' or 'never write your password'"))
    }
    /// A channel whose page would stand where the page of what to have ready stands.
    public static func takenChannelID(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badID,
            "no channel can be called '\(id)': /contact/\(id)/ is the page of what to have ready",
            at: location,
            fix: Fix(
                "choose another name for channels/\(id).yaml and the file of its words, contact/\(id).md"
            ))
    }
}
