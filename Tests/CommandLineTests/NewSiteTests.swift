import TestSupport
import Testing

/// `guidepost init`: where it begins a site, and what it says of it.
@Suite struct NewSiteTests {
    @Test(arguments: [
        ("-- Documents/a.txt --\nx\n-- notes.txt --\nx\n", ".", "'Documents' and 1 more", "help"),
        ("-- package.json --\n{}\n", ".", "'package.json'", "help"),
        ("-- My Files/a.txt --\nx\n", "My Files", "'a.txt'", "\"My Files/help\""),
    ])
    func aFolderWithOtherThingsIsNoPlaceForASite(
        archive: String, name: String, held: String, mend: String
    ) throws {
        let folder = try TemporaryFolder(archive)
        let before = try folder.snapshot()
        let outcome = try guidepost("init", name, in: folder.path)
        #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
        #expect(
            outcome.errors
                == "guidepost: '\(name)' holds other things than a site: \(held); nothing was written; "
                + "name a new folder, such as 'guidepost init \(mend)'\n")
        #expect(try folder.snapshot() == before)
    }

    @Test func aFolderOfARepositoryIsAPlaceForASite() throws {
        let folder = try TemporaryFolder(
            "-- README.md --\nx\n-- LICENSE --\nx\n-- .git/config --\nx\n-- .gitignore --\nx\n")
        let outcome = try guidepost("init", ".", in: folder.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(try guidepost("check", "--strict", in: folder.path).isSuccess)
    }

    @Test(arguments: [("", "not ''"), ("README", "'README' is a file; name a new folder")])
    func whatIsNoFolderIsToldSo(name: String, message: String) throws {
        let folder = try TemporaryFolder("-- README --\nx\n")
        let outcome = try guidepost("init", name, in: folder.path)
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func settingsOfSomebodysOwnStayAndTheRestIsWritten() throws {
        let folder = try TemporaryFolder(
            "-- .vscode/settings.json --\n{\"mine\": 1}\n-- .editorconfig --\nroot = true\n")
        let outcome = try guidepost("init", ".", in: folder.path)
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(try folder.text(".vscode/settings.json") == "{\"mine\": 1}\n")
        #expect(try folder.text(".editorconfig") == "root = true\n")
        #expect(
            outcome.output.contains("Kept as they were: .editorconfig, .vscode/settings.json.\n"),
            "\(outcome.output)")
        #expect(outcome.output.contains("'guidepost manual editors --print'"))
        #expect(folder.contains(".vscode/tasks.json") && folder.contains("Content/site.yaml"))
        let count = try #require(outcome.output.firstMatch(of: #/: (\d+) files\./#)).1
        // What was there before is not counted.
        #expect(Int(count) == (try folder.snapshot().paths.count) - 2)
    }

    @Test(arguments: [
        ("My Help", "\"My Help\""), ("it's", "\"it's\""), ("a$b", "'a$b'"), ("help", "help"),
        ("帮助", "帮助"),
    ])
    func theCommandsThatAreShownCanBeCopied(name: String, word: String) throws {
        let folder = try TemporaryFolder()
        let output = try guidepost("init", name, in: folder.path).output
        for command in ["guidepost serve", "guidepost build", "guidepost new faq late-funds"] {
            #expect(output.contains("  \(command) \(word)  "), "\(output)")
        }
        let shown = try #require(output.firstMatch(of: #/\n  guidepost (build .*?)  +/#)).1
        let ran = try ChildProcess.run(
            "sh", ["-c", "exec '\(guidepostBinary)' \(shown)"], in: folder.path)
        #expect(ran.isSuccess, "\(ran.errors)")
        let new = try guidepost("new", "faq", "late", name, in: folder.path).output
        #expect(new.contains("'guidepost serve --drafts \(word)'"), "\(new)")
    }

    @Test func whatANewChineseSiteSaysOfItselfIsChinese() throws {
        let folder = try TemporaryFolder()
        #expect(try guidepost("init", ".", "--locale", "zh-CN", in: folder.path).isSuccess)
        for path in ["Content/site.yaml", "Content/topics.yaml", "Public/.gitignore"] {
            let comments = try folder.text(path).split(separator: "\n")
                .filter {
                    $0.hasPrefix("# ") && !$0.contains("{") && !$0.contains("require-source: ")
                }
                .filter { !$0.hasSuffix("official-hosts:") }
            #expect(!comments.isEmpty)
            for comment in comments { #expect(comment.contains(#/\p{Han}/#), "\(comment)") }
        }
    }

    @Test(arguments: [
        ("zh", "zh-CN"), ("zh-Hans", "zh-CN"), ("zh_CN", "zh-CN"), ("zh-cn", "zh-CN"),
        ("cn", "zh-CN"), ("zhCN", "zh-CN"), ("en-US", "en"), ("en_GB.UTF-8", "en"), ("EN", "en"),
    ])
    func anotherWayToWriteALanguageIsToldInTheKnownOne(tag: String, known: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try guidepost("init", "x", "--locale", tag, in: folder.path)
        #expect(outcome.status == .exited(64))
        #expect(
            outcome.errors
                == "guidepost: a new site is written in en or zh-CN; did you mean \(known)?\n")
        #expect(!folder.contains("x"))
    }

    @Test(arguments: ["fr", "es", "ja-JP"])
    func anotherLanguageCanBeAddedLater(tag: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try guidepost("init", "x", "--locale", tag, in: folder.path)
        #expect(outcome.errors.hasSuffix("; '\(tag)' can be added to site.yaml later\n"))
    }
}
