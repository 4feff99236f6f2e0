import TestSupport
import Testing

extension BrowserSuite {
    /// What the page says of now, by a clock that the test sets.
    @Suite struct OpenNowTests {
        @Test func theBadgeIsRightASecondBeforeAndAtEachBoundary() throws {
            let site = try HoursSite()
            try WebDriver.withSession { page in
                try page.setClock("2026-11-26T01:59:50Z", zone: "Asia/Jakarta")
                try page.open(site.site.origin + "/contact/phone/")
                let badge = ".facts [data-hours]"
                #expect(try page.badge(badge) == "现在休息，09:00 开始")
                for (instant, text) in [
                    ("2026-11-26T01:59:59Z", "现在休息，09:00 开始"),
                    ("2026-11-26T02:00:00Z", "现在有人，18:00 结束"),
                    ("2026-11-26T10:59:59Z", "现在有人，18:00 结束"),
                    ("2026-11-26T11:00:00Z", "现在休息，周五 09:00 开始"),
                    // The day begins, and with it other words for the same time.
                    ("2026-11-26T16:59:59Z", "现在休息，周五 09:00 开始"),
                    ("2026-11-26T17:00:00Z", "现在休息，09:00 开始"),
                    ("2026-11-27T11:00:00Z", "现在休息，周一 09:00 开始"),
                    ("2026-11-30T02:00:00Z", "现在有人，18:00 结束"),
                    ("2026-12-24T11:00:00Z", "现在休息，周一 09:00 开始"),
                    // Nothing beyond the last day that is known is promised.
                    ("2026-12-31T10:59:59Z", "现在有人，18:00 结束"), ("2026-12-31T11:00:00Z", "现在休息"),
                    ("2026-12-31T16:59:59Z", "现在休息"), ("2026-12-31T17:00:00Z", nil),
                    ("2027-01-04T03:00:00Z", nil),
                ] {
                    try page.advance(to: instant)
                    #expect(try page.badge(badge) == text, "\(instant)")
                }
                // Hours that are known no longer are not stated either.
                #expect(try !page.find("[data-hours-block]").isDisplayed)
                try expectNoConsoleErrors(page)
            }
        }

        @Test(arguments: [
            ("Asia/Shanghai", "2026-11-26T03:00:00Z", "phone", "现在有人，雅加达时间 18:00 结束（你那里 19:00）"),
            (
                "Asia/Shanghai", "2026-11-26T12:00:00Z", "phone",
                "现在休息，雅加达时间 周五 09:00 开始（你那里 周五 10:00）"
            ),
            (
                "America/Los_Angeles", "2026-11-26T12:00:00Z", "phone",
                "现在休息，雅加达时间 周五 09:00 开始（你那里 18:00）"
            ),
            ("Pacific/Auckland", "2026-11-26T01:00:00Z", "phone", "现在休息，雅加达时间 09:00 开始（你那里 15:00）"),
            ("Asia/Bangkok", "2026-11-26T03:00:00Z", "phone", "现在有人，18:00 结束"),
            ("Asia/Jakarta", "2026-11-26T14:00:00Z", "night", "现在有人，24:00 结束"),
            ("Asia/Shanghai", "2026-11-26T14:00:00Z", "night", "现在有人，雅加达时间 24:00 结束（你那里 周五 01:00）"),
            // The same weekday of another week goes by its date.
            ("Asia/Jakarta", "2026-11-26T17:00:00Z", "night", "现在休息，周四 20:00 开始"),
            ("Asia/Jakarta", "2026-12-24T17:00:00Z", "phone", "现在休息，周一 09:00 开始"),
            ("Asia/Shanghai", "2026-11-26T03:00:00Z", "always", "现在有人"),
            ("Asia/Jakarta", "2026-11-26T03:00:00Z", "reported", "现在应该有人，18:00 结束"),
            ("Asia/Jakarta", "2026-11-26T03:00:00Z", "degraded", "现在应该有人，18:00 结束"),
            ("Asia/Jakarta", "2026-11-26T12:00:00Z", "degraded", "现在应该在休息，周五 09:00 开始"),
            ("Asia/Jakarta", "2026-11-26T03:00:00Z", "paused", nil),
            ("Asia/Jakarta", "2026-11-26T03:00:00Z", "unknown", nil),
            ("Asia/Jakarta", "2027-01-01T03:00:00Z", "phone", nil),
        ])
        func theBadgeSaysItInBothZonesAndNoMoreThanIsKnown(
            zone: String, instant: String, channel: String, text: String?
        ) throws {
            let site = try HoursSite()
            try WebDriver.withSession { page in
                try page.setClock(instant, zone: zone)
                try page.open(site.site.origin + "/contact/\(channel)/")
                #expect(try page.badge(".facts [data-hours]") == text)
                try page.open(
                    site.site.origin + "/contact/\(channel == "always" ? "phone" : "always")/")
                #expect(
                    try page.badge("li:has(a[href='/contact/\(channel)/']) [data-hours]") == text)
            }
        }

