import Foundation
import TestSupport
import Testing

/// The pages whose outlines are kept, by the name of the file.
private let kept: [(name: String, path: String)] = [
    ("home", "/en/"), ("contact", "/en/contact/"), ("channel", "/en/contact/phone/"),
    ("preparation", "/en/contact/prepare/"), ("questions", "/en/faq/"),
    ("question", "/en/faq/late-funds/"), ("topic", "/en/topics/funds/"),
    ("section", "/en/articles/"), ("article", "/en/articles/about/"), ("search", "/en/search/"),
    ("results", "/en/search/?q=money"), ("verification", "/en/verify/"),
    ("missing", "/en/404.html"),
]

extension BrowserAccessibilitySuite {
    /// What a screen reader says of each kind of page, and in which order.
    @Suite struct OutlineTests {
        /// The outlines stand in `Outlines/`; `UPDATE_SNAPSHOTS=1 swift test` rewrites them, and the difference is to be
        /// read as somebody hears it.
        @Test func everyKindOfPageIsToldInTheOrderThatIsWrittenDown() throws {
            let site = try SiteUnderTest.official
            let folder = SharedFolder.checkout + "/Tests/BrowserTests/Accessibility/Outlines"
            try WebDriver.withSession(BrowserOptions(languages: "en")) { page in
                try page.shiftClock(to: OfficialSite.today + "T05:00:00Z")
                for (name, path) in kept {
                    try page.open(site.origin + path)
                    if path.contains("?q=") { _ = try page.waitFor("#results li a") }
                    let outline = try AccessibilityTree(of: page).outline
                    let file = "\(folder)/\(name).txt"
                    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
                        try outline.write(toFile: file, atomically: true, encoding: .utf8)
                    }
                    expectEqualText(
                        outline, try String(contentsOfFile: file, encoding: .utf8), "\(name)")
                }
            }
        }

        @Test func aListOfSuggestionsIsToldWithItsStateAndItsChoice() throws {
            let site = try SiteUnderTest.official
            try WebDriver.withSession(BrowserOptions(languages: "en")) { page in
                try page.open(site.origin + "/en/contact/")
                try page.find("header input[name=q]").type("money")
                _ = try page.waitFor(".suggestions [role=option]")
                let open = try AccessibilityTree(of: page).nodes
                let field = try #require(open.first { $0.role == "combobox" })
                #expect(field.properties["expanded"] == true)
                #expect(field.properties["autocomplete"] == "list")
                let list = try #require(open.first { $0.role == "listbox" })
                #expect(!list.name.isEmpty)
                #expect(list.children.count > 1)
                #expect(list.children.allSatisfy { $0.role == "option" && !$0.name.isEmpty })
                try page.press(.down)
                let chosen = try AccessibilityTree(of: page).nodes.filter {
                    $0.role == "option" && $0.properties["selected"] == true
                }
                #expect(chosen.map(\.name) == [list.children[0].name])
            }
        }

        @Test func everyPageOfThisSiteBeginsAndEndsAlikeAndNoIconHasAName() throws {
            let site = try SiteUnderTest.repository
            try WebDriver.withSession { page in
                for language in try SiteLanguage.all {
                    // Another language has the same markup: what differs is where words stand for pictures.
                    for kind in language.home == "/"
                        ? PageKind.allCases : [.home, .contact, .channel, .question]
                    {
                        let path = language.path(of: kind)
                        try page.open(site.origin + path)
                        let tree = try AccessibilityTree(of: page)
                        let frame = tree.nodes.filter {
                            ["banner", "search", "main", "contentinfo"].contains($0.role)
                        }
                        #expect(
                            frame.map(\.role) == ["banner", "search", "main", "contentinfo"],
                            "\(path)")
                        #expect(tree.outline.hasPrefix("link “"), "\(path): the way past the head")
                        let main = try #require(frame.first { $0.role == "main" })
                        let headings = main.all.filter { $0.role == "heading" }
                        #expect(headings.first?.properties["level"] == 1, "\(path)")
                        #expect(headings.allSatisfy { !$0.name.isEmpty }, "\(path)")
                        // An icon stands beside words that say the same; only pictures of the content are told.
                        let pictures = tree.nodes.filter {
                            ["image", "img", "SvgRoot", "graphics-document"].contains($0.role)
                        }
                        let content = try page.findAll("main img:not([alt=''])").count
                        #expect(pictures.count == content, "\(path): an icon is told")
                        #expect(pictures.allSatisfy { !$0.name.isEmpty }, "\(path)")
                        let controls = tree.nodes.filter {
                            ["link", "button", "combobox", "textbox"].contains($0.role)
                        }
                        #expect(controls.allSatisfy { !$0.name.isEmpty }, "\(path)")
                        // What changes without a press is told, so the place where it is told is there before.
                        #expect(tree.nodes.contains { $0.role == "status" }, "\(path)")
                    }
                }
            }
        }

        @Test func theComparisonOfChannelsIsATableWhoseHeadersAreTold() throws {
            let site = try SiteUnderTest.repository
            for width in [390, 1280] {
                try WebDriver.withSession(BrowserOptions(width: width)) { page in
                    for language in try SiteLanguage.all {
                        try page.open(site.origin + language.path(of: .contact))
                        let tree = try AccessibilityTree(of: page)
                        let heads = tree.nodes.filter { $0.role == "columnheader" }
                        #expect(
                            heads.map(\.name).count == 5, "\(language.tag) at \(width): \(heads)")
                        let channels = tree.nodes.filter { $0.role == "rowheader" }
                        #expect(channels.count == 5, "\(language.tag) at \(width)")
                        #expect((heads + channels).allSatisfy { !$0.name.isEmpty })
                    }
                }
            }
        }
    }
}

extension AccessibilityTree.Node {
    /// This node and all below it, in the order in which they are read.
    fileprivate var all: [Self] { [self] + children.flatMap(\.all) }
}
