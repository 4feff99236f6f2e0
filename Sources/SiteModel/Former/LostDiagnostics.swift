import SourceText

/// What a former site had and this one lacks.
extension Diagnostic {
    static func lostAddress(
        _ permalink: Permalink, line: FrontMatterLine, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .lostAddress, "'\(permalink.path)' was published and leads nowhere now", at: location,
            fix: Fix(
                line.isReplacing
                    ? "if this page took its place, write its 'aliases' so:"
                    : "if this page took its place, put this \(line.place):",
                lines: line.lines))
    }
    static func lostAddress(_ permalink: Permalink) -> Diagnostic {
        Diagnostic(
            .lostAddress, "'\(permalink.path)' was published and leads nowhere now", at: nil,
            fix: Fix(
                "write 'aliases: [\(AliasScalar.text(of: permalink))]' in the front matter of the page that took its place"
            ))
    }
    static func lostForToday(
        _ permalink: Permalink, at location: SourceLocation, reason: String
    ) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            "'\(permalink.path)' was published, and its page is left out now: \(reason)",
            at: location,
            fix: Fix(
                "show it, or remove it and write 'aliases: [\(AliasScalar.text(of: permalink))]' in the front matter of another page"
            ))
    }
    static func lostToCase(_ permalink: Permalink, now: Permalink) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            "'\(permalink.path)' was published; it is '\(now.path)' now, and not every host tells the two apart",
            at: nil, fix: Fix("give the file its former name back"))
    }
    static func lostFile(_ permalink: Permalink, now: Permalink?) -> Diagnostic {
        Diagnostic(
            .lostAddress, "file '\(permalink.path)' was published and is gone", at: nil,
            notes: now.map { [Note("a file of this name is at '\($0.path)'")] } ?? [],
            fix: Fix("put it back at Content\(permalink.path): files have no aliases"))
    }
    static func lostAnchor(
        _ id: String, at permalink: Permalink, title: String, location: SourceLocation?,
        line: FrontMatterLine?, isGuess: Bool, known: [String]
    ) -> Diagnostic {
        let headings =
            known.isEmpty
            ? "the page has no headings now: a link such as 'other.md#id' also does"
            : "its headings are " + known.map { "'\($0)'" }.joined(separator: ", ")
        let fix =
            line.map { line in
                Fix(
                    line.isReplacing
                        ? "write its 'former-anchors' so\(isGuess ? "" : ", with where it leads"):"
                        : "put this \(line.place)\(isGuess ? "" : ", with where it leads"):",
                    lines: line.lines)
            } ?? Fix("write the file of this page again, with 'former-anchors' in its front matter")
        return Diagnostic(
            .lostAnchor,
            "'\(permalink.path)#\(id)' was published, and the page '\(title)' has no such heading now",
            at: location, notes: line == nil || isGuess ? [] : [Note(headings)], fix: fix)
    }
}
