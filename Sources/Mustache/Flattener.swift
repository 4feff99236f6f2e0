/// Makes one flat run of instructions of a template and all that it includes.
///
/// Partials, parents and blocks are put where they are called, indented as they will be, and names that stand for the
/// same on every page become text. What is left for each page to do is appending text and looking up what is its own.
/// A template that includes itself, or that multiplies, has no such run: it is rendered as it stands.
struct Flattener {
    /// What stands in a context that a name may be looked up in.
    private enum Frame {
        /// A value that is the same on every page; none of these is there when a page is rendered.
        case shared(Value)
        /// A value of each page, with its type where that is known.
        case own(ContextStack.FrameType?)
    }

    /// What a name stands for.
    private enum Meaning {
        case shared(Value)
        /// A value of each page, with its type where that is known, and the name by which it is looked up.
        case own(ShapeTable.NameType?, name: Int32)
    }

    private struct PlacedName: Hashable {
        let id: Int32
        let context: Int32
        let shape: Int32
    }

    private let program: Program
    /// What keys of the page are the same on every page, with their values.
    private let shared: @Sendable (Key) -> Value?
    private let shapes: ShapeTable
    private var frames: [Frame]
    /// The arguments in force, with how many templates were underway where they were given.
    private var arguments: [Range<Int32>] = []
    private var givers: [Int] = []
    private var indentation: [UInt8] = []
    /// How much of `indentation` the current line has already, where an argument begins in the middle of it.
    private var indented = 0
    private var underway: [Int32]
    private var steps = 0
    private var isFlat = true
    private var flat: Program
    /// The names that are known to be found in a context.
    private var placedNames: [PlacedName: Int32] = [:]
    /// No text is joined to text before this instruction: something jumps here.
    private var target = 0

    /// Begins with the type of a page, or nil where nothing is known of it, and what is the same on every page.
    private init(
        _ set: TemplateSet, _ template: Int, _ shape: ContextShape?,
        shared: @escaping @Sendable (Key) -> Value?
    ) {
        program = set.program
        self.shared = shared
        var shapes = set.shapes
        frames = [.own(shape.map { .object(shapes.id(of: $0)) })]
        self.shapes = shapes
        underway = [Int32(template)]
        flat = program
        flat.code = []
        flat.places = []
        flat.text = []
    }

    /// The program that renders one template, flat where it can be.
    static func program(
        _ template: Int, of set: TemplateSet, _ shape: ContextShape?,
        shared: @escaping @Sendable (Key) -> Value?
    ) -> Program {
        var flattener = Flattener(set, template, shape, shared: shared)
        flattener.flatten(set.program.templates[template].code.offsets)
        guard flattener.isFlat else { return set.program.entering(template) }
        flattener.flat.entry = (0..<flattener.flat.code.count).compact
        return flattener.flat
    }

    /// The most instructions to go through, and the most bytes of text.
    private static let stepLimit = 50_000
    private static let textLimit = 4 << 20

    private mutating func flatten(_ range: Range<Int>) {
        var next = range.lowerBound
        while next < range.upperBound, isFlat {
            let current = next
            next += 1
            steps += 1
            if steps > Self.stepLimit || flat.text.count > Self.textLimit { isFlat = false }
            let place = program.places[current]
            switch program.code[current] {
            case .text(let text, let startsLine):
                append(text.offsets, startsLine, place)
            case .interpolation(let name, let escaping):
                indented = 0
                switch meaning(of: name) {
                case .shared(let value):
                    appendText(place) { value.append(to: &$0, escaping: escaping) }
                case .own(_, let name):
                    emit(.interpolation(name: name, escaping: escaping), place)
                }
            case .section(let name, let end):
                next = Int(end) + 1
                flattenSection(name, current + 1..<Int(end), place)
            case .sectionEnd: preconditionFailure("a section is flattened up to its end")
            case .inverted(let name, let end):
                next = Int(end)
                flattenInverted(name, current + 1..<Int(end), place)
            case .call(let call):
                let call = program.calls[Int(call)]
                next = Int(call.next)
                flatten(call)
            case .block(let site):
                let site = program.sites[Int(site)]
                if flatten(site, place) { next = Int(site.next) }
            }
        }
    }
}

// Names and sections.
extension Flattener {
    private mutating func meaning(of id: Int32) -> Meaning {
        let name = program.names[Int(id)]
        if name.first < 0 {
            switch frames[frames.count - 1] {
            case .shared(let value): return .shared(value)
            case .own(let type): return .own(type?.nameType, name: id)
            }
        }
        let key = program.keys[Int(name.first)]
        for (depth, frame) in frames.enumerated().reversed() {
            switch frame {
            case .shared(.object(let object)):
                if let value = object.lookup(key) { return .shared(program.inner(name, of: value)) }
            case .own(nil): return .own(nil, name: id)
            case .own(.object(let shape)?):
                guard let type = shapes.type(of: key, in: shape) else { continue }
                if depth == 0, let value = shared(key) {
                    return .shared(program.inner(name, of: value))
                }
                return .own(inner(name, of: type), name: place(id, of: key, at: depth))
            case .shared, .own: continue
            }
        }
        return .shared(.none)
    }

    /// The type that the further keys of a name lead to.
    private func inner(_ name: Program.Name, of type: ShapeTable.NameType) -> ShapeTable.NameType? {
        var type = type
        for further in name.rest.offsets {
            let key = program.keys[Int(program.furtherKeys[further])]
            guard case .object(let id) = type, let inner = shapes.type(of: key, in: id) else {
                return nil
            }
            type = inner
        }
        return type
    }

