import TestSupport
import Testing

/// Commands that run in another folder than that of the site: all give the same advice, and none begins a second site.
@Suite struct WrongFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        #expect(try guidepost("init", "my help", in: folder.path).isSuccess)
        #expect(try guidepost("build", "my help", in: folder.path).isSuccess)
    }

    /// Each command that works on a site, with how it is called for another folder.
    private static let commands: [(words: [String], call: String)] = [
        (["build"], "guidepost build"), (["check"], "guidepost check"),
        (["serve", "--port", "0"], "guidepost serve"),
        (["search", "login"], "guidepost search QUERY"),
        (["publish", "../www"], "guidepost publish TARGET"),
        (
            ["verify", "phone", "--by", "A", "--source", "https://a.example/"],
            "guidepost verify CHANNEL"
        ),
        (["new", "faq", "late"], "guidepost new KIND ID"),
        (["move", "faq/cannot-log-in", "faq/late"], "guidepost move OLD NEW"),
        (["queries", "/dev/null"], "guidepost queries ACCESS-LOG"),
    ]

    @Test(arguments: WrongFolderTests.commands)
    func aboveASiteItsFolderIsNamed(words: [String], call: String) throws {
        let outcome = try guidepost(words, in: folder.path)
        #expect(outcome.status == .exited(words.isOfAPart ? 64 : 1))
        #expect(
            outcome.errors.contains(
                "a site stands in 'my help': name that folder as well, such as '\(call) \"my help\"'"
            ),
            "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: WrongFolderTests.commands)
    func insideContentTheFolderThatHoldsItIsNamed(words: [String], call: String) throws {
        let before = try folder.snapshot()
        let outcome = try guidepost(words, in: folder.path("my help/Content"))
        #expect(
            outcome.errors.contains(
                "'site.yaml' stands here: name the folder that holds Content/, such as '\(call) ..'"
            ),
            "\(outcome.errors)")
        #expect(!outcome.errors.contains("init"))
        #expect(try folder.snapshot() == before)
    }

    @Test(arguments: WrongFolderTests.commands)
    func belowASiteItIsNamedAsWell(words: [String], call: String) throws {
        let outcome = try guidepost(words, in: folder.path("my help/Content/en"))
        #expect(
            outcome.errors.contains("a site stands in '../..': run guidepost there"),
            "\(outcome.errors)")
    }

    @Test(arguments: WrongFolderTests.commands)
    func aFileWithTheWrongEndingIsToBeRenamed(words: [String], call: String) throws {
        let site = try TemporaryFolder("-- Content/site.yml --\ntitle: T\n")
        let outcome = try guidepost(words, in: site.path)
        #expect(
            outcome.errors.contains(
                "'Content/site.yaml' is missing; rename 'site.yml' to 'site.yaml'"),
            "\(outcome.errors)")
    }

    @Test func aFolderThatIsNotThereIsToldByEachCommand() throws {
        for words in [["new", "faq", "x"], ["search", "x"], ["verify", "phone"]] {
            let options =
                words[0] == "verify" ? ["--by", "A", "--source", "https://a.example/"] : []
            let outcome = try guidepost(words + ["nowhere"] + options, in: folder.path)
            #expect(outcome.status == .exited(64))
            #expect(outcome.errors.hasPrefix("guidepost: no folder is called 'nowhere'"))
        }
    }

    @Test func aBuiltSiteIsSearchedWithoutItsSources() throws {
        let outcome = try guidepost(
            "search", "login", "--output", "my help/Public", "--locale", "en", in: folder.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        let half = try guidepost(
            "search", "login", "--output", "my help/Public", in: folder.path)
        #expect(half.status == .exited(64))
    }
}

extension [String] {
    /// Whether the command reads a part of the site: what it needs is then wrong usage, not a mistake of the content.
    fileprivate var isOfAPart: Bool { ["search", "verify", "new"].contains(self[0]) }
}
