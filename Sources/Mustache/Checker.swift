import SourceText

/// Follows a template as rendering would, with the types of the contexts in place of their values.
///
/// Partials and parents are followed where they stand, with the contexts and arguments of that place. What was followed
/// once in the same situation is not followed again, which also ends recursion through lists.
struct Checker {
    private(set) var diagnostics: [Diagnostic] = []
    let program: Program
    private let files: [SourceFile]
    private var reported: Set<Mistake>
    private(set) var shapes: ShapeTable
    private var lineage = Lineage()
    private var followed: Set<[Int32]> = []
    private var underway: [Inclusion] = []
    private var root = ""
    /// After so many situations, or so many instructions in them, a check gives up.
    private let situationLimit: Int
    private let stepLimit: Int
    private var steps = 0
    private var hasGivenUp = false

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
        shapes = set.shapes
        situationLimit = 50_000 + 10 * program.code.count
        stepLimit = 2_000_000 + 10 * program.code.count
        self.reported = Set(reported.map { Mistake(code: $0.code.name, location: $0.location) })
    }

    /// Checks a template against the type of its context.
    mutating func check(_ template: Int, against shape: ContextShape) {
        root = shape.name
        let contexts = ContextStack(
            root: .object(shapes.id(of: shape)), instance: lineage.newInstance(of: nil))
        include(Int32(template), contexts, [], from: nil)
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
        guard !isExhausted(at: place) else { return false }
        return followed.insert(situation).inserted
    }

    /// Whether the check gives up; the place where it does so is told once.
    private mutating func isExhausted(at place: SourceLocation?) -> Bool {
        guard followed.count >= situationLimit || steps > stepLimit else { return false }
        if !hasGivenUp { report(.tooManyWays(place)) }
        hasGivenUp = true
        return true
    }

    private mutating func follow(_ range: Range<Int>, _ contexts: ContextStack, _ given: Given) {
        var contexts = contexts
        var around: [ContextStack] = []
        var next = range.lowerBound
        while next < range.upperBound {
            let current = next
            next += 1
            steps += 1
            if isExhausted(at: location(program.places[current].tag, at: current)) { return }
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
        guard call.target >= 0 else { return }
        var given = given
        steps += call.arguments.count * ranges(of: given).reduce(1) { $0 + $1.count }
        // Arguments that are all hidden by outer ones change nothing; without them recursion comes to its end.
        let hasEffect = call.arguments.offsets.contains { i in
            program.argument(for: program.arguments[i].name, among: ranges(of: given)) == nil
        }
        if hasEffect { given.append(index) }
        include(call.target, contexts, given, from: instruction)
    }

    /// Follows what fills a block in place of its default, where there is such a thing.
    private mutating func followArgument(
        for site: Program.BlockSite, _ contexts: ContextStack, _ given: Given
    ) -> Bool {
        steps += ranges(of: given).reduce(0) { $0 + $1.count }
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
    /// Collects a mistake, unless one of its kind is known at its place.
    mutating func report(_ diagnostic: Diagnostic) {
        let mistake = Mistake(code: diagnostic.code.name, location: diagnostic.location)
        if reported.insert(mistake).inserted { diagnostics.append(diagnostic) }
    }

    func location(_ range: Range<Int32>, at instruction: Int) -> SourceLocation {
        files[Int(program.places[instruction].file)].location(range.offsets)
    }

    /// The page kind that is being checked, for mistakes in templates that several kinds share.
    var notes: [Diagnostic.Note] {
        underway.count > 1
            ? [Diagnostic.Note(Wording("found while checking '\(root)'", zh: "检查“\(root)”时发现"))]
            : []
    }
}
