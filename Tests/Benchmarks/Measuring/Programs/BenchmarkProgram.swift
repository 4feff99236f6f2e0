import Glibc
import TestSupport

/// A program in C beside the benchmarks; `make` compiles it.
public enum BenchmarkProgram: String {
    /// Tells what another program takes.
    case meter
    /// Does the least that a generator with libcmark has to do.
    case floor

    /// Where it stands.
    public var path: String {
        get throws {
            let path = "\(SharedFolder.checkout)/.build/bench/\(rawValue)"
            guard access(path, X_OK) == 0 else {
                throw TestFailure("there is no '\(path)'; 'make \(path)' compiles it")
            }
            return path
        }
    }
}
