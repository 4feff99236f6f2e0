/// An element of a page, as a person meets it.
public struct BrowserElement: Sendable {
    private let session: BrowserSession
    private let id: String

    /// WebDriver §12.1: the key by which the protocol knows elements.
    private static let key = "element-6066-11e4-a52e-4f735466cecf"

    init(_ session: BrowserSession, _ reference: JSONValue) throws {
        guard let id = reference[Self.key].string else {
            throw TestFailure("the driver's answer is no element: \(reference)")
        }
        self.session = session
        self.id = id
    }

    static func query(_ selector: String) -> JSONValue {
        ["using": "css selector", "value": .string(selector)]
    }

    /// The reference by which a script takes the element as an argument.
    public var reference: JSONValue { .object([Self.key: .string(id)]) }
}

extension BrowserElement {
    /// The text as it is displayed.
    public var text: String {
        get throws { try send("GET", "text").string ?? "" }
    }

    /// The name of the element, in lower case.
    public var name: String {
        get throws { try send("GET", "name").string ?? "" }
    }

    /// Whether a person can see it.
    public var isDisplayed: Bool {
        get throws { try send("GET", "displayed").bool ?? false }
    }

    /// The name by which assistive technology calls it.
    public var accessibleName: String {
        get throws { try send("GET", "computedlabel").string ?? "" }
    }

    /// An attribute as it stands in the markup; nil where there is none.
    public func attribute(_ name: String) throws -> String? {
        try send("GET", "attribute/\(name)").string
    }

    /// A property of the DOM, such as `value` or a resolved `href`.
    public func property(_ name: String) throws -> JSONValue {
        try send("GET", "property/\(name)")
    }

    /// The computed value of a CSS property.
    public func style(_ name: String) throws -> String {
        try send("GET", "css/\(name)").string ?? ""
    }

    /// Scrolls to the element and clicks in its middle; an error where something covers it.
    public func click() throws { try send("POST", "click") }

    /// Empties a field.
    public func clear() throws { try send("POST", "clear") }

    /// Types on the keyboard with the element in focus. `\n` is the Enter key.
    public func type(_ text: String) throws {
        // WebDriver §17.4.2: U+E007 is Enter.
        let keys = String(text.map { $0 == "\n" ? "\u{E007}" : $0 })
        try send("POST", "value", ["text": .string(keys)])
    }

    /// The first element inside this one that a CSS selector matches; an error where there is none.
    public func find(_ selector: String) throws -> BrowserElement {
        try BrowserElement(session, send("POST", "element", Self.query(selector)))
    }

    /// All elements inside this one that a CSS selector matches, in document order.
    public func findAll(_ selector: String) throws -> [BrowserElement] {
        let found = try send("POST", "elements", Self.query(selector))
        return try (found.array ?? []).map { try BrowserElement(session, $0) }
    }

    @discardableResult
    private func send(
        _ method: String, _ command: String, _ body: JSONValue = [:]
    ) throws -> JSONValue {
        try session.send(method, "/element/\(id)/\(command)", body)
    }
}
