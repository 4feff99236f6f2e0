extension TimeZoneRules {
    /// Reads a zone's file in the time zone information format (TZif, RFC 9636), version 2 or later.
    ///
    /// Nil for whatever else, and for files that count leap seconds: their instants are not those of clocks.
    public init?(file bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        // RFC 9636 §3.1: the first block is for readers of version 1, with times of 32 bits; it is passed over.
        guard let first = reader.header(), first.version >= UInt8(ascii: "2"),
            reader.skip(first.size(ofTimes: 4)), let header = reader.header(),
            header.leapSeconds == 0, header.types > 0, header.types <= 256,
            reader.remains(header.size(ofTimes: 8))
        else { return nil }
        let times = (0..<header.times).map { _ in reader.signed(8) }
        let indices = (0..<header.times).map { _ in reader.unsigned(1) }
        let offsets = (0..<header.types).map { _ in
            let offset = reader.signed(4)
            _ = reader.unsigned(2)
            return offset
        }
        guard reader.skip(header.characters + header.standardFlags + header.utcFlags),
            indices.allSatisfy({ $0 < header.types }),
            // RFC 9636 §3.2: offsets lie between -25 and 26 hours, and times ascend.
            offsets.allSatisfy({ (-89_999...93_599).contains($0) }),
            zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }),
            // Far from the ends of 64 bits, so that nothing overflows.
            times.allSatisfy({ abs($0.dividedDown(by: 4)) < 1 << 59 }),
            let footer = reader.footer()
        else { return nil }
        if footer.isEmpty {
            rule = nil
        } else if let zone = PosixTimeZone(footer) {
            rule = zone
        } else {
            return nil
        }
        transitions = zip(times, indices).map { Transition(instant: $0, offset: offsets[$1]) }
        firstOffset = offsets[0]
    }
}

/// Reads numbers of the highest byte first.
private struct Reader {
    /// RFC 9636 §3.1: what the header says of the block that follows it.
    struct Header {
        let version: UInt8
        let utcFlags, standardFlags, leapSeconds, times, types, characters: Int

        /// The bytes of the block, whose times have a width.
        func size(ofTimes width: Int) -> Int {
            times * (width + 1) + types * 6 + characters + leapSeconds * (width + 4)
                + standardFlags + utcFlags
        }
    }

    let bytes: [UInt8]
    var i = 0

    func remains(_ count: Int) -> Bool { count <= bytes.count - i }

    mutating func skip(_ count: Int) -> Bool {
        guard remains(count) else { return false }
        i += count
        return true
    }

    mutating func header() -> Header? {
        guard remains(44), bytes[i...].starts(with: "TZif".utf8) else { return nil }
        let version = bytes[i + 4]
        i += 20
        let counts = (0..<6).map { _ in unsigned(4) }
        return Header(
            version: version, utcFlags: counts[0], standardFlags: counts[1],
            leapSeconds: counts[2], times: counts[3], types: counts[4], characters: counts[5])
    }

    mutating func unsigned(_ width: Int) -> Int {
        defer { i += width }
        return bytes[i..<i + width].reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func signed(_ width: Int) -> Int {
        defer { i += width }
        let bits = bytes[i..<i + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return width == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(Int64(bitPattern: bits))
    }

    /// RFC 9636 §3.3: a rule between two line ends, which may be empty.
    func footer() -> [UInt8]? {
        guard i < bytes.count, bytes[i] == 0x0A else { return nil }
        let text = bytes[(i + 1)...].prefix { $0 != 0x0A }
        return i + 1 + text.count < bytes.count ? Array(text) : nil
    }
}
