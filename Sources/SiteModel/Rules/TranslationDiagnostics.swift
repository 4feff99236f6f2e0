import SourceText

/// Translations that are missing, or no longer of what the original says.
extension Diagnostic {
    static func untranslated(
        _ locale: String, file: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .untranslated,
            Wording(
                "not translated into '\(locale)': readers there see this text",
                zh: "没有翻译成“\(locale)”：那里的读者看到的是这里的文字"),
            at: location, fix: Fix(Wording("write \(file)", zh: "写好 \(file)")))
    }
    static func textWithoutLocale(_ locale: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .untranslated,
            Wording(
                "no text in '\(locale)': readers there see that of the default locale",
                zh: "没有“\(locale)”的文字：那里的读者看到的是默认语言的文字"),
            at: location, fix: Fix(Wording("add '\(locale): …'", zh: "加上“\(locale): …”")))
    }
    static func interfaceNotTranslated(
        _ locale: String, count: Int, first: String, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .untranslated,
            Wording(
                "\(count == 1 ? "one text" : "\(count) texts") of the interface stand\(count == 1 ? "s" : "") "
                    + "in English on the pages in '\(locale)', such as '\(first)'",
                zh: "“\(locale)”的页面上有 \(count) 条界面文字是英文，例如“\(first)”"),
            at: location,
            fix: Fix(
                Wording(
                    "write them in Templates/strings/\(locale).yaml",
                    zh: "写进 Templates/strings/\(locale).yaml")))
    }
    static func missingOriginal(
        hash: String, of original: String, hasFrontMatter: Bool, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingOriginal,
            Wording(
                "nothing says which state of '\(original)' this translates, "
                    + "so nobody will learn when that changes",
                zh: "没有写明译自“\(original)”的哪一稿，原文改了也没人知道"),
            at: location,
            fix: Fix(
                Wording(
                    "where it says the same as that file does now, put this ",
                    zh: "如果译文和那个文件现在的内容一致，把下面这段放在")
                    + (hasFrontMatter
                        ? Wording("between the '---' lines:", zh: "“---”之间：")
                        : Wording("at the head of the file:", zh: "文件开头：")),
                lines: hasFrontMatter
                    ? ["original: \(hash)"] : ["---", "original: \(hash)", "---"]))
    }
    static func outdatedTranslation(
        hash: String, original: SourceLocation, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .outdatedTranslation, Wording("what this translates has changed since", zh: "原文后来改过了"),
            at: location,
            notes: [Note(Wording("this is what it says now", zh: "现在的原文在这里"), at: original)],
            fix: Fix(
                Wording(
                    "bring the translation up to date, then write '\(hash)' here",
                    zh: "更新译文，然后在这里写“\(hash)”"), replacement: hash))
    }
    static func originalIsGone(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .outdatedTranslation, Wording("what this translates is no longer there", zh: "原文已经不在了"),
            at: location,
            fix: Fix(
                Wording(
                    "remove this file too, or remove 'original' where it stands on its own",
                    zh: "把这个文件也删掉；如果译文要单独保留，删掉“original”")))
    }
}
