import Foundation
import PreviewServer
import TestSupport
import Testing

extension BrowserSuite {
    /// Nothing that a reader looks at moves when scripts come to work, however late they come.
    @Suite struct StabilityTests {
        /// The sum of all shifts, as Layout Instability §2 counts them. It is no time: a shift is
        /// how much of the window moved, by how far.
        @Test(arguments: [390, 1280])
        func noKindOfPageMovesWhenItsScriptsArriveAfterItIsSeen(_ width: Int) throws {
            let gate = ScriptGate()
            let site = try SiteUnderTest(folder: SiteUnderTest.repository.folder) { request in
                if request.path.hasSuffix(".js") { gate.pass() }
                return nil
            }
            defer { gate.open() }
            let options = BrowserOptions(width: width, height: 844, waitsForLoad: false)
            try WebDriver.withSession(options) { page in
                for language in try SiteLanguage.all {
                    let search = language.path(of: .search) + "?q="
                    let pages =
                        PageKind.allCases.map { (language.path(of: $0), "main") } + [
                            (search + HostileSite.encoded(language.answered), "#results li"),
                            (search + HostileSite.encoded(language.unanswered), "#results a"),
                        ]
                    for (path, last) in pages {
                        gate.close()
                        try page.open(site.origin + path)
                        try page.wait(for: "the first paint of \(path)") {
                            try $0.execute(
                                """
                                return location.href === arguments[0]
                                  && performance.getEntriesByName("first-contentful-paint").length > 0
                                """, [.string(site.origin + path)]) == true
                        }
                        gate.open()
                        try page.wait(for: "all of \(path)") {
                            try $0.execute(
                                """
                                return document.readyState === "complete"
                                  && document.querySelector(arguments[0]) !== null
                                """, [.string(last)]) == true
                        }
                        let shifts: Shifts = try page.run("shifts.js")
                        #expect(shifts.sum < 0.01, "\(path) at \(width): \(shifts.moved)")
                    }
                }
            }
        }

        @Test func whatWaitsForAnswersShowsWhereThereIsNoQuestion() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/")
                try page.wait(for: "the list of pages") { try $0.find(".browse h2").isDisplayed }
            }
        }

        @Test func whatWaitsForAnswersFollowsThem() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/search/?q=%E9%92%B1%E6%B2%A1%E5%88%B0")
                _ = try page.waitFor("main .results mark")
                try page.wait(for: "the list of pages") { try $0.find(".browse h2").isDisplayed }
            }
        }
    }
}

/// What moved on a page.
private struct Shifts: Decodable {
    let sum: Double
    let moved: [String]
}

/// Where requests for scripts wait until a page has been seen.
private final class ScriptGate: @unchecked Sendable {
    // Its lock guards the one variable.
    private let condition = NSCondition()
    private var isOpen = true

    func close() { change(to: false) }

    func open() { change(to: true) }

    /// Goes on when the gate is open.
    func pass() {
        condition.lock()
        defer { condition.unlock() }
        while !isOpen { condition.wait() }
    }

    private func change(to isOpen: Bool) {
        condition.lock()
        defer { condition.unlock() }
        self.isOpen = isOpen
        condition.broadcast()
    }
}
