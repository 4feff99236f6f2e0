import TestSupport
import Testing

private let field = "header input[type=search][name=q]"
private let options = ".suggestions [role=option]"

extension BrowserSearchSuite {
    /// What comes below the search box of every page as one types.
    @Suite struct SuggestionTests {
        @Test func theKeyboardAloneLeadsFromAnyPageToTheAnswer() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/contact/phone/")
                try page.press("/")
                let box = try page.focused()
                #expect(try box.attribute("name") == "q")
                #expect(try box.property("value").string == "")
                try box.type("登录")
                try page.wait(for: "suggestions") { try $0.findAll(options).count > 2 }
                #expect(try box.attribute("aria-expanded") == "true")
                #expect(try box.attribute("aria-activedescendant") == nil)
                let count = try page.findAll(options).count - 1
                try page.wait(for: "the number to be said") {
                    try status(of: $0) == "找到 \(count) 条结果"
                }

                try page.press(.down)
                try page.press(.down)
                try page.press(.up)
                let active = try #require(try box.attribute("aria-activedescendant"))
                let chosen = try page.find("#\(active)")
                #expect(try chosen.attribute("aria-selected") == "true")
                #expect(try chosen.find(".option-title").text == "GoPay 无法登录怎么办？")
                #expect(try page.focused().attribute("name") == "q")
                try page.press(.enter)
                try page.wait(for: "the answer") { try $0.path == "/faq/cannot-log-in/" }
                try expectNoConsoleErrors(page)
            }
        }

        @Test func theLastSuggestionAndEnterAloneLeadToAllResults() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                for keys: [BrowserKey] in [[.up, .enter], [.enter]] {
                    try page.open(site.origin + "/articles/safety/")
                    try page.find(field).type("钓鱼")
                    _ = try page.waitFor(options)
                    for key in keys { try page.press(key) }
                    try page.wait(for: "all results") { try $0.path == "/search/" }
                    #expect(try page.address.hasSuffix("/search/?q=%E9%92%93%E9%B1%BC"))
                    _ = try page.waitFor("main .results a")
                }
            }
        }

        @Test func escapeClosesTheListThenEmptiesTheField() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/faq/")
                let box = try page.find(field)
                try box.type("密码")
                _ = try page.waitFor(options)
                try page.press(.escape)
                #expect(try !page.find(".suggestions").isDisplayed)
                #expect(try box.attribute("aria-expanded") == "false")
                #expect(try box.property("value").string == "密码")
                try page.press(.down)
                try page.wait(for: "the list again") { try $0.find(".suggestions").isDisplayed }
                #expect(try box.property("value").string == "密码")
                try page.press(.escape)
                try page.press(.escape)
                #expect(try box.property("value").string == "")
                #expect(try !page.find(".suggestions").isDisplayed)
                #expect(try page.focused().attribute("name") == "q")
            }
        }

        @Test func aClickOpensWhatItFallsOn() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession(.phone) { page in
                try page.open(site.origin + "/")
                try page.find(field).type("钱没到")
                try page.waitFor(options).click()
                try page.wait(for: "the answer") { try $0.path == "/faq/late-funds/" }
            }
        }

        @Test func wordsThatAnInputMethodIsComposingAreNotSearched() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                try page.find(field).click()
                // What Chromium sends while a person writes 登录 by pinyin, one letter after another.
                let seen = try page.executeAsync(
                    """
                    const [done] = arguments;
                    const field = document.querySelector("input[name=q]");
                    const said = () => document.querySelector(".suggestions [role=option]") !== null;
                    field.dispatchEvent(new CompositionEvent("compositionstart"));
                    for (const text of ["d", "de", "deng", "deng l", "deng lu"]) {
                      field.dispatchEvent(new KeyboardEvent("keydown",
                        { key: "Process", keyCode: 229, isComposing: true, bubbles: true }));
                      field.value = text;
                      field.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
                    }
                    setTimeout(() => {
                      const early = said();
                      field.value = "登录";
                      field.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
                      field.dispatchEvent(new CompositionEvent("compositionend", { data: "登录" }));
                      done(early);
                    }, 1000);
                    """)
                #expect(seen == false)
                try page.wait(for: "the answer") {
                    try $0.find("\(options) .option-title").text == "GoPay 无法登录怎么办？"
                }
            }
        }

        @Test func onATouchKeyboardPinyinIsNotSearchedAndAWordOfLatinLettersIs() throws {
            let own = try SiteUnderTest.repository
            let english = try SiteUnderTest(
                building: """
                    -- Content/site.yaml --
                    title: Example
                    url: https://example.com/
                    locales: [en]
                    -- Content/en/locked.md --
                    ---
                    title: The card is locked
                    ---
                    Wait a day.
                    """)
            for (site, isSearched) in [(own, false), (english, true)] {
                try WebDriver.withSession(.phone) { page in
                    try page.open(site.origin + "/")
                    let seen = try page.executeAsync(
                        """
                        const [done] = arguments;
                        // This browser has a mouse.
                        window.matchMedia = () => ({ matches: true });
                        const field = document.querySelector("input[name=q]");
                        field.focus();
                        field.dispatchEvent(new CompositionEvent("compositionstart"));
                        for (const data of ["card", "卡片", "card", "card l"].slice(0, isSearched ? 1 : 4)) {
                          field.value = data;
                          field.dispatchEvent(new InputEvent("input", { data, isComposing: true, bubbles: true }));
                        }
                        setTimeout(() => done(document.querySelector(".suggestions [role=option]") !== null), 2000);
                        """.replacing("isSearched", with: "\(isSearched)"))
                    #expect(seen == .bool(isSearched))
                }
            }
        }

        @Test func changedWordsAndKeysThatMoveInThemLeaveNoSuggestionChosen() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                let box = try page.find(field)
                try box.type("登录")
                _ = try page.waitFor(options)
                for key: BrowserKey in [.home, "不"] {
                    try page.press(.down)
                    #expect(try box.attribute("aria-activedescendant") != nil)
                    try page.press(key)
                    #expect(try box.attribute("aria-activedescendant") == nil)
                    #expect(try page.findAll("\(options)[aria-selected=true]").isEmpty)
                }
                #expect(try box.property("value").string == "不登录")
            }
        }

        @Test(arguments: ["ctrlKey", "metaKey"])
        func controlOrCommandAndKLeadToTheFieldFromAnotherFieldToo(_ modifier: String) throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/verify/")
                #expect(
                    try page.find(".search-key").text == "/"
                        || !page.find(".search-key").isDisplayed)
                #expect(
                    try page.find(field).attribute("aria-keyshortcuts") == "/ Control+K Meta+K")
                for key in ["k", "K"] {
                    let leads = try page.execute(
                        """
                        const other = document.querySelector("textarea");
                        other.focus();
                        const press = (key, more) => other.dispatchEvent(
                          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
                        const passed = [press("/"), press("k"), press("k", { \(modifier): true, shiftKey: true })];
                        const stays = document.activeElement === other;
                        const taken = !press("\(key)", { \(modifier): true });
                        return stays && passed.every(Boolean) && taken && document.activeElement.name === "q";
                        """)
                    #expect(leads == true)
                }
            }
        }

        @Test func keysThatChooseAWordOfAnInputMethodChooseNoSuggestion() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                try page.open(site.origin + "/")
                try page.find(field).type("登录")
                _ = try page.waitFor(options)
                try page.press(.down)
                let before = try page.find(field).attribute("aria-activedescendant")
                _ = try page.execute(
                    """
                    const field = document.querySelector("input[name=q]");
                    for (const key of ["ArrowDown", "Enter", "Escape"]) {
                      for (const of229 of [{ isComposing: true }, { keyCode: 229 }]) {
                        field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...of229 }));
                      }
                    }
                    """)
                #expect(before != nil)
                #expect(try page.find(field).attribute("aria-activedescendant") == before)
                #expect(try page.find(".suggestions").isDisplayed)
                #expect(try page.path == "/")
            }
        }
    }
}

/// What the live region of the page says.
private func status(of page: BrowserSession) throws -> String? {
    try page.find("form.search [role=status]").property("textContent").string
}
