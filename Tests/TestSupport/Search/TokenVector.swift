import Foundation

/// A text and the terms that it is cut into: a case of `Tests/SearchTests/Vectors`, which Swift and the browser both read.
public struct TokenVector: Codable, Sendable, CustomStringConvertible {
    /// A term with its place in UTF-16 units, written as an array of the three.
    public struct Token: Codable, Sendable, Equatable, CustomStringConvertible {
        /// The term.
        public let term: String
        /// Where it begins.
        public let start: Int
        /// Where it ends.
        public let end: Int

        /// Makes a token.
        public init(_ term: String, _ range: Range<Int>) {
            self.term = term
            start = range.lowerBound
            end = range.upperBound
        }

        /// Reads a token.
        public init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            term = try fields.decode(String.self)
            start = try fields.decode(Int.self)
            end = try fields.decode(Int.self)
        }

        /// Writes the token.
        public func encode(to encoder: any Encoder) throws {
            var fields = encoder.unkeyedContainer()
            try fields.encode(term)
            try fields.encode(start)
            try fields.encode(end)
        }

        /// Compares bytes: Swift takes composed and decomposed letters for equal.
        public static func == (left: Token, right: Token) -> Bool {
            left.term.utf8.elementsEqual(right.term.utf8) && left.start == right.start
                && left.end == right.end
        }

        /// The token as it stands in the file.
        public var description: String { "[\(term.debugDescription), \(start), \(end)]" }
    }

    /// The text; missing where it is given as units.
    public let text: String?
    /// UTF-16 units, where these are no valid text.
    public let units: [UInt16]?
    /// The tag of the language whose stems are taken; English where it is missing.
    public let language: String?
    /// The terms in their order.
    public let tokens: [Token]

    /// Makes a case.
    public init(_ text: String, language: String?, tokens: [Token]) {
        self.text = text
        units = nil
        self.language = language
        self.tokens = tokens
    }

    /// The text as Swift reads it: units without their partner are U+FFFD.
    public var source: String { text ?? String(decoding: units ?? [], as: UTF16.self) }

    /// The text with what cannot be seen escaped.
    public var description: String { source.debugDescription + (language.map { " (\($0))" } ?? "") }
}

extension TokenVector {
    /// All cases that are written out.
    public static func all() throws -> [TokenVector] {
        let groups = try decoded("tokenisation", as: [String: [TokenVector]].self)
        return groups.keys.sorted().flatMap { groups[$0] ?? [] }
    }

    /// The words and stems of a language, each as a case.
    public static func stems(_ language: String) throws -> [TokenVector] {
        try decoded("stems-\(language)", as: [[String]].self).map {
            TokenVector($0[0], language: language, tokens: [Token($0[1], 0..<$0[0].utf16.count)])
        }
    }

    private static func decoded<Value: Decodable>(
        _ name: String, as type: Value.Type
    ) throws -> Value {
        let path = SharedFolder.checkout + "/Tests/SearchTests/Vectors/\(name).json"
        return try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
