import TestSupport
import Testing

/// What zsh lists behind some words: a zsh in a terminal of its own (zpty) is typed into, and what it shows is read.
private func shown(_ words: String) throws -> String {
    let folder = try TemporaryFolder("-- site/page.md --\n# A\n")
    try folder.write(guidepost("completions", "zsh").output, to: "completion")
    let script = """
        zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z 'PS1= PROMPT_EOL_MARK= TERM=dumb; unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D'
        zpty -w z 'LISTMAX=0; zstyle ":completion:*" list-prompt ""; source completion; echo be''gin'
        zpty -r z text '*begin*'
        zpty -n -w z $'\(words)\\t\\t'
        zpty -w -n z $'\\C-a\\C-kecho en""d\\n'
        zpty -r z text '*end*'
        print -r -- $text
        zpty -d z
        """
    let environment = ChildProcess.environment(adding: [
        "HOME": folder.path, "ZDOTDIR": folder.path,
    ])
    return try ChildProcess.run("zsh", ["-fc", script], environment: environment, in: folder.path)
        .output
}

@Suite struct ZshCompletionTests {
    @Test func theScriptIsSound() throws {
        let folder = try TemporaryFolder()
        try folder.write(guidepost("completions", "zsh").output, to: "completion")
        let outcome = try ChildProcess.run("zsh", ["-n", "completion"], in: folder.path)
        #expect(outcome.isSuccess && outcome.errors == "")
    }

    @Test func commandsOptionsAndArgumentsAreCompleted() throws {
        let commands = try shown("guidepost pu")
        #expect(commands.contains("guidepost publish"), "\(commands)")
        let options = try shown("guidepost check --form")
        #expect(options.contains("guidepost check --format"), "\(options)")
        let values = try shown("guidepost check --format=gi")
        #expect(values.contains("--format=github"), "\(values)")
        let kinds = try shown("guidepost new art")
        #expect(kinds.contains("guidepost new article"), "\(kinds)")
    }
}
