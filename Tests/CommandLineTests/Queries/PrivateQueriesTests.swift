import TestSupport
import Testing

@Suite struct PrivateQueriesTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    @Test func whatIsTakenOutIsNowhereToBeFound() throws {
        var log = RequestLog()
        let secrets = [
            "6222 0212 3456 7890", "jane.doe@example.com", "password hunter2", "GP12A9X",
        ]
        for secret in secrets {
            log.search("lost " + secret)
            log.open("faq/late-funds/", from: "found " + secret, times: 2)
        }
        for format in ["text", "json"] {
            let outcome = try queries(log, "--least", "1", "--format", format)
            #expect(outcome.output.contains("lost ▒▒▒▒"), "\(outcome.output)")
            for secret in secrets + ["6222", "jane", "0212", "hunter"] {
                #expect(!outcome.output.contains(secret), "\(secret)")
            }
        }
        #expect(try json(log, "--least", "1")["proposals"]["words"] == [])
    }

    /// Chats and redirects encode an address that is encoded.
    @Test(arguments: ["jane%40example.com", "jane%2540example.com", "%6aane%40example.com %ff"])
    func whatWasEncodedMoreThanOnceIsTakenOut(query: String) throws {
        var log = RequestLog()
        log.search("lost " + query)
        let answer = try json(log, "--least", "1")
        #expect(answer["counts"]["redacted"] == 1)
        #expect(texts(answer["commonest"]).first?.hasPrefix("lost ▒▒▒▒") == true)
    }

    @Test func aPercentSignThatIsNoEncodingStays() throws {
        var log = RequestLog()
        log.search("20%back", times: 3)
        log.search("100%", times: 3)
        #expect(Set(texts(try json(log)["commonest"])) == ["20%back", "100%"])
    }

    @Test func whatIsNothingElseIsCountedAlone() throws {
        var log = RequestLog()
        log.search("+62 812-3456-7890", times: 4)
        log.search("jane@example.com", times: 4)
        let answer = try json(log)
        #expect(answer["counts"]["only-private"] == 8 && answer["commonest"] == [])
    }

    @Test func nothingOfWhoAskedIsEverShown() throws {
        var log = RequestLog()
        log.search("log in 13800138000", times: 3)
        log.open("faq/late-funds/", from: "log in 13800138000", times: 3)
        log.request("/base/search/?q=\\x1b[31mred\\x07", times: 3)
        for options in [[], ["--format", "json"], ["--language", "zh"]] {
            try folder.write(log.text, to: "access.log")
            let outcome = try guidepost(
                ["queries", "access.log", "--least", "1"] + options, in: folder.path)
            #expect(outcome.isSuccess)
            let shown = outcome.output + outcome.errors
            for secret in [
                RequestLog.address, "203.0", "Secretly", "Firefox", "138001", "\u{1B}", "\u{7}",
            ] {
                #expect(!shown.contains(secret), "\(secret)")
            }
        }
        let damaged = try guidepost("queries", "-", in: folder.path)
        #expect(damaged.isSuccess && damaged.output.hasPrefix("0 searches in 0 requests"))
    }
}
