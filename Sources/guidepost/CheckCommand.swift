import SiteBuilder
import SourceText

/// `guidepost check`: everything that a build checks, and what readers find by searching; writes nothing.
enum CheckCommand {
    static func run(_ arguments: ParsedArguments) -> ExitStatus {
        SiteCommand.run(arguments) { command in
            let start = Stopwatch()
            let progress = Progress()
            progress.show("reading")
            var request = command.request
            request.isCheck = true
            let loaded = try SiteLoader.load(request)
            var diagnostics = loaded.diagnostics
            if !loaded.hasErrors,
                let builder = SiteBuilder(loaded, threads: command.request.threads)
            {
                progress.show("searching")
                diagnostics += loaded.judged(try builder.brokenExpectations())
            }
            progress.clear()
            command.report(diagnostics.sorted(), loaded.sources)
            guard !diagnostics.contains(where: { $0.severity == .error }) else {
                return .contentHasErrors
            }
            Terminal.print(
                "no errors in \(loaded.pageCount) pages; \(Stopwatch.text(start.seconds))\n")
            return .success
        }
    }
}
