import TestSupport
import Testing

extension BrowserSuite {
    /// How the pages of this repository's site lie in the windows of a phone, a tablet and a desk.
    @Suite struct LayoutTests {
        @Test(arguments: [1280, 768, 390, 320]) func noPageScrollsSideways(_ width: Int) throws {
            for page in try SiteSurvey.shared.pages {
                let layout = try #require(page.layouts[width])
                #expect(layout.overflow == 0, "\(page.facts.path)")
            }
        }

        @Test func theSearchBoxAndTheContactLinkStandInTheSamePlaceOnEveryPage() throws {
            let pages = try SiteSurvey.shared.pages
            for page in pages {
                let home = try #require(
                    pages.first { $0.kind == .home && $0.language.tag == page.language.tag })
                #expect(page.facts.searchPlace != nil)
                #expect(page.facts.searchPlace == home.facts.searchPlace, "\(page.facts.path)")
                #expect(page.facts.contactPlace != nil)
                #expect(page.facts.contactPlace == home.facts.contactPlace, "\(page.facts.path)")
                for (width, layout) in page.layouts {
                    #expect(
                        layout.searchTop == home.layouts[width]?.searchTop,
                        "\(page.facts.path) at \(width)")
                    #expect(
                        layout.contactTop == home.layouts[width]?.contactTop,
                        "\(page.facts.path) at \(width)")
                }
                #expect(page.layouts[390].map { $0.searchTop < 200 } == true, "\(page.facts.path)")
            }
        }

        @Test func onADeskWhatBelongsAtTheSideStandsThere() throws {
            for page in try SiteSurvey.shared.pages {
                #expect(page.layouts[1280]?.sidesBelow == [], "\(page.facts.path)")
            }
        }

        @Test(arguments: [1280, 768, 390]) func noParagraphEndsInALineOfOneCharacter(_ width: Int)
            throws
        {
            for page in try SiteSurvey.shared.pages {
                #expect(page.layouts[width]?.lonely == [], "\(page.facts.path)")
            }
        }

        @Test(arguments: [1280, 768, 390, 320]) func noNameOfAHostIsCutInTwo(_ width: Int) throws {
            for page in try SiteSurvey.shared.pages {
                #expect(page.layouts[width]?.brokenNames == [], "\(page.facts.path)")
            }
        }

        @Test(arguments: [1280, 768, 390]) func everyTargetIsLargeEnoughForAFinger(_ width: Int)
            throws
        {
            for page in try SiteSurvey.shared.pages {
                #expect(page.layouts[width]?.smallTargets == [], "\(page.facts.path)")
            }
        }

        @Test func whoeverLosesAnAccountSeesTheWayOutAtOnce() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(width: 390, height: 740)) { page in
                try page.open(site.origin + "/")
                let link = try page.find("main a[href='/faq/account-compromised/']")
                let box = try page.execute(
                    "return [scrollY, arguments[0].closest('article').getBoundingClientRect().bottom]",
                    [link.reference]
                ).array?.compactMap(\.number)
                #expect(box?.first == 0)
                #expect(box?.last ?? .infinity <= 740)
                try link.click()
                try page.wait(for: "the first steps") {
                    try $0.path == "/faq/account-compromised/"
                }
            }
        }
    }
}
