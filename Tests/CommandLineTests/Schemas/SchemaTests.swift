import TestSupport
import Testing

/// A record with a mistake, and a part of what an editor says of it.
private struct Mistake: CustomTestStringConvertible {
    let kind: String
    let text: String
    let fault: String
    var testDescription: String { "\(kind): \(text)" }
}

private let question = "question: Late?\nanswer: Wait.\n"
private let channel = "kind: phone\nexistence: confirmed\n"

private let mistakes = [
    Mistake(kind: "faq", text: question + "anwser: x\n", fault: "'anwser' was unexpected"),
    Mistake(kind: "faq", text: "question: Late?\n", fault: "'answer' is a required property"),
    Mistake(kind: "faq", text: question + "urgency: soon\n", fault: "urgency: 'soon'"),
    Mistake(kind: "article", text: "title: [a, b]\n", fault: "title: "),
    Mistake(kind: "article", text: "title: A\nupdated: 2026/1/2\n", fault: "updated: '2026/1/2'"),
    Mistake(kind: "faq", text: question + "topic: Late Funds\n", fault: "topic: 'Late Funds'"),
    Mistake(
        kind: "article",
        text: "title: A\nsources:\n  - {title: B, url: example.com, basis: press}\n",
        fault: "sources: "),
    Mistake(kind: "article", text: "title: A\nreview-every: 0\n", fault: "review-every: 0"),
    Mistake(kind: "article", text: "title: A\ndraft: maybe\n", fault: "draft: 'maybe'"),
    Mistake(kind: "channel", text: channel + "points: {value: x}\n", fault: "points: "),
    Mistake(kind: "channel", text: channel + "hours: 9-18\n", fault: "hours: '9-18'"),
    Mistake(kind: "topic", text: "id: funds\nurgency: now\n", fault: ": {'id': 'funds'"),
    Mistake(
        kind: "site", text: "title: A\nurl: https://a.example/\nchecks: {borken-link: off}\n",
        fault: "checks: {'borken-link'"),
]

@Suite struct SchemaTests {
    @Test(arguments: ["Content", "Tests/OfficialSite/Content", "Tests/LanguageSite/Content"])
    func allRealContentFitsTheSchemas(content: String) throws {
        let folder = SharedFolder.checkout + "/" + content
        let paths = try FolderSnapshot(folder: folder).paths
        let files = paths.compactMap { path in
            kind(of: path).map { (kind: $0, path: folder + "/" + path) }
        }
        let site = String(folder.dropLast("/Content".count))
        let faults = try SchemaValidator(files, site: site).faults
        for (file, faults) in zip(files, faults) { #expect(faults == [], "\(file.path)") }
        let kinds = Set(files.map(\.kind))
        for kind in ["site", "channel", "channel-page", "topic", "topic-page", "faq", "synonyms"] {
            #expect(kinds.contains(kind), "\(kind)")
        }
    }

    /// The kind of a file below `Content/` that has a schema of its own.
    private func kind(of path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.count, parts.first, parts.last!) {
        case (1, "site.yaml", _): return "site"
        case (1, "topics.yaml", _): return "topic"
        case (1, "terms.yaml", _): return "terms"
        case (1, "reported.yaml", _): return "reported"
        case (1, "synonyms.yaml", _): return "synonyms"
        case (1, "search-expectations.yaml", _): return "expectations"
        case (2, "channels", _): return "channel"
        case (2..., _, let name) where name.hasSuffix(".md") && name != "index.md":
            let folders = [
                "contact": "channel-page", "topics": "topic-page", "faq": "faq",
                "fragments": "fragment", "notices": "notice",
            ]
            if name == "prepare.md" { return "article" }
            return parts.count == 3 ? folders[parts[1]] ?? "article" : "article"
        default: return nil
        }
    }

    @Test func eachKindOfMistakeIsSeenByAnEditor() throws {
        #expect(Set(mistakes.map(\.fault)).count >= 10)
        let folder = try TemporaryFolder()
        let files = try mistakes.enumerated().map { index, mistake in
            try folder.write(mistake.text, to: "\(index).yaml")
            return (kind: mistake.kind, path: folder.path("\(index).yaml"))
        }
        let faults = try SchemaValidator(files, site: folder.path).faults
        for (mistake, faults) in zip(mistakes, faults) {
            #expect(faults.contains { $0.contains(mistake.fault) }, "\(mistake): \(faults)")
        }
    }

    @Test func furtherFieldsOfTheSiteAreKnown() throws {
        let site = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: A
            url: https://a.example/
            extra: {article: {level: [basic, advanced]}}
            -- Content/good.md --
            ---
            title: A
            level: basic
            ---
            -- Content/bad.md --
            ---
            title: A
            level: baisc
            ---

            """)
        let files = ["good.md", "bad.md"].map { ("article", site.path("Content/" + $0)) }
        let faults = try SchemaValidator(files, site: site.path).faults
        #expect(faults[0] == [])
        #expect(faults[1].contains { $0.contains("level: 'baisc'") })
        #expect(
            try SchemaValidator([files[0]], site: "/").faults[0] != [], "elsewhere it is unknown")
    }

    @Test func fieldsAreExplainedInTheLanguageOfMessages() throws {
        let schema = try guidepost("schema", "faq").output
        #expect(schema.contains("The short answer: plain text that stands alone"))
    }

    @Test func anUnknownKindIsToldWithAMend() throws {
        let outcome = try guidepost("schema", "chanel")
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains("did you mean 'channel'?"))
    }
}
