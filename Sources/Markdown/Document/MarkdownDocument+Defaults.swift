extension MarkdownDocument {
    /// The destination of a link as cmark writes it into HTML: percent-encoded and escaped, otherwise as it is.
    static func defaultDestination(of link: Link) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendEscapingAddress(Array(link.destination.utf8))
        return bytes
    }

    /// The address that a link leads to where nothing is resolved: percent-encoded as cmark does, not escaped for HTML.
    public static func defaultAddress(of link: Link) -> String {
        if !link.destination.utf8.span.holdsWhatIsPercentEncoded { return link.destination }
        var bytes: [UInt8] = []
        for byte in link.destination.utf8 { bytes.appendPercentEncodingAddressByte(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What a gap of this document holds where nothing is resolved: addresses as they are, English callout titles.
    public func defaultValue(of gap: Gap) -> [UInt8] {
        switch gap.part {
        case .destination: return Self.defaultDestination(of: links[gap.link])
        case .attributes: return []
        case .calloutTitle(let kind): return Array(kind.englishName.utf8)
        case .movedWords: return Array("Moved to:".utf8)
        case .text, .block:
            var bytes: [UInt8] = []
            bytes.appendEscaped(Array(links[gap.link].destination.utf8))
            return bytes
        }
    }

    /// The HTML with every gap filled by `defaultValue(of:)`.
    public func defaultHTML() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(html.bytes.count + links.count * 32)
        html.fill({ $1 += defaultValue(of: $0) }, into: &output)
        return output
    }
}

extension Span<UInt8> {
    fileprivate var holdsWhatIsPercentEncoded: Bool {
        for i in indices where isPercentEncodedInAddress(self[i]) { return true }
        return false
    }
}
