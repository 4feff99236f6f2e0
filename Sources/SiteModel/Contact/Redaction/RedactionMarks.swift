/// Which code points of a folded text belong to a number, an address or a code.
struct RedactionMarks {
    let text: [UInt32]
    private(set) var isMarked: [Bool]

    init(_ text: [UInt32]) {
        self.text = text
        isMarked = Array(repeating: false, count: text.count)
    }

    /// Whether a code point is part of a word, so that a text without any says nothing.
    static func isWord(_ point: UInt32) -> Bool {
        point < 0x80 ? PastedText.isAlphanumeric(point) : PastedText.isForeignLetter(point)
    }

    /// Whether a code point stands in every number, address, name with a label, and secret: a digit, or what parts them.
    static func isTelling(_ point: UInt32) -> Bool {
        RedactionDigits.isDigit(point) || tellingMarks.contains(point)
    }

    private static let tellingMarks = Set("@.:=/\\_([{是为".unicodeScalars.map(\.value))

    mutating func mark(_ range: Range<Int>) {
        for i in range where isMarked.indices.contains(i) { isMarked[i] = true }
    }

    private func point(_ i: Int) -> UInt32 { text.indices.contains(i) ? text[i] : 0x20 }

    // What the check of a pasted contact finds: addresses of the web and of mail, accounts, numbers.

    /// Marks what would be a contact on the page that checks contacts.
    mutating func markContacts() {
        for contact in ContactScan.contacts(in: text) {
            switch contact.kind {
            case .mail, .scheme: mark(contact.range)
            // A text of three digits is known to nobody: 404 is no number.
            case .number: if !contact.isShort { mark(contact.range) }
            // A text that is nothing but a name is somebody's question, not their account.
            case .account:
                if point(contact.range.lowerBound) == 0x40 { mark(contact.range) }
            case .web(let address): if isPlace(address) { mark(contact.range) }
            }
        }
    }

    /// Whether what looks like a web address is one, and no name such as `node.js`.
    private func isPlace(_ address: PastedContact.WebAddress) -> Bool {
        if address.scheme != nil || address.userinfo != nil || !address.rest.isEmpty { return true }
        let last = address.host.split(separator: 0x2E).last ?? []
        let name = PastedText.text(last.map(PastedText.lowercased))
        return last.allSatisfy(PastedText.isDigit) || RedactionMarks.domains.contains(name)
            || last.contains { $0 >= 0x80 }
    }

    private static let domains: Set<String> = [
        "com", "net", "org", "info", "biz", "app", "dev", "xyz", "top", "shop", "site", "online",
        "vip", "club", "icu", "link", "live", "tech", "cloud", "gov", "edu", "me", "cc", "co", "tv",
        "id", "cn", "hk", "tw", "sg", "my", "jp", "kr", "in", "uk", "us", "eu", "de", "fr", "ru",
    ]

    // What the rule against contacts written out finds: links that call, and names behind that of a messenger.

    /// Marks what no page of the site may have written out.
    mutating func markWrittenContacts() {
        var bytes: [UInt8] = []
        var places: [Int] = []
        for (place, point) in text.enumerated() {
            let scalar = PastedText.text([point]).utf8
            bytes += scalar
            places += repeatElement(place, count: scalar.count)
        }
        var found: [Range<Int>] = []
        let isCode = { (_: Int) in false }
        ServiceLinkFinder.find(in: bytes, 0..<bytes.count) { found.append($0.range) }
        MailAddressFinder.find(in: bytes, 0..<bytes.count, isCode: isCode) {
            found.append($0.range)
        }
        PhoneNumberFinder.find(in: bytes, isCode: isCode) { found.append($0.range) }
        HandleFinder.find(in: bytes, isCode: isCode) { found.append($0.range) }
        AccountNameFinder.find(in: bytes, isCode: isCode) { found.append($0.range) }
        for range in found where !range.isEmpty {
            mark(places[range.lowerBound]..<places[range.upperBound - 1] + 1)
        }
    }

    /// Marks what touches an `@`, or the `(at)` that stands for one: half an address is one, too.
    mutating func markAtSigns() {
        for i in text.indices {
            guard var (start, end) = atSign(i) else { continue }
            while start > 0, touches(start - 1) { start -= 1 }
            while end < text.count, touches(end) { end += 1 }
            if end - start > 1 { mark(start..<end) }
        }
    }

    /// Where an `@` ends that begins at a place: `@`, `(at)` or ` [ at ] `, with the spaces around brackets.
    private func atSign(_ i: Int) -> (start: Int, end: Int)? {
        if text[i] == 0x40 { return (i, i + 1) }
        guard [0x28, 0x5B, 0x7B].contains(text[i]) else { return nil }
        var letters: [UInt32] = []
        var end = i + 1
        while end < text.count, end - i < 6, text[end] == 0x20 || PastedText.isLetter(text[end]) {
            if text[end] != 0x20 { letters.append(PastedText.lowercased(text[end])) }
            end += 1
        }
        guard letters == [0x61, 0x74], end < text.count, [0x29, 0x5D, 0x7D].contains(text[end])
        else { return nil }
        end += 1
        if end < text.count, text[end] == 0x20 { end += 1 }
        return (i > 0 && text[i - 1] == 0x20 ? i - 1 : i, end)
    }

    private func touches(_ i: Int) -> Bool { text[i] > 0x20 && !PastedText.isWide(text[i]) }
}
