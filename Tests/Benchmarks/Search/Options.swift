import TestSupport

/// The arguments of the benchmark.
struct Options {
    /// The folders of the corpora.
    var corpora: [String] = []
    /// Every how manyth query is asked.
    var step = 1
    /// The corpus whose sentences ten thousand articles are generated from; nil to leave that out.
    var sentences: String?
    /// Where results of single queries go.
    var results: String?
    /// The Python that has Pagefind.
    var python = "python3"

    /// Reads `[--every N] [--sentences FOLDER] [--out FOLDER] [--python PATH] FOLDER…`.
    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                corpora.append(argument)
                continue
            }
            guard let value = rest.popFirst() else {
                throw TestFailure("'\(argument)' needs a value")
            }
            switch argument {
            case "--every":
                guard let number = Int(value), number > 0 else {
                    throw TestFailure("'--every' takes a number from 1, not '\(value)'")
                }
                step = number
            case "--sentences": sentences = value
            case "--out": results = value
            case "--python": python = value
            default: throw TestFailure("there is no option '\(argument)'")
            }
        }
    }
}
