/// A site that is small to write and would be endless to build, if nothing were bounded.
public struct Bomb: Sendable, CustomStringConvertible {
    /// What a build of it comes to.
    public enum Outcome: Sendable, Hashable {
        /// It is refused; the message holds this text, and names the file.
        case refused(String, file: String)
        /// It is large, and built all the same.
        case built
    }

    /// What multiplies in it.
    public let name: String
    /// Its files by path; a `site.yaml` and a page are added where it has none.
    public let files: [String: String]
    /// What a build of it comes to.
    public let outcome: Outcome

    /// What multiplies in it.
    public var description: String { name }

    init(_ name: String, _ outcome: Outcome, _ files: [String: String]) {
        self.name = name
        self.outcome = outcome
        self.files = files
    }

    /// Writes its files.
    public func write(to folder: TemporaryFolder) throws {
        let basis = [
            "Content/site.yaml": "title: T\nurl: https://a.example/\nlocales: [en]\n",
            "Content/en/articles/a.md": "# A\n\nText.\n",
        ]
        for (path, text) in basis.merging(files, uniquingKeysWith: { $1 }) {
            try folder.write(text, to: path)
        }
    }

    /// All of them.
    public static let all = templates + metadata + texts
}

// Templates.
extension Bomb {
    private static let article = "Templates/article.mustache"

    /// A chain of templates, each of which holds the next in some way, several times.
    private static func chain(
        _ length: Int, _ times: Int, end: String, _ link: (String) -> String
    ) -> [String: String] {
        var files = ["Templates/partials/t\(length).mustache": end]
        for i in 0..<length {
            files["Templates/partials/t\(i).mustache"] = String(
                repeating: link("partials/t\(i + 1)"), count: times)
        }
        files[article] = "{{> partials/t0}}"
        return files
    }

    private static let templates = [
        Bomb(
            "partials three times over, sixty deep",
            .refused("4000000 steps", file: ".mustache"),
            chain(60, 3, end: "x") { "{{> \($0)}}" }),
        Bomb(
            "a megabyte ten times over, four deep", .refused("32 MB", file: ".mustache"),
            chain(4, 10, end: text("x", 1_000_000)) { "{{> \($0)}}" }),
        Bomb(
            "parents and blocks twice over, sixty deep",
            .refused("4000000 steps", file: ".mustache"),
            chain(60, 2, end: "{{$a}}{{/a}}") { "{{<\($0)}}{{$a}}{{$a}}x{{/a}}{{/a}}{{/\($0)}}" }),
        Bomb(
            "sections over a list, ninety deep", .refused("4000000 steps", file: ".mustache"),
            [
                article: text("{{#sources}}", 90) + "x" + text("{{/sources}}", 90),
                page: "---\ntitle: A\nsources:\n"
                    + lines(10) {
                        "  - {title: S\($0), url: \"https://a.example/\", basis: press}\n"
                    } + "---\n",
            ]),
        Bomb(
            "a template in itself", .refused("includes itself without end", file: article),
            [article: "{{> article}}"]),
        Bomb(
            "sections in sections", .refused("nest at most 100 deep", file: article),
            [article: text("{{#site}}", 100_000) + text("{{/site}}", 100_000)]),
        Bomb(
            "tags without end", .refused("template-syntax", file: article),
            [article: text("{{", 1_000_000)]),
        Bomb(
            "delimiters changed", .built, [article: text("{{=<% %>=}}<%={{ }}=%>", 50_000)]),
        Bomb("many tags", .built, [article: text("<p>{{title}}</p>\n", 100_000)]),
    ]

    private static func text(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }
}

// Metadata.
extension Bomb {
    private static let site = "Content/site.yaml"
    private static let head = "title: T\nurl: https://a.example/\nlocales: [en]\n"

