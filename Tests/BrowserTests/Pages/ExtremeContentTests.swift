import TestSupport
import Testing

/// A title of sixty characters in Chinese, and one of a word that no line holds.
private let longTitle = String(repeating: "转账失败但是钱已经扣了怎么办", count: 5).prefix(59) + "？"
private let longWord = String(repeating: "Donaudampfschifffahrt", count: 6)

private func archive(questions: Int) -> String {
    let many = (1...questions).map { number in
        """
        -- Content/faq/q\(number).md --
        ---
        question: \(number == 1 ? String(longTitle) : number == 2 ? longWord : "问题 \(number)？")
        answer: 答 \(number)。
        topic: funds
        ---
        """
    }
    return """
        -- Content/site.yaml --
        title: 一个名字非常非常长、长到手机上一行放不下的帮助网站
        url: https://help.example.com/
        locales: [zh-CN]
        -- Content/topics.yaml --
        - {id: funds, urgency: now, needs: []}
        -- Content/channels/phone.yaml --
        kind: phone
        existence: reported
        status: degraded
        -- Content/contact/phone.md --
        ---
        name: 一个名字很长的电话客服渠道（夜间和节假日）
        summary: 打。
        find-it: [打开。]
        status-note: 忙。
        ---
        -- Content/topics/funds.md --
        ---
        name: 充值、提现、付款、转账、退款和对账的所有问题
        ---
        \(many.joined(separator: "\n"))
        """
}

extension BrowserSuite {
    /// Pages that have much more on them than usual, or next to nothing.
    @Suite struct ExtremeContentTests {
        @Test(arguments: [1, 200]) func pagesHoldWhatIsLongOrLittle(questions: Int) throws {
            let site = try SiteUnderTest(building: archive(questions: questions))
            try WebDriver.withSession { page in
                for path in [
                    "/", "/faq/", "/faq/q1/", "/topics/funds/", "/contact/", "/contact/phone/",
                    "/search/?q=q", "/404.html",
                ] + (questions > 1 ? ["/faq/q2/"] : []) {
                    try page.open(site.origin + path)
                    for width in [1280, 768, 390, 320] {
                        try page.present(BrowserOptions(width: width))
                        #expect(try page.overflow == 0, "\(path) at \(width)")
                    }
                }
                try page.open(site.origin + "/faq/")
                #expect(
                    try page.findAll("main h3 a, main li > a[href^='/faq/q']").count
                        >= questions)
            }
        }
    }
}
