import Foundation
import TestSupport
import Testing

extension BrowserSuite {
    /// What stands on paper.
    @Suite struct PrintedChecklistTests {
        @Test(arguments: [
            "/faq/late-funds/", "/contact/prepare/", "/contact/chat/", "/topics/funds/",
        ])
        func aPrintedListHasBoxesItsTitleItsAddressAndNoNavigation(path: String) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(width: 700, medium: "print")) { page in
                try page.open(site.origin + path)
                #expect(try page.find("h1").isDisplayed)
                #expect(try page.find(".print-address").text == "https://help.example.com" + path)
                #expect(try page.find(".no-secrets").text.hasPrefix("密码、PIN、验证码一律不写"))
                for element in try page.findAll(
                    "nav, form, button, .breadcrumb, .skip-link, .letter-fold")
                {
                    let name = try element.name
                    #expect(!(try element.isDisplayed), "\(name)")
                }
                let boxes =
                    try page.execute(
                        """
                        return [...document.querySelectorAll(".checklist li")].map((item) => {
                          const box = getComputedStyle(item, "::before");
                          return box.display !== "none" && parseFloat(box.width) >= 10
                            && parseFloat(box.borderTopWidth) >= 1 && box.borderTopColor === "rgb(0, 0, 0)";
                        });
                        """
                    ).array ?? []
                #expect(!boxes.isEmpty && boxes.allSatisfy { $0 == true })
            }
        }

        /// Who takes it along takes one sheet.
        @Test(arguments: ["/contact/", "/contact/prepare/", "/en/contact/", "/en/contact/prepare/"])
        func theGuideAndTheListFitOnOneSheetEach(path: String) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(medium: "print")) { page in
                try page.open(site.origin + path)
                let answer = try page.devTools(
                    "Page.printToPDF",
                    // A4 in inches; margins are those of the stylesheet.
                    [
                        "paperWidth": .number(8.27), "paperHeight": .number(11.69),
                        "preferCSSPageSize": true,
                    ])
                let file = try #require(answer["data"].string.flatMap { Data(base64Encoded: $0) })
                // ISO 32000-1 §7.7.3.3: a page is an object of the type Page; the tree of them is of the type Pages.
                let pages = String(decoding: file, as: UTF8.self).matches(of: /\/Type \/Page\b/)
                #expect(pages.count == 1)
            }
        }

        @Test func theAddressIsForPaperAlone() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/late-funds/")
                #expect(!(try page.find(".print-address").isDisplayed))
            }
        }

        @Test func theWayOnIsPrintedWithItsAddress() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(medium: "print")) { page in
                try page.open(site.origin + "/faq/late-funds/")
                let printed = try page.execute(
                    "return getComputedStyle(document.querySelector('.unsolved a'), '::after').content"
                ).string
                #expect(
                    printed?.contains(
                        "https://help.example.com/contact/chat/?question=late-funds#find-it")
                        == true)
            }
        }
    }
}
