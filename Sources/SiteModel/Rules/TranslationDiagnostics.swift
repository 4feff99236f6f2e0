import SourceText

/// Translations that are missing, or no longer of what the original says.
extension Diagnostic {
    static func untranslated(
        _ locale: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .untranslated, "not translated into '\(locale)': readers there see this text",
            at: location, fix: Fix("write \(file)"))
    }
    static func textWithoutLocale(_ locale: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .untranslated, "no text in '\(locale)': readers there see that of the default locale",
            at: location, fix: Fix("add '\(locale): …'"))
    }
    static func interfaceNotTranslated(
        _ locale: String, count: Int, first: String, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .untranslated,
            "\(count == 1 ? "one text" : "\(count) texts") of the interface stand\(count == 1 ? "s" : "") "
                + "in English on the pages in '\(locale)', such as '\(first)'",
            at: location, fix: Fix("write them in Templates/strings/\(locale).yaml"))
    }
    static func missingOriginal(
        hash: String, of original: String, hasFrontMatter: Bool, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingOriginal,
            "nothing says which state of '\(original)' this translates, "
                + "so nobody will learn when that changes",
            at: location,
            fix: Fix(
                "where it says the same as that file does now, put this "
                    + (hasFrontMatter ? "between the '---' lines:" : "at the head of the file:"),
                lines: hasFrontMatter
                    ? ["original: \(hash)"] : ["---", "original: \(hash)", "---"]))
    }
    static func outdatedTranslation(
        hash: String, original: SourceLocation, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .outdatedTranslation, "what this translates has changed since", at: location,
            notes: [Note("this is what it says now", at: original)],
            fix: Fix(
                "bring the translation up to date, then write '\(hash)' here", replacement: hash))
    }
    static func originalIsGone(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .outdatedTranslation, "what this translates is no longer there", at: location,
            fix: Fix("remove this file too, or remove 'original' where it stands on its own"))
    }
}
