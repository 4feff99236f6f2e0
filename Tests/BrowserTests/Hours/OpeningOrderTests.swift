import TestSupport
import Testing

extension BrowserSuite {
    /// Lists put last in each tier who is closed.
    @Suite struct OpeningOrderTests {
        @Test func theClosedComeLastInTheirTierAndNothingElseMoves() throws {
            try withList(at: "2026-11-26T03:00:00Z") { page in
                // Without hours nobody is known to be closed.
                #expect(try order(page) == ["a", "c", "b", "e", "f", "d", "stays"])
                try page.advance(to: "2026-11-26T13:00:00Z")
                #expect(try order(page) == ["b", "c", "a", "d", "f", "e", "stays"])
                try page.advance(to: "2026-11-27T03:00:00Z")
                #expect(try order(page) == ["a", "c", "b", "e", "f", "d", "stays"])
            }
        }

        @Test func nothingMovesWhileSomebodyIsInTheList() throws {
            try withList(at: "2026-11-26T03:00:00Z") { page in
                _ = try page.execute("document.querySelector('#c a').focus()")
                try page.advance(to: "2026-11-26T13:00:00Z")
                #expect(try order(page) == ["a", "c", "b", "e", "f", "d", "stays"])
                #expect(try page.execute("return document.activeElement.textContent").string == "c")
                _ = try page.execute("document.activeElement.blur()")
                try page.advance(to: "2026-11-26T13:15:00Z")
                #expect(try order(page) == ["b", "c", "a", "d", "f", "e", "stays"])
            }
        }

        @Test func whatHasTheFocusAtTheBeginningKeepsIt() throws {
            try withList(at: "2026-11-26T03:00:00Z", focus: "b") { page in
                let order = try order(page)
                #expect(order == ["a", "c", "b", "e", "f", "d", "stays"])
                #expect(try page.execute("return document.activeElement.textContent").string == "b")
            }
        }

        /// Opens a page with a list in which `a` and `e` are open by day, `b` and `d` by night, and nobody knows of the rest.
        private func withList(
            at instant: String, focus: String = "", _ body: (BrowserSession) throws -> Void
        ) throws {
            func hours(_ opens: Int, _ closes: Int) -> String {
                let day = "[[\(opens),\(closes)]]"
                let week = Array(repeating: day, count: 7).joined(separator: ",")
                return
                    "<span hidden data-hours='{\"zone\":\"Asia/Jakarta\",\"weekly\":[\(week)]}'></span>"
            }
            func item(_ id: String, tier: String, _ badge: String) -> String {
                // Before the module runs, which waits for the whole page.
                let focused =
                    id == focus ? "<script>document.querySelector('#\(id) a').focus()</script>" : ""
                return
                    "<li id=\(id) data-tier=\(tier)><a href='/\(id)'>\(id)</a>\(focused)\(badge)</li>"
            }
            let (day, night) = (hours(540, 1080), hours(1200, 360))
            let list =
                "<ul data-by-opening>" + item("d", tier: "2", night) + item("b", tier: "1", night)
                + item("a", tier: "1", day) + item("c", tier: "1", "") + item("e", tier: "2", day)
                + item("f", tier: "2", "") + "<li id=stays>stays</li></ul>"
            let site = try SiteUnderTest(
                archive:
                    "-- index.html --\n\(badgePage(list))\n-- contact.js --\n\(try HoursSite().script)"
            )
            try WebDriver.withSession { page in
                try page.setClock(instant, zone: "Asia/Jakarta")
                try page.open(site.origin + "/")
                try body(page)
            }
        }

        private func order(_ page: BrowserSession) throws -> [String] {
            let ids = try page.execute(
                "return [...document.querySelectorAll('[data-by-opening] > li')].map((item) => item.id)"
            )
            return (ids.array ?? []).compactMap(\.string)
        }
    }
}
