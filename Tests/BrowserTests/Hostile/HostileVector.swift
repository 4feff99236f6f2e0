import Foundation
import TestSupport

/// An attempt to have a page run code of somebody else's.
struct HostileVector: Sendable, CustomStringConvertible {
    /// What a vector is written as.
    enum Kind: String, Sendable, CaseIterable {
        /// An address that runs code when it is followed or loaded.
        case address = "addresses"
        /// A text that runs code where it is taken for markup.
        case markup
        /// A text in Markdown.
        case markdown
    }

    /// What it is written as.
    let kind: Kind
    /// Its number among all vectors, which the call that must not happen gives.
    let number: Int
    /// The text, with the call in it.
    let text: String

    /// The number and the text.
    var description: String { "\(number): \(text)" }

    /// All of them, by kind.
    static let all: [HostileVector] = {
        var vectors: [HostileVector] = []
        for kind in Kind.allCases {
            let path = "\(SharedFolder.checkout)/Tests/BrowserTests/Hostile/Vectors/\(kind).txt"
            guard let file = try? String(contentsOfFile: path, encoding: .utf8) else {
                preconditionFailure("'\(path)' holds no vectors")
            }
            for text in kind == .markdown ? paragraphs(file) : lines(file) {
                let number = vectors.count + 1
                vectors.append(
                    HostileVector(
                        kind: kind, number: number,
                        text: text.replacing("RUN", with: "pwned(\(number))")))
            }
        }
        return vectors
    }()

    /// Those of one kind.
    static func all(_ kind: Kind) -> [HostileVector] { all.filter { $0.kind == kind } }

    private static func lines(_ file: String) -> [String] {
        file.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("# ") }
    }

    private static func paragraphs(_ file: String) -> [String] {
        file.components(separatedBy: "\n--\n").dropFirst().map {
            $0.trimmingCharacters(in: .newlines)
        }
    }
}

extension HostileVector.Kind: CustomStringConvertible {
    /// The name of its file.
    var description: String { rawValue }
}

extension HostileVector {
    /// An address with the characters that its escapes name.
    var address: String {
        var result = text
        for (written, meant) in [(#"\t"#, "\t"), (#"\n"#, "\n"), (#"\r"#, "\r")] {
            result = result.replacing(written, with: meant)
        }
        return result.replacing(/\\u\{([0-9A-F]+)\}/) { match in
            String(Unicode.Scalar(UInt32(match.1, radix: 16)!)!)
        }.replacing(#"\\"#, with: #"\"#)
    }
}
