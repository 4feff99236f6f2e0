import Metadata
import SiteModel
import TestSupport
import Testing

@testable import SiteBuilder

extension BrowserSuite {
    /// The script of the page and the build give the same answers.
    @Suite struct VerifyAgreementTests {
        @Test func theEmittedScriptGivesTheAnswersOfTheVectors() throws {
            let answers = try answers(to: TrustVector.all.map(\.text))
            for (vector, findings) in zip(TrustVector.all, answers) {
                let said = (findings.array ?? []).map { finding in
                    ([finding["verdict"], finding["reason"]] + (finding["hints"].array ?? []))
                        .compactMap(\.string).joined(separator: " ")
                }
                #expect(said == vector.answers, "\(vector.text)")
            }
            #expect(answers.count >= 60)
        }

        @Test func onRandomTextsBothSayTheSameInEverything() throws {
            let list = try Self.list()
            var random = SeededGenerator(seed: 7)
            let texts = (0..<4_000).map { _ in Self.text(&random) }
            let answers = try answers(to: texts)
            var different = 0
            for (text, findings) in zip(texts, answers) {
                let own = list.findings(in: text).map(Self.json)
                if .array(own) != findings {
                    different += 1
                    #expect(different > 5 || .array(own) == findings, "\(text.debugDescription)")
                }
            }
            #expect(different == 0)
        }

        /// What the page's script says of each text.
        private func answers(to texts: [String]) throws -> [JSONValue] {
            let site = try VerifySite()
            return try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                let answers = try page.execute(
                    """
                    const [texts, today] = arguments;
                    const script = document.querySelector("script[src*='/verify.']").src;
                    const list = JSON.parse(document.getElementById("trust-list").textContent);
                    return import(script).then(({ newJudge }) => {
                      const judge = newJudge(list, today);
                      return texts.map((text) => judge.findings(text).map((finding) => {
                        const [kind, index] = Object.entries(finding.match ?? { none: "" })[0];
                        return { ...finding, match: kind === "reported" ? kind : kind + index };
                      }));
                    });
                    """, [.array(texts.map(JSONValue.string)), .string(TrustFixture.today)])
                return answers.array ?? []
            }
        }

        private static func list() throws -> TrustList {
            let folder = try TemporaryFolder(TrustFixture.archive)
            let request = SiteRequest(folder: folder.path, builtInTheme: []) { _ in
                CalendarDate(iso8601: TrustFixture.today)!
            }
            let site = try #require(try SiteLoader.load(request).site)
            return TrustList(site, site.editions[0])
        }

        private static func json(_ finding: TrustFinding) -> JSONValue {
            let match =
                switch finding.match {
                case .host(let index): "host\(index)"
                case .point(let index): "point\(index)"
                case .reported: "reported"
                case nil: "none"
                }
            return [
                "found": .string(finding.found), "verdict": .string(finding.verdict.rawValue),
                "reason": .string(finding.reason.rawValue),
                "hints": .array(finding.hints.map { .string($0.rawValue) }),
                "detail": .string(finding.detail), "match": .string(match),
            ]
        }

        /// Pieces of contacts, of words and of what is awkward, in any order; some letters are replaced.
        private static func text(_ random: inout SeededGenerator) -> String {
            let pieces = [
                "gojek.com", "gojek", "gopay.co.id", "gopay", "https://", "http:", "www.", "@", ".",
                "-", "/", "help",
                ".evil.example", "xn--gjek-55d", "xn--", "%2E", "%40", "%E4%BD", "\\", ":", "#",
                "?to=", "+", "1 202 555 0143",
                "+44 20 7946 0018", "2025550143", "0199", "(0)", "00", " ", "  ", "\n", "请", "官网",
                "。", "，", "care-desk",
                "walletcare", "@walletcare", "t.me/", "weibo.com/", "wa.me/12025550143",
                "wallets.example", "o", "0", "о", "rn", "1",
                "\u{200B}", "\u{301}", "ⓖ", "①", "🇬🇧", "😀", "javascript:", "data:,", "mailto:",
                "tel:", "[::1]", "192.0.2.1",
                "2026-11-23", "12.50", "é", "ß", "İ", "K", "ｇ", "．", "bit.ly/x", "desk@gojek.com",
                "bi.go.id", "٣", "➀", "–",
            ]
            var text = ""
            for _ in 0..<Int.random(in: 1...7, using: &random) { text += random.pick(pieces) }
            guard random.once(in: 3), !text.isEmpty else { return text }
            var scalars = Array(text.unicodeScalars)
            let i = Int.random(in: 0..<scalars.count, using: &random)
            scalars[i] = Unicode.Scalar(UInt32.random(in: 0x21...0x3000, using: &random)) ?? "x"
            return String(String.UnicodeScalarView(scalars))
        }
    }
}
