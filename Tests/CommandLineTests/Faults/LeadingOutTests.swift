import Glibc
import TestSupport
import Testing

/// Nothing that a site says, and no link in its folders, lets a build read or write anywhere else.

@Test func linksInCirclesAndOutOfTheSiteAreTold() throws {
    let site = try TemporaryFolder(smallSite + "\n-- outside/secret.md --\n# Secret\n")
    for folder in ["Content", "Templates/assets"] {
        try site.write("a", to: folder + "/deep/a.txt")
        for (name, target) in [
            ("self", "self"), ("up", ".."), ("here", "."), ("deep/back", "../deep"),
            ("secret.md", site.path("outside/secret.md")), ("gone", "nowhere"),
        ] {
            symlink(target, site.path(folder + "/" + name))
        }
    }
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    let circle = "error: this symbolic link leads back to a folder that it stands in; remove it"
    let nowhere = "error: this symbolic link leads nowhere; remove it"
    func out(_ folder: String) -> String {
        "error: a symbolic link must lead to something inside '\(folder)/'; put a copy in its place"
    }
    expectEqualText(
        outcome.errors,
        [
            "Content/deep/back: \(circle)", "Content/gone: \(nowhere)", "Content/here: \(circle)",
            "Content/secret.md: \(out("Content"))", "Content/self: \(nowhere)",
            "Content/up: \(out("Content"))", "Templates/assets/deep/back: \(circle)",
            "Templates/assets/gone: \(nowhere)", "Templates/assets/here: \(circle)",
            "Templates/assets/secret.md: \(out("Templates"))",
            "Templates/assets/self: \(nowhere)", "Templates/assets/up: \(circle)",
        ].map { $0 + " [symbolic-link]\n" }.joined() + "12 errors\n")
    #expect(!site.contains("Public"))
}

@Test(arguments: ["Content", "Templates"], ["nowhere", "Content", "Templates"])
func aFolderOfTheSiteThatIsALinkToNowhereIsTold(folder: String, target: String) throws {
    // A link to itself, or to something that is not there: both leave nothing to build from.
    guard target == folder || target == "nowhere" else { return }
    let site = try TemporaryFolder(smallSite)
    if folder == "Content" { try site.remove("Content") }
    symlink(target, site.path(folder))
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors
            == "\(folder): error: this symbolic link leads nowhere; remove it [symbolic-link]\n"
            + "1 error\n")
    #expect(!site.contains("Public"))
}

@Test func aFileInPlaceOfTheTemplatesIsTold() throws {
    let site = try TemporaryFolder(smallSite + "\n-- Templates --\n<html>\n")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(
        outcome.errors
            == "Templates: error: 'Templates' is a folder in a site, this is none; move it away "
            + "[unusable-file]\n1 error\n")
}

@Test(arguments: [
    "../out.html", "/../out.html", "/a/../../out.html", "/a/../../../tmp/out.html",
    "//etc/out.html",
    "/.guidepost/manifest.html", "/.git/hooks/out.html", "/..\\out.html", "/a/./b.html",
    "file:///etc/out.html",
])
func noFormerAddressLeadsOutOfTheOutput(address: String) throws {
    let site = try TemporaryFolder(
        smallSite + "\n-- Content/a.md --\n---\naliases: ['\(address)']\n---\n# A\n")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.hasPrefix("Content/a.md:2:11: error: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("[bad-alias]"), "\(outcome.errors)")
    #expect(!site.contains("Public") && !site.contains("out.html"))
}

/// Templates have no way to name a file but as a partial, and partials are the theme's own.
@Test(arguments: [
    "{{> ../Content/hello.md}}", "{{> ../../secret}}", "{{> /etc/passwd}}",
    "{{> partials/../../secret}}", "{{< ../secret}}{{/../secret}}", "{{> *title}}",
])
func noTemplateReadsAFileOutsideTheTheme(template: String) throws {
    let site = try TemporaryFolder(
        smallSite
            + "\n-- Templates/article.mustache --\n\(template)\n-- secret.mustache --\nsecret\n")
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.errors.hasPrefix("Templates/article.mustache:1:"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("secret\n1"))
    #expect(!site.contains("Public"))
}

/// A link in the output, even where a build has had a folder, is never gone through.
@Test(arguments: ["hello", "assets", "search", ".guidepost"])
func aLinkInTheOutputIsNotWrittenThrough(folder: String) throws {
    let site = try TemporaryFolder(smallSite + "\n-- outside/mine.txt --\nmine\n")
    mkdir(site.path("Public"), 0o755)
    symlink("../outside", site.path("Public/" + folder))
    let outcome = try guidepost("build", in: site.path)
    #expect(outcome.status == .exited(74))
    #expect(outcome.errors.contains("'Public/\(folder)'"), "\(outcome.errors)")
    #expect(outcome.errors.contains("move it away"), "\(outcome.errors)")
    #expect(try site.snapshot("outside").paths == ["mine.txt"])
}

@Test func anOutputFolderInTheContentIsRefusedAlsoThroughLinks() throws {
    let site = try TemporaryFolder(smallSite + "\n-- elsewhere/x --\n")
    // What is called Content here stands elsewhere.
    rename(site.path("Content"), site.path("elsewhere/Content"))
    symlink("elsewhere/Content", site.path("Content"))
    symlink("elsewhere/Content/out", site.path("Public"))
    mkdir(site.path("elsewhere/Content/out"), 0o755)
    let before = try site.snapshot()
    for (output, reason) in [
        ("Public", "it stands in 'Content'"), ("elsewhere/Content/new", "it stands in 'Content'"),
        ("elsewhere", "'Content' stands in it"), ("elsewhere/../Content", "'Content' stands in it"),
    ] {
        let outcome = try guidepost("build", "--output", output, in: site.path)
        #expect(outcome.status == .exited(74))
        #expect(
            outcome.errors
                == "guidepost: cannot write the site to '\(output)': \(reason); choose another "
                + "output folder\n")
    }
    #expect(try site.snapshot() == before)
}
