/// Bytes with gaps that another part fills in later: HTML or plain text.
public struct GappedText: Sendable, Hashable {
    /// The bytes around the gaps.
    public let bytes: [UInt8]
    /// The gaps, by ascending offset; several may stand at one offset and are filled in order.
    public let gaps: [Gap]

    /// Makes a text from its bytes and the gaps in it.
    public init(bytes: [UInt8] = [], gaps: [Gap] = []) {
        self.bytes = bytes
        self.gaps = gaps
    }

    /// Whether there is nothing in it, not even a gap.
    public var isEmpty: Bool { bytes.isEmpty && gaps.isEmpty }

    /// Appends the bytes to `output` with what `appendValue` appends in place of each gap.
    ///
    /// In HTML the value is ready to stand there: escaped as an attribute value for `destination`, as content for the
    /// others. In plain text it is plain.
    public func fill(
        _ appendValue: (Gap, _ output: inout [UInt8]) -> Void, into output: inout [UInt8]
    ) {
        var done = 0
        for gap in gaps {
            if done < gap.offset { output.append(contentsOf: bytes[done..<gap.offset]) }
            done = gap.offset
            appendValue(gap, &output)
        }
        output.append(contentsOf: bytes[done...])
    }
}

/// A place in a text where something is filled in that depends on more than this text.
public struct Gap: Sendable, Hashable {
    /// What belongs into a gap.
    public enum Part: Sendable, Hashable {
        /// An address, inside the quotes of `href` or `src`.
        case destination
        /// The target's own name: content where it stands in HTML, else plain text.
        case text
        /// Further attributes, each with a leading space, right after the destination's closing quote.
        case attributes
        /// The HTML blocks of a fragment, in place of a whole paragraph; in plain text its text.
        case block
        /// The words above a callout of this kind.
        case calloutTitle(CalloutKind)
        /// The words before a link that leads to where a part of the page has moved.
        case movedWords
    }

    /// Where it stands in the bytes of its text.
    public let offset: Int
    /// The link it belongs to, as an index into `MarkdownDocument.links`, or -1 for the title of a callout.
    public let link: Int
    /// What belongs into it.
    public let part: Part

    /// Makes a gap at an offset.
    public init(offset: Int, link: Int, part: Part) {
        self.offset = offset
        self.link = link
        self.part = part
    }
}
