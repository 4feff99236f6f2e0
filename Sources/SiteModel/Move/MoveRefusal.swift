public import SourceText

/// Why a page is not moved.
public enum MoveRefusal: Error, Sendable {
    /// What was asked for makes no sense here: a sentence without full stop, and a mend where one is likely.
    case request(Wording, hint: Wording?)
    /// A place in a file that cannot be edited safely, and what to do there by hand.
    case layout(Wording, SourceLocation)
    /// Mistakes of the site, with the files that they are in: those that must be mended first, or those that moving
    /// would make.
    case content([Diagnostic], isBefore: Bool, files: @Sendable (String) -> SourceFile?)
}
