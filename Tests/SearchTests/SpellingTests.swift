import Search
import Testing

/// A word that is misspelt finds what was meant.
@Suite struct SpellingTests {
    private let index: TestIndex

    init() throws {
        index = try TestIndex(
            [
                SearchPage(
                    "/password/", "Reset your Password", "Choose Forgot password in the app."),
                SearchPage(
                    "/transfer/", "A transfer is missing", "Wait, then check the transaction."),
                SearchPage(
                    "/verification/", "Two-step verification", "We send a code to your phone."),
                SearchPage("/pin/", "Change the PIN", "A pin has six digits. Keep it secret."),
                SearchPage("/security/", "Security", "Never share a code with anybody."),
            ], in: "en")
    }

    @Test(arguments: [
        ("pasword", "/password/"), ("passwrod", "/password/"), ("passsword", "/password/"),
        ("pazsword", "/password/"), ("tranfser", "/transfer/"), ("transfr", "/transfer/"),
        ("trannsfer", "/transfer/"), ("transver", "/transfer/"), ("verifcation", "/verification/"),
        ("vreification", "/verification/"),
        ("secruity", "/security/"), ("securty", "/security/"), ("Pasword", "/password/"),
        ("my pasword", "/password/"),
    ])
    func aSwappedMissingDoubledOrWrongLetterFindsThePage(query: String, page: String) throws {
        let found = try index.search(query)
        #expect(found.results.first?.url == page)
        #expect(found.corrected != nil)
    }

    @Test func theCorrectedQueryHasTheWordAsTheSiteWritesIt() throws {
        #expect(try index.search("pasword").corrected == "Password")
        #expect(try index.search("reset my pasword!").corrected == "reset my Password!")
        #expect(try index.search("tranfser mizsing").corrected == "transfer missing")
        #expect(try index.search("password").corrected == nil)
        #expect(try index.search("passw").corrected == nil, "an unfinished word is no mistake")
    }

    @Test(arguments: ["pon", "pim", "ppn", "in"])
    func aWordOfLessThanFourLettersIsNotCorrected(query: String) throws {
        let found = try index.search(query)
        #expect(found.corrected == nil)
        #expect(!found.results.map(\.url).contains("/pin/"))
    }

    @Test func shortWordsMayHaveOneMistakeAndLongOnesTwo() throws {
        #expect(try index.urls("sekurety").contains("/security/"), "two of eight")
        #expect(try index.search("sexwroty").results.isEmpty, "three of eight")
        let code = try TestIndex([SearchPage("/a/", "Refund", "Words")], in: "en")
        #expect(try code.urls("refumd") == ["/a/"])
        #expect(try code.urls("rafumd").isEmpty, "two of six")
    }

    @Test func theFirstLetterIsTakenAsItIs() throws {
        #expect(try index.search("bassword").results.isEmpty)
    }

    @Test func aWordThatTheSiteHasIsNotCorrected() throws {
        let index = try TestIndex(
            [SearchPage("/a/", "Form", "A form."), SearchPage("/b/", "From", "From here.")],
            in: "en")
        let found = try index.search("form")
        #expect(found.results.map(\.url) == ["/a/"] && found.corrected == nil)
    }

    @Test func chinesePagesWithEnglishWordsCorrectThemToo() throws {
        let index = try TestIndex(
            SamplePages.all + [SearchPage("/verify/", "Verification 验证", "说明")])
        #expect(try index.search("verifcation 验证").corrected?.contains("验证") == true)
        #expect(try index.urls("verifcation 验证").first == "/verify/")
    }
}
