import SourceText

/// Finds blocks that a template fills although nothing its parent includes has them.
struct BlockCheck {
    private let program: Program
    /// The blocks of each template, in its own file.
    private var blocks: [Set<Int32>]
    /// The templates that each template includes; -1 for one that does not exist.
    private var inclusions: [Set<Int32>]

    init(_ program: Program) {
        self.program = program
        blocks = Array(repeating: [], count: program.templates.count)
        inclusions = blocks
        for (i, template) in program.templates.enumerated() {
            for instruction in program.code[template.code.offsets] {
                switch instruction {
                case .block(let site): blocks[i].insert(program.sites[Int(site)].name)
                case .call(let call): inclusions[i].insert(program.calls[Int(call)].target)
                case .text, .interpolation, .section, .sectionEnd, .inverted: break
                }
            }
        }
    }

    /// One error for each argument that can never be rendered, in the order of the files.
    func unknownBlocks(files: [SourceFile]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var known: [Int32: Set<Int32>?] = [:]
        for call in program.calls where call.target >= 0 && !call.arguments.isEmpty {
            let reachable = known[call.target] ?? self.reachable(from: call.target)
            known[call.target] = .some(reachable)
            guard let reachable else { continue }
            for argument in program.arguments[call.arguments.offsets]
            where !reachable.contains(argument.name) {
                let place = argument.place
                diagnostics.append(
                    .unknownBlock(
                        files[Int(place.file)].location(place.name.offsets),
                        program.blockNames[Int(argument.name)], parent: call.name,
                        nearest: nearestName(
                            to: program.blockNames[Int(argument.name)],
                            among: reachable.map { program.blockNames[Int($0)] })))
            }
        }
        return diagnostics
    }

    /// The blocks of a template and of all that it includes; nil where that is not known, because a template is missing.
    private func reachable(from template: Int32) -> Set<Int32>? {
        var found: Set<Int32> = []
        var visited: Set<Int32> = [template]
        var pending = [template]
        while let next = pending.popLast() {
            if next < 0 { return nil }
            found.formUnion(blocks[Int(next)])
            for inner in inclusions[Int(next)] where visited.insert(inner).inserted {
                pending.append(inner)
            }
        }
        return found
    }
}
