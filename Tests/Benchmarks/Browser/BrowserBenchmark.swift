import Foundation
import Measuring
import TestSupport

/// Measures how soon pages of this repository's site are there on a slow phone, and how soon the search answers.
@main struct BrowserBenchmark {
    private static let pages = [
        "/", "/contact/", "/contact/prepare/", "/contact/phone/", "/faq/", "/faq/late-funds/",
        "/topics/funds/", "/articles/indonesia/", "/articles/indonesia/scams/", "/search/",
        "/verify/", "/404.html",
    ]

    static func main() throws {
        let arguments = try BenchmarkArguments(
            Array(CommandLine.arguments.dropFirst()), known: ["runs", "latency"])
        let runs = try arguments.number("runs", default: 5)
        var throttle = Throttle()
        throttle.latency = Double(
            try arguments.number("latency", default: Int(throttle.latency)))
        let output = try TemporaryFolder()
        let build = try ChildProcess.run(
            guidepostBinary, ["build", SharedFolder.checkout, "--output", output.path])
        guard build.isSuccess else { throw TestFailure(build.errors) }
        print("\(try Machine.line)\n")
        for (host, directives) in [
            ("as it is", ""),
            (
                "compressed",
                "gzip on; gzip_types text/css text/javascript application/javascript "
                    + "application/json image/svg+xml;"
            ),
        ] {
            let server = try NginxServer(folder: output.path, serverDirectives: directives)
            print(
                "Sent \(host); a request waits \(throttle.latency.rounded(to: 0)) ms; medians of \(runs) cold starts\n"
            )
            print(try table(of: server.origin, runs: runs, on: throttle), "\n")
            server.stop()
        }
    }

    private static func table(of origin: String, runs: Int, on throttle: Throttle) throws
        -> MarkdownTable
    {
        var table = MarkdownTable(columns: ["page", "largest paint", "first suggestion", "shift"])
        for page in pages {
            FileHandle.standardError.write(Data("\(page)\n".utf8))
            let read = try (0..<runs).map { _ in
                try ColdStart.measured(origin + page, query: nil, on: throttle)
            }
            // On its own page the search shows results.
            let typed =
                page == "/search/"
                ? []
                : try (0..<runs).compactMap { _ in
                    try ColdStart.measured(origin + page, query: "登录", on: throttle).suggestion
                }
            table.add([
                page, read.map(\.paint).median.rounded(to: 0),
                typed.isEmpty ? "–" : typed.median.rounded(to: 0),
                read.map(\.shift).median.rounded(to: 3),
            ])
        }
        return table
    }
}
