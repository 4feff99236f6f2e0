/// The escaping that libcmark does, over the bytes of its tree: markers are dropped on the way.
extension [UInt8] {
    /// Appends text as HTML content or a double-quoted attribute value (cmark's `houdini_html_e.c`).
    mutating func appendEscaped(_ text: some Collection<UInt8>, mayHoldMarkers: Bool = true) {
        appendRuns(text, escaping: true, mayHoldMarkers: mayHoldMarkers)
    }

    /// Appends text as it is; `mayHoldMarkers` says whether there is anything to drop.
    mutating func appendPlain(_ text: some Collection<UInt8>, mayHoldMarkers: Bool = true) {
        if mayHoldMarkers { return appendRuns(text, escaping: false, mayHoldMarkers: true) }
        let done: Void? = text.withContiguousStorageIfAvailable { unsafe append(contentsOf: $0) }
        if done == nil { append(contentsOf: text) }
    }

    /// Appends an address as an attribute value, percent-encoded where it must be (cmark's `houdini_href_e.c`).
    mutating func appendEscapingAddress(_ text: some Collection<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "'"): self += "&#x27;".utf8
            default: appendPercentEncodingAddressByte(byte)
            }
        }
    }

    /// Appends a byte of an address, percent-encoded where cmark does so, with nothing escaped for HTML.
    mutating func appendPercentEncodingAddressByte(_ byte: UInt8) {
        if isPercentEncodedInAddress(byte) { appendPercentEncoded(byte) } else { append(byte) }
    }

    /// Appends the escape of a byte: a percent sign and two digits (RFC 3986 §2.1).
    mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }

    private mutating func appendRuns(
        _ text: some Collection<UInt8>, escaping: Bool, mayHoldMarkers: Bool
    ) {
        let done: Void? = text.withContiguousStorageIfAvailable { buffer in
            unsafe appendRuns(of: buffer, SpecialBytes(escaping: escaping, markers: mayHoldMarkers))
        }
        if done == nil {
            appendRuns(Array(text), escaping: escaping, mayHoldMarkers: mayHoldMarkers)
        }
    }

    private mutating func appendRuns(
        of text: UnsafeBufferPointer<UInt8>, _ special: SpecialBytes
    ) {
        var clean = 0
        var i = unsafe special.first(in: text, from: 0)
        while i < text.count {
            var range = i..<i + 1
            var reference: StaticString = ""
            switch unsafe text[i] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default:
                let isMarker =
                    unsafe i > clean && text[i - 1] == 0xEF && i + 1 < text.count
                    && text[i + 1] == 0x90
                range = isMarker ? i - 1..<i + 2 : i..<i
            }
            if !range.isEmpty {
                unsafe append(
                    contentsOf: UnsafeBufferPointer(rebasing: text[clean..<range.lowerBound]))
                unsafe append(
                    contentsOf: UnsafeBufferPointer(
                        start: reference.utf8Start, count: reference.utf8CodeUnitCount))
                clean = range.upperBound
            }
            i = unsafe special.first(in: text, from: Swift.max(clean, i + 1))
        }
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    }
}

/// The bytes that are not copied as they are: what HTML escapes, and what a marker is known by.
private struct SpecialBytes {
    private let escaping: Bool
    private let markers: Bool

    init(escaping: Bool, markers: Bool) {
        self.escaping = escaping
        self.markers = markers
    }

    /// The first of them from a place on, or the end; they are rare, so eight bytes are looked at together.
    @inline(__always)
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while i + 8 <= text.count {
            let block = unsafe UnsafeRawPointer(text.baseAddress! + i)
                .loadUnaligned(as: UInt64.self)
            if hasAny(in: block) { break }
            i += 8
        }
        while i < text.count, unsafe !isSpecial(text[i]) { i += 1 }
        return i
    }

    /// Whether any of eight bytes is special: `&` and `"` differ in one bit, and so do `<` and `>`.
    @inline(__always)
    private func hasAny(in block: UInt64) -> Bool {
        var found: UInt64 = 0
        if escaping {
            found = zeros(in: (block | Self.all(0x04)) ^ Self.all(UInt8(ascii: "&")))
            found |= zeros(in: (block | Self.all(0x02)) ^ Self.all(UInt8(ascii: ">")))
        }
        if markers { found |= zeros(in: block ^ Self.all(Marker.middle)) }
        return found & Self.all(0x80) != 0
    }

    /// Sets the highest bit of the lowest byte that is zero; what is set above it says nothing.
    @inline(__always)
    private func zeros(in block: UInt64) -> UInt64 { (block &- Self.all(0x01)) & ~block }

    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    @inline(__always)
    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): escaping
        case Marker.middle: markers
        default: false
        }
    }
}

/// Whether cmark percent-encodes a byte of an address.
func isPercentEncodedInAddress(_ byte: UInt8) -> Bool {
    !isAddressSafe(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "'")
}

@inline(__always)
private func isAddressSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}
