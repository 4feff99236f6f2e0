/// A line as a reader's eye takes it: without markup, in half-width characters, each byte with its place in the file.
///
/// What splits a number without showing (emphasis, links, escapes, entities, characters of no width) is gone, digits and
/// signs have one form, every dash is a hyphen and every space a space. Whatever ends a text for the eye, such as a cell
/// or an address, is a `gap`.
struct FoldedLine: Sendable {
    /// A place that is not seen, in the source.
    struct Hidden: Sendable {
        enum Kind: Sendable {
            /// Where a link leads.
            case destination
            /// An HTML tag with its attributes.
            case tag
            /// An address of the web that stands in the text.
            case address
        }
        let kind: Kind
        let range: Range<Int>
    }

    /// How far the end of a code span, a destination or a tag is looked for: what goes on longer is taken for text, so that
    /// a line of nothing but openings takes no longer than another.
    static let reach = 2048

    /// What stands where two texts do not touch.
    static let gap: UInt8 = 0x1F

    /// The text.
    private(set) var bytes: [UInt8] = []
    /// What the text leaves out and may nevertheless name a contact.
    private(set) var hidden: [Hidden] = []
    /// Where code spans stand in the text.
    private(set) var codeSpans: [Range<Int>] = []
    private var starts: [Int] = []
    private var ends: [Int] = []

    /// The place in the file of a range of the text.
    func source(of range: Range<Int>) -> Range<Int> {
        starts[range.lowerBound]..<ends[range.upperBound - 1]
    }

    /// Whether a place of the text is in a code span.
    func isCode(_ offset: Int) -> Bool {
        var (low, high) = (0, codeSpans.count)
        while low < high {
            let middle = (low + high) / 2
            if codeSpans[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < codeSpans.count && codeSpans[low].contains(offset)
    }

    /// Takes another line in place of the one before.
    mutating func fold(_ source: [UInt8], _ line: WrittenLine) {
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        hidden.removeAll(keepingCapacity: true)
        codeSpans.removeAll(keepingCapacity: true)
        var i = line.range.lowerBound
        let end = line.range.upperBound
        if line.beginsInTag {
            let close = source[i..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
            hidden.append(Hidden(kind: .tag, range: i..<close))
            i = close
        }
        while i < end {
            i =
                line.kind == .code
                ? foldLiterally(source, i, end) : foldMarkup(source, i, end, line.kind)
        }
        if line.kind == .code { codeSpans = [0..<bytes.count] }
    }

    mutating func emit(_ byte: UInt8, _ start: Int, _ end: Int) {
        bytes.append(byte)
        starts.append(start)
        ends.append(end)
    }

    mutating func hide(_ kind: Hidden.Kind, _ range: Range<Int>) {
        hidden.append(Hidden(kind: kind, range: range))
    }

    mutating func addCode(_ range: Range<Int>) { codeSpans.append(range) }

    /// Takes back what was written of an address, and remembers where it stands.
    mutating func hideAddress(from first: Int, to end: Int) {
        let start = starts[first]
        bytes.removeSubrange(first...)
        starts.removeSubrange(first...)
        ends.removeSubrange(first...)
        hide(.address, start..<end)
        emit(Self.gap, start, end)
    }
}
