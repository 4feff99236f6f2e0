import SourceText
import Testing

@testable import SiteModel

@Test(arguments: [
    ("phone", "+12025550143", "tel:+12025550143"),
    ("email", "help@example.com", "mailto:help@example.com"),
    ("email", "a.b+c@mail.example.com", "mailto:a.b+c@mail.example.com"),
    ("chat", "https://example.com/chat?x=1#y", "https://example.com/chat?x=1#y"),
    ("form", "https://help.example.com:8443/", "https://help.example.com:8443/"),
    ("social", "https://example.com/@help", "https://example.com/@help"),
])
func aContactPointReachesSomebody(kind: String, value: String, href: String) {
    let (facts, codes) = channel(
        "kind: \(kind)\nexistence: confirmed\npoints: [{value: \"\(value)\"}]")
    #expect(codes == [])
    #expect(facts?.points.map(\.href) == [href])
}

@Test(arguments: [
    ("phone", ["12025550143", "+1 202 555 0143", "+0800123456", "+1", "+1234567890123456", "一二三"]),
    (
        "email",
        [
            "help", "help@example", "a@b@example.com", "mailto:help@example.com", "a b@example.com",
            "help@-example.com", "help＠example.com", "@example.com",
        ]
    ),
    (
        "chat",
        [
            "http://example.com/", "example.com", "https://", "https://x",
            "https://a b.example.com",
            "https://example.com/a b", "javascript:alert(1)", "https://example.com/\\\"><x>",
        ]
    ),
    ("form", ["https://", "@form"]),
    ("social", ["@help", "https://", "http://example.com/"]),
])
func aContactPointThatReachesNobodyIsRefusedAndNeverShown(kind: String, values: [String]) {
    for value in values {
        let (facts, codes) = channel(
            "kind: \(kind)\nexistence: confirmed\npoints: [{value: \"\(value)\"}]")
        #expect(codes == ["bad-contact"], "\(kind) \(value)")
        #expect(facts?.points.isEmpty == true, "\(kind) \(value)")
    }
}

@Test func aHandleNeedsItsPlatformAndHasNoLink() {
    let (facts, codes) = channel(
        "kind: social\nexistence: confirmed\npoints: [{value: \"@help\", platform: Example}]")
    #expect(codes == [])
    #expect(facts?.points.first?.href == nil)
    #expect(facts?.points.first?.platform == "Example")
}

@Test(arguments: [
    ("points: [{value: \"+12025550143\", display: \"+1 202 555 0144\"}]", ["bad-contact"]),
    ("points: [{value: \"+12025550143\"}, {value: \"+12025550143\"}]", ["bad-contact"]),
    ("points: [{}]", ["missing-field"]), ("points: [\"+12025550143\"]", ["wrong-type"]),
    ("languages: [zh_CN]", ["bad-locale"]), ("languages: [zh-CN, id]", []),
    ("response: {speed: days}", ["missing-field"]),
    ("response: {basis: general}", ["missing-field"]),
    ("response: {speed: soon, basis: general}", ["wrong-value"]),
    ("response: {speed: days, basis: official, source: nowhere}", ["wrong-value"]),
    ("hours: sometimes", ["bad-hours"]),
    ("hours: {weekly: {mon: \"09:00-18:00\"}}", ["missing-field"]),
    ("hours: {zone: Asia/Jakarta, weekly: {}}", ["bad-hours"]),
    ("review-every: 0", ["wrong-value"]), ("order: first", ["wrong-value"]),
])
func factsAreCheckedFieldByField(line: String, codes: [String]) {
    #expect(channel("kind: phone\nexistence: confirmed\n\(line)").codes == codes)
}

@Test func aResponseTimeSaysHowSoonAndWhoSaysSo() {
    let response = channel(
        """
        kind: email
        existence: confirmed
        response: {speed: same-day, typical: four hours, basis: official, source: "https://example.com/"}
        """
    ).facts?.response
    #expect(response?.speed == .sameDay && response?.basis == .official)
    #expect(response?.typical?[0] == "four hours" && response?.longest == nil)
    #expect(response?.source == "https://example.com/")
}

@Test func everySpanOfADayIsReadBackAsItIsWritten() {
    func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
    for opens in stride(from: 0, to: 1440, by: 7) {
        for closes in stride(from: 0, through: 1440, by: 15) where closes != opens {
            let span = OpeningHours.Span("\(clock(opens))-\(clock(closes))")
            #expect(span?.opens == opens && span?.closes == closes)
            #expect(span?.description == "\(clock(opens))–\(clock(closes))")
        }
    }
}

