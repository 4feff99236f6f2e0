/// The names that a script declares itself, and where each of them holds.
///
/// Where it takes more than brackets to tell how far a name holds, the range is too short rather than too long: a name that is
/// used outside its ranges is left as it is.
struct ScriptBindings {
    let brackets: ScriptBrackets
    /// Where each name holds, by the indices of pieces.
    private(set) var ranges: [[UInt8]: [Range<Int>]] = [:]

    /// Finds the declarations; nil where the script has some of another sort.
    init?(_ brackets: ScriptBrackets, isModule: Bool) {
        self.brackets = brackets
        for (i, token) in brackets.tokens.enumerated() {
            switch token.kind {
            case .name where brackets.isProperty(i) || isKey(i): continue
            case .name where token.isWritten("const") || token.isWritten("let"):
                guard addVariables(i) else { return nil }
            case .name where token.isWritten("function") || token.isWritten("class"):
                addOwnName(i, isModule: isModule)
            // `var` holds in more than its block; the others reach names by their texts, or those of other files.
            case .name where token.isAmong(["var", "eval", "with", "debugger"]): return nil
            case .name where token.isWritten("import"):
                guard brackets.isAt(i + 1, "(") || brackets.isAt(i + 1, ".") else { return nil }
            case .sign where token.isWritten("("): addParameters(i)
            case .sign where token.isWritten("=>"):
                if let former = brackets[i - 1], former.kind == .name {
                    add(i - 1, holdingIn: (i - 1)..<bodyEnd(after: i))
                }
            default: continue
            }
        }
    }

    /// Whether a name is used at an index where a declaration of it holds.
    func holds(_ name: [UInt8], at i: Int) -> Bool {
        ranges[name]?.contains { $0.contains(i) } ?? false
    }

    private func isKey(_ i: Int) -> Bool {
        guard let parent = brackets.parent[i], brackets.braces[parent] == .object else {
            return false
        }
        return brackets.isAt(i + 1, ":") || brackets.isAt(i + 1, "(")
            || brackets.isAt(i + 1, ",") || i + 1 == brackets.end[parent]
    }

    private mutating func add(_ i: Int, holdingIn range: Range<Int>) {
        ranges[brackets.tokens[i].text, default: []].append(range)
    }

    private mutating func add(_ names: [Int], holdingIn range: Range<Int>) {
        for name in names { add(name, holdingIn: range) }
    }
}

extension ScriptBindings {
    private mutating func addVariables(_ i: Int) -> Bool {
        var range = 0..<brackets.tokens.count
        let parent = brackets.parent[i]
        if let parent {
            guard let end = brackets.end[parent] else { return false }
            range = parent..<end
            if !brackets.isBlock(parent) {
                // The head of a loop.
                guard brackets.isAt(parent, "("), isLoop(parent) else { return false }
                range = parent..<statementEnd(from: end + 1)
            }
        }
        var next = i + 1
        while true {
            var names: [Int] = []
            guard let end = pattern(at: next, into: &names) else { return false }
            add(names, holdingIn: range)
            next = valueEnd(from: end, parent)
            guard brackets.isAt(next, ",") else { return true }
            next += 1
        }
    }

    /// The name of a function or class: of a statement in the block around it, of a value in itself.
    private mutating func addOwnName(_ i: Int, isModule: Bool) {
        var name = i + 1
        if brackets.isAt(name, "*") { name += 1 }
        guard let token = brackets[name], token.kind == .name, !token.isWritten("extends") else {
            return
        }
        let start = brackets.isAt(i - 1, "async") ? i - 1 : i
        let isStatement = brackets[start - 1].map { $0.isAmong([";", "{", "}", "export"]) } ?? true
        let parent = brackets.parent[i]
        if isStatement, brackets.isBlock(parent) {
            // Outside of modules a function in a block may hold around it, too.
            let holdsInBlock = isModule || parent.map { isBody($0) } ?? true
            guard holdsInBlock else { return }
            let end = parent.map { brackets.end[$0] ?? $0 } ?? brackets.tokens.count
            add(name, holdingIn: (parent ?? 0)..<end)
        } else {
            var end = name
            while let token = brackets[end], !token.isWritten("{") || brackets.parent[end] != parent
            {
                end += 1
            }
            add(
                name,
                holdingIn: i..<(brackets.end.indices.contains(end) ? brackets.end[end] ?? i : i))
        }
    }

    /// Whether a block is the body of a function rather than of another statement.
    private func isBody(_ block: Int) -> Bool {
        guard brackets.isAt(block - 1, ")") else { return brackets.isAt(block - 1, "=>") }
        let start = brackets.end.indices.last { brackets.end[$0] == block - 1 }
        return start.map { !isControl($0) } ?? false
    }

    /// Whether the parentheses at an index are those of a statement: they hold no parameters.
    private func isControl(_ open: Int) -> Bool {
        brackets[open - 1]?.isAmong(["if", "while", "for", "switch", "with", "await"]) ?? false
    }

    private func isLoop(_ open: Int) -> Bool {
        brackets.isAt(open - 1, "for")
            || brackets.isAt(open - 1, "await") && brackets.isAt(open - 2, "for")
    }

    private mutating func addParameters(_ open: Int) {
        guard let end = brackets.end[open] else { return }
        let isArrow = brackets.isAt(end + 1, "=>")
        guard isArrow || brackets.isAt(end + 1, "{") && !isControl(open) else { return }
        var names: [Int] = []
        guard patterns(in: open, into: &names) else { return }
        let bodyEnd = isArrow ? bodyEnd(after: end + 1) : brackets.end[end + 1] ?? end
        add(names, holdingIn: open..<bodyEnd)
    }
}
