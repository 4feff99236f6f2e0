// What declarations name, and how far what follows them reaches.

extension ScriptBindings {
    /// Takes the names that a pattern declares, and gives what follows it; nil where this is no pattern.
    func pattern(at i: Int, into names: inout [Int]) -> Int? {
        guard let token = brackets[i] else { return nil }
        if token.kind == .name {
            names.append(i)
            return i + 1
        }
        guard token.isAmong(["[", "{"]), patterns(in: i, into: &names) else { return nil }
        return brackets.end[i].map { $0 + 1 }
    }

    /// Takes the names of the patterns in brackets, without the values that they have by default.
    func patterns(in open: Int, into names: inout [Int]) -> Bool {
        guard let end = brackets.end[open] else { return false }
        let isObject = brackets.isAt(open, "{")
        var i = open + 1
        while i < end {
            if brackets.isAt(i, ",") {
                i += 1
                continue
            }
            if isObject, !brackets.isAt(i, "...") {
                let key = brackets.isAt(i, "[") ? brackets.end[i] ?? i : i
                if brackets.isAt(key + 1, ":") { i = key + 2 }
            }
            if brackets.isAt(i, "...") { i += 1 }
            guard let next = pattern(at: i, into: &names) else { return false }
            i = next
            if brackets.isAt(i, "=") {
                while i < end, !brackets.isAt(i, ",") || brackets.parent[i] != open { i += 1 }
            } else if i < end, !brackets.isAt(i, ",") {
                return false
            }
        }
        return true
    }

    /// The end of what an arrow gives: past its braces, or where the expression ends.
    func bodyEnd(after arrow: Int) -> Int {
        if brackets.isAt(arrow + 1, "{") { return brackets.end[arrow + 1] ?? arrow }
        return valueEnd(from: arrow + 1, brackets.parent[arrow])
    }

    /// Where an expression ends at the latest that begins at an index within a bracket, or none.
    func valueEnd(from start: Int, _ parent: Int?) -> Int {
        let end = parent.map { brackets.end[$0] ?? $0 } ?? brackets.tokens.count
        var conditions = 0
        for i in start..<max(start, end) where brackets.parent[i] == parent {
            let token = brackets.tokens[i]
            if token.isAmong([",", ";"]) { return i }
            if i > start, ScriptToken.mayEndStatement(brackets.tokens[i - 1], token) { return i }
            if token.isWritten("?") { conditions += 1 }
            if token.isWritten(":") {
                if conditions == 0 { return i }
                conditions -= 1
            }
        }
        return end
    }

    /// Where the statement ends that is the body of a loop.
    func statementEnd(from start: Int) -> Int {
        if brackets.isAt(start, "{") { return brackets.end[start] ?? start }
        return brackets.parent.indices.contains(start)
            ? valueEnd(from: start, brackets.parent[start]) : start
    }
}