        @Test func aBrowserWithoutTheZoneSaysNothing() throws {
            let site = try HoursSite()
            try WebDriver.withSession { page in
                try page.setClock(
                    "2026-11-26T03:00:00Z", zone: "Asia/Shanghai", lacking: ["Asia/Jakarta"])
                try page.open(site.site.origin + "/contact/phone/")
                #expect(try page.badge(".facts [data-hours]") == nil)
                #expect(try page.find("[data-hours-block]").isDisplayed)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func whoComesBackToThePageSeesWhatIsSoNow() throws {
            let site = try HoursSite()
            try WebDriver.withSession { page in
                try page.setClock("2026-11-26T03:00:00Z", zone: "Asia/Jakarta")
                try page.open(site.site.origin + "/contact/phone/")
                #expect(try page.badge(".facts [data-hours]") == "现在有人，18:00 结束")
                try page.jump(to: "2026-11-26T12:00:00Z")
                _ = try page.execute("document.dispatchEvent(new Event('visibilitychange'))")
                #expect(try page.badge(".facts [data-hours]") == "现在休息，周五 09:00 开始")
            }
        }

        @Test func hoursThatAreNotUnderstoodAreNotJudged() throws {
            let broken = [
                "", "null", "[]", "1", "{", "{}", #"{"always":"yes"}"#, #"{"zone":"Asia/Jakarta"}"#,
                hours(zone: "Nowhere/City"), hours(zone: "Asia/Jakarta", weekly: "[[[0,1440]]]"),
                hours(weekly: "[[],[],[],[],[],[],7]"), hours(weekly: "[[],[],[],[],[],[],[[0]]]"),
                hours(weekly: "[[],[],[],[],[],[],[[-1,60]]]"),
                hours(weekly: "[[],[],[],[],[],[],[[0.5,60]]]"),
                hours(weekly: "[[],[],[],[],[],[],[[0,1441]]]"),
                hours(weekly: #"[[],[],[],[],[],[],[["0","60"]]]"#),
                hours(more: #","through":"soon""#), hours(more: #","through":null"#),
                hours(more: #","exceptions":{}"#),
                hours(more: #","exceptions":[null]"#),
                hours(more: #","exceptions":[{"from":"2026-11-26"}]"#),
                hours(more: #","exceptions":[{"from":"2026-11-27","to":"2026-11-26","spans":[]}]"#),
                hours(
                    more: #","exceptions":[{"from":"2026-11-26","to":"2026-11-26","spans":[[0]]}]"#),
            ]
            let page = badgePage(
                broken.enumerated().map { "<span hidden id=b\($0) data-hours='\($1)'></span>" }
                    .joined()
                    + "<span hidden id=good data-hours='\(hours())'></span>")
            let site = try SiteUnderTest(
                archive:
                    "-- index.html --\n\(page)\n-- contact.js --\n\(try HoursSite().script)"
            )
            try WebDriver.withSession { page in
                try page.setClock("2026-11-26T03:00:00Z", zone: "Asia/Jakarta")
                try page.open(site.origin + "/")
                #expect(try page.badge("#good") == "open")
                for i in broken.indices { #expect(try page.badge("#b\(i)") == nil, "\(broken[i])") }
                #expect(try page.consoleEntries().filter { $0.source == "javascript" } == [])
            }
        }

        private func hours(
            zone: String = "Asia/Jakarta",
            weekly: String =
                "[[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]]]",
            more: String = ""
        ) -> String { "{\"zone\":\"\(zone)\",\"weekly\":\(weekly)\(more)}" }
    }
}

/// A page with badges of its own and the words of a script.
func badgePage(_ body: String) -> String {
    """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
    <script type="module" src="/contact.js" data-days="1|2|3|4|5|6|7" data-open-now="open" data-open-until="open until {time}" data-closed-now="closed" data-closed-until="closed until {time}" data-perhaps-open-now="?" data-perhaps-open-until="?" data-perhaps-closed-now="?" data-perhaps-closed-until="?" data-time-there="{zone} {time}" data-time-local=" ({local})"></script>
    <main>\(body)</main>
    """
}
