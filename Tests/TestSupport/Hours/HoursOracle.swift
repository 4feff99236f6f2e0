import Foundation

/// Judges hours and zones by Python's own time zones: answers that share no code with what is tested.
public enum HoursOracle {
    private struct Question: Encodable {
        let hours: HoursVector.Hours
        let instants: [Int]
    }

    /// A state as the oracle writes it: a word and an instant.
    private struct Answer: Decodable {
        let word: String
        let next: Int?

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            word = try fields.decode(String.self)
            next = try fields.decodeIfPresent(Int.self)
        }
    }

    /// What is so at some instants, for each of some hours.
    public static func states(
        _ cases: [(hours: HoursVector.Hours, instants: [Int])]
    ) throws -> [[HoursVector.State]] {
        let answers = try ask(
            "hours-oracle.py", cases.map { Question(hours: $0.hours, instants: $0.instants) },
            as: [[Answer]].self)
        return zip(cases, answers).map { question, answers in
            zip(question.instants, answers).map { HoursVector.State($0, $1.word, $1.next) }
        }
    }

    /// What is asked of a zone: the offsets at instants, and the instants of local times.
    public struct ZoneQuestion: Encodable, Sendable {
        /// The IANA id.
        public let zone: String
        /// Seconds since 1970.
        public let instants: [Int]
        /// Seconds since 1970 on the zone's clocks.
        public let locals: [Int]

        /// Makes a question.
        public init(zone: String, instants: [Int], locals: [Int]) {
            self.zone = zone
            self.instants = instants
            self.locals = locals
        }
    }

    /// What clocks show, in the order of the question.
    public struct ZoneAnswer: Decodable, Sendable {
        /// The offset at each instant, in seconds.
        public let offsets: [Int]
        /// The instant of each local time.
        public let instants: [Int]
    }

    /// What the clocks of some zones show.
    public static func zones(_ questions: [ZoneQuestion]) throws -> [ZoneAnswer] {
        try ask("zone-oracle.py", questions, as: [ZoneAnswer].self)
    }

    private static func ask<Value: Decodable>(
        _ script: String, _ question: some Encodable, as type: Value.Type
    ) throws -> Value {
        let input = Array(try JSONEncoder().encode(question))
        let outcome = try ChildProcess.run("python3", [HoursVector.folder + script], input: input)
        guard outcome.isSuccess else { throw TestFailure("\(script): \(outcome.errors)") }
        return try JSONDecoder().decode(type, from: Data(outcome.standardOutput))
    }
}
