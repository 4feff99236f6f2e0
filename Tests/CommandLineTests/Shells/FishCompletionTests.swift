import TestSupport
import Testing

/// What fish proposes behind some words.
private func proposals(_ words: String) throws -> [String] {
    let folder = try TemporaryFolder("-- site/page.md --\n# A\n")
    try folder.write(guidepost("completions", "fish").output, to: "completion")
    let environment = ChildProcess.environment(adding: [
        "HOME": folder.path, "XDG_CONFIG_HOME": nil,
    ])
    let outcome = try ChildProcess.run(
        "fish", ["-c", "source completion; complete -C '\(words)'"], environment: environment,
        in: folder.path)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n").compactMap { line in
        line.split(separator: "\t").first.map(String.init)
    }
}

@Suite struct FishCompletionTests {
    @Test func commandsOptionsAndValuesAreCompleted() throws {
        #expect(try proposals("guidepost che") == ["check"])
        #expect(try proposals("guidepost check --fo") == ["--format"])
        #expect(try proposals("guidepost check --format ") == ["github", "json", "text"])
        #expect(try proposals("guidepost check --keep") == [])
    }

    @Test func argumentsAreCompletedByTheirPlace() throws {
        #expect(try proposals("guidepost new f") == ["faq"])
        #expect(try proposals("guidepost new faq ") == [])
        #expect(try proposals("guidepost build si") == ["site/"])
    }
}
