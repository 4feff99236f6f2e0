import Metadata
import SourceText

/// Every page of the default locale is translated, and each translation is of what the page says now.
///
/// None of it stops a build: what is missing is shown in the default language, and what is out of date is still true for the
/// most part.
struct TranslationRule {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        guard site.editions.count > 1 else { return [] }
        return missingTexts() + TermRule(site: site).missingTexts()
            + site.editions.dropFirst().flatMap { edition in
                missingWords(edition) + pages(of: edition) + texts(of: edition)
            }
    }

    /// The texts of `site.yaml` and of the channels' facts that are written by locale, and not in all.
    private func missingTexts() -> [Diagnostic] {
        let configuration = site.configuration
        let texts =
            [
                configuration.title, configuration.description, configuration.publisher?.name,
                configuration.publisher?.about,
            ].compactMap { $0 } + configuration.officialHosts.map(\.of)
            + site.channelFacts.flatMap(\.localizedTexts)
        return texts.flatMap { text in
            text.missing.map { .textWithoutLocale(site.editions[$0].tag, at: text.location) }
        }
    }

    /// The words of the interface that stand in English, because the theme has none in the language.
    private func missingWords(_ edition: Edition) -> [Diagnostic] {
        let lent = edition.words.lent.sorted { $0.precedesByBytes($1) }
        guard let first = lent.first else { return [] }
        let locations = site.configuration.localeLocations
        return [
            .interfaceNotTranslated(
                edition.tag, count: lent.count, first: first,
                at: locations.isEmpty ? nil : locations[edition.locale])
        ]
    }

    /// The folder of a locale that has one, below `Content/`.
    private func folder(of edition: Edition) -> String {
        site.pages.lazy.filter { $0.locale == edition.locale }
            .first { !$0.isBorrowed && $0.parsed != nil }?.parsed?.place.folder
            ?? edition.tag + "/"
    }

    /// The fragments and notices that a locale lacks, and those that translate what has changed.
    private func texts(of edition: Edition) -> [Diagnostic] {
        let originals = site.texts.filter { $0.place.locale == 0 && site.isTranslated($0) }
        let own = site.texts.filter { $0.place.locale == edition.locale }
        let paths = Set(own.map(\.place.path))
        return originals.filter { !paths.contains($0.place.path) }.map { original in
            .untranslated(
                edition.tag, file: "Content/" + folder(of: edition) + original.place.path,
                at: original.file.location(0..<0))
        }
            + own.filter(site.isTranslated).compactMap { text in
                diagnostic(of: text, original: site.original(of: text)?.file)
            }
    }

    private func pages(of edition: Edition) -> [Diagnostic] {
        let pages = site.pages.indices.filter {
            site.pages[$0].locale == edition.locale && site.pages[$0].isFirstPart
        }
        let folder = folder(of: edition)
        return pages.compactMap { index in
            guard let parsed = site.pages[index].parsed else { return nil }
            if site.pages[index].isBorrowed {
                return .untranslated(
                    edition.tag, file: "Content/" + folder + parsed.place.path,
                    at: parsed.file.location(0..<0))
            }
            return diagnostic(of: parsed, original: original(of: index))
        }
    }

    /// The file that a page translates.
    private func original(of index: Int) -> SourceFile? {
        site.page(index, in: 0).flatMap { site.pages[$0].parsed?.file }
    }

    private func diagnostic(of page: ParsedPage, original: SourceFile?) -> Diagnostic? {
        switch (page.facts.original, original) {
        case (nil, nil): return nil
        case (nil, let original?):
            return .missingOriginal(
                hash: OriginalText.hash(of: original), of: original.path,
                hasFrontMatter: page.file.bytes.starts(with: "---".utf8),
                at: page.file.location(0..<0))
        case (let written?, nil):
            return .originalIsGone(at: page.file.location(written.range))
        case (let written?, let original?):
            let hash = OriginalText.hash(of: original)
            if written.value.hasSameBytes(as: hash) { return nil }
            return .outdatedTranslation(
                hash: hash, original: original.location(0..<0),
                at: page.file.location(written.range))
        }
    }
}

extension Site {
    /// The fragment or notice of the default locale that one of another translates.
    func original(of text: ParsedPage) -> ParsedPage? {
        texts.first { $0.place.locale == 0 && $0.place.path == text.place.path }
    }

    /// Whether somebody is to translate a text: a notice that is over needs no translation any more.
    fileprivate func isTranslated(_ text: ParsedPage) -> Bool {
        guard case .notice(_, let words) = text.words, let days = words.days else { return true }
        return today <= days.until.value
    }
}
