/// Texts by name, made once and looked up often: interface words, or addresses of assets.
public struct TextTable: Sendable {
    /// The names in ascending order of their bytes.
    public let names: [String]
    private let texts: [String]
    private let table: KeyTable

    /// Makes a table of some texts.
    public init(_ texts: [String: String]) {
        let sorted = texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        names = sorted.map(\.key)
        self.texts = sorted.map(\.value)
        table = KeyTable(names)
    }

    /// The text of a name, or nil where there is none.
    public subscript(key: Key) -> String? {
        table.position(of: key).map { texts[$0] }
    }
}
