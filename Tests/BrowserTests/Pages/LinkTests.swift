import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// Where the links of this repository's site lead, as a browser resolves them.
    @Suite struct LinkTests {
        @Test func everyLinkWithinTheSiteArrives() throws {
            let survey = try SiteSurvey.shared
            var sources: [String: String] = [:]
            for facts in survey.pages.map(\.facts) {
                for link in facts.links where link.hasPrefix(survey.site.origin + "/") {
                    let target = link.dropFirst(survey.site.origin.count).prefix { $0 != "#" }
                    sources[String(target), default: facts.path] = facts.path
                }
            }
            #expect(sources.count > survey.pages.count)
            for (target, source) in sources.sorted(by: { $0.key < $1.key }) {
                // Not even a redirect: every link names the address itself.
                let status = try survey.site.client.get(target).status
                #expect(status == 200, "\(target), from \(source)")
            }
        }

        @Test func everyAnchorIsThere() throws {
            let survey = try SiteSurvey.shared
            var ids: [String: Set<String>] = [:]
            for facts in survey.pages.map(\.facts) { ids[facts.path] = Set(facts.ids) }
            var count = 0
            for facts in survey.pages.map(\.facts) {
                for link in facts.links where link.hasPrefix(survey.site.origin + "/") {
                    guard let parts = URLComponents(string: link), let anchor = parts.fragment,
                        let known = ids[parts.percentEncodedPath]
                    else { continue }
                    count += 1
                    #expect(known.contains(anchor), "\(link), from \(facts.path)")
                }
            }
            #expect(count > survey.pages.count)
        }

        @Test func everyPageIsLinkedFromAnother() throws {
            let survey = try SiteSurvey.shared
            for page in survey.pages where page.kind != .missing && page.kind != .search {
                let facts = page.facts
                let address = survey.site.origin + facts.path
                let isLinked = survey.pages.contains {
                    $0.facts.path != facts.path && $0.facts.links.contains(address)
                }
                #expect(isLinked, "\(facts.path)")
            }
        }

        @Test func anAddressThatNothingStandsAtShowsTheHelpfulPage() throws {
            let survey = try SiteSurvey.shared
            let known = try #require(survey.pages.first { $0.facts.path == "/404.html" })
            try WebDriver.withSession { page in
                try page.open(survey.site.origin + "/faq/no/such/page/")
                let facts: PageFacts = try page.run("page-facts.js")
                #expect(facts.status == 404)
                #expect(facts.words == known.facts.words)
                // Every link but the one to the page's own content leads to the same place.
                #expect(
                    facts.links.filter { !$0.hasSuffix("#main") }
                        == known.facts.links.filter { !$0.hasSuffix("#main") })
                // Chromium reports the page's own status; nothing else may be missing.
                let faults = try page.consoleEntries().filter(\.isError).map(\.message)
                #expect(faults.allSatisfy { $0.contains("/faq/no/such/page/") })
            }
        }
    }
}
