import Foundation
import Metadata
import SiteModel
import TestSupport
import Testing

@testable import SiteBuilder

/// The decision table of the real content: which channel each topic and each question leads to, and why.
///
/// `UPDATE_SNAPSHOTS=1 swift test` rewrites it; the difference is to be read like code.
@Test func everyTopicAndQuestionOfTheRealContentLeadsToTheChannelsOfTheTable() throws {
    let path = SharedFolder.checkout + "/Tests/SiteTests/Golden/channel-routing.txt"
    let table = try routingTable().joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
        try Data(table.utf8).write(to: URL(fileURLWithPath: path))
    } else {
        expectEqualText(try String(contentsOfFile: path, encoding: .utf8), table)
    }
}

private func routingTable() throws -> [String] {
    let today = CalendarDate(iso8601: "2026-11-26")!
    let loaded = try SiteLoader.load(
        SiteRequest(
            folder: SharedFolder.checkout, builtInTheme: try TestSite.theme.get(),
            today: { _ in today }))
    let edition = try #require(loaded.site).editions[0]
    func lines(_ name: String, _ matter: Matter) -> [String] {
        let needs = matter.needs.map(\.rawValue).sorted().joined(separator: ", ")
        let routing = edition.routing(for: matter, on: today)
        let suggested = routing.suggestions.enumerated().map { number, suggestion in
            let meets = suggestion.meets.map(\.rawValue) + (suggestion.isFast ? ["fast"] : [])
            let lacks = suggestion.lacks.map { "no " + $0.rawValue }
            let facts = edition.channels[suggestion.channel].facts
            let doubt = facts.existence == .reported ? " (reported)" : ""
            return "  \(number + 1). \(facts.id)\(doubt): "
                + (meets + lacks).joined(separator: ", ")
        }
        let excluded = routing.exclusions.map {
            "  not \(edition.channels[$0.channel].facts.id): \($0.reason)"
        }
        return ["\(name) (\(matter.urgency.rawValue): \(needs.isEmpty ? "nothing" : needs))"]
            + suggested + excluded + [""]
    }
    return edition.topics.flatMap { lines("topic " + $0.facts.id, $0.facts.matter) }
        + edition.questions.flatMap { lines("question " + $0.id, $0.matter) }
        + lines("anything", .unknown)
}
