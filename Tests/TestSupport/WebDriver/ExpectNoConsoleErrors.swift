public import Testing

/// Expects that no page of the session has written an error to the console or met its Content-Security-Policy.
public func expectNoConsoleErrors(
    _ session: BrowserSession, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let faults = try session.consoleEntries().filter { $0.isError || $0.isPolicyViolation }
    guard !faults.isEmpty else { return }
    Issue.record(
        "the console has \(faults.count) errors:\n\(faults.map(\.description).joined(separator: "\n"))",
        sourceLocation: sourceLocation)
}
