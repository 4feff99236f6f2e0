import SourceText

/// Turns the tags of templates into one program.
struct Compiler {
    private(set) var program = Program()
    private var keyIDs: [[UInt8]: Int32] = [:]
    private var nameIDs: [[UInt8]: Int32] = [:]
    private var blockIDs: [[UInt8]: Int32] = [:]
    private var indentationIDs: [[UInt8]: Int32] = [[]: 0]
    /// No text is joined to text before this instruction: something jumps here.
    private var target = 0

    /// Compiles one file and gives it the next place in the list of templates.
    mutating func compile(_ name: String, _ matched: MatchedTags, diagnostics: inout [Diagnostic]) {
        var body = TemplateCompiler(
            layout: TemplateLayout(matched), file: matched.file,
            fileIndex: Int32(program.templates.count))
        let start = program.code.count
        target = start
        body.emit(0, until: body.layout.tags.count, dedent: 0, into: &self, &diagnostics)
        program.templates.append(
            Program.Template(name: name, code: (start..<program.code.count).compact))
    }

    /// Resolves the names of partials and parents once all templates are compiled.
    mutating func link(_ index: [String: Int]) {
        for i in program.calls.indices {
            program.calls[i].target = Int32(index[program.calls[i].name] ?? -1)
        }
    }
}

// What a program is made of.
extension Compiler {
    mutating func append(_ instruction: Instruction, _ place: Program.Place) -> Int {
        program.code.append(instruction)
        program.places.append(place)
        return program.code.count - 1
    }

    /// Says that something jumps to the next instruction, and which one that is.
    mutating func label() -> Int32 {
        target = program.code.count
        return Int32(target)
    }

    mutating func setEnd(of index: Int, to end: Int32) {
        switch program.code[index] {
        case .section(let name, _): program.code[index] = .section(name: name, end: end)
        case .inverted(let name, _): program.code[index] = .inverted(name: name, end: end)
        case .block(let site): program.sites[Int(site)].next = end
        case .call(let call): program.calls[Int(call)].next = end
        case .text, .interpolation, .sectionEnd: break
        }
    }

    mutating func append(_ call: Program.Call, _ place: Program.Place) -> Int {
        program.calls.append(call)
        return append(.call(Int32(program.calls.count - 1)), place)
    }

    mutating func append(_ site: Program.BlockSite, _ place: Program.Place) -> Int {
        program.sites.append(site)
        return append(.block(Int32(program.sites.count - 1)), place)
    }

    mutating func append(_ arguments: [Program.Argument], toCallAt index: Int) {
        guard case .call(let call) = program.code[index] else { return }
        let start = program.arguments.count
        program.arguments += arguments
        program.calls[Int(call)].arguments = (start..<program.arguments.count).compact
    }

    /// Appends text, joined to the text before it where the two render as one.
    mutating func append(
        text bytes: ArraySlice<UInt8>, startsLine: Bool, _ place: Program.Place
    ) {
        let start = program.text.count
        program.text += bytes
        let end = program.text.count
        if program.code.count > target,
            case .text(let last, let lastStartsLine)? = program.code.last,
            Int(last.upperBound) == start
        {
            let endsLine = !last.isEmpty && program.text[start - 1] == UInt8(ascii: "\n")
            if endsLine == startsLine, start < end {
                program.code[program.code.count - 1] = .text(
                    (Int(last.lowerBound)..<end).compact, startsLine: lastStartsLine)
                return
            }
        }
        _ = append(.text((start..<end).compact, startsLine: startsLine), place)
    }

    mutating func intern(name bytes: ArraySlice<UInt8>) -> Int32 {
        let whole = Array(bytes)
        if let id = nameIDs[whole] { return id }
        let name: Program.Name
        if whole == [UInt8(ascii: ".")] {
            name = Program.Name(first: -1, rest: 0..<0)
        } else {
            let keys = whole.split(separator: UInt8(ascii: ".")).map { intern(key: $0) }
            let start = program.furtherKeys.count
            program.furtherKeys += keys.dropFirst()
            name = Program.Name(
                first: keys[0], rest: (start..<program.furtherKeys.count).compact)
        }
        program.names.append(name)
        let id = Int32(program.names.count - 1)
        nameIDs[whole] = id
        return id
    }

    private mutating func intern(key bytes: ArraySlice<UInt8>) -> Int32 {
        let whole = Array(bytes)
        if let id = keyIDs[whole] { return id }
        program.keys.append(Key(String(decoding: bytes, as: UTF8.self)))
        let id = Int32(program.keys.count - 1)
        keyIDs[whole] = id
        return id
    }

    mutating func intern(block bytes: ArraySlice<UInt8>) -> Int32 {
        let whole = Array(bytes)
        if let id = blockIDs[whole] { return id }
        program.blockNames.append(String(decoding: bytes, as: UTF8.self))
        let id = Int32(program.blockNames.count - 1)
        blockIDs[whole] = id
        return id
    }

    mutating func intern(indentation bytes: ArraySlice<UInt8>) -> Int32 {
        let whole = Array(bytes)
        if let id = indentationIDs[whole] { return id }
        program.indentations.append(whole)
        let id = Int32(program.indentations.count - 1)
        indentationIDs[whole] = id
        return id
    }
}
