import Testing

/// What holds for the text of every template, whatever a page puts into it.
@Suite struct TemplateRulesTests {
    @Test func noTemplateHoldsAnInlineStyleScriptOrHandler() throws {
        for (name, text) in try templates() {
            #expect(!text.contains("<style"), "\(name)")
            #expect(!text.contains(" style="), "\(name)")
            #expect(attributes(of: text).allSatisfy { !$0.hasPrefix("on") }, "\(name)")
            for script in text.split(separator: "<script").dropFirst() {
                #expect(
                    script.prefix { $0 != ">" }.contains(" src=") || isDataBlock(script), "\(name)")
            }
        }
    }

    @Test(arguments: [
        (" type=\"application/ld+json\">{{{structured-data}}}</script>", true),
        (" type=\"application/json\">{{{.}}}</script>", true),
        (" type=\"application/ld+json\">{{.}}</script>", false),
        (" type=\"application/json\">{\"a\": {{{.}}}}</script>", false),
        (" type=\"module\">{{{code}}}</script>", false), (">{{{code}}}</script>", false),
    ])
    func aDataBlockIsDataOfOneKeyAlone(script: String, isAllowed: Bool) {
        #expect(isDataBlock(script[...]) == isAllowed)
    }

    @Test func nothingComesFromAnotherHost() throws {
        let files = try TemplatesFolder.files().filter {
            $0.hasSuffix(".mustache") || $0.hasSuffix(".css")
        }
        for name in files {
            let text = try TemplatesFolder.text(name)
            #expect(!text.contains("http://") && !text.contains("https://"), "\(name)")
        }
    }

    @Test func everyIconStandsInTheSprite() throws {
        let sprite = try TemplatesFolder.text("assets/icons.svg")
        for (name, text) in try templates() {
            for use in text.split(separator: "{{assets.icons-svg}}#").dropFirst() {
                let id = use.prefix { $0.isLetter || $0 == "-" }
                guard !id.isEmpty else { continue }
                #expect(sprite.contains("id=\"\(id)\""), "\(name)")
            }
        }
        for kind in ["phone", "chat", "email", "social", "form"] {
            #expect(sprite.contains("id=\"\(kind)\""))
        }
    }

    @Test func eachPageHasOneFirstLevelHeading() throws {
        for (name, text) in try templates() where text.hasPrefix("{{<layout}}") {
            #expect(
                text.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(name)"
            )
        }
    }

    /// Whether a script element is no script but data, made whole by one key that knows how to escape it.
    private func isDataBlock(_ script: Substring) -> Bool {
        script.prefixMatch(
            of: #/ type="application/(ld\+)?json"( id="[a-z-]+")?>\{\{\{[a-z.-]+\}\}\}</script>/#)
            != nil
    }

    private func templates() throws -> [(name: String, text: String)] {
        try TemplatesFolder.files().filter { $0.hasSuffix(".mustache") }
            .map { ($0, try TemplatesFolder.text($0)) }
    }

    /// The names of all attributes, as they stand before an equals sign.
    private func attributes(of text: String) -> [Substring] {
        text.split(separator: "=").compactMap { part in
            part.split { $0 == " " || $0 == "\n" || $0 == "<" }.last
        }
    }
}
