import SourceText

/// Follows a template as rendering would, with the types of the contexts in place of their values.
///
/// Partials and parents are followed where they stand, with the contexts and arguments of that place. What was followed
/// once in the same situation is not followed again, which also ends recursion through lists.
struct Checker {
    private(set) var diagnostics: [Diagnostic] = []
    private let program: Program
    private let files: [SourceFile]
    private var reported: Set<Mistake>
    private var shapes = ShapeTable()
    private var lineage = Lineage()
    /// Whether all that is included was followed.
    private var isComplete = true
    private var followed: Set<[Int32]> = []
    private var underway: [Inclusion] = []
    private var root = ""
    /// The blocks that were met, by the calls whose arguments were in force: an argument that no block asks for is
    /// never rendered.
    private var metBlocks: [Int: Set<Int32>] = [:]
    /// The calls with arguments that were followed, in order.
    private var parentCalls: [Int] = []
    /// After so many situations a check gives up.
    private let situationLimit: Int

    private struct Mistake: Hashable {
        let code: String
        let location: SourceLocation?
    }

    /// A template that is being followed, and how it came to that.
    private struct Inclusion {
        let situation: [Int32]
        let contexts: ContextStack
        let place: SourceLocation?
    }

    /// A set of arguments in force: those of one call.
    private typealias Given = [Int]

    init(_ set: TemplateSet, reported: [Diagnostic]) {
        program = set.program
        files = set.files
        situationLimit = 50_000 + 10 * program.code.count
        self.reported = Set(reported.map { Mistake(code: $0.code.name, location: $0.location) })
    }

    /// Checks a template against the type of its context.
    mutating func check(_ template: Int, against shape: ContextShape) {
        root = shape.name
        let contexts = ContextStack(
            root: .object(shapes.id(of: shape)), instance: lineage.newInstance(of: nil))
        include(Int32(template), contexts, [], from: nil)
        reportUnknownBlocks()
    }
}

// Following.
extension Checker {
    private mutating func include(
        _ template: Int32, _ contexts: ContextStack, _ given: Given, from call: Int?
    ) {
        let place = call.map { location(program.places[$0].tag, at: $0) }
        let situation = self.situation(template, contexts, given)
        if let entry = underway.first(where: { $0.situation == situation }) {
            if !contexts.descends(from: entry.contexts, lineage), let place {
                report(
                    .endlessRecursion(
                        place, program.templates[Int(template)].name, entered: entry.place))
            }
            return
        }
        guard underway.count <= inclusionLimit else {
            if let place { report(.includesTooDeep(place, limit: inclusionLimit)) }
            return
        }
        guard begin(situation, place) else { return }
        underway.append(Inclusion(situation: situation, contexts: contexts, place: place))
        follow(program.templates[Int(template)].code.offsets, contexts, given)
        underway.removeLast()
    }

    /// Notes that a situation is followed; false where it was followed before, or where there are too many.
    private mutating func begin(_ situation: [Int32], _ place: SourceLocation?) -> Bool {
        guard followed.count < situationLimit else {
            report(.tooManyWays(place))
            return false
        }
        return followed.insert(situation).inserted
    }

    private mutating func follow(_ range: Range<Int>, _ contexts: ContextStack, _ given: Given) {
        var contexts = contexts
        var around: [ContextStack] = []
        var next = range.lowerBound
        while next < range.upperBound {
            let current = next
            next += 1
            switch program.code[current] {
            case .text: break
            case .interpolation(let name, let escaping):
                checkInterpolation(name, escaping, contexts, at: current)
            case .section(let name, let end):
                if let inner = resolve(name, contexts, at: current) {
                    around.append(contexts)
                    contexts.push(
                        inner.type.item,
                        inner.isSame ? inner.instance : lineage.newInstance(of: inner.instance))
                } else {
                    next = Int(end) + 1
                }
            case .sectionEnd: contexts = around.removeLast()
            case .inverted(let name, _): _ = resolve(name, contexts, at: current)
            case .call(let call):
                let tag = program.calls[Int(call)]
                next = Int(tag.next)
                followCall(tag, Int(call), contexts, given, at: current)
            case .block(let site):
                let site = program.sites[Int(site)]
                if followArgument(for: site, contexts, given) { next = Int(site.next) }
            }
        }
    }

    private mutating func followCall(
        _ call: Program.Call, _ index: Int, _ contexts: ContextStack, _ given: Given,
        at instruction: Int
    ) {
        guard call.target >= 0 else {
            isComplete = false
            return
        }
        var given = given
        if !call.arguments.isEmpty {
            if metBlocks[index] == nil {
                metBlocks[index] = []
                parentCalls.append(index)
            }
            var isOpen = false
            for i in call.arguments.offsets {
                let name = program.arguments[i].name
                if program.argument(for: name, among: ranges(of: given)) == nil {
                    isOpen = true
                } else {
                    // Given further out too; whether the block exists is found there.
                    metBlocks[index]?.insert(name)
                }
            }
            // Arguments that are all hidden by outer ones change nothing; without them recursion comes to its end.
            if isOpen { given.append(index) }
        }
        include(call.target, contexts, given, from: instruction)
    }

