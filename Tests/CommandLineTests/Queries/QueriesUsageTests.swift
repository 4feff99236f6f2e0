import TestSupport
import Testing

@Suite struct QueriesUsageTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    @Test(arguments: [
        ([], "'queries' needs ACCESS-LOG"), (["a", "--limit", "0"], "--limit is a number from 1"),
        (["a", "--least", "x"], "--least is a number from 1"),
        (["a", "--since", "today"], "--since is a day such as 2026-11-23, not 'today'"),
        (["a", "--since", "2026-11-02", "--until", "2026-11-01"], "--since is a later day"),
        (["a", "--format", "github"], "--format is text or json, not 'github'"),
    ])
    func wrongUsageIsTold(arguments: [String], message: String) throws {
        let outcome = try guidepost(["queries"] + arguments, in: folder.path)
        #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func aSiteWithMistakesIsMendedFirst() throws {
        try folder.edit(
            "Content/en/faq/late-funds.md", replacing: "topic: account", with: "topic: acount")
        let outcome = try queries(RequestLog())
        #expect(outcome.status == .exited(1) && outcome.errors.contains("acount"))
    }
}
