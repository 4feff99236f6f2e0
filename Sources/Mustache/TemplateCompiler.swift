import SourceText

/// Compiles the tags of one file.
struct TemplateCompiler {
    let layout: TemplateLayout
    let file: SourceFile
    let fileIndex: Int32
    /// The instruction of each section and block that is open, by the index of its tag.
    private var opened: [Int: Int] = [:]

    init(layout: TemplateLayout, file: SourceFile, fileIndex: Int32) {
        self.layout = layout
        self.file = file
        self.fileIndex = fileIndex
    }

    /// Compiles the text and tags from the text before tag `first` to the text before tag `last`; `dedent` blanks are
    /// left out at the start of each line.
    mutating func emit(
        _ first: Int, until last: Int, dedent: Int, into compiler: inout Compiler,
        _ diagnostics: inout [Diagnostic]
    ) {
        var index = first
        while true {
            emitText(before: index, dedent, into: &compiler)
            if index == last { return }
            index = emitTag(index, dedent, into: &compiler, &diagnostics)
        }
    }
}

extension TemplateCompiler {
    /// Compiles a tag and returns the index of the tag to go on with.
    private mutating func emitTag(
        _ index: Int, _ dedent: Int, into compiler: inout Compiler,
        _ diagnostics: inout [Diagnostic]
    ) -> Int {
        let tag = layout.tags[index]
        let name = layout.bytes[tag.name]
        let place = place(tag)
        switch tag.kind {
        case .comment, .delimiters: break
        case .variable(let escaping):
            _ = compiler.append(
                .interpolation(name: compiler.intern(name: name), escaping: escaping), place)
        case .section where !tag.isRefused:
            opened[index] = compiler.append(
                .section(name: compiler.intern(name: name), end: 0), place)
        case .inverted where !tag.isRefused:
            opened[index] = compiler.append(
                .inverted(name: compiler.intern(name: name), end: 0), place)
        case .section, .inverted: break
        case .close: emitClose(index, place, into: &compiler)
        case .block: emitBlock(index, dedent, into: &compiler)
        case .partial: emitCall(index, dedent, into: &compiler, &diagnostics)
        case .parent:
            emitCall(index, dedent, into: &compiler, &diagnostics)
            return tag.match + 1
        }
        return index + 1
    }

    private mutating func emitClose(
        _ index: Int, _ place: Program.Place, into compiler: inout Compiler
    ) {
        let opener = layout.tags[index].match
        guard let instruction = opened.removeValue(forKey: opener) else { return }
        if layout.tags[opener].kind == .section {
            compiler.setEnd(of: instruction, to: Int32(compiler.append(.sectionEnd, place)))
        } else {
            compiler.setEnd(of: instruction, to: compiler.label())
        }
    }

    private mutating func emitBlock(_ index: Int, _ dedent: Int, into compiler: inout Compiler) {
        let tag = layout.tags[index]
        if tag.isRefused { return }
        let close = tag.match
        var blanks = layout.leadingBlanks(of: index)
        if tag.startsLines, let common = layout.commonIndentation(inside: index) { blanks = common }
        let ending = layout.tags[close].bordersLine ? layout.lineEnding(after: close) : []
        let site = Program.BlockSite(
            name: compiler.intern(block: layout.bytes[tag.name]),
            startsLine: tag.startsLines,
            indentation: compiler.intern(indentation: layout.bytes[blanks].dropFirst(dedent)),
            lineEnding: Program.LineEnding(ending))
        opened[index] = compiler.append(site, place(tag))
    }

    private mutating func emitCall(
        _ index: Int, _ dedent: Int, into compiler: inout Compiler,
        _ diagnostics: inout [Diagnostic]
    ) {
        let tag = layout.tags[index]
        if tag.isRefused { return }
        let blanks = tag.trimsBefore ? layout.leadingBlanks(of: index) : 0..<0
        let call = Program.Call(
            name: String(decoding: layout.bytes[tag.name], as: UTF8.self),
            isStandalone: tag.trimsBefore,
            indentation: compiler.intern(indentation: layout.bytes[blanks].dropFirst(dedent)))
        let instruction = compiler.append(call, place(tag))
        if tag.kind == .parent {
            let arguments = emitArguments(of: index, into: &compiler, &diagnostics)
            compiler.append(arguments, toCallAt: instruction)
        }
        compiler.setEnd(of: instruction, to: compiler.label())
    }

