import SiteBuilder
import SiteModel
import SourceText

/// `guidepost move OLD NEW [DIR]`: renames a page, gives it its former address, and mends what refers to it.
enum MoveCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        Interruption.watch()
        do {
            let epoch = try SiteCommand.epoch(Terminal.environment("SOURCE_DATE_EPOCH"))
            let folder = try SiteCommand.folder(arguments.argument(2))
            var request = SiteRequest(
                folder: folder, builtInTheme: BuiltInTheme.files,
                today: { zone in try Clock.today(in: zone, at: epoch) })
            request.timeZone = Clock.timeZone
            request.command = arguments.command.call(on:)
            let mover = PageMover(request, isCancelled: Interruption.isWanted)
            let names = BarePageName.completed(
                arguments.argument(0)!, arguments.argument(1)!, in: folder)
            let record = try mover.move(names.old, to: names.new)
            tell(record)
            return .success
        } catch let error as SiteCommand.BadOption {
            return usageError(error.message, hint: error.hint)
        } catch let refusal as MoveRefusal {
            return tell(refusal)
        } catch is BuildCancelled {
            // `Guidepost.main` gives the status that the signal asks for.
            return .inputOutputFailed
        } catch {
            tellFailure(words(of: error))
            return .inputOutputFailed
        }
    }

    private static func tell(_ record: PageMover.Record) {
        for file in record.files {
            var did: [Wording] = []
            if !file.aliases.isEmpty {
                let aliases = Wording.list(file.aliases)
                did.append(
                    Wording(
                        "former address \(aliases.english) kept",
                        zh: "保留旧地址 \(aliases.chinese)"))
            } else if file.path != file.newPath {
                did.append(
                    Wording("no former address, as it was not published yet", zh: "没有旧地址，因为还没有发布过"))
            }
            if file.references > 0 {
                did.append(
                    Wording(
                        "\(file.references) reference\(file.references == 1 ? "" : "s") mended",
                        zh: "改正了 \(file.references) 处引用"))
            }
            let name = file.path == file.newPath ? file.path : "\(file.path) -> \(file.newPath)"
            let all = did.indices.reduce(Wording(verbatim: "")) { all, i in
                i == 0 ? did[0] : all + Wording(", ", zh: "，") + did[i]
            }
            Terminal.print(
                Wording("\(name): \(all.english)\n", zh: "\(name)：\(all.chinese)\n"))
        }
        for list in record.lists {
            Terminal.print(
                Wording(
                    "the list \(list.former) is \(list.new) now, and links to it lead there; "
                        + "a list has no aliases, so its former address leads to \(list.page)\n",
                    zh:
                        "列表 \(list.former) 现在是 \(list.new)，链接都指向那里；列表不能有旧地址，所以原来的地址指向 \(list.page)\n"
                ))
        }
    }

    private static func tell(_ refusal: MoveRefusal) -> ExitStatus {
        switch refusal {
        case .request(let message, let hint): return usageError(message, hint: hint)
        case .layout(let message, let location):
            let file = (try? FileReader.read(location.path))
                .map { SourceFile(path: location.path, bytes: $0) }
            tell([Diagnostic(.notMoved, message, at: location)]) { $0 == file?.path ? file : nil }
            Terminal.printError(
                Wording(
                    "guidepost: nothing was written; change it by hand first\n",
                    zh: "guidepost: 什么都没有写入；请先手动修改\n"))
            return .contentHasErrors
        case .content(let diagnostics, let isBefore, let files):
            tell(diagnostics, files: files)
            Terminal.printError(
                isBefore
                    ? Wording(
                        "guidepost: nothing was written; mend this first\n",
                        zh: "guidepost: 什么都没有写入；请先改正这些\n")
                    : Wording(
                        "guidepost: nothing was written: this is what would be wrong afterwards\n",
                        zh: "guidepost: 什么都没有写入：移动之后会出现这些错误\n"))
            return .contentHasErrors
        }
    }

    private static func tell(
        _ diagnostics: [Diagnostic], files: @escaping (String) -> SourceFile?
    ) {
        var output: [UInt8] = []
        TextDiagnosticPrinter(usesColor: Terminal.hasColor, language: Terminal.language)
            .print(diagnostics, files: files, into: &output)
        Terminal.printError(output)
    }
}

extension Diagnostic.Code {
    /// A place that keeps a page from being moved.
    fileprivate static let notMoved = Diagnostic.Code("not-moved")
}
