import SourceText

/// How deep templates may include one another while a page is rendered; what is deeper is left out.
let inclusionLimit = 100

/// Runs a program over the values of one page.
///
/// The program is handed from call to call rather than kept: what it is made of is shared by all threads, and each
/// reference counted from a stored property would make them wait for each other.
struct Renderer {
    private var contexts: [Value]
    /// The arguments that parents have been given, outermost first; those of the outermost win.
    private var arguments: [Range<Int32>] = []
    /// The blanks before each line of the template that is being rendered.
    private var indentation: [UInt8] = []
    /// How much of `indentation` the current line has already, where an argument begins in the middle of it.
    private var indented = 0
    private var depth = 0
    private var budget: RenderingBudget
    /// The first tag that was left out because of a limit.
    private(set) var leftOut: Diagnostic?
    private let files: [SourceFile]

    /// Makes a renderer that appends to `outputLength` bytes of output.
    init(files: [SourceFile], context: Value, outputLength: Int) {
        self.files = files
        contexts = [context]
        budget = RenderingBudget(outputLength: outputLength)
    }

    /// Renders a range of the program.
    mutating func run(_ program: Program, _ range: Range<Int>, into output: inout [UInt8]) {
        var sections: [Section] = []
        var next = range.lowerBound
        while next < range.upperBound {
            let current = next
            next += 1
            budget.spend(1)
            if let excess = budget.excess(output.count) {
                // All runs around this one end at their next instruction, too.
                stop(program.places[current], excess)
                return
            }
            switch program.code[current] {
            case .text(let text, let startsLine):
                append(program, text.offsets, startsLine, to: &output)
            case .interpolation(let name, let escaping):
                indented = 0
                value(of: program.names[Int(name)], program).append(to: &output, escaping: escaping)
            case .section(let name, let end):
                if let section = enter(value(of: program.names[Int(name)], program), at: next) {
                    sections.append(section)
                } else {
                    next = Int(end) + 1
                }
            case .sectionEnd:
                if let start = sections[sections.count - 1].advance(&contexts) {
                    next = start
                } else {
                    sections.removeLast()
                }
            case .inverted(let name, let end):
                if value(of: program.names[Int(name)], program).isTruthy { next = Int(end) }
            case .call(let call):
                let call = program.calls[Int(call)]
                next = Int(call.next)
                render(program, call, at: current, into: &output)
            case .block(let site):
                let site = program.sites[Int(site)]
                if render(program, site, into: &output) { next = Int(site.next) }
            }
        }
    }
}

// Limits.
extension Renderer {
    private mutating func stop(_ place: Program.Place, _ excess: RenderingBudget.Excess) {
        guard leftOut == nil else { return }
        leftOut = .tooLarge(files[Int(place.file)].location(place.tag.offsets), excess)
    }
}

// Sections and names.
extension Renderer {
    /// A section that is being rendered: where it begins and what items are still to come.
    private struct Section {
        let start: Int
        /// What it goes through; nil where it is rendered once.
        let items: Value.List?
        var current = 0

        /// Puts the next item in place of the current one, or takes the last one away.
        mutating func advance(_ contexts: inout [Value]) -> Int? {
            current += 1
            guard let items, current < items.count else {
                contexts.removeLast()
                return nil
            }
            contexts[contexts.count - 1] = items[current]
            return start
        }
    }

    private mutating func enter(_ value: Value, at start: Int) -> Section? {
        guard value.isTruthy else { return nil }
        if case .list(let items) = value {
            contexts.append(items[0])
            return Section(start: start, items: items)
        }
        contexts.append(value)
        return Section(start: start, items: nil)
    }

    /// Looks up the first key from the innermost context outward, and each further key in the value of the one before.
    private mutating func value(of name: Program.Name, _ program: Program) -> Value {
        let value = lookup(name, program)
        budget.spend(on: value)
        return value
    }

