/// Short names for those that a script declares itself and no other can see.
///
/// A name is taken for another throughout the script or not at all, and two names share a short one only where they hold in
/// places apart. So each stands for what it stood for before, without a parser: what is seen of a script through its strings
/// (`eval`), by other scripts, or in a way that this does not understand keeps its name.
struct ShortNames {
    private let brackets: ScriptBrackets
    private let bindings: ScriptBindings
    private var texts: [Int: [UInt8]] = [:]

    /// What is written instead of pieces, by their indices.
    static func texts(for tokens: [ScriptToken]) -> [Int: [UInt8]] {
        // An export says that a script is a module: no other sees what it declares.
        let isModule = tokens.first { $0.isWritten("export") } != nil
        guard let brackets = ScriptBrackets(tokens),
            let bindings = ScriptBindings(brackets, isModule: isModule)
        else { return [:] }
        var names = ShortNames(brackets: brackets, bindings: bindings)
        return names.shorten(isModule: isModule) ? names.texts : [:]
    }

    /// How a name stands in a script: as a variable, as a variable and what an object has under that name, or as something
    /// else.
    private enum Use { case alone, shorthand, other }

    private mutating func shorten(isModule: Bool) -> Bool {
        var uses: [[UInt8]: [(place: Int, use: Use)]] = [:]
        var kept = ShortNames.reserved
        for (i, token) in brackets.tokens.enumerated() where token.kind == .name {
            guard let use = use(at: i) else { return false }
            if use != .other { uses[token.text, default: []].append((i, use)) }
        }
        for name in exported(isModule) { kept.insert(name) }
        for (name, places) in uses where !kept.contains(name) {
            let isOwn = places.allSatisfy { bindings.holds(name, at: $0.place) }
            let gain = places.reduce(0) { $0 + ($1.use == .alone ? name.count - 1 : -2) }
            if !isOwn || gain < 0 { kept.insert(name) }
        }
        assign(uses.filter { !kept.contains($0.key) }, besides: kept)
        shortenPrivateNames()
        return true
    }

    /// Gives the names short ones, the shortest to those that are used most.
    private mutating func assign(
        _ uses: [[UInt8]: [(place: Int, use: Use)]], besides kept: Set<[UInt8]>
    ) {
        let ranked = uses.sorted {
            ($1.value.count, $0.value[0].place) < ($0.value.count, $1.value[0].place)
        }
        var taken: [[UInt8]: [Range<Int>]] = [:]
        for (name, places) in ranked {
            let ranges = bindings.ranges[name] ?? []
            var number = 0
            while true {
                let short = ShortNames.name(number)
                number += 1
                let others = taken[short, default: []]
                if kept.contains(short)
                    || ranges.contains(where: { range in others.contains { $0.overlaps(range) } })
                {
                    continue
                }
                taken[short, default: []] += ranges
                for (place, use) in places {
                    texts[place] =
                        use == .alone ? short : short == name ? name : name + ":".utf8 + short
                }
                break
            }
        }
    }

    /// The members of classes that only their own code can name.
    private mutating func shortenPrivateNames() {
        var counts: [[UInt8]: Int] = [:]
        for token in brackets.tokens where token.kind == .privateName {
            counts[token.text, default: 0] += 1
        }
        let ranked = counts.sorted {
            $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }
        let short = Dictionary(
            uniqueKeysWithValues: ranked.enumerated().map {
                ($1.key, "#".utf8 + ShortNames.name($0))
            })
        for (i, token) in brackets.tokens.enumerated() where token.kind == .privateName {
            texts[i] = short[token.text]
        }
    }
}

extension ShortNames {
    /// How the name at an index is used; nil where that is not clear.
    private func use(at i: Int) -> Use? {
        if brackets.isProperty(i) { return .other }
        guard let parent = brackets.parent[i], let braces = brackets.braces[parent],
            braces != .block
        else { return .alone }
        var first = i
        while first > parent + 1, isModifier(first - 1) { first -= 1 }
        let former = brackets.tokens[first - 1]
        if braces == .object {
            guard first - 1 == parent || former.isWritten(",") else { return .alone }
            if isModifier(i) || brackets.isAt(i + 1, ":") || brackets.isAt(i + 1, "(") {
                return .other
            }
            let isLast = brackets.end[parent] == i + 1
            return isLast || brackets.isAt(i + 1, ",") || brackets.isAt(i + 1, "=")
                ? .shorthand : nil
        }
        if first - 1 == parent || former.isAmong(["}", ";"]) { return .other }
        // After a line end this may be a member or go on with a value.
        return ScriptToken.mayEndStatement(former, brackets.tokens[first]) ? nil : .alone
    }

    /// Whether `get`, `set`, `async`, `static` or a star at an index says something of the member that follows.
    private func isModifier(_ i: Int) -> Bool {
        guard brackets.tokens[i].isAmong(["get", "set", "async", "static", "*"]),
            !brackets.isProperty(i),
            let next = brackets[i + 1]
        else { return false }
        return next.kind != .sign || next.isAmong(["[", "*"])
    }

    /// What other scripts see.
    private func exported(_ isModule: Bool) -> [[UInt8]] {
        var names: [[UInt8]] = []
        var isAllSeen = !isModule
        for (i, token) in brackets.tokens.enumerated() where token.isWritten("export") {
            // `export const a = 1, b = 2`: where such a statement ends is not looked for.
            if brackets[i + 1]?.isAmong(["const", "let"]) == true { isAllSeen = true }
            var k = i + 1
            while let next = brackets[k], next.kind == .name {
                names.append(next.text)
                k += 1
            }
            if let end = brackets.end.indices.contains(k) ? brackets.end[k] : nil {
                names += brackets.tokens[k..<end].map(\.text)
            }
        }
        if isAllSeen {
            let whole = brackets.tokens.indices
            names += bindings.ranges.filter { $0.value.contains(whole) }.map(\.key)
        }
        return names
    }

    /// `a`, `b`, … `aa`, `ab`, …
    private static func name(_ number: Int) -> [UInt8] {
        let letters = Array("etnsioaclrdupfmhgbvwxyjkqzETNSIOACLRDUPFMHGBVWXYJKQZ_$".utf8)
        let rest = number / letters.count
        return (rest > 0 ? name(rest - 1) : []) + [letters[number % letters.count]]
    }

    private static let reserved = Set(
        """
        arguments as async await break case catch class const continue debugger default delete do else enum eval export extends \
        false finally for from function get if implements import in instanceof interface let new null of package private \
        protected public return set static super switch this throw true try typeof undefined var void while with yield
        """.split(separator: " ").map { Array($0.utf8) })
}
