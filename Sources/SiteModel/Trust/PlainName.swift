/// Names cut and compared by code points: characters as people count them would join a dot with a mark behind it.
enum PlainName {
    /// The labels of a host, without empty ones.
    static func labels(_ name: String) -> [String] { split(name, at: ".") }

    /// The parts of a name between any of some ASCII separators, without empty ones.
    static func split(_ name: String, at separators: String) -> [String] {
        name.utf8.split { separators.utf8.contains($0) }.map { String(Substring($0)) }
    }

    /// Whether a text holds another.
    static func holds(_ text: String, _ part: String) -> Bool {
        first(part, in: Array(text.utf8), from: 0) != nil
    }

    /// A text with each run in it replaced, from the left.
    static func replacing(_ run: String, with other: String, in text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var start = 0
        while let found = first(run, in: bytes, from: start) {
            result += bytes[start..<found]
            result += other.utf8
            start = found + run.utf8.count
        }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    private static func first(_ part: String, in bytes: [UInt8], from start: Int) -> Int? {
        let part = Array(part.utf8)
        guard !part.isEmpty, bytes.count - start >= part.count else { return nil }
        return (start...(bytes.count - part.count)).first {
            bytes[$0..<$0 + part.count].elementsEqual(part)
        }
    }
}