    /// The name with the place where it will be found: in the frame at a depth.
    private mutating func place(_ id: Int32, of key: Key, at depth: Int) -> Int32 {
        guard case .own(.object(let shape)?) = frames[depth],
            let position = shapes.position(of: key, in: shape)
        else { return id }
        var name = program.names[Int(id)]
        name.context = Int32(frames[..<depth].count { if case .own = $0 { true } else { false } })
        name.position = Int32(position)
        let placed = PlacedName(id: id, context: name.context, shape: shape)
        if let known = placedNames[placed] { return known }
        flat.names.append(name)
        placedNames[placed] = Int32(flat.names.count - 1)
        return Int32(flat.names.count - 1)
    }

    private mutating func flattenSection(
        _ name: Int32, _ body: Range<Int>, _ place: Program.Place
    ) {
        switch meaning(of: name) {
        case .shared(let value):
            guard value.isTruthy else { return }
            guard case .list(let items) = value else { return flatten(body, in: .shared(value)) }
            for index in 0..<items.count { flatten(body, in: .shared(items[index])) }
        case .own(let type, let name):
            // What a page decides may not decide how the rest of a line is indented.
            isFlat = isFlat && indented == 0 && (type != nil || !hasSharedFrames)
            let start = emit(.section(name: name, end: 0), place)
            beginRun()
            flatten(body, in: .own(type?.item))
            flat.code[start] = .section(name: name, end: Int32(emit(.sectionEnd, place)))
            beginRun()
        }
    }

    private mutating func flattenInverted(
        _ name: Int32, _ body: Range<Int>, _ place: Program.Place
    ) {
        switch meaning(of: name) {
        case .shared(let value): if !value.isTruthy { flatten(body) }
        case .own(_, let name):
            isFlat = isFlat && indented == 0
            let start = emit(.inverted(name: name, end: 0), place)
            beginRun()
            flatten(body)
            flat.code[start] = .inverted(name: name, end: Int32(flat.code.count))
            beginRun()
        }
    }

    private mutating func flatten(_ body: Range<Int>, in frame: Frame) {
        frames.append(frame)
        flatten(body)
        frames.removeLast()
    }

    private var hasSharedFrames: Bool {
        frames.contains { if case .shared = $0 { true } else { false } }
    }
}

// Partials, parents and blocks: what `Renderer` does with them, done once.
extension Flattener {
    private mutating func flatten(_ call: Program.Call) {
        guard call.target >= 0 else { return }
        guard !underway.contains(call.target), underway.count < inclusionLimit else {
            isFlat = false
            return
        }
        let before = indentation
        if call.isStandalone {
            indentation += program.indentations[Int(call.indentation)]
        } else {
            indentation = []
            indented = 0
        }
        let hasArguments = !call.arguments.isEmpty
        if hasArguments {
            arguments.append(call.arguments)
            givers.append(underway.count)
        }
        underway.append(call.target)
        flatten(program.templates[Int(call.target)].code.offsets)
        underway.removeLast()
        if hasArguments {
            arguments.removeLast()
            givers.removeLast()
        }
        indentation = before
        indented = 0
    }

    private mutating func flatten(_ site: Program.BlockSite, _ place: Program.Place) -> Bool {
        guard let (level, argument) = program.argument(for: site.name, among: arguments) else {
            return false
        }
        if argument.code.isEmpty { return true }
        let given = (arguments, givers, underway, indentation)
        underway.removeSubrange(givers[level]...)
        arguments.removeSubrange(level...)
        givers.removeSubrange(level...)
        indentation += program.indentations[Int(site.indentation)]
        if site.startsLine, argument.startsLine {
            indented = 0
        } else {
            if site.startsLine {
                let blanks = indentation
                appendText(place) { $0 += blanks }
            }
            indented = indentation.count
        }
        flatten(argument.code.offsets)
        if !argument.endsLine {
            switch site.lineEnding {
            case .none: break
            case .lineFeed: appendText(place) { $0.append(0x0A) }
            case .returnAndLineFeed: appendText(place) { $0 += [0x0D, 0x0A] }
            }
        }
        (arguments, givers, underway, indentation) = given
        indented = 0
        return true
    }
}

// What is made.
extension Flattener {
    @discardableResult
    private mutating func emit(_ instruction: Instruction, _ place: Program.Place) -> Int {
        flat.code.append(instruction)
        flat.places.append(place)
        return flat.code.count - 1
    }

    /// Says that something jumps to the next instruction.
    private mutating func beginRun() { target = flat.code.count }

    /// Appends to the text that stands at this place on every page.
    private mutating func appendText(_ place: Program.Place, _ append: (inout [UInt8]) -> Void) {
        let start = flat.text.count
        append(&flat.text)
        let end = flat.text.count
        if start == end { return }
        if flat.code.count > target, case .text(let last, _)? = flat.code.last {
            flat.code[flat.code.count - 1] = .text(
                (Int(last.lowerBound)..<end).compact, startsLine: false)
        } else {
            emit(.text((start..<end).compact, startsLine: false), place)
        }
    }

    private mutating func append(
        _ text: Range<Int>, _ startsLine: Bool, _ place: Program.Place
    ) {
        let (program, indentation, indented) = (program, indentation, indented)
        if !indentation.isEmpty { self.indented = 0 }
        appendText(place) { output in
            output.append(
                program.text.span.extracting(text), indentedBy: indentation, indented: indented,
                startsLine: startsLine)
        }
    }
}
