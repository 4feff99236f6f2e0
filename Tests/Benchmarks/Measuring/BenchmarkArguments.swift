import TestSupport

/// The arguments of a benchmark: pairs of `--name value`, a name as often as one likes.
public struct BenchmarkArguments {
    private var values: [String: [String]] = [:]

    /// Reads arguments whose names are known.
    public init(_ arguments: [String], known: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--"), known.contains(String(argument.dropFirst(2))),
                let value = rest.popFirst()
            else {
                let names = known.map { "--\($0) VALUE" }.joined(separator: " ")
                throw TestFailure("'\(argument)' is not understood; there are: \(names)")
            }
            values[String(argument.dropFirst(2)), default: []].append(value)
        }
    }

    /// All that stands under a name.
    public subscript(name: String) -> [String] { values[name] ?? [] }

    /// The numbers under a name; the given ones where there are none.
    public func numbers(_ name: String, default numbers: [Int]) throws -> [Int] {
        guard let texts = values[name] else { return numbers }
        return try texts.map {
            guard let number = Int($0), number > 0 else {
                throw TestFailure("'--\(name)' takes a number from 1, not '\($0)'")
            }
            return number
        }
    }

    /// The number under a name that stands there once; the given one where it does not.
    public func number(_ name: String, default number: Int) throws -> Int {
        try numbers(name, default: [number])[0]
    }
}
