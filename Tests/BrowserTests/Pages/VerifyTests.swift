import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// The page that checks a contact, as somebody uses it.
    @Suite struct VerifyTests {
        @Test func theAnswerIsSaidInWordsWithWhatToDoNext() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                try page.find("#verify-contact").type(
                    "call +1 202 555 0143 or https://g0jek.com/help")
                try page.find("#verify-form button").click()
                let answers = try page.findAll("#verify-answers article")
                #expect(answers.count == 2)
                #expect(try answers[0].text.contains("On the list of this guide"))
                #expect(try answers[0].text.contains("It is a contact of “Telephone”."))
                #expect(try answers[0].text.contains("Checked on 20 November 2026."))
                #expect(try answers[0].find("a").attribute("href") == "/contact/phone/")
                #expect(
                    try answers[1].text.contains(
                        "Looks like one on the list of this guide, but is not"))
                #expect(try answers[1].text.contains("On the list is gojek.com (Wallet)."))
                let steps = try answers[1].findAll("a").compactMap { try $0.attribute("href") }
                #expect(steps.count == 2)
                #expect(steps.first == "/contact/")
                #expect(steps.last?.hasSuffix("/faq/lost/") == true)
                #expect(try page.find("#verify-answers").attribute("aria-live") == "polite")
                try expectNoConsoleErrors(page)
            }
        }

        @Test func whatWasPastedIsNeverALinkAndNeverMarkup() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                let text =
                    "<img src=x onerror=alert(1)> https://evil.example/<b>a</b> javascript:alert(1)"
                try page.find("#verify-contact").type(text)
                try page.find("#verify-form button").click()
                #expect(try page.findAll("#verify-answers article").count >= 2)
                #expect(try page.findAll("#verify-answers img, #verify-answers b").isEmpty)
                let links = try page.findAll("#verify-answers a").compactMap {
                    try $0.attribute("href")
                }
                #expect(links.allSatisfy { $0.hasPrefix("/") || $0.hasPrefix(site.origin + "/") })
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aKeyboardIsEnough() throws {
            let site = try VerifySite()
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/verify/")
                _ = try page.execute(
                    "document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus();"
                )
                try page.press(.tab)
                #expect(try page.focused().attribute("id") == "verify-contact")
                try page.focused().type("gojek.com")
                try page.press(.enter)
                #expect(try page.find("#verify-answers .verdict-listed").isDisplayed)
                try page.press(.tab)
                #expect(try page.focused().attribute("type") == "submit")
                try page.find("#verify-contact").clear()
                try page.find("#verify-contact").type("a b")
                try page.find("#verify-form button").type("\n")
                #expect(try page.find("#verify-answers").text.hasPrefix("There is no number"))
            }
        }

        @Test func nothingIsFetchedAndNothingIsSentOnceThePageStands() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                // What was asked for before may be written down later: what counts is when it was asked for.
                _ = try page.execute("window.start = performance.now();")
                let asked = site.requests
                for text in ["gojek.com", "+1 202 555 0199", "desk@gojek.com", "@wallet.service"] {
                    try page.find("#verify-contact").clear()
                    try page.find("#verify-contact").type(text + "\n")
                    #expect(try page.findAll("#verify-answers article").count == 1, "\(text)")
                }
                let fetched = try page.execute(
                    """
                    return performance.getEntriesByType("resource")
                      .filter((entry) => entry.startTime > window.start).map((entry) => entry.name);
                    """)
                #expect(fetched == [])
                #expect(site.requests == asked)
                #expect(try page.address == site.origin + "/verify/")
            }
        }

        @Test func whatStandsBehindTheHashOfTheAddressIsJudged() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/#q=gojek.com%2Eevil.example")
                #expect(
                    try page.waitFor("#verify-answers .verdict-lookalike").text.contains(
                        "evil.example"))
                #expect(!site.paths.contains { $0.contains("evil") })
            }
        }

        @Test func whatNoLongerCountsIsNotToldToSomebodyWhoAsksAboutItsLikeness() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                for (text, listed) in [
                    ("+1 202 555 0144", "+1 202 555 0143 (Telephone)"),
                    // Nobody looked at the listed number in time.
                    ("+44 20 7946 0019", "a contact that is not shown for now (Telephone)"),
                ] {
                    try page.find("#verify-contact").clear()
                    try page.find("#verify-contact").type(text + "\n")
                    let said = try page.find("#verify-answers").text
                    #expect(said.contains("On the list is \(listed)"), "\(said)")
                    #expect(!said.contains("0018"), "\(said)")
                }
            }
        }

        @Test func aReportedContactSaysWhenAndWhoButNotMore() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                try page.find("#verify-contact").type("(202) 555 0199\n")
                let said = try page.find("#verify-answers").text
                #expect(said.contains("Named by others, not confirmed"))
                #expect(
                    said.contains("A public page (news.example.com) named it on 10 January 2020"))
                try page.find("#verify-contact").clear()
                try page.find("#verify-contact").type("https://wallets.example/\n")
                #expect(
                    try page.find("#verify-answers").text.contains(
                        "(its own website, without a date)"))
            }
        }

        @Test func withoutScriptsTheStepsTakeThePlaceOfTheField() throws {
            let site = try VerifySite()
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/verify/")
                #expect(try !page.find("#verify-form").isDisplayed)
                #expect(try page.find("main noscript .notice").isDisplayed)
                #expect(try page.find("#by-hand").isDisplayed)
                #expect(try page.findAll("main ol.steps li").count >= 5)
                #expect(try page.findAll(".listed code").map { try $0.text }.contains("gojek.com"))
            }
        }
    }
}
