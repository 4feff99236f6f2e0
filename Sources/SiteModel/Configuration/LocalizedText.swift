import Metadata
import SourceText

/// A text of `site.yaml` or of a channel's facts in the site's locales: one text for all of them, or one for each by its tag.
///
///     title: Help
///     title: {zh-CN: 帮助, en: Help}
public struct LocalizedText: Sendable, Hashable {
    /// By the index of the locale; the default's where a locale has none. One alone is that of every locale.
    public let texts: [String]
    /// The locales that have none of their own.
    let missing: [Int]
    /// Where it is written.
    let location: SourceLocation

    /// The text in the locale with an index.
    public subscript(locale: Int) -> String { texts[texts.count == 1 ? 0 : locale] }
}

extension LocalizedText {
    /// The type of a field that holds such a text.
    static let type = FieldType.either([.text, .mapping(.text)])

    /// Reads a field; nil where it is absent, or lacks the default locale, without which the others have nothing to fall
    /// back to.
    init?(
        _ name: String, of reader: FieldReader, locales: [String], in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) {
        guard let value = reader.value(name) else { return nil }
        location = file.location(value.range)
        if let text = value.text {
            texts = [text]
            missing = []
            return
        }
        for entry in value.entries where !locales.contains(entry.key) {
            diagnostics.append(
                .textOfUnknownLocale(
                    entry.key, at: file.location(entry.keyRange), locales: locales))
        }
        let own = locales.map { locale in value.entries.first { $0.key == locale }?.value.text }
        guard let fallback = own[0] else {
            // A slip in a tag is one mistake: what it stands for is not missing as well.
            let isMeant = value.entries.contains {
                LanguageTag.nearest(to: $0.key, among: locales) == locales[0]
            }
            if !isMeant {
                diagnostics.append(.noTextOfDefaultLocale(name, locale: locales[0], at: location))
            }
            return nil
        }
        texts = own.map { $0 ?? fallback }
        missing = own.indices.filter { own[$0] == nil }
    }
}
