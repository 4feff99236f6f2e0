/// Which programs say of themselves that nobody reads what they fetch.
enum Robots {
    /// Parts of the names under which crawlers, monitors, previews of links and tools announce themselves. Browsers of
    /// people have none of them; what pretends to be one cannot be told from it.
    private static let parts: [[UInt8]] = [
        "bot", "crawl", "spider", "slurp", "archiver", "scrapy", "headless", "monitor", "uptime",
        "pingdom", "lighthouse", "preview", "validator", "checker", "externalhit", "http://",
        "https://", "curl/", "wget/", "python", "java/", "go-http", "okhttp", "libwww", "perl",
        "ruby", "node-fetch", "axios", "httpclient", "phantomjs", "feed", "mediapartners", "zgrab",
        "nikto", "inspectiontool", "googleother", "statuscake", "site24x7", "chatgpt-user",
        "perplexity-user",
    ].map { Array($0.utf8) }

    /// How browsers of people begin to name themselves; `UCWEB` and `Opera` are those of small phones. Libraries and tools
    /// that pretend nothing begin with their own name.
    private static let browsers: [[UInt8]] = ["Mozilla/", "Opera/", "UCWEB/"].map { Array($0.utf8) }

    private static let firsts: [Bool] = {
        var firsts = [Bool](repeating: false, count: 256)
        for part in parts { firsts[Int(part[0])] = true }
        return firsts
    }()

    /// Whether a range of a line names a program: it begins as no browser does, or a part of such a name stands in it.
    static func isNamed(in line: [UInt8], _ range: Range<Int>) -> Bool {
        guard browsers.contains(where: { line[range].starts(with: $0) }) else { return true }
        for i in range where firsts[Int(lowercased(line[i]))] {
            for part in parts where i + part.count <= range.upperBound {
                var k = 0
                while k < part.count, lowercased(line[i + k]) == part[k] { k += 1 }
                if k == part.count, !isTelephone(line, i) { return true }
            }
        }
        return false
    }

    /// Whether what looks like `bot` at a place is the end of CUBOT, a brand of telephones.
    private static func isTelephone(_ line: [UInt8], _ i: Int) -> Bool {
        i >= 2 && lowercased(line[i]) == UInt8(ascii: "b")
            && lowercased(line[i - 2]) == UInt8(ascii: "c")
            && lowercased(line[i - 1]) == UInt8(ascii: "u")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 <= 25 ? byte | 0x20 : byte
    }
}
