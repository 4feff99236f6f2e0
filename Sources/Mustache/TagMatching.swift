import SourceText

/// The deepest nesting of sections, parents and blocks in one file.
let nestingLimit = 100

/// The tags of one template, each opening one matched with the one that closes it.
///
/// What is missing is made up, so that the rest can be checked: a section without end is closed by an empty tag where
/// the section around it ends, or at the end of the file.
struct MatchedTags {
    let file: SourceFile
    private(set) var tags: [Tag] = []
    private var open: [Int] = []

    init(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.file = file
        var scanner = TagScanner(file)
        var errors: [Diagnostic] = []
        while errors.count < errorLimit, let tag = scanner.next(&errors) {
            if tag.kind == .close {
                close(tag, &errors)
            } else if tag.kind.opens, open.count == nestingLimit {
                errors.append(.tooDeep(file.location(tag.range), limit: nestingLimit))
                while !open.isEmpty { closeInnermost(at: tag.range.lowerBound) }
                break
            } else {
                append(tag)
            }
        }
        while let innermost = open.last {
            if errors.count < errorLimit { reportUnclosed(innermost, closedBy: nil, &errors) }
            closeInnermost(at: file.bytes.count)
        }
        diagnostics += errors
    }
}

extension MatchedTags {
    private mutating func append(_ tag: Tag) {
        var tag = tag
        if tag.kind == .block, let around = open.last {
            tag.isArgument = tags[around].kind == .parent
        }
        if tag.kind.opens { open.append(tags.count) }
        tags.append(tag)
    }

    private mutating func close(_ tag: Tag, _ errors: inout [Diagnostic]) {
        let name = file.bytes[tag.name]
        guard let level = open.lastIndex(where: { file.bytes[tags[$0].name] == name }) else {
            closeUnexpected(tag, &errors)
            return
        }
        while open.count > level + 1, let innermost = open.last {
            let note = Diagnostic.Note(
                Wording(
                    "'\(text(of: tags[open[level]]))' is closed here",
                    zh: "“\(text(of: tags[open[level]]))”在这里结束"), at: file.location(tag.range))
            reportUnclosed(innermost, closedBy: note, &errors)
            closeInnermost(at: tag.range.lowerBound)
        }
        closeInnermost(with: tag)
    }

    private mutating func closeUnexpected(_ tag: Tag, _ errors: inout [Diagnostic]) {
        guard let innermost = open.last else {
            errors.append(
                .unexpectedClose(
                    file.location(tag.range), text(of: tag), open: nil, openedAt: nil, nearest: nil)
            )
            return
        }
        // Its opening tag has been reported already: '{{#if x}}' is closed by '{{/if}}'.
        if tags[innermost].isRefused {
            closeInnermost(with: tag)
            return
        }
        let names = open.map { text(of: tags[$0]) }
        let nearest = nearestName(to: text(of: tag), among: names)
        errors.append(
            .unexpectedClose(
                file.location(nearest == nil ? tag.range : tag.name), text(of: tag),
                open: (tags[innermost].kind, text(of: tags[innermost])),
                openedAt: file.location(tags[innermost].range), nearest: nearest))
        // A name that was mistyped closes what it was meant for.
        if nearest == names.last { closeInnermost(with: tag) }
    }

    private mutating func closeInnermost(at offset: Int) {
        closeInnermost(with: Tag(kind: .close, range: offset..<offset, name: offset..<offset))
    }

    private mutating func closeInnermost(with tag: Tag) {
        let opener = open.removeLast()
        tags[opener].match = tags.count
        tags.append(tag)
        tags[tags.count - 1].match = opener
    }

    private func reportUnclosed(
        _ index: Int, closedBy note: Diagnostic.Note?, _ errors: inout [Diagnostic]
    ) {
        let tag = tags[index]
        if tag.isRefused { return }
        errors.append(
            .unclosedSection(
                file.location(tag.range), tag.kind, text(of: tag), closedBy: note))
    }

    private func text(of tag: Tag) -> String {
        String(decoding: file.bytes[tag.name], as: UTF8.self)
    }
}
