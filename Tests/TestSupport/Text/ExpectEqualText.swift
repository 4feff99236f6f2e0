public import Testing

/// Expects two texts to be equal byte by byte, and shows the lines in which they differ where they are not.
public func expectEqualText(
    _ actual: String, _ expected: String, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard !actual.utf8.elementsEqual(expected.utf8) else { return }
    let diff = TextDiff(actual: actual, expected: expected)
    let headline = comment.map { "\($0)\n" } ?? ""
    Issue.record(
        "\(headline)the text differs (- expected, + actual):\n\(diff)",
        sourceLocation: sourceLocation)
}

/// Expects two UTF-8 texts to be equal byte by byte, and shows the lines in which they differ where they are not.
public func expectEqualText(
    _ actual: [UInt8], _ expected: String, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectEqualText(
        String(decoding: actual, as: UTF8.self), expected, comment, sourceLocation: sourceLocation)
}
