import Foundation
import TestSupport
import Testing

@testable import SiteModel

/// The file of a zone of this machine.
func zoneFile(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/" + name)))
}

/// The rules of a zone of this machine.
func zoneRules(_ name: String) throws -> TimeZoneRules {
    try #require(TimeZoneRules(file: try zoneFile(name)), "\(name)")
}

@Suite struct TimeZoneRulesTests {
    /// Every zone that the IANA lists for a place, and some that it has for other reasons.
    private static let zones = Result {
        let table = try String(
            contentsOfFile: "/usr/share/zoneinfo/zone1970.tab", encoding: .utf8)
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { String($0.split(separator: "\t")[2]) } + [
                "Etc/UTC", "Etc/GMT+12", "Europe/Dublin",
            ]
    }

    @Test func clocksShowWhatPythonSays() throws {
        var random = SeededGenerator(seed: 11)
        let zones = try Self.zones.get()
        #expect(zones.count > 300)
        let all = try zones.map { ($0, try zoneRules($0)) }
        let questions = all.map { name, rules in
            let changes = rules.changes(after: -3_000_000_000, through: 5_000_000_000)
            // Local times since 1970: before, some zones changed twice within two days.
            let modern = changes.filter { $0 > 86_400 * 3 }
            return HoursOracle.ZoneQuestion(
                zone: name,
                instants: changes.flatMap { [$0 - 1, $0] }
                    + (0..<60).map { _ in
                        Int.random(in: -3_000_000_000...9_000_000_000, using: &random)
                    },
                locals: modern.flatMap { change in
                    let (before, after) = (rules.offset(at: change - 1), rules.offset(at: change))
                    return [
                        change + before - 1, change + before, change + after - 1, change + after,
                        change + (before + after) / 2,
                    ]
                } + (0..<60).map { _ in Int.random(in: 0...9_000_000_000, using: &random) })
        }
        #expect(questions.reduce(0) { $0 + $1.instants.count } > 40_000)
        for ((name, rules), (question, answer)) in zip(
            all, zip(questions, try HoursOracle.zones(questions)))
        {
            #expect(question.instants.map(rules.offset) == answer.offsets, "\(name)")
            #expect(question.locals.map(rules.instant(local:)) == answer.instants, "\(name)")
        }
    }

    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_745_999, 3600),
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_746_000, 7200),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_767_225_600, 39_600),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_782_864_000, 37_800),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_767_225_600, 0), ("WIB-7", 0, 25_200), ("UTC0", 5, 0),
        // Summer time that lasts all year (RFC 9636 §3.3.1).
        ("XXX3EDT4,0/0,J365/23", 1_767_225_600, -14_400),
        ("XXX3EDT4,0/0,J365/23", 1_782_864_000, -14_400),
        ("EST5EDT,J60/0,J300/0", 1_709_251_200, -18_000),
        ("EST5EDT,J60/0,J300/0", 1_709_269_200, -14_400),
        ("EST5EDT,59/0,300/0", 1_709_182_800, -14_400),
    ])
    func aLastingRuleIsReadAsPOSIXWritesIt(rule: String, instant: Int, offset: Int) throws {
        let zone = try #require(PosixTimeZone(Array(rule.utf8)))
        #expect(zone.offset(at: instant) == offset)
    }

    @Test(arguments: [
        "", "CET", "CE-1", "CET-1CEST", "CET-25", "CET-1CEST,M3.5.0", "CET-1CEST,M13.1.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "<+07-7", "CET-1CEST,J0,J1",
        "CET-1CEST,366,1",
        "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1:60", "CET-1 ", "CET-1CEST,M3.5.0,M10.5.0/3x",
        "CET99999999999999999999",
    ])
    func whatIsNoLastingRuleIsRefused(rule: String) {
        #expect(PosixTimeZone(Array(rule.utf8)) == nil)
    }

    @Test(arguments: ["Europe/Berlin", "Asia/Jakarta", "Africa/Casablanca", "Etc/UTC"])
    func aDamagedFileIsRefusedOrReadButNeverFatal(name: String) throws {
        let file = try zoneFile(name)
        for length in file.indices { #expect(TimeZoneRules(file: Array(file[..<length])) == nil) }
        var random = SeededGenerator(seed: 3)
        var refused = 0
        for _ in 0..<1000 {
            var damaged = file
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                // The headers decide most.
                let place =
                    random.once(in: 2)
                    ? Int.random(in: 0..<44, using: &random)
                    : Int.random(in: 0..<file.count, using: &random)
                damaged[place] = UInt8.random(in: 0...255, using: &random)
            }
            guard let rules = TimeZoneRules(file: damaged) else {
                refused += 1
                continue
            }
            for instant in [0, 1_800_000_000, 200_000_000_000] {
                _ = rules.instant(local: instant)
                _ = rules.changes(after: instant, through: instant + 366 * 86_400)
            }
        }
        #expect(refused > 250)
    }

    @Test func whatIsNoZoneFileIsRefused() throws {
        for bytes in [
            [], Array("TZif".utf8), Array("TZif2".utf8) + [UInt8](repeating: 255, count: 200),
        ] {
            #expect(TimeZoneRules(file: bytes) == nil)
        }
        // A file of version 1 alone has no lasting rule.
        var old = try zoneFile("Asia/Jakarta")
        old[4] = 0
        #expect(TimeZoneRules(file: old) == nil)
    }
}
