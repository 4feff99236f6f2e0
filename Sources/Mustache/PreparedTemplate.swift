public import SourceText

/// A template made ready to be rendered for many values of one type.
///
///     let article = templates.prepared("article", articlePage, like: pages[0])
///     for page in pages { article.render(page, into: &output) }
public struct PreparedTemplate<Root: Sendable>: Sendable {
    @usableFromInline let program: PreparedProgram
    @usableFromInline let type: ContextType<Root>

    /// Appends the template rendered for a value; only the keys that it names are read.
    ///
    /// Returns the first tag that was left out, as `TemplateSet.render` does.
    @inlinable @discardableResult
    public func render(_ root: Root, into output: inout [UInt8]) -> Diagnostic? {
        program.render(type.value(root), into: &output)
    }
}

/// A program with the files that its instructions come from.
@usableFromInline
struct PreparedProgram: Sendable {
    let program: Program
    let files: [SourceFile]

    /// Appends the program's entry rendered for a value, and returns the first tag that was left out.
    @usableFromInline
    func render(_ value: Value, into output: inout [UInt8]) -> Diagnostic? {
        var renderer = Renderer(
            files: files, context: value, outputLength: output.count)
        renderer.run(program, program.entry.offsets, into: &output)
        return renderer.leftOut
    }
}
