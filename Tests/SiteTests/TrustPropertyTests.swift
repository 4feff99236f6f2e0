import SiteModel
import TestSupport
import Testing

@testable import SiteBuilder

/// What holds for every list and every text: a listed contact is never called fake, a fake one never listed.
@Suite struct TrustPropertyTests {
    private static let hosts = ["gojek.com", "gopay.co.id", "help.example.org", "bi.go.id"]
    private static let contacts = [
        "+12025550143", "+1 202 555 0143", "+442079460018", "care-desk@help.example.org",
        "help@example.net",
        "https://t.me/walletcare_desk", "https://weibo.com/walletcare",
        "https://chat.desk.test/start",
    ]

    @Test(arguments: 1...6)
    func aListedContactIsListedHoweverItIsDressed(seed: UInt64) throws {
        let list = try TrustList.fixture()
        var random = SeededGenerator(seed: seed)
        for contact in Self.hosts + Self.hosts.map({ "https://\($0)/a" }) + Self.contacts {
            for _ in 0..<20 {
                let text = dressed(contact, &random)
                let findings = list.findings(in: text)
                #expect(findings.count == 1, "\(text)")
                #expect(findings.allSatisfy { $0.verdict == .listed }, "\(text)")
            }
        }
    }

    @Test(arguments: 1...6)
    func aHostThatBelongsToSomebodyElseIsNeverListed(seed: UInt64) throws {
        let list = try TrustList.fixture()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let host = forged(random.pick(Self.hosts), &random)
            // No label begins with a hyphen (RFC 1123 §2.1): it stands before an entry of a list.
            guard !host.hasPrefix("-"),
                !Self.hosts.contains(where: { host == $0 || host.hasSuffix("." + $0) })
            else { continue }
            for text in [
                host, "https://\(host)/", "http://\(host):8080/a?b", "help@\(host)", "看\(host)。",
            ] {
                let listed = list.findings(in: text).filter { $0.verdict == .listed }
                #expect(listed == [], "\(text)")
            }
        }
    }

    @Test(arguments: 1...6)
    func aNumberWithOtherDigitsIsNeverListed(seed: UInt64) throws {
        let list = try TrustList.fixture()
        var random = SeededGenerator(seed: seed)
        let listed: Set<String> = ["12025550143", "442079460018"]
        for _ in 0..<300 {
            var digits = Array(random.pick(listed.sorted()))
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let i = Int.random(in: 0..<digits.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: digits[i] = random.pick(Array("0123456789"))
                case 1: digits.insert(random.pick(Array("0123456789")), at: i)
                default: digits.remove(at: i)
                }
            }
            guard !listed.contains(String(digits)), digits.count <= 15, digits.first != "0",
                // A 0 behind the country's code is the same number.
                !(digits.starts(with: "10") || digits.starts(with: "440"))
            else { continue }
            let text = "+" + String(digits)
            #expect(list.findings(in: text).allSatisfy { $0.verdict != .listed }, "\(text)")
        }
    }

    @Test func hostileTextEndsSoon() throws {
        let list = try TrustList.fixture()
        let pieces = [
            "a.", "@", "://", "xn--", "1 ", "请", "a@", "https://", "+1(", "%41", "\u{301}", "[",
            "🇬",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 200_000 / piece.unicodeScalars.count)
            #expect(list.findings(in: text).count <= 20)
        }
    }

    /// The contact as people write or hide it.
    private func dressed(_ contact: String, _ random: inout SeededGenerator) -> String {
        var text = ""
        let isPath = contact.hasPrefix("https://chat") || contact.hasPrefix("https://t.me")
        for scalar in contact.unicodeScalars {
            var scalar = scalar
            if !isPath, random.once(in: 4) {
                scalar = scalar.properties.uppercaseMapping.unicodeScalars.first!
            }
            if random.once(in: 5), (0x21...0x7E).contains(scalar.value),
                !",;!".unicodeScalars.contains(scalar)
            {
                scalar = Unicode.Scalar(scalar.value + 0xFEE0)!
            }
            if random.once(in: 6) {
                text.unicodeScalars.append(
                    random.pick(Array("\u{200B}\u{AD}\u{FEFF}\u{2060}".unicodeScalars)))
            }
            text.unicodeScalars.append(scalar)
        }
        let before = ["", " ", "“", "：", "联系 ", "(", "\n", "《"]
        let after = ["", " ", "”", "，", "。", ")", "\n", " 谢谢", "！"]
        return random.pick(before) + text + random.pick(after)
    }

    /// A host that somebody could register to be taken for another.
    private func forged(_ host: String, _ random: inout SeededGenerator) -> String {
        var letters = Array(host)
        let i = Int.random(in: 0..<letters.count, using: &random)
        let alike: [Character: String] = [
            "o": "0оο", "e": "еe", "a": "аα", "i": "1lі", "j": "јi", "p": "рq", "c": "сe",
        ]
        switch Int.random(in: 0..<9, using: &random) {
        case 0: letters[i] = random.pick(Array(alike[letters[i]] ?? "x"))
        case 1: letters.insert(random.pick(Array("abcxyz-0")), at: i)
        case 2: letters.remove(at: i)
        case 3: letters.insert(letters[i], at: i)
        case 4:
            return host
                + random.pick([
                    ".evil.example", "-login.example", ".co", "x", "请.example", "。evil.example",
                ])
        case 5: return random.pick(["my", "secure-", "help", "1"]) + host
        case 6: return host.replacing(".", with: "-") + ".example"
        case 7:
            return host.split(separator: ".")[0]
                + random.pick([".net", ".example", "-help.example", ".evil.example"])
        default:
            return "xn--" + host.split(separator: ".")[0] + random.pick(["-9ob", "-p4e", "-"])
                + ".com"
        }
        return String(letters)
    }
}
