import TestSupport
import Testing

private let brokenSite = """
    -- Content/site.yaml --
    title: Help
    url: https://help.example.com/
    -- Content/a.md --
    # A

    [b](channel:chat)
    """

/// The first line of what `check` says, with the words before the command and in its environment.
private func firstLine(_ arguments: [String], _ environment: [String: String?] = [:]) throws
    -> String
{
    let site = try TemporaryFolder(brokenSite)
    let outcome = try guidepost(arguments, in: site.path, environment: environment)
    #expect(outcome.status == .exited(1))
    return String(outcome.errors.prefix { $0 != "\n" })
}

@Suite struct LanguageOptionTests {
    @Test func messagesAreInTheLanguageThatIsAskedFor() throws {
        let english = try firstLine(["check"])
        #expect(english.hasPrefix("Content/a.md:3:5: error: "))
        #expect(
            try firstLine(["check", "--language", "en"], ["GUIDEPOST_LANGUAGE": "zh"]) == english)
        for arguments in [
            ["check", "--language", "zh"], ["--language=zh", "check"],
            ["check", "--language=zh-CN"],
        ] {
            let chinese = try firstLine(arguments)
            #expect(chinese.hasPrefix("Content/a.md:3:5: 错误："))
            #expect(chinese.hasSuffix(" [unknown-channel]"), "codes stay the same")
        }
    }

    @Test(
        arguments: [
            (["GUIDEPOST_LANGUAGE": "zh"], true), (["GUIDEPOST_LANGUAGE": "zh_CN.UTF-8"], true),
            (["GUIDEPOST_LANGUAGE": nil, "LC_ALL": "zh_CN.UTF-8"], true),
            (["GUIDEPOST_LANGUAGE": nil, "LC_ALL": nil, "LC_MESSAGES": "zh_TW"], true),
            (["GUIDEPOST_LANGUAGE": nil, "LC_ALL": "C", "LANG": "zh_CN.UTF-8"], false),
            (["GUIDEPOST_LANGUAGE": "en", "LC_ALL": "zh_CN.UTF-8"], false),
            (["GUIDEPOST_LANGUAGE": "fr", "LC_ALL": "C.UTF-8"], false),
            (["GUIDEPOST_LANGUAGE": nil, "LC_ALL": nil, "LC_MESSAGES": nil, "LANG": nil], false),
        ] as [([String: String?], Bool)])
    func theEnvironmentAndTheLocaleChooseTheLanguage(
        environment: [String: String?], isChinese: Bool
    ) throws {
        #expect(try firstLine(["check"], environment).contains(isChinese ? "错误：" : "error: "))
    }

    @Test func aLanguageThatNobodySpeaksIsWrongUsage() throws {
        let outcome = try guidepost("check", "--language", "fr")
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors == "guidepost: --language is en or zh, not 'fr'\n")
    }

    @Test func whatMachinesReadIsTheSameInEachLanguage() throws {
        func codes(_ language: String) throws -> [Substring] {
            let site = try TemporaryFolder(brokenSite)
            let outcome = try guidepost(
                "check", "--format", "json", "--language", language, in: site.path)
            return outcome.errors.matches(of: #/"(code|path|line|severity)":"?[^",]*/#).map(\.0)
        }
        #expect(try codes("en") == codes("zh"))
        #expect(try codes("zh").count == 4)
    }

    @Test func helpIsInTheLanguageAsWell() throws {
        let overview = try guidepost("--language", "zh", "--help").output
        #expect(overview.contains("用法：guidepost"))
        #expect(
            try guidepost("build", "--help", "--language", "zh").output.contains(
                "用法：guidepost build"))
        let usage = try guidepost("--language", "zh", "biuld")
        #expect(usage.errors == "guidepost: 没有叫“biuld”的命令；是不是想写“build”？\n")
    }
}
