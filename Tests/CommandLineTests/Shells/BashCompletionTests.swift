import TestSupport
import Testing

/// What bash proposes for the last of some words.
private func proposals(_ words: String...) throws -> [String] {
    let folder = try TemporaryFolder("-- site/page.md --\n# A\n-- sites/x --\n")
    try folder.write(guidepost("completions", "bash").output, to: "completion")
    // `compopt` works only while bash itself completes.
    let script = """
        source completion; compopt() { :; }
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _guidepost; printf '%s\\n' "${COMPREPLY[@]}"
        """
    let outcome = try ChildProcess.run("bash", ["-c", script, "bash"] + words, in: folder.path)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n").map(String.init)
}

@Suite struct BashCompletionTests {
    @Test func commandsAreCompleted() throws {
        #expect(try proposals("guidepost", "che") == ["check"])
        #expect(try proposals("guidepost", "").contains("publish"))
        #expect(
            try proposals("guidepost", "--")
                == ["--help", "--version", "--language"])
    }

    @Test func optionsOfACommandAreCompleted() throws {
        #expect(try proposals("guidepost", "check", "--fo") == ["--format"])
        #expect(try proposals("guidepost", "check", "--lang") == ["--language"])
        #expect(try proposals("guidepost", "check", "--keep") == [])
    }

    @Test func valuesAreCompletedBehindASpaceOrAnEqualsSign() throws {
        #expect(try proposals("guidepost", "check", "--format", "") == ["text", "github", "json"])
        #expect(try proposals("guidepost", "check", "--format", "=") == ["text", "github", "json"])
        #expect(try proposals("guidepost", "check", "--format", "=", "g") == ["github"])
        #expect(try proposals("guidepost", "build", "--language", "z") == ["zh"])
    }

    @Test func argumentsAreCompletedByTheirPlace() throws {
        #expect(try proposals("guidepost", "new", "f") == ["faq"])
        #expect(try proposals("guidepost", "new", "faq", "f") == [])
        #expect(
            try proposals("guidepost", "explain", "unknown-ch") == [
                "unknown-channel", "unknown-check",
            ])
        #expect(try proposals("guidepost", "build", "si").sorted() == ["site", "sites"])
        #expect(
            try proposals("guidepost", "build", "--now", "2026-01-02", "si").sorted() == [
                "site", "sites",
            ],
            "the value of an option is no argument")
    }
}
