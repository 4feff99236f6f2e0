import Testing

/// The colours of `tokens.css` by token, in light and in dark.
private struct Palette {
    let scheme: String
    private let colours: [String: Colour]

    init(scheme: String, _ css: some Sequence<Substring>) {
        self.scheme = scheme
        var colours: [String: Colour] = [:]
        for part in css {
            for line in part.split(separator: "\n") {
                let halves = line.split(separator: ":", maxSplits: 1)
                guard halves.count == 2 else { continue }
                let name = halves[0].drop { $0 == " " || $0 == "-" }
                let value = halves[1].drop { $0 == " " }.prefix { $0 != ";" }
                if let colour = Colour(value) { colours[String(name)] = colour }
            }
        }
        self.colours = colours
    }

    subscript(token: String) -> Colour {
        get throws { try #require(colours[token], "tokens.css has no colour --\(token)") }
    }

    /// Both palettes; the dark one overrides some of the light one.
    static func all() throws -> [Palette] {
        let css = try TemplatesFolder.text("assets/tokens.css")
        let tokens = try #require(css.split(separator: "@media print").first)
        let parts = tokens.split(separator: "@media (prefers-color-scheme: dark)")
        try #require(parts.count == 2)
        return [Palette(scheme: "light", parts[..<1]), Palette(scheme: "dark", parts)]
    }
}

@Suite struct ContrastTests {
    /// WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
    @Test(arguments: [
        ("ink", "paper surface surface-sunken accent-soft urgent-soft caution-soft good-soft mark"),
        ("ink-soft", "paper surface surface-sunken accent-soft urgent-soft caution-soft"),
        ("link", "paper surface surface-sunken accent-soft urgent-soft caution-soft good-soft"),
        (
            "link-hover",
            "paper surface surface-sunken accent-soft urgent-soft caution-soft good-soft"
        ),
        ("urgent", "urgent-soft paper surface"), ("caution", "caution-soft paper"),
        ("good", "good-soft paper"), ("accent", "accent-soft"), ("accent-ink", "accent"),
        ("masthead-ink", "masthead"), ("field-ink", "field"), ("field-soft", "field"),
        ("amber-ink", "amber amber-hover"), ("masthead-soft", "masthead masthead-deep"),
    ])
    func wordsStandOutFromTheirGround(_ words: String, _ grounds: String) throws {
        try expectContrast(of: words, against: grounds, atLeast: 4.5)
    }

    /// WCAG 2.2, success criterion 1.4.11: 3 to 1.
    @Test(arguments: [
        ("focus", "paper surface surface-sunken accent-soft urgent-soft"),
        ("line-strong", "paper surface"), ("amber", "masthead"), ("masthead-line", "masthead"),
    ])
    func marksAndFocusStandOutFromTheirGround(_ mark: String, _ grounds: String) throws {
        try expectContrast(of: mark, against: grounds, atLeast: 3)
    }

    private func expectContrast(of token: String, against grounds: String, atLeast least: Double)
        throws
    {
        for palette in try Palette.all() {
            for ground in grounds.split(separator: " ") {
                let contrast = try palette[token].contrast(to: palette[String(ground)])
                #expect(contrast >= least, "--\(token) on --\(ground), \(palette.scheme)")
            }
        }
    }
}
