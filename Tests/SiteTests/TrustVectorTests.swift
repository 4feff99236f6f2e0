import SiteModel
import TestSupport
import Testing

@testable import SiteBuilder

/// What somebody pastes gets the answer that it must get.
@Suite struct TrustVectorTests {
    @Test func everyTextGetsItsAnswers() throws {
        let list = try TrustList.fixture()
        #expect(TrustVector.all.count >= 60)
        for vector in TrustVector.all {
            #expect(list.answers(to: vector.text) == vector.answers, "\(vector.text)")
        }
    }

    @Test func everyReasonAndEveryHintIsTried() {
        let tried = Set(
            TrustVector.all.flatMap(\.answers).flatMap { $0.split(separator: " ").map(String.init) }
        )
        for reason in TrustFinding.Reason.allCases {
            #expect(tried.contains(reason.rawValue), "\(reason)")
        }
        let hints = TrustFinding.Hint.allCases.filter { $0 != .doubtful }
        for hint in hints { #expect(tried.contains(hint.rawValue), "\(hint)") }
    }
}

extension TrustList {
    /// The list of the fixture: read once for all tests.
    static func fixture() throws -> TrustList { try fixtureResult.get() }

    private static let fixtureResult = Result {
        let site = try TestSite(TrustFixture.archive)
        site.today = TrustFixture.today
        let loaded = try site.load()
        #expect(!loaded.hasErrors)
        let model = try #require(loaded.site)
        return TrustList(model, model.editions[0])
    }

    /// The answers to a text: verdict, reason and hints of each contact, with spaces between.
    func answers(to text: String) -> [String] {
        findings(in: text).map { finding in
            ([finding.verdict.rawValue, finding.reason.rawValue] + finding.hints.map(\.rawValue))
                .joined(separator: " ")
        }
    }
}
