/// Finds mail addresses, but not what programs write with an `@`: `git@host:path`, `icon@2x.png`, `name@1.2.3`.
enum MailAddressFinder {
    static func find(
        in text: [UInt8], _ range: Range<Int>, isCode: (Int) -> Bool, _ found: (Match) -> Void
    ) {
        var i = range.lowerBound
        while let at = text[i..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
            i = at + 1
            guard let address = address(text, at, range) else { continue }
            i = address.upperBound
            if isProgram(text, address, range, isCode: isCode(at)) { continue }
            let normal = text[address].map(\.lowercased)
            found(
                Match(
                    kind: .address, range: address,
                    normalForm: String(decoding: normal, as: UTF8.self)))
        }
    }

    /// The "valid e-mail address" of the HTML standard (§4.10.5.1.5) around an `@`, with a top-level domain.
    private static func address(_ text: [UInt8], _ at: Int, _ range: Range<Int>) -> Range<Int>? {
        var start = at
        while start > range.lowerBound,
            text[start - 1].isAlphanumeric || text[start - 1].isOne(of: ".!#$%&+^_~-")
        {
            start -= 1
        }
        while start < at, !text[start].isAlphanumeric { start += 1 }
        guard start < at, text[at - 1] != UInt8(ascii: ".") else { return nil }
        var end = at + 1
        while end < range.upperBound, text[end].isAlphanumeric || text[end].isOne(of: ".-") {
            end += 1
        }
        while end > at + 1, !text[end - 1].isAlphanumeric { end -= 1 }
        let labels = text[at + 1..<end].split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2,
            labels.allSatisfy({ !$0.isEmpty && $0.first != 0x2D && $0.last != 0x2D }),
            last.allSatisfy(\.isLetter) || last.starts(with: "xn--".utf8),
            !fileEndings.contains(where: {
                $0.utf8CodeUnitCount == last.count && text.has($0, endingAt: end)
            })
        else { return nil }
        return start..<end
    }

    private static func isProgram(
        _ text: [UInt8], _ address: Range<Int>, _ range: Range<Int>, isCode: Bool
    ) -> Bool {
        if address.upperBound + 1 < range.upperBound {
            let (next, second) = (text[address.upperBound], text[address.upperBound + 1])
            // `git@host:path` of scp, `user@host/path`, and a second `@`.
            if next == UInt8(ascii: ":"), second > 0x20, second < 0x80 { return true }
            if next == UInt8(ascii: "/"), second.isAlphanumeric {
                let rest = text[
                    address.upperBound..<min(range.upperBound, address.upperBound + 128)
                ]
                .prefix { $0 > 0x20 }
                if !rest.contains(UInt8(ascii: "@")) { return true }
            }
            if next == UInt8(ascii: "@") || next == UInt8(ascii: "(") && isCode { return true }
        }
        var start = address.lowerBound
        let limit = max(range.lowerBound, start - 512)
        while start > limit, text[start - 1] > 0x20, text[start - 1] < 0x7F {
            start -= 1
            if text.has("://", at: start, before: address.lowerBound) { return true }
        }
        guard isCode else { return false }
        if address.lowerBound > range.lowerBound, text[address.lowerBound - 1] == UInt8(ascii: "/")
        {
            return true
        }
        return commands.first(
            in: text, max(range.lowerBound, address.lowerBound - 64)..<address.lowerBound)
            != nil
    }

    private static let commands = WordTable<Bool>([
        (
            true,
            "ssh scp sftp rsync git docker npm npx yarn pnpm curl go brew pip import require psql"
        )
    ])

    private static let fileEndings: [StaticString] = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "css", "scss", "js", "mjs", "cjs", "ts",
        "jsx", "tsx", "vue", "json", "yaml", "yml", "html", "htm", "tgz", "gz", "zip", "pdf",
        "service",
    ]
}
