import SourceText

/// Paragraphs that stand on several pages.
extension Diagnostic {
    static func unknownFragment(_ id: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .unknownFragment,
            Wording("no fragment is called '\(id)'", zh: "没有叫“\(id)”的片段"), at: location,
            fix: .didYouMean(nearest)
                ?? Fix(
                    Wording(
                        "write its paragraphs in fragments/\(id).md of the locale",
                        zh: "把它的段落写进这种语言的 fragments/\(id).md")))
    }
    static func fragmentBesideText(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFragment,
            Wording(
                "a fragment stands for a whole paragraph of a text",
                zh: "片段代替的是正文里的一整段"), at: location,
            fix: Fix(
                Wording(
                    "put <fragment:\(id)> on a line of its own, with a blank line before and after it",
                    zh: "让 <fragment:\(id)> 自成一行，前后各空一行")))
    }
    static func linkToFragment(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFragment,
            Wording("a fragment is no page to link to", zh: "片段不是可以链接的页面"), at: location,
            fix: Fix(
                Wording(
                    "write <fragment:\(id)> on a line of its own, or link to a page",
                    zh: "让 <fragment:\(id)> 自成一行，或者链接到一个页面")))
    }
    static func fragmentInFrontMatter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFragment,
            Wording(
                "fragments stand in the text of a page, not in its front matter",
                zh: "片段只能放在页面正文里，不能放在开头的元数据里"), at: location,
            fix: Fix(Wording("write the words out here", zh: "在这里直接写出来")))
    }
    static func headingInFragment(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFragment,
            Wording(
                "a fragment has no headings: it stands below those of each page",
                zh: "片段里不能有标题：它放在各个页面自己的标题下面"), at: location,
            fix: Fix(
                Wording(
                    "write the heading on the pages, or make the words bold",
                    zh: "标题写在页面上，或者把这几个字加粗")))
    }
    static func labelInFragment(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFragment,
            Wording(
                "a fragment writes where a link leads beside its text: on a page the label may mean something else",
                zh: "片段里的链接要把地址直接写在文字后面：在页面上，同一个标签可能指向别处"), at: location,
            fix: Fix(Wording("write [text](address)", zh: "写成 [文字](地址)")))
    }
    static func circleOfFragments(
        _ chain: [(id: String, location: SourceLocation)], at location: SourceLocation
    ) -> Diagnostic {
        let names = (chain.map(\.id) + [chain[0].id]).map { "'\($0)'" }.joined(separator: " → ")
        return Diagnostic(
            .badFragment,
            Wording(
                "fragments stand in one another in a circle: \(names)",
                zh: "片段互相包含，成了一个圈：\(names)"), at: location,
            notes: chain.dropFirst().map { link in
                Note(
                    Wording("'\(link.id)' names the next one here", zh: "“\(link.id)”在这里用到下一个"),
                    at: link.location)
            },
            fix: Fix(Wording("take one of the references out", zh: "去掉其中一处引用")))
    }
    static func fragmentsTooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge,
            Wording(
                "fragments stand in one another at most \(limit) deep",
                zh: "片段最多套 \(limit) 层"), at: location,
            fix: Fix(Wording("write the inner words out", zh: "把里面的内容直接写出来")))
    }
    static func longFragment(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge,
            Wording(
                "a fragment shows at most \(limit) bytes, with all that stands in it",
                zh: "一个片段连同里面的内容最多 \(limit) 个字节"), at: location,
            fix: Fix(
                Wording("split it, or make a page of it", zh: "拆成几个，或者改成一个页面")))
    }
    static func unusedFragment(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusedFragment,
            Wording("no page shows the fragment '\(id)'", zh: "没有页面用到片段“\(id)”"), at: location,
            fix: Fix(
                Wording(
                    "write <fragment:\(id)> on a line of its own where it belongs, or remove the file",
                    zh: "在用得着的地方让 <fragment:\(id)> 自成一行，或者删掉这个文件")))
    }
    static func anchorWithoutPage(_ anchor: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .deadAnchor,
            Wording(
                "'#\(anchor)' names a heading of this text, which has none",
                zh: "“#\(anchor)”指的是这段文字里的标题，可是这里没有标题"), at: location,
            fix: Fix(
                Wording(
                    "write the path of the page before '#'", zh: "在“#”前面写上页面的路径")))
    }
}
