import Metadata
import SiteBuilder
import SourceText

/// `guidepost verify CHANNEL [DIR] --by NAME --source URL`: writes the proofs of a channel's points into its file.
enum VerifyCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        guard let name = arguments.options["by"] else {
            return usageError(
                "'verify' needs --by NAME: who looked at the official page", hint: nil)
        }
        guard let source = arguments.options["source"] else {
            return usageError(
                "'verify' needs --source URL: the official page that shows the contact", hint: nil)
        }
        do {
            let now = try SiteCommand.now(arguments.options["now"])
            let epoch = try SiteCommand.epoch(Terminal.environment("SOURCE_DATE_EPOCH"))
            let proof = ChannelProof(
                folder: try SiteCommand.folder(arguments.argument(1)),
                channel: arguments.argument(0)!, name: name, source: source,
                point: arguments.options["point"],
                today: { zone in
                    // A zone that nobody knows is told by 'check'; the day is then that of UTC, as for a build.
                    let isUnknown = Clock.timeZone(zone) == .unknown
                    let today = try Clock.today(in: isUnknown ? "UTC" : zone, at: epoch)
                    guard let now else { return today }
                    if now > today {
                        throw SiteCommand.BadOption(
                            message: "--now \(now.iso8601) has not come yet: "
                                + "nobody can have looked at the page on that day")
                    }
                    return now
                })
            tell(try proof.record(), by: name, source: source)
            return .success
        } catch let error as SiteCommand.BadOption {
            return usageError(error.message, hint: error.hint)
        } catch let refusal as ChannelProof.Refusal {
            return tell(refusal)
        } catch {
            Terminal.printError("guidepost: \(error)\n")
            return .inputOutputFailed
        }
    }

    private static func tell(_ record: ChannelProof.Record, by name: String, source: String) {
        if record.points.isEmpty {
            Terminal.print(
                "\(record.path): the channel has no contact points, so there is nothing to verify. "
                    + "That is fine: its page shows the 'find-it' steps to the official place.\n")
            return
        }
        for point in record.points {
            Terminal.print(
                "\(record.path): '\(point.value)' checked on \(record.day) by \(name) against "
                    + "\(source); counts until \(record.reviewBy) (digest \(point.digest))\n")
        }
    }

    private static func tell(_ refusal: ChannelProof.Refusal) -> ExitStatus {
        switch refusal {
        case .request(let message, let hint): return usageError(message, hint: hint)
        case .content(let diagnostics, let file):
            var output: [UInt8] = []
            TextDiagnosticPrinter(usesColor: Terminal.hasColor, language: Terminal.language)
                .print(diagnostics, files: { $0 == file.path ? file : nil }, into: &output)
            Terminal.printError(output)
            Terminal.printError("guidepost: nothing was written; mend this first\n")
            return .contentHasErrors
        case .layout(let reason, let location, let lines, let file):
            let position = LineIndex(file.bytes).position(at: location.range.lowerBound)
            Terminal.printError(
                "guidepost: '\(file.path)' cannot be edited safely: \(reason) "
                    + "(line \(position.line)); nothing was written. Put this in place by hand, "
                    + "with who looked and where:\n" + lines.map { $0 + "\n" }.joined())
            return .contentHasErrors
        }
    }
}
