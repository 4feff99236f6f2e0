import SiteBuilder
import TestSupport
import Testing

/// A site with one telephone whose hours are given.
private func site(
    _ hours: String, readers: String = "Asia/Shanghai", locale: String = "zh-CN", facts: String = ""
) throws -> TestSite {
    try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [\(locale)]
        time-zone: \(readers)
        -- Content/channels/phone.yaml --
        kind: phone
        existence: confirmed
        \(facts)
        \(hours)
        -- Content/\(locale)/contact/phone.md --
        ---
        name: Telephone
        summary: Talk to somebody.
        find-it: [Look.]
        status-note: A note.
        ---
        """)
}

private func weekly(_ week: String, zone: String = "Asia/Jakarta", _ more: String = "") -> String {
    "hours: {zone: \(zone), weekly: {\(week)}\(more)}"
}

/// The lines that state the hours on the channel's page, without the badge that a script fills in.
private func lines(_ site: TestSite) throws -> [String] {
    try site.build()
    let page = try site.main("contact/phone/index.html")
    guard let block = page.split(separator: "<div data-hours-block>").dropFirst().first else {
        return []
    }
    let facts = block.split(separator: "</div>")[0]
    return facts.split(separator: "<dd>").dropFirst().map { line in
        let text = line.split(separator: "</dd>")[0].split(separator: "<span", maxSplits: 1)[0]
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
            .split(separator: " ").joined(separator: " ")
    }
}

@Suite struct HoursTests {
    @Test(
        arguments: [
            (
                "mon-fri: \"09:00-18:00\", sat: \"10:00-14:00\"", "Asia/Jakarta",
                [
                    "周一至周五 09:00–18:00、周六 10:00–14:00、周日休息（雅加达时间，UTC+7）",
                    "按上海时间：周一至周五 10:00–19:00、周六 11:00–15:00、周日休息",
                ]
            ),
            (
                "mon-sun: \"22:00-02:00\"", "Asia/Jakarta",
                ["每天 22:00–次日 02:00（雅加达时间，UTC+7）", "按上海时间：每天 23:00–次日 03:00"]
            ),
            (
                "sat: \"23:30-05:00\"", "Asia/Jakarta",
                [
                    "周一至周五休息、周六 23:30–次日 05:00、周日休息（雅加达时间，UTC+7）",
                    "按上海时间：周一至周六休息、周日 00:30–06:00",
                ]
            ),
            ("mon-sun: \"00:00-24:00\"", "Asia/Jakarta", ["每天 全天（雅加达时间，UTC+7）", "按上海时间：每天 全天"]),
            (
                "mon-wed: \"00:00-24:00\"", "Asia/Jakarta",
                [
                    "周一至周三 全天、周四至周日休息（雅加达时间，UTC+7）",
                    "按上海时间：周一 01:00–24:00、周二至周三 全天、周四 00:00–01:00、周五至周日休息",
                ]
            ),
            (
                "tue: [\"08:00-12:00\", \"13:00-17:00\"]", "Asia/Jakarta",
                [
                    "周一休息、周二 08:00–12:00 和 13:00–17:00、周三至周日休息（雅加达时间，UTC+7）",
                    "按上海时间：周一休息、周二 09:00–13:00 和 14:00–18:00、周三至周日休息",
                ]
            ),
            ("mon-sun: \"09:00-18:00\"", "Asia/Shanghai", ["每天 09:00–18:00（上海时间，UTC+8）"]),
            ("mon-sun: \"09:00-18:00\"", "Asia/Singapore", ["每天 09:00–18:00（新加坡时间，UTC+8）"]),
            (
                "mon-fri: \"09:00-18:00\"", "Europe/Berlin",
                [
                    "周一至周五 09:00–18:00、周六至周日休息（柏林时间，目前 UTC+1）",
                    "按上海时间：周一至周五 16:00–次日 01:00、周六至周日休息",
                    "2027年3月28日起时差改变，按上海时间：周一至周五 15:00–24:00、周六至周日休息",
                ]
            ),
            (
                "mon: \"18:00-22:00\"", "America/New_York",
                [
                    "周一 18:00–22:00、周二至周日休息（纽约时间，目前 UTC−5）",
                    "按上海时间：周一休息、周二 07:00–11:00、周三至周日休息",
                    "2027年3月14日起时差改变，按上海时间：周一休息、周二 06:00–10:00、周三至周日休息",
                ]
            ),
            (
                "mon: \"01:00-05:00\"", "Pacific/Auckland",
                [
                    "周一 01:00–05:00、周二至周日休息（Pacific/Auckland 时间，目前 UTC+13）",
                    "按上海时间：周一至周六休息、周日 20:00–24:00",
                    "2027年4月4日起时差改变，按上海时间：周一至周六休息、周日 21:00–次日 01:00",
                ]
            ),
            (
                "mon: \"09:00-17:00\"", "Asia/Kathmandu",
                [
                    "周一 09:00–17:00、周二至周日休息（Asia/Kathmandu 时间，UTC+5:45）",
                    "按上海时间：周一 11:15–19:15、周二至周日休息",
                ]
            ),
            (
                "mon: \"09:00-17:00\"", "America/St_Johns",
                [
                    "周一 09:00–17:00、周二至周日休息（America/St_Johns 时间，目前 UTC−3:30）",
                    "按上海时间：周一 20:30–次日 04:30、周二至周日休息",
                    "2027年3月14日起时差改变，按上海时间：周一 19:30–次日 03:30、周二至周日休息",
                ]
            ),
            (
                "mon: \"09:00-17:00\"", "UTC",
                ["周一 09:00–17:00、周二至周日休息（UTC）", "按上海时间：周一 17:00–次日 01:00、周二至周日休息"]
            ),
        ] as [(String, String, [String])])
    func hoursAreStatedInTheServicesZoneAndInTheReaders(
        week: String, zone: String, expected: [String]
    ) throws {
        let site = try site(weekly(week, zone: zone))
        site.today = "2026-11-26"
        #expect(try lines(site) == expected)
    }

    @Test func englishSaysTheSame() throws {
        let site = try site(
            weekly("mon-fri: [\"09:00-12:00\", \"22:00-02:00\"]", zone: "Europe/Berlin"),
            readers: "Asia/Jakarta",
            locale: "en")
        #expect(
            try lines(site) == [
                "Mon–Fri 09:00–12:00 and 22:00–02:00 the next day, Sat–Sun closed (Berlin time, UTC+1 now)",
                "In Jakarta time: Mon 15:00–18:00, Tue–Fri 04:00–08:00 and 15:00–18:00, Sat 04:00–08:00, Sun closed",
                "From 28 March 2027, when clocks change, in Jakarta time: Mon 14:00–17:00, Tue–Fri 03:00–07:00 and 14:00–17:00, Sat 03:00–07:00, Sun closed",
            ])
    }

    @Test func exceptionsStandInBothZonesAndTheLastDayAndTheSourceAreTold() throws {
        let site = try site(
            """
            hours:
              zone: Asia/Jakarta
              weekly: {mon-fri: "09:00-18:00"}
              exceptions:
                - {from: 2027-01-01, to: 2027-01-02, closed: yes, reason: 元旦}
                - {date: 2026-12-24, spans: ["00:00-04:00", "09:00-23:30"]}
              valid-through: 2027-01-31
              source: "https://example.com/hours"
            """, readers: "Europe/Berlin")
        let found = try lines(site)
        #expect(found.count == 7, "\(found)")
        #expect(
            found[3]
                == "2026年12月24日：00:00–04:00 和 09:00–23:30（雅加达时间；柏林时间 前一日 18:00–前一日 22:00 和 03:00–17:30）"
        )
        #expect(found[4] == "2027年1月1日 – 2027年1月2日：休息 (元旦)")
        #expect(found[5] == "以上时间确认到：2027年1月31日")
        #expect(found[6].contains("href=\"https://example.com/hours\""))
    }

    @Test(
        arguments: [
            ("from: 2026-12-01, to: 2027-02-01", "09:00-12:00", "（柏林时间；上海时间 16:00–19:00）"),
            // Clocks change in between, and change back.
            ("from: 2026-12-01, to: 2027-12-01", "09:00-12:00", "（柏林时间）"),
            ("from: 2027-03-01, to: 2027-04-01", "09:00-12:00", "（柏林时间）"),
            // Clocks change while somebody answers.
            ("date: 2027-03-27", "22:00-06:00", "（柏林时间）"),
            ("date: 2027-03-27", "20:00-22:00", "（柏林时间；上海时间 次日 03:00–次日 05:00）"),
        ])
    func readersAreToldTheirOwnTimesOfAnExceptionWhereTheyHoldOnAllItsDays(
        days: String, span: String, expected: String
    ) throws {
        let site = try site(
            weekly(
                "mon: \"09:00-18:00\"", zone: "Europe/Berlin",
                ", exceptions: [{\(days), spans: [\"\(span)\"]}]"))
        let line = try #require(
            try lines(site).first { $0.contains("：") && $0.contains("柏林时间") && $0.hasPrefix("202") }
        )
        #expect(line.hasSuffix(expected), "\(line)")
    }

    @Test(arguments: [
        "hours: unknown", "",
        "hours: {zone: Asia/Jakarta, weekly: {mon: \"09:00-18:00\"}, valid-through: 2026-11-22}",
    ])
    func hoursThatNobodyKnowsAreNotMentioned(hours: String) throws {
        let site = try site(hours)
        try site.edit(
            "Content/site.yaml", replacing: "title: Test",
            with: "title: Test\nchecks: {hours-lapsed: off}")
        #expect(try lines(site) == [])
        let page = try site.output("contact/phone/index.html")
        #expect(!page.contains("服务时间"))
        #expect(!page.contains("data-hours"))
    }

    @Test(arguments: ["paused", "retired"])
    func aChannelThatDoesNotWorkSaysNothingOfNow(status: String) throws {
        let site = try site("hours: always", facts: "status: \(status)")
        try site.build()
        #expect(!(try site.output("contact/phone/index.html").contains("data-hours=")))
    }

    @Test func theScriptIsLoadedOnlyWhereAChannelHasHours() throws {
        let without = try site("hours: unknown")
        try without.build()
        #expect(!(try without.output("index.html").contains("/assets/contact.")))
        let with = try site("hours: always")
        try with.build()
        #expect(try with.output("index.html").contains("/assets/contact."))
        #expect(try lines(with) == ["全天"])
    }

    @Test func aWriterIsToldOfHoursThatLapsedAndOfExceptionsLongPast() throws {
        let site = try site(
            """
            hours:
              zone: Asia/Jakarta
              weekly: {mon-fri: "09:00-18:00"}
              exceptions: [{date: 2026-10-22, closed: yes}, {date: 2026-10-24, closed: yes}]
              valid-through: 2026-11-22
            """)
        try site.expectDiagnostics([
            "Content/channels/phone.yaml:7:16 [past-exception] warning remove what is past; pages no longer show it",
            "Content/channels/phone.yaml:8:18 [hours-lapsed] warning look the hours up again and move 'valid-through' on, or write 'hours: unknown'",
        ])
        site.today = "2026-11-22"
        try site.expectDiagnostics([])
    }

    @Test func aMachineWithoutTimeZonesStatesTheServicesHoursAndSaysSo() throws {
        let site = try site(weekly("mon-sun: \"09:00-18:00\""))
        site.hasTimeZones = false
        try site.expectDiagnostics([
            "Content/channels/phone.yaml:4:15 [no-time-zones] warning install tzdata where the site is built"
        ])
        try site.edit(
            "Content/site.yaml", replacing: "title: Test",
            with: "title: Test\nchecks: {no-time-zones: off}")
        #expect(try lines(site) == ["每天 09:00–18:00（雅加达时间）"])
    }

    @Test func hoursWithAMistakeAreNotShownWhereItIsLetThrough() throws {
        let site = try site(weekly("mon-fri: \"09:00-18:00\", sat: \"9-12\""))
        try site.edit(
            "Content/site.yaml", replacing: "title: Test",
            with: "title: Test\nchecks: {bad-hours: warning}")
        let loaded = try site.load()
        #expect(!loaded.hasErrors && loaded.diagnostics.count == 1)
    }
}
