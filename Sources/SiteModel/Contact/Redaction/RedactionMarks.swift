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
        isDigit(point) || tellingMarks.contains(point)
    }

    private static let tellingMarks = Set("@.:=/\\_是为".unicodeScalars.map(\.value))

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

    /// Marks what touches an `@`: half an address is one, too.
    mutating func markAtSigns() {
        for i in text.indices where text[i] == 0x40 {
            var (start, end) = (i, i + 1)
            while start > 0, touches(start - 1) { start -= 1 }
            while end < text.count, touches(end) { end += 1 }
            if end - start > 1 { mark(start..<end) }
        }
    }

    private func touches(_ i: Int) -> Bool { text[i] > 0x20 && !PastedText.isWide(text[i]) }

    /// Marks four digits and more, whatever people write between them: numbers, cards, codes, dates, amounts.
    mutating func markDigits() {
        var i = 0
        while i < text.count {
            guard RedactionMarks.isDigit(text[i]) else {
                i += 1
                continue
            }
            let start = i
            var (end, digits) = (i, 0)
            while i < text.count, i - end < 8 {
                if RedactionMarks.isDigit(text[i]) {
                    digits += 1
                    end = i + 1
                } else if !RedactionMarks.isSeparator(text[i]) {
                    break
                }
                i += 1
            }
            if digits >= 4 { mark(start..<end) }
            i = end
        }
    }

    /// Digits of any script, and those of Chinese as they are read out.
    private static func isDigit(_ point: UInt32) -> Bool {
        PastedText.numberDigit(point) != nil || chineseDigits.contains(point)
    }

    private static let chineseDigits = Set(
        "〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸".unicodeScalars.map(\.value))

    private static let separators = Set(" -.()·–—−‐‑‒/,_*#+×、".unicodeScalars.map(\.value))

    private static func isSeparator(_ point: UInt32) -> Bool { separators.contains(point) }
}
