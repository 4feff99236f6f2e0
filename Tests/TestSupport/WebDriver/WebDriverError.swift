/// An error that the driver reports (WebDriver §6.6).
public struct WebDriverError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The specification's name of the error, such as `no such element`.
    public let code: String
    /// The driver's explanation.
    public let message: String
    /// The command that failed.
    public let command: String

    /// One line: what failed and why.
    public var description: String {
        "\(command): \(code): \(message.prefix { $0 != "\n" })"
    }

    /// Whether a page that is still changing may cause it, so that it may go away by itself.
    var isTransient: Bool {
        [
            "no such element", "stale element reference", "element not interactable",
            "element click intercepted", "detached shadow root",
        ].contains(code)
            // chromedriver's word for an element whose document has just been left.
            || message.contains("does not belong to the document")
    }
}
