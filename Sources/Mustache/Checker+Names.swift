import SourceText

// What names stand for.
extension Checker {
    /// What a name stands for in a stack of contexts.
    struct Resolved {
        let type: ShapeTable.NameType
        /// The context that the first key was found in, or that `.` is.
        let instance: Int32
        /// Whether the name is `.`: a section over it goes no deeper.
        let isSame: Bool
    }

    /// Looks a name up as rendering does; what is not there is reported, and nil.
    mutating func resolve(
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
                        place, key.name, in: shapes.words(for: id),
                        nearest: nearestName(to: key.name, among: shapes.keyNames(of: id)),
                        notes: notes))
                return nil
            }
            type = inner
            owner += "." + key.name
        }
        return Resolved(type: type, instance: frame, isSame: false)
    }

    mutating func checkInterpolation(
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
        case .texts:
            Diagnostic.Fix(
                Wording(
                    "write '{{#\(name)}}{{.}}{{/\(name)}}'", zh: "写成“{{#\(name)}}{{.}}{{/\(name)}}”"
                ))
        case .object(let id):
            Diagnostic.Fix(
                name == "."
                    ? Wording(
                        "name one of its keys: \(shapes.keyNames(of: id).joined(separator: ", "))",
                        zh: "写出它的一个键：\(shapes.keyNames(of: id).joined(separator: "、"))")
                    : Wording(
                        "name one of its keys, as in '\(name).\(shapes.keyNames(of: id).first ?? "")'",
                        zh: "写出它的一个键，例如“\(name).\(shapes.keyNames(of: id).first ?? "")”")
            )
        case .text, .html, .flag, .list:
            Diagnostic.Fix(
                Wording(
                    "write a section: '{{#\(name)}}…{{/\(name)}}'",
                    zh: "写成区段：“{{#\(name)}}…{{/\(name)}}”"))
        }
    }
}
