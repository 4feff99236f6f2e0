import SourceText
struct Checker {
    var diagnostics: [Diagnostic] = []
    init(_ set: TemplateSet, reported: [Diagnostic]) {}
    mutating func check(_ template: Int, against shape: ContextShape) {}
}
