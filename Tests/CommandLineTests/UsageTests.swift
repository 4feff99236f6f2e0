import TestSupport
import Testing

@Test(arguments: [
    ["--help"], ["-h"], ["help"], ["build", "--help"], ["check", "-h"], ["help", "new"],
])
func helpIsPrintedToStandardOutput(arguments: [String]) throws {
    let outcome = try guidepost(arguments)
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.contains("Usage: guidepost"))
    #expect(outcome.errors.isEmpty)
}

@Test func theOverviewListsOnlyCommandsThatHelpExplains() throws {
    let overview = try guidepost("--help").output
    let names = overview.split(separator: "\n").filter { $0.hasPrefix("  ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.contains("build") && names.contains("check") && names.contains("search"))
    for name in names {
        let text = try guidepost(name, "--help").output
        #expect(text.contains("Usage: guidepost \(name)"), "\(name)")
    }
}

@Test func theVersionIsPrinted() throws {
    let outcome = try guidepost("--version")
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.hasPrefix("guidepost "))
}

@Test(arguments: [
    (["biuld"], "no command is called 'biuld'; did you mean 'build'?"),
    (["build", "--drfts"], "'build' has no option '--drfts'; did you mean --drafts?"),
    (["build", "--now"], "option --now needs a value; write --now DATE"),
    (["build", "--now", "2026-02-30"], "--now is a day such as 2026-11-23, not '2026-02-30'"),
    (["build", "--drafts=yes"], "option --drafts takes no value"),
    (["build", "--drafts", "--drafts"], "option --drafts is given twice"),
    (["build", "a", "b"], "'build' takes no further argument 'b'"),
    (["build", "--threads", "0"], "--threads is a number from 1 to 1024, not '0'"),
    (["build", "--format", "xml"], "--format is text, github or json, not 'xml'"),
    (["new", "faq"], "'new' needs ID"),
    (["new", "fqa", "x"], "'fqa' is no kind of page"),
    (["init"], "'init' needs DIR"),
    (["serach"], "no command is called 'serach'; did you mean 'search'?"),
    (["help", "biuld"], "no command is called 'biuld'; did you mean 'build'?"),
    (["version"], "no command is called 'version'; did you mean 'guidepost --version'?"),
    (["-v"], "no command is called '-v'; did you mean 'guidepost --version'?"),
    (["preview"], "no command is called 'preview'; did you mean 'serve'?"),
    (["start"], "no command is called 'start'; did you mean 'serve'?"),
    (["deploy"], "no command is called 'deploy'; did you mean 'publish'?"),
    (["upload"], "no command is called 'upload'; did you mean 'publish'?"),
    (["test"], "no command is called 'test'; did you mean 'check'?"),
    (["lint"], "no command is called 'lint'; did you mean 'check'?"),
    (["create", "faq", "x"], "no command is called 'create'; did you mean 'new'?"),
    (["add"], "no command is called 'add'; did you mean 'new'?"),
    (["frobnicate"], "no command is called 'frobnicate'; 'guidepost --help' lists all commands"),
    (["build", "-o", "X"], "'build' has no option '-o'; did you mean --output?"),
    (["build", "--out", "X"], "'build' has no option '--out'; did you mean --output?"),
    (["serve", "-p", "80"], "'serve' has no option '-p'; did you mean --port?"),
    (["serve", "-p=80"], "'serve' has no option '-p=80'; did you mean --port?"),
    (["init", "x", "--lang", "zh-CN"], "'init' has no option '--lang'; did you mean --locale?"),
    (["check", "--lang", "zh"], "'check' has no option '--lang'; did you mean --language?"),
    (["check", "--frobnicate"], "'--frobnicate'; 'guidepost check --help' lists them"),
    (
        ["explain", "unknwon-channel"],
        "no message has the code 'unknwon-channel'; did you mean 'unknown-channel'? "
            + "'guidepost manual codes/index --print' lists all"
    ),
    (
        ["explain", "nosuchcode"],
        "no message has the code 'nosuchcode'; 'guidepost manual codes/index --print' lists all"
    ),
])
func wrongUsageIsToldWithAMend(arguments: [String], message: String) throws {
    let outcome = try guidepost(arguments)
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
}

@Test func theListOfCodesIsWhereExplainSaysItIs() throws {
    let list = try guidepost("manual", "codes/index", "--print").output
    for code in ["unknown-channel", "missing-file", "not-moved"] { #expect(list.contains(code)) }
}

@Test func withoutACommandTheOverviewGoesToStandardError() throws {
    let outcome = try guidepost()
    #expect(outcome.status == .exited(64))
    #expect(outcome.errors.contains("Usage: guidepost COMMAND"))
}

@Test func anOutputThatCannotBeWrittenEndsWith74() throws {
    let site = try TemporaryFolder(smallSite)
    try site.write("a file where a folder should be", to: "out")
    let outcome = try guidepost("build", site.path, "--output", site.path("out"))
    #expect(outcome.status == .exited(74))
    #expect(outcome.errors.contains("out"))
}

@Test func onlyKindsOfMistakeThatASiteCanBeBuiltWithAreAllowed() throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/b.md --\n# B\n\n[x](nowhere.md)\n")
    #expect(try guidepost("check", in: site.path).status == .exited(1))
    let allowed = try guidepost(
        "check", "--strict", "--allow", "raw-html,broken-link", in: site.path)
    #expect(allowed.status == .exited(0))
    #expect(allowed.errors.contains("warning: 'nowhere.md' leads to no page and no file"))
    for (codes, message) in [
        ("broken-lnk", "no kind of mistake is called 'broken-lnk'; did you mean 'broken-link'?"),
        ("raw-html,xyzzy", "no kind of mistake is called 'xyzzy'"),
        ("metadata-syntax", "a site cannot be built with 'metadata-syntax'"),
    ] {
        let refused = try guidepost("check", "--allow", codes, in: site.path)
        #expect(refused.status == .exited(64))
        #expect(refused.errors == "guidepost: --allow: \(message)\n")
    }
}

@Test func theHelpOfACommandIsWhole() throws {
    expectEqualText(
        try guidepost("check", "--help").output,
        """
        Find every mistake without writing anything.

        Usage: guidepost check [DIR] [--against MANIFEST] [--allow CODES] [--drafts] [--now DATE] [--strict] [--format FORMAT] [--report FILE] [--threads N]

        Arguments:
          DIR  The folder that holds Content/; this one by default

        Options:
          --against MANIFEST   Also find what a former build published and this one would lose
          --allow CODES        Let mistakes of these kinds be warnings, such as stale-channel
          --drafts             Show drafts and pages of the future as well
          --now DATE           Build as on that day, YYYY-MM-DD
          --strict             Let warnings count as errors
          --format FORMAT      How diagnostics are printed: text, github or json
          --report FILE        Also write what was found and done to a file, as JSON
          --threads N          How many threads work; all cores by default
          --language LANGUAGE  The language of messages: en or zh; GUIDEPOST_LANGUAGE or the locale's by default
          --help               Say this

        Exit status:
          0         fine
          1         the content has errors or an expectation is broken
          64        wrong usage
          74        input or output failed
          130, 143  after a signal

        """)
}

/// A terminal of their own, by the `script` of util-linux.
@Test func messagesHaveColourOnATerminalUnlessNoColorIsSet() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Content/b.md --\nno title\n")
    func messages(_ environment: [String: String?]) throws -> String {
        try ChildProcess.run(
            "script", ["-qec", "'\(guidepostBinary)' build", "/dev/null"],
            environment: ChildProcess.environment(adding: environment), in: site.path
        ).output.replacing("\u{1B}[K", with: "")
    }
    #expect(try messages(["TERM": "xterm", "NO_COLOR": nil]).contains("\u{1B}["))
    #expect(try !messages(["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}["))
    #expect(try !messages(["TERM": "dumb", "NO_COLOR": nil]).contains("\u{1B}["))
    #expect(
        try messages(["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}["),
        "no-color.org: an empty value sets nothing")
}
