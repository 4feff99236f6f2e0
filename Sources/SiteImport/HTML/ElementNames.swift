/// What is known of the elements of HTML, by their names.
enum ElementNames {
    /// Elements without content, which no tag closes.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
    /// Elements that say nothing which Markdown could not leave out: what is in them stays.
    static let transparent: Set<String> = [
        "span", "font", "small", "big", "u", "ins", "mark", "cite", "dfn", "time", "nobr", "tt",
        "wbr", "picture", "bdi", "label",
    ]
    /// Those of them, and of divisions, that change how their text looks.
    static let looks: Set<String> = [
        "center", "font", "small", "big", "u", "ins", "mark", "nobr",
    ]
    /// Attributes that change how the text of an element looks.
    static let lookAttributes: Set<String> = ["align", "bgcolor", "color", "style", "valign"]
    /// Whether the text of an element is written, and nothing more is said of the element than Markdown can.
    static func isSaid(_ name: String) -> Bool {
        divisions.contains(name) || transparent.contains(name) || marks[name] != nil
            || parts.contains(name) || code.contains(name) || name == "a" || name == "img"
            || blocks.contains(name) && name != "table"
    }
    /// Elements that say no more than that a paragraph ends where they begin and where they end.
    static let divisions: Set<String> = [
        "div", "p", "section", "article", "center", "header", "footer", "main", "aside", "nav",
        "figure", "figcaption", "body", "html", "hgroup", "address", "details",
    ]
    /// Elements that are a block of Markdown.
    static let blocks: Set<String> = [
        "table", "ul", "ol", "dl", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
    ]
    /// Parts of a table or a list.
    static let parts: Set<String> = [
        "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col",
        "summary",
    ]
    /// Elements for machines.
    static let hidden: Set<String> = ["style", "script", "noscript", "template"]
    /// Elements that are written between marks.
    static let marks = [
        "b": "**", "strong": "**", "i": "*", "em": "*", "s": "~~", "del": "~~", "strike": "~~",
    ]
    /// Elements whose text is code.
    static let code: Set<String> = ["code", "kbd", "samp", "var", "tt"]

    /// Raised and lowered characters, as far as Unicode has them.
    static func raised(_ text: String, isLow: Bool) -> String? {
        let table = isLow ? low : high
        var result = ""
        for scalar in text.unicodeScalars {
            guard let other = table[scalar] else { return nil }
            result.unicodeScalars.append(other)
        }
        return result.isEmpty ? nil : result
    }

    private static let high = Dictionary(
        zip("0123456789+-()n".unicodeScalars, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
    private static let low = Dictionary(
        zip("0123456789+-()".unicodeScalars, "₀₁₂₃₄₅₆₇₈₉₊₋₍₎".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