    private mutating func lookup(_ name: Program.Name, _ program: Program) -> Value {
        if name.first < 0 { return contexts[contexts.count - 1] }
        if name.context >= 0 {
            guard case .object(let object) = contexts[Int(name.context)],
                let value = object.lookup(.position(Int(name.position)))
            else { return .none }
            return name.rest.isEmpty ? value : program.inner(name, of: value)
        }
        let key = program.keys[Int(name.first)]
        var i = contexts.count - 1
        while i >= 0 {
            budget.spend(1)
            if case .object(let object) = contexts[i], let value = object.lookup(key) {
                return program.inner(name, of: value)
            }
            i -= 1
        }
        return .none
    }
}

// Partials, parents and blocks.
extension Renderer {
    private mutating func render(
        _ program: Program, _ call: Program.Call, at instruction: Int, into output: inout [UInt8]
    ) {
        guard call.target >= 0 else { return }
        guard depth < inclusionLimit else {
            if leftOut == nil {
                let place = program.places[instruction]
                leftOut = .leftOut(
                    files[Int(place.file)].location(place.tag.offsets), call.name,
                    limit: inclusionLimit)
            }
            return
        }
        let before = indentation
        budget.spend(indentation.count >> 6)
        if call.isStandalone {
            indentation += program.indentations[Int(call.indentation)]
        } else {
            indentation = []
            indented = 0
        }
        let hasArguments = !call.arguments.isEmpty
        if hasArguments { arguments.append(call.arguments) }
        depth += 1
        run(program, program.templates[Int(call.target)].code.offsets, into: &output)
        depth -= 1
        if hasArguments { arguments.removeLast() }
        indentation = before
        indented = 0
    }

    /// Renders the argument for a block, if there is one.
    ///
    /// What an argument holds belongs to the template that gave it: its own blocks can only be filled from further out.
    private mutating func render(
        _ program: Program, _ site: Program.BlockSite, into output: inout [UInt8]
    ) -> Bool {
        budget.spend(arguments.reduce(indentation.count >> 6) { $0 + $1.count })
        guard let (level, argument) = program.argument(for: site.name, among: arguments) else {
            return false
        }
        if argument.code.isEmpty { return true }
        let given = arguments
        arguments.removeSubrange(level...)
        let before = indentation
        indentation += program.indentations[Int(site.indentation)]
        if site.startsLine, argument.startsLine {
            indented = 0
        } else {
            if site.startsLine { output += indentation }
            indented = indentation.count
        }
        run(program, argument.code.offsets, into: &output)
        if !argument.endsLine {
            switch site.lineEnding {
            case .none: break
            case .lineFeed: output.append(0x0A)
            case .returnAndLineFeed:
                output.append(0x0D)
                output.append(0x0A)
            }
        }
        indentation = before
        indented = 0
        arguments = given
        return true
    }
}

extension Program {
    /// What the further keys of a name lead to, from the value of the first.
    func inner(_ name: Name, of value: Value) -> Value {
        var value = value
        for further in name.rest.offsets {
            guard case .object(let object) = value,
                let inner = object.lookup(keys[Int(furtherKeys[further])])
            else { return .none }
            value = inner
        }
        return value
    }

    /// The argument that fills a block: the outermost parent tag that gives one wins.
    func argument(
        for block: Int32, among given: [Range<Int32>]
    ) -> (level: Int, argument: Argument)? {
        for (level, range) in given.enumerated() {
            for i in range.offsets where arguments[i].name == block {
                return (level, arguments[i])
            }
        }
        return nil
    }
}

// Output.
extension Renderer {
    private mutating func append(
        _ program: Program, _ text: Range<Int>, _ startsLine: Bool, to output: inout [UInt8]
    ) {
        output.append(
            program.text.span.extracting(text), indentedBy: indentation, indented: indented,
            startsLine: startsLine)
        if !indentation.isEmpty { indented = 0 }
    }
}