    /// Compiles the blocks straight inside a parent; all else inside it is not rendered.
    private mutating func emitArguments(
        of parent: Int, into compiler: inout Compiler, _ diagnostics: inout [Diagnostic]
    ) -> [Program.Argument] {
        var arguments: [Program.Argument] = []
        var ignored: Range<Int>?
        var index = parent + 1
        while true {
            ignored = ignored ?? visibleText(layout.sourceText(before: index))
            if index == layout.tags[parent].match { break }
            let tag = layout.tags[index]
            if tag.isArgument, !tag.isRefused {
                let argument = emitArgument(index, into: &compiler, &diagnostics)
                if let first = arguments.first(where: { $0.name == argument.name }) {
                    diagnostics.append(
                        .argumentGivenTwice(
                            file.location(tag.name),
                            String(decoding: layout.bytes[tag.name], as: UTF8.self),
                            first: file.location(first.place.name.offsets)))
                } else {
                    arguments.append(argument)
                }
            } else if tag.kind != .comment, tag.kind != .delimiters, !tag.isRefused {
                ignored = ignored ?? tag.range
            }
            index = (tag.kind.opens ? tag.match : index) + 1
        }
        if let ignored {
            let name = String(decoding: layout.bytes[layout.tags[parent].name], as: UTF8.self)
            diagnostics.append(.ignoredInParent(file.location(ignored), parent: name))
        }
        return arguments
    }

    private mutating func emitArgument(
        _ index: Int, into compiler: inout Compiler, _ diagnostics: inout [Diagnostic]
    ) -> Program.Argument {
        let tag = layout.tags[index]
        let name = compiler.intern(block: layout.bytes[tag.name])
        let dedent = tag.bordersLine ? layout.commonIndentation(inside: index)?.count ?? 0 : 0
        let start = compiler.label()
        emit(index + 1, until: tag.match, dedent: dedent, into: &compiler, &diagnostics)
        return Program.Argument(
            name: name, code: start..<compiler.label(),
            endsLine: layout.tags[tag.match].bordersLine, startsLine: tag.bordersLine,
            place: place(tag))
    }
}

extension TemplateCompiler {
    private func emitText(before index: Int, _ dedent: Int, into compiler: inout Compiler) {
        let text = layout.text(before: index)
        let place = Program.Place(
            file: fileIndex, tag: text.compact,
            name: (text.upperBound..<text.upperBound).compact)
        if !text.isEmpty {
            let startsLine = layout.isLineStart(text.lowerBound)
            let lines = dedent == 0 ? layout.bytes[text] : dedented(text, dedent)[...]
            compiler.append(text: lines, startsLine: startsLine, place)
        }
        // A line that begins with a tag is indented too, unless the tag is standalone.
        if index < layout.tags.count, !layout.tags[index].trimsBefore,
            text.upperBound == layout.tags[index].range.lowerBound,
            layout.isLineStart(text.upperBound)
        {
            compiler.append(text: [], startsLine: true, place)
        }
    }

    private func dedented(_ text: Range<Int>, _ dedent: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var start = text.lowerBound
        while start < text.upperBound {
            if layout.isLineStart(start) {
                let limit = min(text.upperBound, start + dedent)
                while start < limit, isSpace(layout.bytes[start]) { start += 1 }
            }
            var end = start
            while end < text.upperBound, layout.bytes[end] != UInt8(ascii: "\n") { end += 1 }
            end = min(text.upperBound, end + 1)
            result += layout.bytes[start..<end]
            start = end
        }
        return result
    }

    private func place(_ tag: Tag) -> Program.Place {
        Program.Place(file: fileIndex, tag: tag.range.compact, name: tag.name.compact)
    }

    /// The part of some text without the white space around it, or nil where there is no other.
    private func visibleText(_ text: Range<Int>) -> Range<Int>? {
        let isVisible: (UInt8) -> Bool = { $0 > 0x20 }
        guard let first = layout.bytes[text].firstIndex(where: isVisible),
            let last = layout.bytes[text].lastIndex(where: isVisible)
        else { return nil }
        return first..<last + 1
    }
}
