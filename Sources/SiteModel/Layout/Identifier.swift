/// Whether a text is an id: `[a-z0-9]+(-[a-z0-9]+)*` (DESIGN §1).
public func isIdentifier(_ text: some StringProtocol) -> Bool {
    let parts = Substring(text).utf8.split(
        separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
        !part.isEmpty
            && part.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
