import TestSupport

/// A part of the benchmark, to be measured alone.
enum Part: String, CaseIterable {
    case start, sites, constructs

    /// The parts that are called so.
    static func named(_ names: [String]) throws -> [Part] {
        try names.map { name in
            guard let part = Part(rawValue: name) else {
                let known = allCases.map(\.rawValue).joined(separator: ", ")
                throw TestFailure("there is no part '\(name)'; there are: \(known)")
            }
            return part
        }
    }
}
