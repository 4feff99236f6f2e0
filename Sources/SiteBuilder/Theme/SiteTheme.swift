import Mustache
import SiteModel
import SourceText

/// A theme ready for use: compiled and checked templates, the words of each locale, hashed assets.
struct SiteTheme: Sendable {
    let templates: TemplateSet
    let assets: ThemeAssets
    let contexts: PageContexts

    /// The words of the interface for each locale, from `strings/<locale>.yaml`.
    ///
    /// What a locale lacks comes from its language (`zh` for `zh-HK`), then from English.
    static func words(
        _ files: [ThemeFile], locales: [String], diagnostics: inout [Diagnostic]
    ) -> [InterfaceWords] {
        var known: [String: InterfaceWords] = [:]
        for file in files where file.name.hasPrefix("strings/") && file.name.hasSuffix(".yaml") {
            let locale = String(file.name.dropFirst("strings/".count).dropLast(".yaml".count))
            let words = InterfaceWords.read(file.file, locale: locale, diagnostics: &diagnostics)
            known[locale] = known[locale].map(words.completed) ?? words
        }
        let english = known["en"] ?? InterfaceWords(locale: "en", entries: [])
        return locales.map { locale in
            let language = String(locale.prefix { $0 != "-" })
            let sameLanguage = known.keys.sorted().first {
                $0 == language || $0.hasPrefix(language + "-")
            }
            let nearest = known[locale] ?? sameLanguage.flatMap { known[$0] }
            let words = InterfaceWords(locale: locale, entries: nearest?.entries ?? [])
                .completed(by: english)
            // What a language calls itself is nothing to borrow from another one, or from another place.
            let isItsOwn = known[locale] != nil || nearest != nil && locale == language
            return isItsOwn ? words : words.without("this-language")
        }
    }

    /// Compiles the templates and checks each against the context of its page kind.
    init(
        _ files: [ThemeFile], words: [InterfaceWords], extraFields: [String],
        diagnostics: inout [Diagnostic]
    ) {
        assets = ThemeAssets(files)
        contexts = PageContexts(
            ThemeNames(
                words: Set(words.flatMap { $0.entries.map(\.key) }).sorted(), assets: assets.keys,
                extraFields: extraFields))
        var templates = TemplateSet(
            files.filter { $0.name.hasSuffix(".mustache") }.map { file in
                (name: String(file.name.dropLast(".mustache".count)), file: file.file)
            }, diagnostics: &diagnostics)
        for kind in PageKind.allCases {
            templates.check(
                kind.rawValue, against: contexts[kind].shape, diagnostics: &diagnostics)
        }
        templates.check(
            RedirectContext.template, against: contexts.redirect.shape, diagnostics: &diagnostics)
        self.templates = templates
    }
}
