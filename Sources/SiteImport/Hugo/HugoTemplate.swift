/// Fills in the template of a site's own shortcode, as long as it says no more than text, arguments, the text inside and
/// settings of the site.
///
/// Whatever else a template does (ranges, partials, functions of its own) is not known, and then nothing is filled in.
struct HugoTemplate {
    private struct Unknown: Error {}

    private enum Piece {
        case text(String)
        case action(String)
    }

    private let pieces: [Piece]
    private let shortcode: Shortcode
    private let inner: String?
    private let parameter: (String) -> String?
    private var i = 0
    private var variables: [String: String] = [:]
    private var dot: String?

    /// What a shortcode stands for; nil where its template does more than is known here.
    static func fill(
        _ template: [UInt8], _ shortcode: Shortcode, inner: String?,
        parameter: @escaping (String) -> String?
    ) -> String? {
        var filler = HugoTemplate(
            pieces: pieces(template), shortcode: shortcode, inner: inner, parameter: parameter)
        guard let text = try? filler.block(isShown: true, depth: 0),
            filler.i == filler.pieces.count
        else { return nil }
        return text
    }

    private init(
        pieces: [Piece], shortcode: Shortcode, inner: String?,
        parameter: @escaping (String) -> String?
    ) {
        self.pieces = pieces
        self.shortcode = shortcode
        self.inner = inner
        self.parameter = parameter
    }

