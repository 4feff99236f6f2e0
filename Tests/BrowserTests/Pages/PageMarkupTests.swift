import TestSupport
import Testing

extension BrowserSuite {
    /// What stands in the markup of every page of this repository's site.
    @Suite struct PageMarkupTests {
        @Test func theSurveySeesEveryKindOfPage() throws {
            let paths = try SiteSurvey.shared.pages.map(\.facts.path)
            for path in [
                "/", "/contact/", "/contact/prepare/", "/contact/phone/", "/faq/",
                "/faq/account-compromised/",
                "/topics/funds/", "/articles/", "/articles/safety/", "/search/", "/404.html",
            ] {
                #expect(paths.contains(path))
            }
            #expect(Set(paths).count == paths.count)
        }

        @Test func everyPageIsServedWithoutAnErrorInTheConsole() throws {
            let survey = try SiteSurvey.shared
            for page in survey.pages { #expect(page.facts.status == 200, "\(page.facts.path)") }
            let faults = survey.console.filter { $0.isError || $0.isPolicyViolation }
            #expect(faults.isEmpty)
        }

        @Test func everyPageHasOneFirstHeadingAndSkipsNoLevel() throws {
            for facts in try SiteSurvey.shared.pages.map(\.facts) {
                #expect(facts.headings.filter { $0.level == 1 }.count == 1, "\(facts.path)")
                #expect(facts.headings.first?.level == 1, "\(facts.path)")
                for (former, heading) in zip(facts.headings, facts.headings.dropFirst()) {
                    #expect(
                        heading.level <= former.level + 1,
                        "\(facts.path): '\(heading.text)' after '\(former.text)'")
                }
                #expect(facts.headings.allSatisfy { !$0.text.isEmpty }, "\(facts.path)")
            }
        }

        @Test func everyPageHasItsLanguageAndItsLandmarks() throws {
            for page in try SiteSurvey.shared.pages {
                let facts = page.facts
                #expect(facts.language == page.language.tag, "\(facts.path)")
                #expect(facts.landmarks == ["header": 1, "main": 1, "footer": 1], "\(facts.path)")
                #expect(!facts.navigations.isEmpty, "\(facts.path)")
                #expect(facts.navigations.allSatisfy { !$0.isEmpty }, "\(facts.path)")
                #expect(
                    Set(facts.navigations).count == facts.navigations.count,
                    "\(facts.path): \(facts.navigations)")
            }
        }

        @Test func theSkipLinkIsTheFirstStopAndLeadsToTheContent() throws {
            for page in try SiteSurvey.shared.pages {
                #expect(page.skipLink.isFirst, "\(page.facts.path)")
                #expect(page.skipLink.isSeen, "\(page.facts.path)")
                #expect(page.skipLink.leadsToMain, "\(page.facts.path)")
            }
        }

        @Test func everyPageSaysWhatItIsToSearchEnginesAndChats() throws {
            var titles: Set<String> = []
            for page in try SiteSurvey.shared.pages {
                let facts = page.facts
                #expect(titles.insert(facts.title).inserted, "two pages are '\(facts.title)'")
                #expect(facts.description?.isEmpty == false, "\(facts.path)")
                #expect(facts.icon?.hasSuffix(".svg") == true, "\(facts.path)")
                for key in ["og:title", "og:description", "og:type", "og:url", "og:site_name"] {
                    #expect(facts.openGraph[key]?.isEmpty == false, "\(facts.path) has no \(key)")
                }
                let address = "https://help.example.com" + facts.path
                #expect(facts.openGraph["og:url"] == address)
                // A page is either the one to be found or one that is not to be found.
                if page.kind == .search || page.kind == .missing {
                    #expect(facts.robots == "noindex")
                    #expect(facts.canonical == nil)
                } else {
                    #expect(facts.robots == nil)
                    #expect(facts.canonical == address)
                }
            }
        }

        @Test func nothingIsAskedOfAnotherHost() throws {
            let survey = try SiteSurvey.shared
            for facts in survey.pages.map(\.facts) {
                #expect(!facts.requests.isEmpty, "\(facts.path)")
                for request in facts.requests {
                    #expect(
                        request.hasPrefix(survey.site.origin + "/"), "\(facts.path): \(request)")
                }
                #expect(facts.policy?.contains("default-src 'none'") == true, "\(facts.path)")
                #expect(facts.policy?.contains("unsafe") == false, "\(facts.path)")
                #expect(facts.policy?.contains("http") == false, "\(facts.path)")
            }
        }

        @Test func everythingHasANameAndEveryNameItsThing() throws {
            for facts in try SiteSurvey.shared.pages.map(\.facts) {
                #expect(facts.imagesWithoutWords == [], "\(facts.path)")
                #expect(facts.namelessLinks == [], "\(facts.path)")
                #expect(facts.brokenNames == [], "\(facts.path)")
                #expect(Set(facts.ids).count == facts.ids.count, "\(facts.path): \(facts.ids)")
            }
        }

        @Test func everyPageSaysThatTheSiteIsIndependent() throws {
            let words = [
                "zh-CN": "本站由“GoPay 客服指南”独立维护，与 GoPay 无隶属关系",
                "en": "Run by GoPay Support Guide, not affiliated with GoPay",
            ]
            for page in try SiteSurvey.shared.pages {
                #expect(page.facts.disclosure == words[page.language.tag], "\(page.facts.path)")
            }
        }
    }
}
