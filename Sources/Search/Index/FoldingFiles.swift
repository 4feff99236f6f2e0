/// What a client must know of characters: FORMAT.md, "Folding".
///
/// The whole table is 9 kB compressed and hardly ever needed. The manifest has what the characters of its own texts
/// become, and says which others are traditional Han; only a query with yet another character asks for a file.
struct FoldingFiles {
    /// What the characters of the texts become that are not plain, as members of a JSON object.
    let ofTexts: [UInt8]
    /// The whole table but for traditional Han.
    let whole: [UInt8]
    /// The traditional Han characters whose simplified ones the index has, as gaps.
    let hanSources: [UInt8]
    /// What those become.
    let han: [UInt8]

    /// Picks what an index needs.
    ///
    /// - Parameters:
    ///   - characters: The characters of its texts that are not plain.
    ///   - hanCharacters: The characters that its terms consist of.
    init(characters: Set<UInt32>, hanCharacters: Set<UInt32>) {
        ofTexts = FoldingLists(of: characters).members()
        whole = FoldingFiles.wholeTable()
        let pairs = Folding.standard.han.filter {
            hanCharacters.contains($0.target) && !characters.contains($0.source)
        }
        var sources: [UInt8] = []
        var folds: [UInt8] = []
        var end: UInt32 = 0
        for pair in pairs {
            NumberCode.append(Int(pair.source - end), to: &sources)
            FoldingLists.appendFold(pair.source, pair.target, after: end, to: &folds)
            end = pair.source + 1
        }
        hanSources = sources
        han = Array("{\"folds\":\"".utf8) + folds + "\"}\n".utf8
    }

    /// The folding table as the client reads it, word for word what `Folding` decodes.
    private static func wholeTable() -> [UInt8] {
        var bytes: [UInt8] = []
        let members = [
            ("unicode", FoldingTable.unicode), ("words", FoldingTable.words),
            ("pairs", FoldingTable.pairs), ("gone", FoldingTable.gone),
            ("folds", FoldingTable.folds), ("expansions", FoldingTable.expansions),
        ]
        for (i, (name, value)) in members.enumerated() {
            bytes += (i == 0 ? "{" : ",").utf8
            bytes.appendJSONText(name)
            bytes += ":".utf8
            bytes.appendJSONText(value)
        }
        return bytes + "}\n".utf8
    }
}

/// The lists of a folding table for some characters: what `Folding` says of them, written as FORMAT.md says.
private struct FoldingLists {
    private var words: Set<UInt32> = []
    private var pairs: Set<UInt32> = []
    private var gone: Set<UInt32> = []
    private var folds: [UInt8] = []
    private var expansions: [UInt8] = []

    init(of characters: Set<UInt32>) {
        let folding = Folding.standard
        var foldEnd: UInt32 = 0
        var expansionEnd: UInt32 = 0
        var before: [Int] = []
        for character in characters.sorted() {
            switch folding[character] {
            case .keep: note(character)
            case .remove: gone.insert(character)
            case .replace(let range):
                let replacement = Array(folding.replacements[range])
                replacement.forEach { note($0) }
                if replacement.count == 1 {
                    FoldingLists.appendFold(
                        character, replacement[0], after: foldEnd, to: &folds)
                    foldEnd = character + 1
                } else {
                    NumberCode.append(Int(character - expansionEnd), to: &expansions)
                    NumberCode.append(replacement.count, to: &expansions)
                    for (i, value) in replacement.enumerated() {
                        if i == before.count { before.append(0) }
                        NumberCode.append(signed: Int(value) - before[i], to: &expansions)
                        before[i] = Int(value)
                    }
                    expansionEnd = character + 1
                }
            }
        }
    }

    /// Notes the class of a character that stays as it is.
    private mutating func note(_ character: UInt32) {
        if PlainCharacters.isPlain(character) { return }
        switch Folding.standard.classOfFolded(character) {
        case .word: words.insert(character)
        case .pair: pairs.insert(character)
        case .separator, .joiner, .apostrophe: break
        }
    }

    /// The lists that hold anything, as members of a JSON object.
    func members() -> [UInt8] {
        let lists = [
            ("words", FoldingLists.ranges(words)), ("pairs", FoldingLists.ranges(pairs)),
            ("gone", FoldingLists.ranges(gone)), ("folds", folds), ("expansions", expansions),
        ]
        var bytes: [UInt8] = []
        for (name, list) in lists where !list.isEmpty {
            bytes += (bytes.isEmpty ? "\"" : ",\"").utf8
            bytes += name.utf8
            bytes += "\":\"".utf8
            bytes += list
            bytes.append(UInt8(ascii: "\""))
        }
        return bytes
    }

    private static func ranges(_ characters: Set<UInt32>) -> [UInt8] {
        var bytes: [UInt8] = []
        var end: UInt32 = 0
        var range: Range<UInt32>?
        func close() {
            guard let range else { return }
            NumberCode.append(Int(range.lowerBound - end), to: &bytes)
            NumberCode.append(range.count - 1, to: &bytes)
            end = range.upperBound
        }
        for character in characters.sorted() {
            if let open = range, open.upperBound == character {
                range = open.lowerBound..<character + 1
            } else {
                close()
                range = character..<character + 1
            }
        }
        close()
        return bytes
    }

    /// Appends that one character becomes another.
    static func appendFold(
        _ source: UInt32, _ target: UInt32, after end: UInt32, to bytes: inout [UInt8]
    ) {
        NumberCode.append(Int(source - end), to: &bytes)
        NumberCode.append(0, to: &bytes)
        NumberCode.append(signed: Int(target) - Int(source), to: &bytes)
    }
}
