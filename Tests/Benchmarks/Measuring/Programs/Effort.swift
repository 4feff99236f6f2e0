/// What a program takes, with all that it starts.
public struct Effort: Sendable {
    /// Seconds on the clock.
    public let wall: Double
    /// Seconds of all processors: nearly the same whatever else the machine has to do.
    public let processor: Double
    /// Bytes of memory that the largest process had at its peak.
    public let memory: Double

    init(wall: Double, processor: Double, memory: Double) {
        self.wall = wall
        self.processor = processor
        self.memory = memory
    }

    /// The medians of what was measured several times.
    public init(medianOf efforts: [Effort]) {
        wall = efforts.map(\.wall).median
        processor = efforts.map(\.processor).median
        memory = efforts.map(\.memory).median
    }

    /// What one after the other takes.
    public static func + (first: Effort, second: Effort) -> Effort {
        Effort(
            wall: first.wall + second.wall, processor: first.processor + second.processor,
            memory: max(first.memory, second.memory))
    }

    /// What the first takes more than the second.
    public static func - (first: Effort, second: Effort) -> Effort {
        Effort(
            wall: first.wall - second.wall, processor: first.processor - second.processor,
            memory: first.memory - second.memory)
    }
}
