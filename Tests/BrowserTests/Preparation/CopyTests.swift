import TestSupport
import Testing

private let button = "button[data-copy]"

/// A clipboard of the test's own: it keeps what is written, or refuses it.
private func replaceClipboard(_ page: BrowserSession, by kind: String) throws {
    _ = try page.execute(
        """
        window.copied = [];
        const clipboards = {
          keeping: { writeText: async (text) => { window.copied.push(text); } },
          refusing: { writeText: async () => { throw new DOMException("no", "NotAllowedError"); } },
          missing: undefined,
        };
        Object.defineProperty(navigator, "clipboard", { value: clipboards[arguments[0]], configurable: true });
        """, [.string(kind)])
}

private func copied(_ page: BrowserSession) throws -> [String] {
    try page.execute("return window.copied").array?.compactMap(\.string) ?? []
}

extension BrowserSuite {
    /// Buttons that copy a list or a letter.
    @Suite struct CopyTests {
        @Test func aListIsCopiedAsPlainTextWithItsTitleAndItsAddress() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/late-funds/")
                try replaceClipboard(page, by: "keeping")
                try page.find(button).click()
                try page.wait(for: "the words") {
                    try $0.find("section [role=status]").text == "已复制"
                }
                expectEqualText(
                    try copied(page).joined(),
                    """
                    资金到账延迟，怎么办？
                    https://help.example.com/faq/late-funds/

                    □ 交易编号、时间、金额和当前状态
                    □ 交易记录的截图，遮住余额等无关信息
                    □ 银行的扣款记录，遮住卡号

                    """)
                try expectNoConsoleErrors(page)
            }
        }

        @Test func theWholeChecklistIsCopiedWithItsHeadings() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/contact/prepare/")
                try replaceClipboard(page, by: "keeping")
                try page.find(button).click()
                try page.wait(for: "the text") { try !copied($0).isEmpty }
                let lines = try copied(page).joined().split(separator: "\n").map(String.init)
                #expect(
                    lines.prefix(2) == ["联系客服前要准备什么", "https://help.example.com/contact/prepare/"])
                let boxes = lines.filter { $0.hasPrefix("□ ") }
                let shown = try page.findAll("main .checklist li").map {
                    "□ " + (try $0.text).replacing("\n", with: " ")
                }
                #expect(boxes == shown)
                #expect(Set(boxes).count == boxes.count, "no item stands twice")
                #expect(lines.contains("按你的问题准备") && lines.contains("资金问题"))
                #expect(lines.contains("资金到账延迟，怎么办？"), "a question is no box")
            }
        }

        @Test(arguments: ["refusing", "missing"])
        func withoutAClipboardTheTextIsSelected(clipboard: String) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/contact/chat/")
                try replaceClipboard(page, by: clipboard)
                try page.find(button).click()
                try page.wait(for: "the words") {
                    try $0.find("section [role=status]").text.hasPrefix("没能自动复制")
                }
                let selected = try page.execute("return getSelection().toString()").string ?? ""
                #expect(selected.contains("交易编号、时间、金额和当前状态（与交易有关时）"))
                #expect(!selected.contains("复制清单"))
                try expectNoConsoleErrors(page)
            }
        }

        @Test func aLetterIsCopiedLineByLine() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/contact/email/")
                try replaceClipboard(page, by: "keeping")
                for copy in try page.findAll("button[data-copy-as=text]") { try copy.click() }
                try page.wait(for: "both texts") { try copied($0).count == 2 }
                let texts = try copied(page)
                #expect(texts[0] == "关于【问题，例如：充值失败】的咨询")
                #expect(texts[1].hasPrefix("您好：\n\n我在使用 GoPay 时遇到了问题"))
                #expect(texts[1].hasSuffix("谢谢。\n【你的称呼】"))
            }
        }

        @Test func withoutScriptsThereIsNoButtonThatDoesNothing() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(BrowserOptions(scripts: false)) { page in
                try page.open(site.origin + "/contact/email/")
                let buttons = try page.findAll(button)
                #expect(buttons.count == 3)
                for button in buttons { #expect(!(try button.isDisplayed)) }
            }
        }
    }
}
