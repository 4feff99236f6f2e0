import Testing

/// What browsers of the floor that `Templates/README.md` states (Chrome 95, Safari 15.0) do not have.
@Suite struct BrowserFloorTests {
    /// Each would be ignored there, or take the rest of its rule with it: its place is behind `@supports`.
    @Test(arguments: [
        "::details-content", "1lh", "translate:", "rotate:", "scale:", "color-mix(", "oklch(",
        "light-dark(", "@layer", "@container", "@property", "@scope", "@starting-style",
        "inset-area",
        ":dir(", ":user-valid", "dvh", "svh", "lvh", "cqw", "subgrid", "anchor(", "&:", "& ",
        "width >", "width <", "text-wrap-style", "\" / \"", "' / '",
    ])
    func nothingAboveTheFloorStandsOutsideSupports(_ feature: String) throws {
        for file in ["assets/site.css", "assets/tokens.css"] {
            #expect(!(try plainCSS(file)).contains(feature), "\(file)")
        }
    }

    /// A browser that does not know `:has()` drops the whole rule: no other selector may stand in it.
    @Test func aRuleThatAsksWhatIsInsideAsksNothingElse() throws {
        for rule in try plainCSS("assets/site.css").split(whereSeparator: { "{}".contains($0) })
        where rule.contains(":has(") {
            for selector in topLevelParts(rule) {
                #expect(selector.contains(":has("), "\(rule)")
            }
        }
    }

    @Test(arguments: [
        "site.js", "contact.js", "verify.js", "redirect.js", "search.js", "search-form.js",
    ])
    func theScriptsUseNothingAboveTheFloor(_ file: String) throws {
        // A method of its own that is called `at`.
        let script = try TemplatesFolder.text("assets/" + file)
            .split(separator: "this.at(").joined()
        for feature in [
            ".at(", ".findLast", "Object.hasOwn", ".toSorted(", ".toReversed(", ".toSpliced(",
            ".with(", "structuredClone", "Object.groupBy", "Promise.withResolvers", "(?<=", "(?<!",
            "static {", ".isWellFormed(", "Array.fromAsync", "AbortSignal.timeout",
            ".replaceChildren(...[",
        ] {
            #expect(!script.contains(feature), "\(file): \(feature)")
        }
    }

    /// A stylesheet without its comments and without what stands behind `@supports`.
    private func plainCSS(_ file: String) throws -> String {
        let text = try TemplatesFolder.text(file).replacing(#/(?s)\/\*.*?\*\//#, with: "")
        var plain = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "@supports") {
            plain += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            var depth = 0
            repeat {
                guard let brace = rest.firstIndex(where: { "{}".contains($0) }) else {
                    return plain
                }
                depth += rest[brace] == "{" ? 1 : -1
                rest = rest[rest.index(after: brace)...]
            } while depth > 0
        }
        return plain + rest
    }

    /// The selectors of a list, which commas in parentheses do not part.
    private func topLevelParts(_ list: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        for character in list {
            if character == "," && depth == 0 {
                parts.append("")
                continue
            }
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