@Test(arguments: [
    "", "-", "09:00", "09:00-", "9:00-18:00", "09:00-18:00-19:00", "09:60-10:00", "24:00-01:00",
    "09:00-24:01", "09:00-25:00", "09:00-09:00", "09:00–18:00", "09:00 - 18:00", "0900-1800",
    "٠٩:٠٠-18:00",
])
func whatIsNoSpanOfADayIsRefused(text: String) { #expect(OpeningHours.Span(text) == nil) }

@Test(arguments: [
    ("mon: \"09:00-18:00\"", [1, 0, 0, 0, 0, 0, 0]),
    ("mon-fri: \"09:00-18:00\"", [1, 1, 1, 1, 1, 0, 0]),
    ("sat: [\"09:00-12:00\", \"13:00-15:00\"]", [0, 0, 0, 0, 0, 2, 0]),
    ("mon-sun: \"22:00-06:00\"", [1, 1, 1, 1, 1, 1, 1]),
    ("tue-tue: \"00:00-24:00\"", [0, 1, 0, 0, 0, 0, 0]),
    ("mon-thu: \"09:00-12:00\", fri: [\"13:00-15:00\", \"09:00-12:00\"]", [1, 1, 1, 1, 2, 0, 0]),
])
func aWeekHasSpansForEachDay(weekly: String, counts: [Int]) {
    let (facts, codes) = channel(
        "kind: phone\nexistence: confirmed\nhours: {zone: Asia/Jakarta, weekly: {\(weekly)}}")
    #expect(codes == [])
    guard case .weekly(let schedule)? = facts?.hours else {
        Issue.record("no schedule")
        return
    }
    #expect(schedule.days.map(\.count) == counts)
}

@Test(arguments: [
    "sun-mon: \"09:00-10:00\"", "Mon: \"09:00-10:00\"", "mon-: \"09:00-10:00\"",
    "-mon: \"09:00-10:00\"",
    "mon-fri-sat: \"09:00-10:00\"", "monday: \"09:00-10:00\"", "mon: closed",
    "mon: [\"09:00-18:00\", \"10:00-12:00\"]", "mon-fri: \"09:00-18:00\", wed: \"17:00-19:00\"",
    "mon: [\"22:00-06:00\", \"23:00-23:30\"]",
    "mon-fri: \"09:00-12:00\", fri: \"13:00-15:00\"",
])
func aWeekThatMakesNoSenseIsRefused(weekly: String) {
    let (_, codes) = channel(
        "kind: phone\nexistence: confirmed\nhours: {zone: Asia/Jakarta, weekly: {\(weekly)}}")
    #expect(!codes.isEmpty && codes.allSatisfy { $0 == "bad-hours" }, "\(codes)")
}

@Test(arguments: [
    ("{date: 2026-12-25, closed: yes}", true),
    ("{from: 2026-12-25, to: 2026-12-26, closed: yes}", true),
    ("{date: 2026-12-25, spans: [\"10:00-12:00\"], reason: Holiday}", true),
    ("{date: 2026-12-25}", false), ("{closed: yes}", false),
    ("{from: 2026-12-25, closed: yes}", false),
    ("{from: 2026-12-26, to: 2026-12-25, closed: yes}", false),
    ("{date: 2026-12-25, from: 2026-12-25, to: 2026-12-26, closed: yes}", false),
    ("{date: 2026-12-25, closed: yes, spans: [\"10:00-12:00\"]}", false),
])
func anExceptionNamesDaysAndWhatHoldsOnThem(exception: String, isRight: Bool) {
    let (facts, codes) = channel(
        """
        kind: phone
        existence: confirmed
        hours: {zone: Asia/Jakarta, weekly: {mon: "09:00-18:00"}, exceptions: [\(exception)]}
        """)
    #expect(codes == (isRight ? [] : ["bad-hours"]))
    guard case .weekly(let schedule)? = facts?.hours else {
        // Hours with a mistake are not shown without it, but not at all.
        #expect(!isRight && facts?.hours == .unknown)
        return
    }
    #expect(isRight && schedule.exceptions.count == 1)
}

@Test(
    arguments: [
        ("- {id: a, urgency: now}\n- {id: b, urgency: normal, needs: [private]}", ["a", "b"], []),
        ("", [], []), ("# nothing yet", [], []), ("id: a\nurgency: now", [], ["wrong-type"]),
        ("[a]", [], ["wrong-type"]), ("- {id: a}", [], ["missing-field"]),
        ("- {id: A B, urgency: now}", [], ["wrong-value"]),
        ("- {id: a, urgency: soon}", [], ["wrong-value"]),
        ("- {id: a, urgency: now}\n- {id: a, urgency: now}", ["a"], ["duplicate-id"]),
        ("- {id: a, urgency: now, needs: [speed]}", ["a"], ["wrong-value"]),
    ] as [(String, [String], [String])])
func topicsAreAListInTheOrderOfTheSite(text: String, ids: [String], codes: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "Content/topics.yaml", bytes: Array(text.utf8))
    #expect(TopicFacts.read(file, diagnostics: &diagnostics).topics.map(\.id) == ids)
    #expect(diagnostics.map(\.code.name) == codes)
}

@Test(
    arguments: [
        ("- {id: a, urgency: now}", .none), ("", .none),
        ("- {id: a, urgency: soon}\n- {id: b, urgency: now}", .ids(["a"])),
        ("- {id: A B, urgency: now}", .ids(["A B"])),
        ("- {id: a, urgency: now, needs: [speed]}", .none),
        ("- {urgency: now}", .unknown), ("- {id: a\n- {id: b, urgency: now}", .unknown),
        ("id: a\nurgency: now", .unknown), ("[a]", .unknown),
    ] as [(String, UnreadableRecords)])
func topicsThatCannotBeReadAreKnownByTheirIDs(text: String, unreadable: UnreadableRecords) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "Content/topics.yaml", bytes: Array(text.utf8))
    #expect(TopicFacts.read(file, diagnostics: &diagnostics).unreadable == unreadable)
}
