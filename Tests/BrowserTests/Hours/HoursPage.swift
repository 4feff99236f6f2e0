import Foundation
import TestSupport

/// The clock and the zone of a reader, and the site that is read.
extension BrowserSession {
    /// From the next page on, the clock begins at an instant, and the reader lives in a zone.
    func setClock(_ instant: String, zone: String, lacking: [String] = []) throws {
        let path = SharedFolder.checkout + "/Tests/BrowserTests/Scripts/fake-clock.js"
        let script = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("NOW", with: "\(try seconds(instant))")
            .replacing("LACKING", with: "\(lacking)")
        try devTools("Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
        try devTools("Emulation.setTimezoneOverride", ["timezoneId": .string(zone)])
    }

    /// Lets time pass.
    func advance(to instant: String) throws {
        _ = try execute("fakeClock.advance(arguments[0])", [.number(Double(try seconds(instant)))])
    }

    /// Puts the clock forward while nothing runs.
    func jump(to instant: String) throws {
        _ = try execute("fakeClock.jump(arguments[0])", [.number(Double(try seconds(instant)))])
    }

    /// What a badge says; nil where it is not shown.
    func badge(_ selector: String) throws -> String? {
        try execute(
            "const badge = document.querySelector(arguments[0]); return badge?.checkVisibility() ? badge.textContent : null;",
            [.string(selector)]
        ).string
    }

    private func seconds(_ instant: String) throws -> Int {
        Int(try Date(instant, strategy: .iso8601).timeIntervalSince1970)
    }
}

/// A built site whose channels have all kinds of hours.
final class HoursSite {
    let site: SiteUnderTest
    private let folders: [TemporaryFolder]

    init(today: String = "2026-11-26") throws {
        let sources = try TemporaryFolder(HoursSite.archive)
        let output = try TemporaryFolder()
        try SiteUnderTest.build(sources.path, to: output.path, "--now", today)
        folders = [sources, output]
        site = try SiteUnderTest(folder: output.path)
    }

    /// The name of the script as it is published.
    var scriptName: String {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(
                atPath: folders[1].path("assets"))
            guard let name = names.first(where: { $0.hasPrefix("contact.") }) else {
                throw TestFailure("no script for hours is published")
            }
            return name
        }
    }

    /// The script as it is published.
    var script: String {
        get throws { try folders[1].text("assets/" + scriptName) }
    }

    private static let channels: [(id: String, facts: String)] = [
        (
            "phone",
            """
            kind: phone
            existence: confirmed
            hours:
              zone: Asia/Jakarta
              weekly: {mon-fri: "09:00-18:00"}
              exceptions: [{date: 2026-12-25, closed: yes}]
              valid-through: 2026-12-31
            """
        ),
        (
            "night",
            "kind: chat\nexistence: confirmed\nhours: {zone: Asia/Jakarta, weekly: {thu: \"20:00-24:00\"}}"
        ),
        ("always", "kind: chat\nexistence: confirmed\nhours: always"),
        ("unknown", "kind: chat\nexistence: confirmed\nhours: unknown"),
        (
            "reported",
            "kind: form\nexistence: reported\nhours: {zone: Asia/Jakarta, weekly: {mon-fri: \"09:00-18:00\"}}"
        ),
        (
            "degraded",
            "kind: form\nexistence: confirmed\nstatus: degraded\nhours: {zone: Asia/Jakarta, weekly: {mon-fri: \"09:00-18:00\"}}"
        ),
        ("paused", "kind: form\nexistence: confirmed\nstatus: paused\nhours: always"),
    ]

    private static let archive =
        """
        -- Content/site.yaml --
        title: 测试
        url: https://help.example.com/
        locales: [zh-CN]
        time-zone: Asia/Shanghai
        checks: {hours-lapsed: off}

        """
        + channels.map { id, facts in
            """
            -- Content/channels/\(id).yaml --
            \(facts)
            -- Content/zh-CN/contact/\(id).md --
            ---
            name: \(id)
            summary: 说明
            find-it: [看]
            status-note: 说明
            ---

            """
        }.joined()
}
