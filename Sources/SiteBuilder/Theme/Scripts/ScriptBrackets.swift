/// Which brackets of a script belong together, and what the braces among them hold.
struct ScriptBrackets {
    /// What stands between two braces.
    enum Braces { case block, object, classBody }

    let tokens: [ScriptToken]
    /// Where the bracket ends that begins at an index.
    private(set) var end: [Int?]
    /// The innermost bracket around each piece; a bracket is around neither of its own ends.
    private(set) var parent: [Int?]
    /// What the braces hold that begin at an index.
    private(set) var braces: [Int: Braces] = [:]

    /// Finds what belongs together; nil where that takes a parser to tell.
    init?(_ tokens: [ScriptToken]) {
        self.tokens = tokens
        end = Array(repeating: nil, count: tokens.count)
        parent = end
        var open: [Int] = []
        /// Of each open bracket, how many conditions wait for their colon, and whether a case does.
        var colons: [(conditions: Int, isCase: Bool)] = [(0, false)]
        for (i, token) in tokens.enumerated() {
            let closes =
                token.kind == .templateTail || token.kind == .templateMiddle
                || token.isAmong([")", "]", "}"])
            if closes {
                guard let start = open.popLast(), belongs(start, i) else { return nil }
                end[start] = i
                colons.removeLast()
            }
            parent[i] = open.last
            if token.kind == .templateHead || token.kind == .templateMiddle
                || token.isAmong(["(", "[", "{"])
            {
                if token.isWritten("{") {
                    guard let kind = kind(ofBraceAt: i) else { return nil }
                    braces[i] = kind
                }
                open.append(i)
                colons.append((0, false))
            }
            if token.isWritten("extends"), !isPlainHeritage(i) { return nil }
            let level = colons.count - 1
            if token.isWritten("?") { colons[level].conditions += 1 }
            if token.isAmong(["case", "default"]), isBlock(open.last), !isProperty(i) {
                colons[level].isCase = true
            }
            if token.isWritten(":"), colons[level].conditions > 0 {
                colons[level].conditions -= 1
            } else if token.isWritten(":"), isBlock(open.last) {
                // A label.
                guard colons[level].isCase else { return nil }
                colons[level].isCase = false
            }
        }
        guard open.isEmpty else { return nil }
    }

    /// Whether a bracket, or none for the script itself, is around statements.
    func isBlock(_ bracket: Int?) -> Bool {
        guard let bracket else { return true }
        return braces[bracket] == .block
    }

    /// Whether the name at an index is that of a property behind a point.
    func isProperty(_ i: Int) -> Bool { i > 0 && tokens[i - 1].isAmong([".", "?."]) }

    /// The piece at an index, where there is one.
    subscript(_ i: Int) -> ScriptToken? { tokens.indices.contains(i) ? tokens[i] : nil }

    /// Whether the piece at an index is written so.
    func isAt(_ i: Int, _ text: StaticString) -> Bool { self[i]?.isWritten(text) ?? false }

    private func belongs(_ start: Int, _ end: Int) -> Bool {
        switch tokens[start].text.last {
        case UInt8(ascii: "("): tokens[end].isWritten(")")
        case UInt8(ascii: "["): tokens[end].isWritten("]")
        default:
            tokens[start].kind == .sign
                ? tokens[end].isWritten("}") : tokens[end].kind != .sign
        }
    }

    private func kind(ofBraceAt i: Int) -> Braces? {
        guard let former = self[i - 1] else { return .block }
        switch former.kind {
        case .templateHead, .templateMiddle: return .object
        case .literal, .templateTail, .privateName: return isClass(upTo: i) ? .classBody : nil
        case .name:
            if !isProperty(i - 1) {
                if former.isAmong(["else", "do", "try", "finally", "catch"]) { return .block }
                if former.isAmong([
                    "return", "throw", "typeof", "case", "in", "of", "await", "yield", "void",
                    "delete", "new",
                    "instanceof", "const", "let", "default", "export",
                ]) {
                    return .object
                }
            }
            return isClass(upTo: i) ? .classBody : nil
        case .sign:
            if former.isAmong([")", "]", "++", "--"]), tokens[i].gap == 0x0A { return nil }
            if former.isAmong([")", "=>", ";", "{", "}"]) { return .block }
            if former.isAmong(["]", "++", "--"]) { return nil }
            // After `case …:` and a label stands a block, after a condition or a key an object.
            if former.isWritten(":"), isBlock(parent[i - 1]) { return nil }
            return .object
        }
    }

    /// Whether what a class extends is a name, perhaps with points, and no call with parentheses of its own.
    private func isPlainHeritage(_ extends: Int) -> Bool {
        var i = extends + 1
        while let token = self[i], token.kind == .name || token.isWritten(".") { i += 1 }
        return isAt(i, "{")
    }

    /// Whether `class`, perhaps with a name and what it extends, stands before a brace.
    private func isClass(upTo brace: Int) -> Bool {
        var i = brace - 1
        while let token = self[i], token.kind == .name || token.isWritten(".") {
            if token.isWritten("class"), !isProperty(i) { return true }
            i -= 1
        }
        return false
    }
}
