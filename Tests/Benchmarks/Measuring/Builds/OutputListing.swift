import TestSupport

/// The files that a build wrote: their number, their sizes, and the list that the floor writes again.
public struct OutputListing {
    /// A line `SIZE PATH` for each file.
    public let list: String
    /// How many files there are.
    public let files: Int
    /// How many bytes they have.
    public let bytes: Int

    /// Lists the files below a folder.
    public init(_ folder: String) throws {
        let outcome = try ChildProcess.run("find", [folder, "-type", "f", "-printf", "%s %P\\n"])
        guard outcome.isSuccess else { throw TestFailure("find: \(outcome.errors)") }
        list = outcome.output
        let sizes = list.split(separator: "\n").map { $0.prefix { $0 != " " } }
        files = sizes.count
        bytes = sizes.reduce(0) { $0 + (Int($1) ?? 0) }
    }

    /// Megabytes in all.
    public var megabytes: Double { Double(bytes) / 1e6 }
}
