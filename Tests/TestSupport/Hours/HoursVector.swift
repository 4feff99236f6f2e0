import Foundation

/// Opening hours and what is so at some instants: a case of `Tests/SiteModelTests/Vectors/opening-hours.json`, which Swift
/// and the browser both read.
public struct HoursVector: Codable, Sendable, CustomStringConvertible {
    /// Hours as a `data-hours` attribute has them.
    public struct Hours: Codable, Sendable {
        /// Dates on which other times hold.
        public struct Exception: Codable, Sendable {
            /// The first and the last day.
            public let from, to: String
            /// What holds instead.
            public let spans: [[Int]]
        }
        /// Whether somebody answers at any time.
        public var always: Bool?
        /// The zone.
        public var zone: String?
        /// The spans of each day in minutes, Monday first.
        public var weekly: [[[Int]]]?
        /// Dates on which other times hold.
        public var exceptions: [Exception]?
        /// The last day for which all of this is known.
        public var through: String?
    }

    /// What is so at an instant, written as an array of three.
    public struct State: Codable, Sendable, Hashable, CustomStringConvertible {
        /// The instant, in seconds since 1970.
        public let instant: Int
        /// `open`, `closed` or `unknown`.
        public let word: String
        /// When that changes, where it is known.
        public let next: Int?

        /// Makes a state.
        public init(_ instant: Int, _ word: String, _ next: Int?) {
            self.instant = instant
            self.word = word
            self.next = next
        }

        /// Reads a state; instants are ISO 8601.
        public init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            func seconds(_ text: String) throws -> Int {
                Int(try Date(text, strategy: .iso8601).timeIntervalSince1970)
            }
            instant = try seconds(try fields.decode(String.self))
            word = try fields.decode(String.self)
            next = try fields.decodeIfPresent(String.self).map(seconds)
        }

        /// Writes the state with its instants in seconds, as scripts of the tests read it.
        public func encode(to encoder: any Encoder) throws {
            var fields = encoder.unkeyedContainer()
            try fields.encode(instant)
            try fields.encode(word)
            try fields.encode(next)
        }

        /// The state for people.
        public var description: String {
            func text(_ seconds: Int) -> String {
                Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
            }
            return "\(text(instant)) \(word)" + (next.map { " until \(text($0))" } ?? "")
        }
    }

    /// What the case shows.
    public let name: String
    /// The hours.
    public let hours: Hours
    /// What is so.
    public let states: [State]

    /// Makes a case.
    public init(name: String, hours: Hours, states: [State]) {
        self.name = name
        self.hours = hours
        self.states = states
    }

    /// The name.
    public var description: String { name }

    /// All cases that are written out.
    public static func all() throws -> [HoursVector] {
        let path = folder + "opening-hours.json"
        return try JSONDecoder().decode(
            [HoursVector].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    static let folder = SharedFolder.checkout + "/Tests/SiteModelTests/Vectors/"
}
