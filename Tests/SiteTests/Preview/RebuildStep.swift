import Foundation
import TestSupport

/// A step of the list, with what it does to the site's files.
struct RebuildStep: Sendable {
    let name: String
    let change: @Sendable (TemporaryFolder) throws -> Void

    init(_ name: String, _ change: @escaping @Sendable (TemporaryFolder) throws -> Void) {
        self.name = name
        self.change = change
    }
}

private func move(_ old: String, _ new: String) -> @Sendable (TemporaryFolder) throws -> Void {
    { folder in
        let parent = (folder.path(new) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(
            atPath: parent, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: folder.path(old), toPath: folder.path(new))
    }
}

let rebuildSteps = [
    RebuildStep("content edited") {
        try $0.edit("Content/en/articles/guides/first.md", replacing: "Words.", with: "Other.")
    },
    RebuildStep("title edited, which other pages show") {
        try $0.edit("Content/en/faq/late.md", replacing: "Where is my money?", with: "When?")
    },
    RebuildStep("content added") {
        try $0.write(
            "# Third\n\nSee [first](first.md).\n", to: "Content/en/articles/guides/third.md")
    },
    RebuildStep(
        "content renamed",
        move("Content/en/articles/guides/third.md", "Content/en/articles/guides/fourth.md")),
    RebuildStep("content made a draft") {
        try $0.write("---\ndraft: yes\n---\n# F\n", to: "Content/en/articles/guides/fourth.md")
    },
    RebuildStep("content removed") { try $0.remove("Content/en/articles/guides/fourth.md") },
    RebuildStep("file added beside content") {
        try $0.write("text", to: "Content/en/articles/guides/notes.txt")
    },
    RebuildStep("file edited") {
        try $0.write("other", to: "Content/en/articles/guides/notes.txt")
    },
    RebuildStep(
        "file renamed",
        move("Content/en/articles/guides/notes.txt", "Content/en/articles/guides/other.txt")),
    RebuildStep("file removed") { try $0.remove("Content/en/articles/guides/other.txt") },
    RebuildStep("section added") {
        try $0.write("# Rules\n", to: "Content/en/articles/rules/index.md")
        try $0.write("# One\n", to: "Content/en/articles/rules/one.md")
    },
    RebuildStep("section edited") {
        try $0.write("---\norder: 1\n---\n# Laws\n", to: "Content/en/articles/rules/index.md")
    },
    RebuildStep("section renamed", move("Content/en/articles/rules", "Content/en/articles/laws")),
    RebuildStep("section removed") { try $0.remove("Content/en/articles/laws") },
    RebuildStep("template added") {
        try $0.write(
            "{{<layout}}{{$main}}<h1>{{title}}</h1>{{> partials/mine}}{{{body}}}{{/main}}{{/layout}}",
            to: "Templates/article.mustache")
    },
    RebuildStep("partial edited") {
        try $0.write("<p>yours</p>", to: "Templates/partials/mine.mustache")
    },
    RebuildStep("template edited") {
        try $0.edit("Templates/article.mustache", replacing: "</h1>", with: "!</h1>")
    },
    RebuildStep("partial renamed") { folder in
        try move("Templates/partials/mine.mustache", "Templates/partials/own.mustache")(folder)
        try folder.edit(
            "Templates/article.mustache", replacing: "partials/mine", with: "partials/own")
    },
    RebuildStep("template removed") { try $0.remove("Templates/article.mustache") },
    RebuildStep("interface words added") {
        try $0.write("search: Look it up\n", to: "Templates/strings/en.yaml")
    },
    RebuildStep("asset added") { try $0.write("body{}", to: "Templates/assets/site.css") },
    RebuildStep("asset edited") { try $0.write("main{}", to: "Templates/assets/site.css") },
    RebuildStep("asset removed") { try $0.remove("Templates/assets/site.css") },
    RebuildStep("data edited: topics") {
        try $0.edit("Content/topics.yaml", replacing: "urgency: normal", with: "urgency: today")
    },
    RebuildStep("data edited: a channel") {
        try $0.write("kind: chat\nexistence: reported\n", to: "Content/channels/chat.yaml")
    },
    RebuildStep("data added: a channel") {
        try $0.write("kind: form\nexistence: confirmed\n", to: "Content/channels/form.yaml")
        for locale in ["en", "zh-CN"] {
            try $0.write(
                "---\nname: Form\nsummary: Write.\nfind-it: [There]\n---\n",
                to: "Content/\(locale)/contact/form.md")
        }
    },
    RebuildStep("data renamed: a channel") {
        try move("Content/channels/form.yaml", "Content/channels/paper.yaml")($0)
        for locale in ["en", "zh-CN"] {
            try move(
                "Content/\(locale)/contact/form.md", "Content/\(locale)/contact/paper.md")($0)
        }
    },
    RebuildStep("data removed: a channel") {
        try $0.remove("Content/channels/paper.yaml")
        for locale in ["en", "zh-CN"] { try $0.remove("Content/\(locale)/contact/paper.md") }
    },
    RebuildStep("data edited: synonyms") {
        try $0.write("en: [[money, cash]]\n", to: "Content/synonyms.yaml")
    },
    RebuildStep("data removed: synonyms") { try $0.remove("Content/synonyms.yaml") },
    RebuildStep("the site moved to another base path") {
        try $0.edit("Content/site.yaml", replacing: "/base/", with: "/")
    },
    RebuildStep("data added: terms") {
        try $0.write("help: {en: [Me, Help]}\n", to: "Content/terms.yaml")
        try $0.edit(
            "Content/en/articles/guides/first.md", replacing: "Other.",
            with: "Other <term:help>.")
    },
    RebuildStep("data edited: terms") {
        try $0.write("help: {en: [Me, More help], zh-CN: 帮助}\n", to: "Content/terms.yaml")
    },
    RebuildStep("data removed: terms") {
        try $0.remove("Content/terms.yaml")
        try $0.edit(
            "Content/en/articles/guides/first.md", replacing: " <term:help>", with: "")
    },
    RebuildStep("fragment added") {
        try $0.write("See <faq:late>.\n", to: "Content/en/fragments/never.md")
        for page in ["home.md", "articles/guides/first.md"] {
            let path = "Content/en/" + page
            try $0.write(try $0.text(path) + "\n<fragment:never>\n", to: path)
        }
    },
    RebuildStep("fragment edited") {
        try $0.write(
            "> [!NOTE]\n> Other [words](../home.md).\n", to: "Content/en/fragments/never.md")
    },
    RebuildStep("fragment within a fragment added") {
        try $0.write("Inner.\n", to: "Content/en/fragments/inner.md")
        try $0.write("Outer.\n\n<fragment:inner>\n", to: "Content/en/fragments/never.md")
    },
    RebuildStep("fragment within a fragment edited") {
        try $0.write("Inside.\n", to: "Content/en/fragments/inner.md")
    },
    RebuildStep("fragment translated") {
        try $0.write("绝不。\n", to: "Content/zh-CN/fragments/never.md")
        try $0.write("# 首页\n\n<fragment:never>\n", to: "Content/zh-CN/home.md")
    },
    RebuildStep("fragment no longer translated") {
        try $0.remove("Content/zh-CN/fragments/never.md")
    },
    RebuildStep("fragment renamed") {
        try move("Content/en/fragments/never.md", "Content/en/fragments/no.md")($0)
        for page in ["en/home.md", "en/articles/guides/first.md", "zh-CN/home.md"] {
            try $0.edit(
                "Content/" + page, replacing: "<fragment:never>", with: "<fragment:no>")
        }
    },
    RebuildStep("notice added") {
        try $0.write(
            "---\nfrom: 2026-11-01\nuntil: 2026-12-01\nscope: site\nseverity: info\n---\nOne.\n",
            to: "Content/en/notices/one.md")
    },
    RebuildStep("notice edited") {
        try $0.edit(
            "Content/en/notices/one.md", replacing: "scope: site", with: "scope: topic:funds")
    },
    RebuildStep("notice over") {
        try $0.edit("Content/en/notices/one.md", replacing: "2026-12-01", with: "2026-11-02")
    },
    RebuildStep("notice removed") { try $0.remove("Content/en/notices/one.md") },
    RebuildStep("a locale added") {
        try $0.edit("Content/site.yaml", replacing: "zh-CN]", with: "zh-CN, id]")
        try $0.write("# Beranda\n", to: "Content/id/home.md")
        try $0.write(
            "---\nname: Obrolan\nsummary: S.\nfind-it: [A]\n---\n", to: "Content/id/contact/chat.md"
        )
        for topic in ["funds", "account"] {
            try $0.write(
                "---\nname: T\ndescription: D.\n---\n", to: "Content/id/topics/\(topic).md")
        }
    },
]
