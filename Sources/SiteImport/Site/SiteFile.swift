/// Writes `site.yaml` from what the old site said of itself.
enum SiteFile {
    static func text(_ site: FoundSite) -> [UInt8] {
        var lines: [String] = []
        let titles = zip(site.locales, site.titles).compactMap { tag, title in
            title.map { (tag, $0) }
        }
        if site.locales.count > 1, titles.count == site.locales.count,
            Set(titles.map(\.1)).count > 1
        {
            lines.append("title:")
            lines += titles.map { "  \($0.0): \(FrontMatterText.scalar($0.1))" }
        } else {
            lines.append("title: " + FrontMatterText.scalar(titles.first?.1 ?? "Help"))
        }
        lines.append(
            "# Where the site is published; links in sitemaps and canonical addresses need it.")
        lines.append("url: " + FrontMatterText.quoted(SiteFile.url(site.url)))
        lines.append("locales: [" + site.locales.joined(separator: ", ") + "]")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The address of the site, with a slash at its end.
    static func url(_ url: String?) -> String {
        guard let url, url.hasPrefix("https://") || url.hasPrefix("http://"),
            url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !url.contains("?"), !url.contains("#")
        else { return "https://help.example.com/" }
        return url.hasSuffix("/") ? url : url + "/"
    }

    /// A language as BCP 47 writes it: `zh-cn`, `pt_BR` and `zh-hans` become `zh-CN`, `pt-BR` and `zh-Hans`; nil for what is
    /// no tag.
    static func tag(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let language = parts.first, (2...3).contains(language.utf8.count),
            parts.allSatisfy({
                (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isAlphanumeric)
            }),
            language.utf8.allSatisfy(\.isLetter)
        else { return nil }
        let rest = parts.dropFirst().map { part in
            part.utf8.count == 2 && part.utf8.allSatisfy(\.isLetter)
                ? part.uppercased()
                : part.utf8.count == 4
                    ? part.prefix(1).uppercased() + part.dropFirst().lowercased() : part
        }
        return ([language.lowercased()] + rest).joined(separator: "-")
    }
}
