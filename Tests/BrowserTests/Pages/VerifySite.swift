import PreviewServer
import Synchronization
import TestSupport

/// The fixture of what can be trusted, built and served; what it is asked for is written down.
final class VerifySite: Sendable {
    /// The paths that were asked for, with their queries.
    private let log: RequestLog
    private let site: SiteUnderTest
    private let output: TemporaryFolder

    /// The beginning of every address, without a slash at its end.
    var origin: String { site.origin }
    /// How often anything was asked for.
    var requests: Int { paths.count }
    /// What was asked for.
    var paths: [String] { log.paths }

    init() throws {
        let sources = try TemporaryFolder(TrustFixture.archive)
        let output = try TemporaryFolder()
        try SiteUnderTest.build(sources.path, to: output.path, "--now", TrustFixture.today)
        let log = RequestLog()
        self.output = output
        self.log = log
        site = try SiteUnderTest(folder: output.path) { request in
            log.add(request.path)
            return nil
        }
    }
}

/// Requests from several threads.
private final class RequestLog: Sendable {
    private let entries = Mutex<[String]>([])

    var paths: [String] { entries.withLock { $0 } }

    func add(_ path: String) { entries.withLock { $0.append(path) } }
}
