import TestSupport
import Testing

extension BrowserSuite {
    /// The answers of the page that checks a contact, taken together.
    @Suite struct VerifyAnswersTests {
        @Test(arguments: ["", "  \u{3000}\n"]) func whoeverAsksOfNothingIsToldSo(_ text: String)
            throws
        {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                _ = try page.execute(
                    "document.getElementById('verify-contact').value = arguments[0]",
                    [.string(text)])
                try page.find("#verify-form button").click()
                #expect(
                    try page.find("#verify-answers").text.hasPrefix("The field is still empty."))
                #expect(try page.focused().attribute("id") == "verify-contact")
                // What somebody clears is no question.
                try page.find("#verify-contact").type("gojek.com\n")
                _ = try page.execute(
                    """
                    const field = document.getElementById("verify-contact");
                    field.value = "";
                    field.dispatchEvent(new Event("input"));
                    """)
                #expect(try page.find("#verify-answers").text == "")
            }
        }

        @Test func aWayOnThatSeveralAnswersShareIsOfferedOnce() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                try page.find("#verify-contact").type("+49 30 901820 bit.ly/wallet g0jek.com\n")
                let answers = try page.findAll("#verify-answers article")
                #expect(answers.count == 3)
                #expect(try answers[0].findAll("a").count == 2)
                #expect(try page.findAll("#verify-answers a").count == 2)
                #expect(try page.findAll("#verify-answers ul").count == 1)
            }
        }

        @Test func whatWasNotRecognisedIsNotPassedOver() throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                let field = try page.find("#verify-contact")
                try field.type("Add our service wallet_88 or call +49 30 901820\n")
                #expect(
                    try page.find("#verify-answers > :last-child").text.hasPrefix(
                        "Only what is shown above was checked."))
                try field.clear()
                try field.type("+49 30 901820\n")
                #expect(try page.findAll("#verify-answers > p").isEmpty)
            }
        }

        @Test func theAnswerComesIntoSightOnAPhone() throws {
            let site = try VerifySite()
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/verify/")
                try page.find("#verify-contact").type("+49 30 901820\n")
                let isSeen = try page.execute(
                    """
                    const box = document.querySelector("#verify-answers article").getBoundingClientRect();
                    return box.top >= 0 && box.bottom <= innerHeight + 1;
                    """)
                #expect(isSeen == true)
            }
        }

        @Test(arguments: [
            ("/verify/", 0), ("/", 1), ("/contact/", 1), ("/contact/phone/", 1), ("/faq/lost/", 1),
        ])
        func onePageOffersTheCheckOnce(path: String, count: Int) throws {
            let site = try VerifySite()
            try WebDriver.withSession { page in
                try page.open(site.origin + path)
                let shown = try page.findAll(".verify-link a").filter { try $0.isDisplayed }
                #expect(shown.count == count)
            }
        }
    }
}
