/// Finds the contacts in a text: addresses with a scheme, mail addresses and accounts, hosts, then numbers.
///
/// What one kind has taken, the next does not look at.
struct ContactScan {
    let text: [UInt32]
    private(set) var found: [PastedContact] = []
    private var isTaken: [Bool]

    /// The contacts of a folded text, in its order.
    static func contacts(in text: [UInt32]) -> [PastedContact] {
        var scan = ContactScan(text: text, isTaken: Array(repeating: false, count: text.count))
        scan.findSchemes()
        scan.findAtSigns()
        scan.findHosts()
        scan.findNumbers()
        if scan.found.isEmpty { scan.findName() }
        return scan.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private init(text: [UInt32], isTaken: [Bool]) {
        self.text = text
        self.isTaken = isTaken
    }

    func point(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

    func isFree(_ i: Int) -> Bool { i >= 0 && i < text.count && !isTaken[i] }

    mutating func take(_ contact: PastedContact) {
        found.append(contact)
        for i in contact.range { isTaken[i] = true }
    }

    /// Marks what is no contact but belongs to one, such as the word before a colon.
    mutating func take(_ range: Range<Int>) {
        for i in range { isTaken[i] = true }
    }

    /// A text that is one name and nothing else is an account.
    private mutating func findName() {
        let start = text.firstIndex { $0 > 0x20 } ?? 0
        let end = (text.lastIndex { $0 > 0x20 } ?? -1) + 1
        guard end - start >= 3, end - start <= 64,
            text[start..<end].allSatisfy({ AccountForm.isNamePart($0) }),
            text[start..<end].contains(where: PastedText.isLetter)
        else { return }
        take(
            PastedContact(
                kind: .account(AccountForm(platform: nil, name: text[start..<end])),
                range: start..<end))
    }
}