    private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map(line).joined()
    }

    private static let metadata = [
        Bomb(
            "aliases of aliases", .refused("metadata-syntax", file: site),
            [site: head + "a: &a [lol, lol]\n" + lines(50_000) { "b\($0): [*a, *a, *a]\n" }]),
        Bomb(
            "brackets in brackets", .refused("nest at most 64 deep", file: site),
            [site: head + "extra: " + text("[", 1_000_000)]),
        Bomb(
            "tables in tables", .refused("nest at most 64 deep", file: site),
            [site: head + "extra:\n" + lines(2_000) { text(" ", $0 + 1) + "a:\n" }]),
        Bomb(
            "unknown keys", .refused("unknown-key", file: site),
            [site: head + lines(100_000) { "k\($0): v\n" }]),
        Bomb(
            "a key twice and twice again", .refused("duplicate-key", file: site),
            [site: head + text("title: v\n", 100_000)]),
        Bomb(
            "fields of fifty thousand names", .refused("at most 100 further fields", file: site),
            [site: head + "extra:\n  article:\n" + lines(50_000) { "    k\($0): text\n" }]),
        Bomb(
            "a title of ten megabytes", .refused("longer than 10000 bytes", file: site),
            [site: "url: https://a.example/\nlocales: [en]\ntitle: " + text("a", 10_000_000) + "\n"]
        ),
        Bomb(
            "official hosts", .refused("at most 1000 official hosts", file: site),
            [
                site: head + "official-hosts:\n"
                    + lines(20_000) {
                        "  - {host: h\($0).example, of: T, source: \"https://a.example/\"}\n"
                    }
            ]),
        Bomb(
            "synonyms of each other", .refused("at most 50 words", file: "Content/synonyms.yaml"),
            [
                "Content/synonyms.yaml": "en: [[" + lines(3_000) { "w\($0), " } + "w]]\n",
                "Content/en/articles/a.md": "# A\n\n" + lines(3_000) { "## H\($0)\n\nw\($0)\n\n" },
            ]),
        Bomb(
            "many synonyms", .refused("at most 5000 words", file: "Content/synonyms.yaml"),
            [
                "Content/synonyms.yaml": "en:\n" + lines(30_000) { "  - [w\($0), w\($0 + 1)]\n" },
                "Content/en/articles/a.md": "# A\n\n" + lines(30_000) { "w\($0) " } + "\n",
            ]),
        Bomb(
            "keywords", .built,
            [
                "Content/en/articles/a.md": "---\ntitle: A\nkeywords: ["
                    + lines(20_000) { "k\($0), " } + "k]\n---\n"
            ]),
    ]
}

// Texts.
extension Bomb {
    private static let page = "Content/en/articles/a.md"

    private static let texts = [
        Bomb(
            "lists in lists", .refused("too-deep", file: page),
            [page: "# A\n\n" + text("- ", 20_000) + "a"]),
        Bomb(
            "open brackets", .refused("too-many-brackets", file: page),
            [page: "# A\n\n" + text("[", 100_000)]),
        Bomb(
            "a long question, asked by reference",
            .refused("a title has at most 1000 bytes", file: "late.md"),
            [
                "Content/en/faq/late.md": "---\nquestion: " + text("word ", 1_000)
                    + "?\nanswer: a\n---\n",
                page: "# A\n\n" + text("<faq:late> ", 2_000),
            ]),
        Bomb(
            "references", .refused("at most 4000000 bytes of names", file: page),
            [
                "Content/en/faq/late.md": "---\nquestion: " + text("word ", 190)
                    + "?\nanswer: a\n---\n",
                page: "# A\n\n" + text("<faq:late> ", 10_000),
            ]),
        Bomb("headings of one name", .built, [page: "# A\n\n" + text("## Same\n\n", 10_000)]),
        Bomb(
            "a wide table with short rows", .built,
            [
                page: "# A\n\n|" + text("a|", 5_000) + "\n|" + text("-|", 5_000) + "\n"
                    + text("|1|\n", 5_000)
            ]),
        Bomb("a line of a megabyte", .built, [page: "# A\n\n" + text("登录失败", 100_000) + "\n"]),
        Bomb(
            "definitions", .built,
            [
                page: "# A\n\n" + lines(20_000) { "[a\($0)]: https://a.example/\($0)\n" } + "\n"
                    + lines(20_000) { "[a\($0)] " }
            ]),
    ]
}
