public import Metadata
public import SourceText

/// The words of the interface in one locale, from `Templates/strings/<locale>.yaml`.
///
/// Keys are flat (`search`) or grouped (`results.one`); `{name}` in a text is filled in where it is used.
public struct InterfaceWords: Sendable, Hashable {
    /// The locale that the words are for.
    public let locale: String
    /// The words by key, in the order of the file.
    public let entries: [(key: String, text: String)]
    /// The keys of texts that are in English, because the theme has none in the language.
    public let lent: Set<String>
    private let texts: [String: String]

    /// Makes the words of a locale; where a key is repeated, the first one counts.
    public init(locale: String, entries: [(key: String, text: String)]) {
        self.init(locale: locale, entries: entries, lent: [])
    }

    private init(locale: String, entries: [(key: String, text: String)], lent: Set<String>) {
        self.locale = locale
        self.lent = lent
        self.entries = entries
        texts = Dictionary(
            entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads a strings file: a map of texts, and of maps of texts one level deep.
    public static func read(
        _ file: SourceFile, locale: String, diagnostics: inout [Diagnostic]
    ) -> InterfaceWords {
        var entries: [(key: String, text: String)] = []
        if case .mapping(let lines)? = MetadataParser.parse(file, diagnostics: &diagnostics)?
            .content
        {
            for line in lines {
                switch line.value.content {
                case .scalar(let text):
                    entries.append((line.key, text))
                case .mapping(let forms):
                    for form in forms {
                        guard case .scalar(let text) = form.value.content else { continue }
                        entries.append((line.key + "." + form.key, text))
                    }
                case .sequence:
                    diagnostics.append(.notAText(line.key, at: file.location(line.value.range)))
                }
            }
        }
        return InterfaceWords(locale: locale, entries: entries)
    }

    /// These words, and those of another locale for the keys that are missing here.
    ///
    /// A plural form that the language does not have is not missing.
    public func completed(by other: InterfaceWords) -> InterfaceWords {
        let missing = other.entries.filter { entry in
            let group = entry.key.prefix { $0 != "." }
            return texts[entry.key] == nil
                && (group.endIndex == entry.key.endIndex || texts[group + ".other"] == nil)
        }
        return InterfaceWords(
            locale: locale, entries: entries + missing, lent: Set(missing.map(\.key)))
    }

    /// These words but for one.
    public func without(_ key: String) -> InterfaceWords {
        InterfaceWords(
            locale: locale, entries: entries.filter { $0.key != key },
            lent: lent.subtracting([key]))
    }

    /// The text of a key; the key itself where the theme lacks it.
    public subscript(key: String) -> String { texts[key] ?? key }

    /// Whether the words have a key.
    public func has(_ key: String) -> Bool { texts[key] != nil }

    /// The text of a key with `{name}` filled in for each given name.
    public func text(_ key: String, _ values: [(name: String, value: String)]) -> String {
        var text = self[key]
        for (name, value) in values {
            text = replacing("{" + name + "}", with: value, in: text)
        }
        return text
    }

    /// A date as the locale writes it, by its pattern `date` and the names of its months.
    public func date(_ date: CalendarDate) -> String {
        text(
            "date",
            [
                ("year", "\(date.year)"), ("month", "\(date.month)"), ("day", "\(date.day)"),
                ("month-name", self["month-\(date.month)"]),
            ])
    }

    /// The name of a language by its BCP 47 tag; the tag where the words lack it.
    public func languageName(_ tag: String) -> String {
        // RFC 5646 §2.1.1: tags do not tell capitals apart; this is how they are written by convention.
        let subtags = tag.split(separator: "-").enumerated().map { index, subtag in
            if index == 0 { return subtag.lowercased() }
            switch subtag.utf8.count {
            case 2: return subtag.uppercased()
            case 4: return subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
            default: return subtag.lowercased()
            }
        }
        return texts["language-" + subtags.joined(separator: "-")] ?? tag
    }

    /// The name of a country by its ISO 3166-1 code; the code where the words lack it.
    public func countryName(_ code: String) -> String { texts["country-" + code] ?? code }

    /// A contact point as it stands in a sentence: a short code with the country that it works in.
    public func shown(_ point: ContactPoint) -> String {
        guard let country = point.country else { return point.display }
        return text(
            "number-in-country", [("number", point.display), ("country", countryName(country))])
    }

    /// The same in running text, where nothing else says that nobody confirmed the channel, or that it does not work.
    public func shown(_ point: ContactPoint, of channel: ChannelFacts) -> String {
        var shown = shown(point)
        if channel.existence == .reported { shown = text("reported-name", [("channel", shown)]) }
        if channel.status == .paused { shown = text("paused-name", [("channel", shown)]) }
        return shown
    }

    /// A count with its noun, in the form that the language has for it: `<key>.one` and so on, else `<key>.other`.
    public func count(_ count: Int, _ key: String) -> String {
        let language = lent.contains(key + ".other") ? "en" : locale
        let form = key + "." + PluralCategory(of: count, in: language).rawValue
        return text(has(form) ? form : key + ".other", [("count", "\(count)")])
    }

    /// Two sets of words are equal where locale and entries are.
    public static func == (left: InterfaceWords, right: InterfaceWords) -> Bool {
        left.locale == right.locale && left.texts == right.texts
    }

    /// Hashes the locale and the texts.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(locale)
        hasher.combine(texts)
    }

    private func replacing(_ name: String, with value: String, in text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        let wanted = Array(name.utf8)
        var i = 0
        while i < bytes.count {
            if bytes[i...].starts(with: wanted) {
                result.append(contentsOf: value.utf8)
                i += wanted.count
            } else {
                result.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
