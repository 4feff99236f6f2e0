import SourceText

/// What a former site had and this one lacks.
extension Diagnostic {
    static func lostAddress(
        _ permalink: Permalink, line: FrontMatterLine, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            Wording(
                "'\(permalink.path)' was published and leads nowhere now",
                zh: "“\(permalink.path)”发布过，现在没有对应的页面"), at: location,
            fix: Fix(
                line.isReplacing
                    ? Wording(
                        "if this page took its place, write its 'aliases' so:",
                        zh: "如果本页取代了它，把“aliases”写成这样：")
                    : Wording(
                        "if this page took its place, put this \(line.place.english):",
                        zh: "如果本页取代了它，把下面这段放在\(line.place.chinese)："),
                lines: line.lines))
    }
    static func lostAddress(_ permalink: Permalink) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            Wording(
                "'\(permalink.path)' was published and leads nowhere now",
                zh: "“\(permalink.path)”发布过，现在没有对应的页面"), at: nil,
            fix: Fix(
                Wording(
                    "write 'aliases: [\(AliasScalar.text(of: permalink))]' in the front matter of the page that took its place",
                    zh: "在取代它的页面的页首字段里写“aliases: [\(AliasScalar.text(of: permalink))]”")
            ))
    }
    static func lostForToday(
        _ permalink: Permalink, at location: SourceLocation, reason: Wording
    ) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            Wording(
                "'\(permalink.path)' was published, and its page is left out now: \(reason.english)",
                zh: "“\(permalink.path)”发布过，它的页面现在没有显示：\(reason.chinese)"),
            at: location,
            fix: Fix(
                Wording(
                    "show it, or remove it and write 'aliases: [\(AliasScalar.text(of: permalink))]' in the front matter of another page",
                    zh: "让它显示，或删掉它并在另一个页面的页首字段里写“aliases: [\(AliasScalar.text(of: permalink))]”")
            ))
    }
    static func lostToCase(_ permalink: Permalink, now: Permalink) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            Wording(
                "'\(permalink.path)' was published; it is '\(now.path)' now, and not every host tells the two apart",
                zh: "“\(permalink.path)”发布过；现在是“\(now.path)”，有的服务器分不清这两个地址"),
            at: nil, fix: Fix(Wording("give the file its former name back", zh: "把文件改回原来的名字")))
    }
    static func lostFile(_ permalink: Permalink, now: Permalink?) -> Diagnostic {
        Diagnostic(
            .lostAddress,
            Wording(
                "file '\(permalink.path)' was published and is gone",
                zh: "文件“\(permalink.path)”发布过，现在没有了"), at: nil,
            notes: now.map {
                [Note(Wording("a file of this name is at '\($0.path)'", zh: "同名文件现在在“\($0.path)”"))]
            } ?? [],
            fix: Fix(
                Wording(
                    "put it back at Content\(permalink.path): files have no aliases",
                    zh: "把它放回 Content\(permalink.path)：文件不能有旧地址")))
    }
    static func lostAnchor(
        _ id: String, at permalink: Permalink, title: String, location: SourceLocation?,
        line: FrontMatterLine?, isGuess: Bool, known: [String]
    ) -> Diagnostic {
        let headings =
            known.isEmpty
            ? Wording(
                "the page has no headings now: a link such as 'other.md#id' also does",
                zh: "这个页面现在没有标题：也可以写链接，例如“other.md#id”")
            : Wording("its headings are ", zh: "它的标题有：") + .quoted(known)
        let fix =
            line.map { line in
                Fix(
                    line.isReplacing
                        ? Wording(
                            "write its 'former-anchors' so\(isGuess ? "" : ", with where it leads"):",
                            zh: "把“former-anchors”写成这样\(isGuess ? "" : "，写上指向哪里")：")
                        : Wording(
                            "put this \(line.place.english)\(isGuess ? "" : ", with where it leads"):",
                            zh: "把下面这段放在\(line.place.chinese)\(isGuess ? "" : "，写上指向哪里")："),
                    lines: line.lines)
            }
            ?? Fix(
                Wording(
                    "write the file of this page again, with 'former-anchors' in its front matter",
                    zh: "重新写好这个页面的文件，在页首字段里加上“former-anchors”"))
        return Diagnostic(
            .lostAnchor,
            Wording(
                "'\(permalink.path)#\(id)' was published, and the page '\(title)' has no such heading now",
                zh: "“\(permalink.path)#\(id)”发布过，页面“\(title)”现在没有这个标题"),
            at: location, notes: line == nil || isGuess ? [] : [Note(headings)], fix: fix)
    }
}