    /// Texts without the indentation of their lines, which Markdown would take for code, and actions between them.
    private static func pieces(_ bytes: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        var trims = false
        func text(_ end: Int, trimsEnd: Bool) {
            var lines = bytes.text(start..<end).split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .enumerated().map { index, line in
                index == 0 ? String(line) : String(line.drop { $0 == " " || $0 == "\t" })
            }.joined(separator: "\n")
            if trims { lines = String(lines.drop(while: \.isWhitespace)) }
            if trimsEnd { while lines.last?.isWhitespace == true { lines.removeLast() } }
            if !lines.isEmpty { pieces.append(.text(lines)) }
        }
        while let open = bytes.find("{{", in: start..<bytes.count),
            let close = bytes.find("}}", in: open + 2..<bytes.count)
        {
            var range = open + 2..<close
            let trimsBefore = range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "-")
            if trimsBefore { range = range.lowerBound + 1..<range.upperBound }
            let trimsAfter = range.count > 0 && bytes[range.upperBound - 1] == UInt8(ascii: "-")
            if trimsAfter { range = range.lowerBound..<range.upperBound - 1 }
            text(open, trimsEnd: trimsBefore)
            pieces.append(.action(bytes.text(bytes.trimmed(range))))
            trims = trimsAfter
            start = close + 2
        }
        text(bytes.count, trimsEnd: false)
        return pieces
    }

    /// Reads up to `else` or `end`, or to the end of all, and gives the text of what is shown.
    private mutating func block(isShown: Bool, depth: Int) throws(Unknown) -> String {
        guard depth < 20 else { throw Unknown() }
        var result = ""
        while i < pieces.count {
            // A template may name the text inside any number of times.
            guard result.utf8.count <= BodyTranslator.mostIncludedBytes else { throw Unknown() }
            switch pieces[i] {
            case .text(let text):
                if isShown { result += text }
                i += 1
            case .action(let action):
                let words = action.split(whereSeparator: \.isWhitespace)
                switch words.first {
                case "else", "end": return result
                case "if", "with":
                    result += try condition(action, isShown: isShown, depth: depth)
                case "range", "define", "block", "template", "partial", "break", "continue":
                    if isShown || ["range", "define", "block"].contains(words[0]) {
                        throw Unknown()
                    }
                    i += 1
                default:
                    if isShown { result += try output(action) }
                    i += 1
                }
            }
        }
        return result
    }

    private mutating func condition(
        _ action: String, isShown: Bool, depth: Int
    ) throws(Unknown) -> String {
        let isWith = action.hasPrefix("with")
        var expression = action.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
        var name: String?
        if expression.hasPrefix("$"), let sign = expression.firstRange(of: ":=") {
            name = String(expression[..<sign.lowerBound]).trimmed
            expression = expression[sign.upperBound...]
        }
        i += 1
        let value = isShown ? try self.value(String(expression)) : ""
        let holds = !value.isEmpty && value != "false" && value != "0"
        let (oldDot, oldVariables) = (dot, variables)
        if let name { variables[name] = value }
        if isWith { dot = value }
        var result = try block(isShown: isShown && holds, depth: depth + 1)
        (dot, variables) = (oldDot, oldVariables)
        var isDecided = holds
        while i < pieces.count, case .action(let next) = pieces[i], next.hasPrefix("else") {
            let rest = next.dropFirst("else".count).trimmed
            i += 1
            if rest.isEmpty {
                result += try block(isShown: isShown && !isDecided, depth: depth + 1)
                isDecided = true
            } else {
                guard rest.hasPrefix("if ") || rest.hasPrefix("with ") else { throw Unknown() }
                let shows = isShown && !isDecided
                let other = shows ? try self.value(String(rest.drop { !$0.isWhitespace })) : ""
                let otherHolds = !other.isEmpty && other != "false"
                result += try block(isShown: shows && otherHolds, depth: depth + 1)
                isDecided = isDecided || otherHolds
            }
        }
        guard i < pieces.count, case .action("end") = pieces[i] else { throw Unknown() }
        i += 1
        return result
    }

    private mutating func output(_ action: String) throws(Unknown) -> String {
        if action.hasPrefix("/*") { return "" }
        if action.hasPrefix("$"), let sign = action.firstRange(of: ":=") {
            let name = String(action[..<sign.lowerBound]).trimmed
            variables[name] = try value(String(action[sign.upperBound...]))
            return ""
        }
        return try value(action)
    }

    // MARK: Values

    /// The value of a pipeline.
    private func value(_ text: String) throws(Unknown) -> String {
        let parts = try HugoTemplate.split(text, at: "|")
        var value = try call(try HugoTemplate.split(parts[0], at: " "), piped: nil)
        for part in parts.dropFirst() {
            value = try call(try HugoTemplate.split(part, at: " "), piped: value)
        }
        return value
    }

    private func call(_ words: [String], piped: String?) throws(Unknown) -> String {
        guard let name = words.first else { throw Unknown() }
        var arguments: [String] = []
        let isTerm = words.count == 1 && piped == nil
        if isTerm { return try term(name) }
        if name == ".Get" || name == "$.Get" {
            guard words.count == 2 else { throw Unknown() }
            if let index = Int(words[1]) { return shortcode[index] ?? "" }
            return shortcode[try term(words[1])] ?? ""
        }
        for word in words.dropFirst() { arguments.append(try term(word)) }
        if let piped { arguments.append(piped) }
        switch (name, arguments.count) {
        case ("markdownify", 1), ("safeHTML", 1), ("safeURL", 1), ("safe.HTML", 1),
            ("htmlUnescape", 1), ("plainify", 1), ("emojify", 1), ("string", 1),
            ("$.Page.RenderString", 1), (".Page.RenderString", 1), ("transform.Markdownify", 1),
            ("relURL", 1), ("absURL", 1):
            return arguments[0]
        case ("strings.TrimSpace", 1), ("trim", 2):
            return arguments[0].trimmed
        case ("urlize", 1), ("anchorize", 1): return HugoPlace.segment(arguments[0])
        case ("lower", 1): return arguments[0].lowercased()
        case ("upper", 1): return arguments[0].uppercased()
        case ("printf", 2) where arguments[0] == "%s" || arguments[0] == "%v": return arguments[1]
        case ("default", 2): return arguments[1].isEmpty ? arguments[0] : arguments[1]
        case ("eq", 2): return arguments[0] == arguments[1] ? "true" : ""
        case ("ne", 2): return arguments[0] != arguments[1] ? "true" : ""
        case ("in", 2): return arguments[0].contains(arguments[1]) ? "true" : ""
        case ("not", 1): return arguments[0].isEmpty || arguments[0] == "false" ? "true" : ""
        case ("or", 2): return arguments[0].isEmpty ? arguments[1] : arguments[0]
        case ("and", 2): return arguments[0].isEmpty ? "" : arguments[1]
        default: throw Unknown()
        }
    }

    private func term(_ word: String) throws(Unknown) -> String {
        if word.hasPrefix("("), word.hasSuffix(")") {
            return try value(String(word.dropFirst().dropLast()))
        }
        if word.count >= 2, let quote = word.first, quote == "\"" || quote == "`",
            word.last == quote
        {
            return String(word.dropFirst().dropLast())
        }
        if word.first?.isNumber == true { return word }
        if word == "true" { return "true" }
        if word == "false" { return "" }
        if word == ".", let dot { return dot }
        if word == ".Inner" || word == "$.Inner" { return inner ?? "" }
        if let known = variables[word] { return known }
        // Seen from its own page, its address is nothing.
        if [".Page.RelPermalink", "$.Page.RelPermalink", ".Page.Permalink", "$.Page.Permalink"]
            .contains(word)
        {
            return ""
        }
        if word.hasSuffix("Site.BaseURL") || word == "site.BaseURL" {
            guard let url = parameter("/baseurl") else { throw Unknown() }
            return url
        }
        for head in [
            ".Page.Site.Params.", ".Site.Params.", "site.Params.", "$.Site.Params.",
            "$.Page.Site.Params.",
        ]
        where word.hasPrefix(head) {
            guard let value = parameter(String(word.dropFirst(head.count))) else { throw Unknown() }
            return value
        }
        throw Unknown()
    }

    /// Splits at a character that stands neither in quotes nor in parentheses.
    private static func split(_ text: String, at separator: Character) throws(Unknown) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
                parts[parts.count - 1].append(character)
                continue
            }
            switch character {
            case "\"", "`":
                quote = character
                parts[parts.count - 1].append(character)
            case "(":
                depth += 1
                parts[parts.count - 1].append(character)
            case ")":
                depth -= 1
                parts[parts.count - 1].append(character)
            case separator where depth == 0: parts.append("")
            case _ where separator == " " && depth == 0 && character.isWhitespace: parts.append("")
            default: parts[parts.count - 1].append(character)
            }
        }
        guard depth == 0, quote == nil else { throw Unknown() }
        let trimmed = parts.map { $0.trimmed }
        return separator == " " ? trimmed.filter { !$0.isEmpty } : trimmed
    }
}
