import Testing

/// The strings files, read by lines: theirs is a flat map with a few inner maps on one line.
@Suite struct InterfaceWordsTests {
    @Test func everyLocaleHasTheSameWords() throws {
        let english = try keys("strings/en.yaml")
        for file in try TemplatesFolder.files() where file.hasPrefix("strings/") {
            let theirs = try keys(file)
            #expect(theirs.sorted() == english.sorted(), "\(file)")
            #expect(Set(theirs).count == theirs.count, "\(file) has a key twice")
        }
    }

    @Test func everyWordThatATemplateNamesIsThere() throws {
        let known = try keys("strings/en.yaml")
        for file in try TemplatesFolder.files() where file.hasSuffix(".mustache") {
            let text = try TemplatesFolder.text(file)
            for use in text.split(separator: "{{strings.").dropFirst() {
                let key = String(use.prefix { $0 != "}" })
                #expect(known.contains(key), "\(file)")
            }
        }
    }

    @Test func theBracesOfAWordAreTheSameInEveryLocale() throws {
        let english = try TemplatesFolder.text("strings/en.yaml").split(separator: "\n")
        for file in try TemplatesFolder.files() where file.hasPrefix("strings/") {
            for line in try TemplatesFolder.text(file).split(separator: "\n") {
                let start = line.prefix { $0 != ":" } + ":"
                // Each locale writes its dates in its own order, with or without the month's name.
                if start == "date:" { continue }
                guard let same = english.first(where: { $0.hasPrefix(start) }) else { continue }
                #expect(names(line) == names(same), "\(file): \(start)")
            }
        }
    }

    private func keys(_ file: String) throws -> [String] {
        try TemplatesFolder.text(file).split(separator: "\n")
            .filter { !$0.hasPrefix("#") && !$0.hasPrefix(" ") }
            .map { line in String(line.prefix { $0 != ":" }) }
    }

    /// The names in braces, such as `count` of `{count}`, but for inner maps.
    private func names(_ line: Substring) -> Set<Substring> {
        Set(
            line.split(separator: "{").dropFirst()
                .map { part in part.prefix { $0 != "}" } }
                .filter { part in part.allSatisfy { $0.isLetter } })
    }
}
