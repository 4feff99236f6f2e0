import TestSupport
import Testing

/// What readers change of the look of pages.
private enum Change: String, CaseIterable {
    /// WCAG 2.2 §1.4.12, all at once.
    case spacedText = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }
        """
    /// WCAG 2.2 §1.4.4 by the size of text alone, as the settings of a browser do it.
    case largeText = "html { font-size: 200% !important; }"
}

extension BrowserAccessibilitySuite {
    /// Every kind of page can be read and used however large, far apart, still or plain a reader wants it.
    @Suite struct AdaptationTests {
        @Test func textCanBeSetWiderAndTwiceAsLarge() throws {
            try onEveryKind { page, path in
                for width in [390, 768, 1280] {
                    try page.present(BrowserOptions(width: width, height: 900))
                    for change in Change.allCases {
                        try page.add(change.rawValue)
                        try page.expectReadable("\(path), \(width): \(change)")
                        try page.removeStyles()
                    }
                }
            }
        }

        // WCAG 2.2 §1.4.4 and §1.4.10: a window of 1280 by 1024 pixels, twice and four times enlarged.
        @Test func aPageCanBeEnlarged() throws {
            try onEveryKind { page, path in
                for factor in [1, 2, 4] {
                    try page.present(BrowserOptions(width: 1280 / factor, height: 1024 / factor))
                    try page.expectReadable("\(path) at \(factor * 100) %")
                }
            }
        }

        @Test func withForcedColoursEverythingIsThereAndTheFocusIsSeen() throws {
            try onEveryKind { page, path in
                for scheme in [BrowserOptions.ColorScheme.light, .dark] {
                    try page.present(BrowserOptions(colorScheme: scheme, forcedColors: true))
                    let forced = try page.execute(
                        "return matchMedia('(forced-colors: active)').matches")
                    #expect(forced == true)
                    try page.press(.tab)
                    let findings: Findings = try page.run("focus.js")
                    #expect(findings.faults == [], "\(path), \(scheme)")
                    #expect(
                        try page.run("forced-colours.js", as: Findings.self).faults == [], "\(path)"
                    )
                }
            }
        }

        @Test func nothingMovesForWhoeverWantsItStill() throws {
            try onEveryKind(BrowserOptions(reducedMotion: true)) { page, path in
                let moving: [String] = try page.run("motion.js")
                #expect(moving == [], "\(path)")
            }
        }

        @Test func theListBelowTheBoxCanBeReadAndItsChoiceSeenWhateverIsChanged() throws {
            let site = try SiteUnderTest.repository
            for options in [
                BrowserOptions(width: 320, height: 256), BrowserOptions(width: 390, height: 740),
                BrowserOptions(forcedColors: true),
            ] {
                try WebDriver.withSession(options) { page in
                    try page.open(site.origin + "/faq/")
                    try page.add(Change.spacedText.rawValue)
                    try page.find("header input[name=q]").type("登录")
                    _ = try page.waitFor(".suggestions [role=option]")
                    try page.press(.down)
                    #expect(try page.overflow == 0, "\(options.width)")
                    let looks = try page.execute(
                        """
                        const look = (element) => {
                          const { backgroundColor, color, outline } = getComputedStyle(element);
                          return `${backgroundColor} ${color} ${outline}`;
                        };
                        const [one, other] = document.querySelectorAll(".suggestions [role=option]");
                        const box = one.getBoundingClientRect();
                        return [look(one) !== look(other), box.top >= 0 && box.top < innerHeight];
                        """)
                    #expect(looks == [true, true], "\(options.width)")
                }
            }
        }
    }
}

/// Opens a page of each kind in each language of this repository's site.
private func onEveryKind(
    _ options: BrowserOptions = BrowserOptions(),
    _ body: (BrowserSession, _ path: String) throws -> Void
) throws {
    let site = try SiteUnderTest.repository
    try WebDriver.withSession(options) { page in
        for language in try SiteLanguage.all {
            for kind in PageKind.allCases {
                let path = language.path(of: kind)
                try page.open(site.origin + path)
                try body(page, path)
            }
        }
    }
}

extension BrowserSession {
    /// Adds rules of a reader's own, which no policy of a page forbids.
    fileprivate func add(_ rules: String) throws {
        _ = try execute(
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            """, [.string(rules)])
    }

    fileprivate func removeStyles() throws { _ = try execute("document.adoptedStyleSheets = []") }

    fileprivate func expectReadable(
        _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let findings: Findings = try run("readable.js")
        #expect(findings.faults == [], "\(what)", sourceLocation: sourceLocation)
        #expect(findings.count > 20, "\(what)", sourceLocation: sourceLocation)
    }
}
