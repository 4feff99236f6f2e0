import Glibc
import TestSupport

/// What the programs that some work starts take.
struct Effort {
    /// Seconds on the clock.
    let wall: Double
    /// Seconds of all processors: the same whatever else the machine has to do.
    let processor: Double

    /// Measures some work.
    init(of work: () throws -> Void) throws {
        let processorBefore = try Self.processorSeconds()
        let start = ContinuousClock.now
        try work()
        wall = (ContinuousClock.now - start) / .seconds(1)
        processor = try Self.processorSeconds() - processorBefore
    }

    /// The medians of what was measured several times.
    init(medianOf efforts: [Effort]) {
        self.init(
            wall: efforts.map(\.wall).quantile(0.5),
            processor: efforts.map(\.processor).quantile(0.5))
    }

    private init(wall: Double, processor: Double) {
        self.wall = wall
        self.processor = processor
    }

    /// What the second has that the first has not.
    static func - (left: Effort, right: Effort) -> Effort {
        Effort(wall: left.wall - right.wall, processor: left.processor - right.processor)
    }

    /// What all programs have taken that were started here and have ended.
    private static func processorSeconds() throws -> Double {
        var usage = rusage()
        guard getrusage(RUSAGE_CHILDREN.rawValue, &usage) == 0 else {
            throw POSIXFailure("getrusage")
        }
        return [usage.ru_utime, usage.ru_stime].reduce(0) {
            $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
        }
    }
}
