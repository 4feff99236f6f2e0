/// A validator for a representation (RFC 9110 §8.8.3): equal bytes have equal tags.
public struct EntityTag: Sendable, Hashable {
    /// The tag as a field value, in its quotes.
    public let fieldValue: String

    /// Makes the strong tag of a body: its length and its 64-bit FNV-1a hash.
    ///
    /// A function of the bytes alone, so that files that are written again unchanged stay in a browser's cache.
    public init(of body: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in body { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        fieldValue = "\"\(String(body.count, radix: 16))-\(String(hash, radix: 16))\""
    }
}

extension HTTPResponse {
    /// The response as a client should get it that may hold a copy: 304 where the copy is still good (RFC 9110 §13.1.2).
    ///
    /// Only a 200 response that carries an `ETag` changes.
    public func revalidating(_ request: HTTPRequest) -> HTTPResponse {
        guard status == .ok, let tag = headers["ETag"],
            request.headers.values("If-None-Match").contains(where: { names(tag, in: $0) })
        else { return self }
        // RFC 9110 §15.4.5: of the fields of the 200 response those that guide caches are sent.
        var response = HTTPResponse(.notModified)
        for name in ["Cache-Control", "ETag", "Vary"] { response.headers[name] = headers[name] }
        return response
    }

    /// Whether a list of entity tags names `tag` by weak comparison, or is `*` (RFC 9110 §8.8.3.2).
    private func names(_ tag: String, in list: String) -> Bool {
        if trimmed(list.utf8).elementsEqual("*".utf8) { return true }
        // A comma inside a tag's quotes would be split here; the tags made above hold none.
        return list.utf8.split(separator: UInt8(ascii: ",")).contains { element in
            let candidate = trimmed(element)
            return candidate.elementsEqual(tag.utf8)
                || (candidate.starts(with: "W/".utf8)
                    && candidate.dropFirst(2).elementsEqual(tag.utf8))
        }
    }
}
