public import SourceText

/// The templates of a theme, compiled: each file once, all of them into one program.
///
/// A set is made, then each page kind's template is checked against the type of its context; a set without errors
/// renders without failing.
///
///     var diagnostics: [Diagnostic] = []
///     let templates = TemplateSet(files, diagnostics: &diagnostics)
///     templates.check("article", against: articlePage.shape, diagnostics: &diagnostics)
///     templates.render("article", articlePage, page, into: &output)
public struct TemplateSet: Sendable {
    let program: Program
    let files: [SourceFile]
    let index: [String: Int]
    /// What is known of the contexts that templates were checked against.
    private(set) var shapes = ShapeTable()

    /// Compiles templates and reports what is wrong in them without knowing any context.
    ///
    /// A name is what `{{> name}}` says: the path without `.mustache`, such as `partials/header`. Names differ.
    public init(_ files: [(name: String, file: SourceFile)], diagnostics: inout [Diagnostic]) {
        self.files = files.map(\.file)
        var index: [String: Int] = [:]
        var compiler = Compiler()
        for (i, (name, file)) in files.enumerated() {
            precondition(index.updateValue(i, forKey: name) == nil, "template names differ")
            var readable = file
            if let fault = file.textFault() {
                diagnostics.append(fault)
                readable = SourceFile(path: file.path, bytes: [])
            }
            let matched = MatchedTags(readable, diagnostics: &diagnostics)
            compiler.compile(name, matched, diagnostics: &diagnostics)
        }
        compiler.link(index)
        program = compiler.program
        self.index = index
        reportMissingPartials(&diagnostics)
        diagnostics += BlockCheck(program).unknownBlocks(files: self.files)
    }

    /// The names of all templates, in the order given.
    public var names: [String] { program.templates.map(\.name) }

    /// Whether there is a template of this name.
    public func contains(_ name: String) -> Bool { index[name] != nil }
}

// Checking.
extension TemplateSet {
    /// Checks a template, and all that it includes, against the keys that its context has.
    ///
    /// Names are looked up as rendering does: through the contexts of the sections around them, outward, across the
    /// partials and parents that lead to them. A mistake that `diagnostics` holds already, found in another page kind,
    /// is not reported again.
    public mutating func check(
        _ name: String, against shape: ContextShape, diagnostics: inout [Diagnostic]
    ) {
        guard let template = index[name] else {
            diagnostics.append(
                .missingTemplate(name, nearest: nearestName(to: name, among: names)))
            return
        }
        var checker = Checker(self, reported: diagnostics)
        checker.check(template, against: shape)
        shapes = checker.shapes
        diagnostics += checker.diagnostics
    }

    private func reportMissingPartials(_ diagnostics: inout [Diagnostic]) {
        let names = names
        for i in program.code.indices {
            guard case .call(let call) = program.code[i] else { continue }
            let name = program.calls[Int(call)].name
            guard program.calls[Int(call)].target < 0 else { continue }
            let place = program.places[i]
            diagnostics.append(
                .missingPartial(
                    files[Int(place.file)].location(place.name.offsets), name,
                    nearest: nearestName(to: name, among: names)))
        }
    }
}

// Rendering.
extension TemplateSet {
    /// Appends a rendered template to `output`.
    ///
    /// Rendering cannot fail on a set and a context without errors. Data that makes templates include one another more
    /// than 100 deep is cut there: the tag that would go deeper renders nothing. Templates that multiply beyond what
    /// any page needs end where they do so. The first tag that was left out is returned as an error for the writer.
    @discardableResult
    public func render(_ name: String, _ value: Value, into output: inout [UInt8]) -> Diagnostic? {
        let template = template(name)
        let program = Flattener.program(template, of: self, nil) { _ in nil }
        return PreparedProgram(program: program, files: files).render(value, into: &output)
    }

    /// Appends a template rendered for a typed value; only the keys that it names are read.
    @discardableResult
    public func render<Root>(
        _ name: String, _ type: ContextType<Root>, _ root: Root, into output: inout [UInt8]
    ) -> Diagnostic? {
        prepared(name, type).render(root, into: &output)
    }

    /// Prepares a template for many values of a type.
    ///
    /// What `isShared` says of the type's keys is read from `example`, once.
    public func prepared<Root>(
        _ name: String, _ type: ContextType<Root>, like example: Root? = nil
    ) -> PreparedTemplate<Root> {
        let shared = Set(type.keys.filter(\.isShared).map(\.name))
        var values: [Key: Value] = [:]
        if let example, case .object(let object) = type.value(example) {
            for name in shared { values[Key(name)] = object.lookup(Key(name)) }
        }
        let known = values
        let program = Flattener.program(template(name), of: self, type.shape) { known[$0] }
        return PreparedTemplate(
            program: PreparedProgram(program: program, files: files), type: type)
    }

    private func template(_ name: String) -> Int {
        guard let template = index[name] else {
            preconditionFailure("a template is checked before it is rendered")
        }
        return template
    }
}