    /// Follows what fills a block in place of its default, where there is such a thing.
    private mutating func followArgument(
        for site: Program.BlockSite, _ contexts: ContextStack, _ given: Given
    ) -> Bool {
        for call in given { metBlocks[call]?.insert(site.name) }
        guard let (level, argument) = program.argument(for: site.name, among: ranges(of: given))
        else { return false }
        let outer = Array(given[..<level])
        let key = situation(-1 - argument.code.lowerBound, contexts, outer)
        if begin(key, nil) { follow(argument.code.offsets, contexts, outer) }
        return true
    }

    private func ranges(of given: Given) -> [Range<Int32>] {
        given.map { program.calls[$0].arguments }
    }

    private func situation(
        _ subject: Int32, _ contexts: ContextStack, _ given: Given
    ) -> [Int32] {
        var key = [subject]
        key += contexts.signature
        key.append(-1)
        key += given.map(Int32.init)
        return key
    }
}

// Messages.
extension Checker {
    mutating func report(_ diagnostic: Diagnostic) {
        isComplete = false
        let mistake = Mistake(code: diagnostic.code.name, location: diagnostic.location)
        if reported.insert(mistake).inserted { diagnostics.append(diagnostic) }
    }

    /// Reports arguments that no block of the parent asks for.
    private mutating func reportUnknownBlocks() {
        // What was not followed may hold the block.
        guard isComplete else { return }
        for call in parentCalls {
            let met = metBlocks[call, default: []]
            for i in program.calls[call].arguments.offsets {
                let argument = program.arguments[i]
                if met.contains(argument.name) { continue }
                let name = program.blockNames[Int(argument.name)]
                let others = met.map { program.blockNames[Int($0)] }
                report(
                    .unknownBlock(
                        files[Int(argument.place.file)].location(argument.place.name.offsets), name,
                        parent: program.calls[call].name,
                        nearest: nearestName(to: name, among: others)))
            }
        }
    }

    private func location(_ range: Range<Int32>, at instruction: Int) -> SourceLocation {
        files[Int(program.places[instruction].file)].location(range.offsets)
    }

    /// The page kind that is being checked, for mistakes in templates that several kinds share.
    private var notes: [Diagnostic.Note] {
        underway.count > 1 ? [Diagnostic.Note("found while checking '\(root)'")] : []
    }
}

// Names.
extension Checker {
    /// What a name stands for in a stack of contexts.
    private struct Resolved {
        let type: ShapeTable.NameType
        /// The context that the first key was found in, or that `.` is.
        let instance: Int32
        /// Whether the name is `.`: a section over it goes no deeper.
        let isSame: Bool
    }

    /// Looks a name up as rendering does; what is not there is reported, and nil.
    private mutating func resolve(
        _ name: Int32, _ contexts: ContextStack, at instruction: Int
    ) -> Resolved? {
        let name = program.names[Int(name)]
        if name.first < 0 {
            let innermost = contexts.innermost
            return Resolved(
                type: innermost.type.nameType, instance: innermost.instance, isSame: true)
        }
        let first = program.keys[Int(name.first)]
        var start = program.places[instruction].name.lowerBound
        var end = start + Int32(first.name.utf8.count)
        guard let (found, frame) = shapes.find(first, in: contexts) else {
            report(
                .unknownKey(
                    location(start..<end, at: instruction), first.name,
                    in: shapes.words(for: contexts),
                    nearest: shapes.nearest(to: first, in: contexts),
                    notes: notes))
            return nil
        }
        var type = found
        var owner = first.name
        for further in name.rest.offsets {
            let key = program.keys[Int(program.furtherKeys[further])]
            start = end + 1
            end = start + Int32(key.name.utf8.count)
            let place = location(start..<end, at: instruction)
            guard case .object(let id) = type else {
                report(.keyOfNoObject(place, key.name, of: owner, type.words, notes: notes))
                return nil
            }
            guard let inner = shapes.type(of: key, in: id) else {
                report(
                    .unknownKey(
                        place, key.name, in: "'\(shapes.name(of: id))'",
                        nearest: nearestName(to: key.name, among: shapes.keyNames(of: id)),
                        notes: notes))
                return nil
            }
            type = inner
            owner += "." + key.name
        }
        return Resolved(type: type, instance: frame, isSame: false)
    }

    private mutating func checkInterpolation(
        _ name: Int32, _ escaping: Bool, _ contexts: ContextStack, at instruction: Int
    ) {
        guard let resolved = resolve(name, contexts, at: instruction) else { return }
        let spelling = program.spelling(of: program.names[Int(name)])
        let place = program.places[instruction]
        switch resolved.type {
        case .text: break
        case .html:
            if escaping {
                report(.escapedHTML(location(place.tag, at: instruction), spelling, notes: notes))
            }
        case .flag, .list, .texts, .object:
            report(
                .notInterpolable(
                    location(place.name, at: instruction), spelling, resolved.type.words,
                    fix: interpolationFix(spelling, resolved.type), notes: notes))
        }
    }

    private func interpolationFix(
        _ name: String, _ type: ShapeTable.NameType
    ) -> Diagnostic.Fix {
        switch type {
        case .texts: Diagnostic.Fix("write '{{#\(name)}}{{.}}{{/\(name)}}'")
        case .object(let id):
            Diagnostic.Fix(
                name == "."
                    ? "name one of its keys: \(shapes.keyNames(of: id).joined(separator: ", "))"
                    : "name one of its keys, as in '\(name).\(shapes.keyNames(of: id).first ?? "")'"
            )
        case .text, .html, .flag, .list:
            Diagnostic.Fix("write a section: '{{#\(name)}}…{{/\(name)}}'")
        }
    }
}
