import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// The browser judges hours as the generator does.
    @Suite struct HoursAgreementTests {
        @Test func whoAnswersIsAsTheSharedVectorsSay() throws {
            try expectAgreement(try HoursVector.all())
        }

        @Test func randomHoursAreJudgedAsMinuteByMinute() throws {
            var random = RandomHours(seed: 5)
            try expectAgreement(try random.vectors(400))
        }

        @Test func instantsThatNoClockShowsAreNotJudged() throws {
            let nothing = [-1, 221_845_392_000, 253_402_300_800].map {
                HoursVector.State($0, "unknown", nil)
            }
            try expectAgreement(
                try HoursVector.all().map {
                    HoursVector(name: $0.name, hours: $0.hours, states: nothing)
                })
        }
    }
}

private func expectAgreement(
    _ vectors: [HoursVector], sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let site = try HoursSite()
    let json = String(decoding: try JSONEncoder().encode(vectors), as: UTF8.self)
    try WebDriver.withSession { page in
        try page.open(site.site.origin + "/")
        let findings: Findings = try page.run(
            "hours-all.js", .string("/assets/" + (try site.scriptName)), .string(json))
        #expect(
            findings.count == vectors.reduce(0) { $0 + $1.states.count },
            sourceLocation: sourceLocation)
        #expect(findings.faults == [], sourceLocation: sourceLocation)
    }
}
