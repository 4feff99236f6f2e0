import Foundation

/// `_headers` as hosts read it: every rule whose pattern fits gives its fields, and values of one field are joined.
struct HeaderRules {
    struct Rule {
        let pattern: String
        var fields: [(name: String, value: String)] = []
    }

    private(set) var rules: [Rule] = []
    let lines: [String]

    init(_ text: String) {
        lines = text.components(separatedBy: "\n")
        for line in lines where !line.isEmpty && !line.hasPrefix("#") {
            if line.hasPrefix("/") {
                rules.append(Rule(pattern: line))
            } else {
                let parts = line.components(separatedBy: ": ")
                let field = (
                    parts[0].trimmingCharacters(in: .whitespaces),
                    parts.dropFirst().joined(separator: ": ")
                )
                rules[rules.count - 1].fields.append(field)
            }
        }
    }

    /// The fields that come with a percent-encoded path, by name, each with all its values.
    func fields(for path: String) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for rule in rules where fits(rule.pattern, path) {
            for field in rule.fields { fields[field.name, default: []].append(field.value) }
        }
        return fields
    }

    /// Cloudflare takes a `*` for anything and a `:name` for anything between slashes; so does Netlify, and there a `*`
    /// behind the last slash fits the folder without the slash, too.
    private func fits(_ pattern: String, _ path: String) -> Bool {
        var expression = pattern.replacing(".", with: "\\.")
        if expression.hasSuffix("/*") { expression = String(expression.dropLast(2)) + "(/.*)?" }
        expression.replace(/([^.])\*/) { String($0.1) + ".*" }
        expression.replace(/:[A-Za-z]\w*/) { _ in "[^/]+" }
        return path.range(of: "^" + expression + "$", options: .regularExpression) != nil
    }
}
