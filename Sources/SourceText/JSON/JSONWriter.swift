/// Writes a JSON text (RFC 8259) piece by piece, in the order in which it is told.
///
///     var json = JSONWriter(.indented, in: .file)
///     json.object { json in
///         json.member("version", 1)
///         json.array("channels") { json in json.element("phone") }
///     }
///
/// What the pieces make up is for the caller to say: members stand in objects, elements in arrays. Names are the
/// program's own and are written as they are.
public struct JSONWriter: Sendable {
    /// How the text is laid out.
    public enum Layout: Sendable, Hashable {
        /// Without white space.
        case compact
        /// Each member and element on a line of its own, indented by two spaces; lists of texts on one line.
        case indented
    }

    /// The text as it stands so far.
    public private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private let place: JSONPlace
    private var depth = 0
    private var isFirst = true

    /// Begins a text.
    public init(_ layout: Layout, in place: JSONPlace) {
        self.layout = layout
        self.place = place
    }

    /// Makes room for a text of this length.
    public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Writes an object: the value of a name, or an element.
    public mutating func object(_ name: String? = nil, _ members: (inout JSONWriter) -> Void) {
        nest(name, "{", "}", members)
    }

    /// Writes an array: the value of a name, or an element.
    public mutating func array(_ name: String? = nil, _ elements: (inout JSONWriter) -> Void) {
        nest(name, "[", "]", elements)
    }

    /// Writes a text under a name; nothing where there is none.
    public mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        begin(name)
        bytes.appendJSONString(text, in: place)
    }

    /// Writes a whole number under a name.
    public mutating func member(_ name: String, _ number: Int) {
        begin(name)
        bytes.append(String(number))
    }

    /// Writes a truth value under a name.
    public mutating func member(_ name: String, _ flag: Bool) {
        begin(name)
        bytes.append(flag ? "true" : "false")
    }

    /// Writes a list of texts under a name, on one line.
    public mutating func member(_ name: String, _ texts: [String]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(layout == .compact ? "," : ", ") }
            bytes.appendJSONString(text, in: place)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a value that was made elsewhere under a name.
    public mutating func member(_ name: String, json: [UInt8]) {
        begin(name)
        bytes += json
    }

    /// Writes a text as an element of an array.
    public mutating func element(_ text: String) {
        begin(nil)
        bytes.appendJSONString(text, in: place)
    }

    /// Writes a whole number as an element of an array.
    public mutating func element(_ number: Int) {
        begin(nil)
        bytes.append(String(number))
    }

    /// Writes an element that was made elsewhere, in the same layout and for the same place.
    public mutating func element(json: [UInt8]) {
        begin(nil)
        bytes += json
    }
}

extension JSONWriter {
    private mutating func nest(
        _ name: String?, _ open: Unicode.Scalar, _ close: Unicode.Scalar,
        _ content: (inout JSONWriter) -> Void
    ) {
        if name != nil || depth > 0 { begin(name) }
        bytes.append(UInt8(ascii: open))
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        // An object or array without content stands on one line.
        if !isFirst { breakLine() }
        bytes.append(UInt8(ascii: close))
        isFirst = false
    }

    private mutating func begin(_ name: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
        guard let name else { return }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(name)
        bytes.append(layout == .compact ? "\":" : "\": ")
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes.append("  ") }
    }
}
