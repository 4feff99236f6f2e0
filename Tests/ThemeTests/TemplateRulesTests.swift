import Testing

/// What holds for the text of every template, whatever a page puts into it.
@Suite struct TemplateRulesTests {
    @Test func noTemplateHoldsAnInlineStyleScriptOrHandler() throws {
        for (name, text) in try templates() {
            #expect(!text.contains("<style"), "\(name)")
            #expect(!text.contains(" style="), "\(name)")
            #expect(attributes(of: text).allSatisfy { !$0.hasPrefix("on") }, "\(name)")
            for script in text.split(separator: "<script").dropFirst() {
                let tag = script.prefix { $0 != ">" }
                // HTML §4.12.1: a script of this type is a data block, which nothing runs.
                #expect(
                    tag.contains(" src=") || tag.contains(" type=\"application/json\""), "\(name)")
            }
        }
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
