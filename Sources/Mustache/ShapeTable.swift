import SourceText

/// The shapes that a check has met, numbered, with their keys ready to be looked up.
struct ShapeTable {
    /// What a name stands for.
    enum NameType {
        case text
        case html
        case flag
        case texts
        case list(Int32)
        case object(Int32)

        /// The type of the context inside a section over this.
        var item: ContextStack.FrameType {
            switch self {
            case .text, .texts: .text
            case .html: .html
            case .flag: .flag
            case .list(let id), .object(let id): .object(id)
            }
        }

        /// What messages call it.
        var words: Wording {
            switch self {
            case .text: Wording("a text", zh: "一段文字")
            case .html: Wording("HTML", zh: "HTML")
            case .flag: Wording("yes or no", zh: "是或否")
            case .texts: Wording("a list of texts", zh: "一列文字")
            case .list: Wording("a list", zh: "一个列表")
            case .object: Wording("an object with keys", zh: "带键的对象")
            }
        }
    }

    private struct Shape {
        let name: String
        let keyNames: [String]
        var types: [Key: NameType] = [:]
        var isDictionary = false
    }

    private var shapes: [Shape] = []
    private var ids: [String: Int32] = [:]
    private var dictionaries: [String: Int32] = [:]

    /// The number of a shape, which is known by its name.
    mutating func id(of shape: ContextShape) -> Int32 {
        if let id = ids[shape.name] { return id }
        let keys = shape.keys
        let id = add(shape.name, keys.map(\.name))
        for key in keys {
            let type: NameType =
                switch key.kind {
                case .text, .optionalText: .text
                case .html: .html
                case .flag: .flag
                case .texts: .texts
                case .list(let inner): .list(self.id(of: inner))
                case .object(let inner), .optionalObject(let inner): .object(self.id(of: inner))
                case .dictionary(let names): .object(dictionary(key.name, of: shape.name, names))
                }
            shapes[Int(id)].types[Key(key.name)] = type
        }
        return id
    }

    /// The number of the texts by these names, which many shapes have under one key.
    private mutating func dictionary(
        _ name: String, of owner: String, _ names: [String]
    ) -> Int32 {
        if let id = dictionaries[name] {
            return keyNames(of: id) == names ? id : addDictionary("\(owner).\(name)", names)
        }
        let id = addDictionary(name, names)
        dictionaries[name] = id
        return id
    }

    private mutating func addDictionary(_ name: String, _ names: [String]) -> Int32 {
        let id = Int32(shapes.count)
        let types = Dictionary(
            names.map { (Key($0), NameType.text) }, uniquingKeysWith: { first, _ in first })
        shapes.append(Shape(name: name, keyNames: names, types: types, isDictionary: true))
        return id
    }

    private mutating func add(_ name: String, _ keyNames: [String]) -> Int32 {
        let id = Int32(shapes.count)
        shapes.append(Shape(name: name, keyNames: keyNames))
        ids[name] = id
        return id
    }
}

extension ShapeTable {
    func name(of id: Int32) -> String { shapes[Int(id)].name }

    func keyNames(of id: Int32) -> [String] { shapes[Int(id)].keyNames }

    func type(of key: Key, in id: Int32) -> NameType? { shapes[Int(id)].types[key] }

    /// The place of a key among those of its type; nil for texts by name, which have no type.
    func position(of key: Key, in id: Int32) -> Int? {
        let shape = shapes[Int(id)]
        return shape.isDictionary ? nil : shape.keyNames.firstIndex(of: key.name)
    }

    /// What a key stands for in the innermost context that has it, and which value that context is.
    func find(_ key: Key, in contexts: ContextStack) -> (type: NameType, instance: Int32)? {
        for frame in contexts.frames.reversed() {
            if case .object(let id) = frame.type, let type = type(of: key, in: id) {
                return (type, frame.instance)
            }
        }
        return nil
    }

    /// The name that was most likely meant: a near one that can be reached, or the same inside an object that can.
    func nearest(to key: Key, in contexts: ContextStack) -> String? {
        let reachable = objects(in: contexts)
        if let near = nearestName(to: key.name, among: reachable.flatMap { keyNames(of: $0) }) {
            return near
        }
        for id in reachable {
            for name in keyNames(of: id) {
                guard case .object(let inner)? = type(of: Key(name), in: id) else { continue }
                if type(of: key, in: inner) != nil { return "\(name).\(key.name)" }
            }
        }
        return nil
    }

    /// Where a key was looked for, in words: one shape.
    func words(for id: Int32) -> Wording {
        Wording("'\(name(of: id))'", zh: "“\(name(of: id))”里")
    }

    /// Where a key was looked for, in words: all that can be reached.
    func words(for contexts: ContextStack) -> Wording {
        let objects = objects(in: contexts)
        let innermost = objects.first.map { words(for: $0) } ?? Wording(verbatim: "")
        return objects.count > 1
            ? innermost + Wording(" or around it", zh: "和外层都") : innermost
    }

    /// The shapes of the contexts with keys, innermost first.
    private func objects(in contexts: ContextStack) -> [Int32] {
        contexts.frames.reversed().compactMap { frame in
            if case .object(let id) = frame.type { id } else { nil }
        }
    }
}
