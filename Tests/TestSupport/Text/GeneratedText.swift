import Foundation
import Testing

/// Compares what a program made with the end of a page of the checkout, from its first heading on.
///
/// With `UPDATE_SNAPSHOTS` set, the page gets that end instead.
public func expectGenerated(_ text: String, in page: String) throws {
    let path = SharedFolder.checkout + "/" + page
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let start = written.range(of: "\n## ").map { written.index(after: $0.lowerBound) }
    let end = start ?? written.endIndex
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
        try Data((written[..<end] + text).utf8).write(to: URL(fileURLWithPath: path))
    } else {
        expectEqualText(String(written[end...]), text)
    }
}
