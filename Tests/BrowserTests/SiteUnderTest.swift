import PreviewServer
import TestSupport

/// A site that is served to a browser for as long as the test holds on to it.
final class SiteUnderTest: Sendable {
    /// The beginning of every address, without a slash at its end.
    let origin: String
    /// The folder whose files are served.
    let folder: String
    /// Asks for the same files without a browser.
    let client: HTTPClient
    /// Keeps a folder of the test's own until the site goes.
    private let kept: TemporaryFolder?
    private let stop: @Sendable () -> Void

    /// This repository's own site: built once for all tests, as are the next two, and served until they end.
    static var repository: SiteUnderTest { get throws { try ownSite.get() } }
    /// The made-up service's own guide, as on its day.
    static var official: SiteUnderTest { get throws { try officialSite.get() } }
    /// The same service's guide in four languages, as on its day.
    static var languages: SiteUnderTest { get throws { try languageSite.get() } }

    private static let ownSite = Result { try built(SharedFolder.checkout, "site-under-test") }
    private static let officialSite = Result {
        try built(OfficialSite.folder, "official-site-under-test", "--now", OfficialSite.today)
    }
    private static let languageSite = Result {
        try built(LanguageSite.folder, "language-site-under-test", "--now", LanguageSite.today)
    }

    private static func built(
        _ source: String, _ name: String, _ options: String...
    ) throws -> SiteUnderTest {
        // Not a temporary folder: nothing that a process holds to its end is removed by itself.
        let folder = "\(SharedFolder.checkout)/.build/\(name)"
        try build(source, to: folder, options)
        return try SiteUnderTest(folder: folder)
    }

    /// Serves the files of a text archive.
    convenience init(archive: String) throws {
        let folder = try TemporaryFolder(archive)
        try self.init(folder: folder.path, keeping: folder)
    }

    /// Builds the site whose sources stand in a text archive, and serves what comes out.
    convenience init(building archive: String) throws {
        let sources = try TemporaryFolder(archive)
        let output = try TemporaryFolder()
        try Self.build(sources.path, to: output.path)
        try self.init(folder: output.path, keeping: output)
    }

    /// Serves a folder that stands on disk, but for what lies below the path `hidden`.
    convenience init(folder: String, hiding hidden: String? = nil) throws {
        try self.init(folder: folder) { request in
            guard let hidden, request.path.hasPrefix(hidden) else { return nil }
            return HTTPResponse(plain: .notFound)
        }
    }

    /// Serves a folder that stands on disk, but for the requests that `own` has an answer of its own to.
    convenience init(
        folder: String, answering own: @escaping @Sendable (HTTPRequest) -> HTTPResponse?
    ) throws {
        try self.init(folder: folder, keeping: nil, answering: own)
    }

    /// Has a plain nginx serve a folder.
    convenience init(nginxFor folder: String) throws {
        try self.init(NginxServer(folder: folder), folder: folder)
    }

    /// Has nginx serve a site by what it says of itself.
    convenience init(hosting folder: String) throws {
        let server = try NginxServer(folder: folder, including: folder + "/_nginx.conf")
        self.init(server, folder: folder)
    }

    private init(_ server: NginxServer, folder: String) {
        self.folder = folder
        kept = nil
        origin = server.origin
        client = HTTPClient(port: server.port)
        stop = { server.stop() }
    }

    private init(
        folder: String, keeping kept: TemporaryFolder?,
        answering own: @escaping @Sendable (HTTPRequest) -> HTTPResponse? = { _ in nil }
    ) throws {
        guard let responder = FolderResponder(folder: folder) else {
            throw TestFailure("there is no folder '\(folder)' to serve")
        }
        let server = HTTPServer { request in
            own(request) ?? responder.respond(to: request)
        }
        try server.start()
        self.folder = folder
        self.kept = kept
        origin = server.origin
        client = HTTPClient(port: server.port)
        stop = { server.stop() }
    }

    deinit { stop() }

    /// Builds a site with the `guidepost` executable.
    static func build(_ source: String, to output: String, _ options: String...) throws {
        try build(source, to: output, options)
    }

    private static func build(_ source: String, to output: String, _ options: [String]) throws {
        let outcome = try ChildProcess.run(
            try guidepostBinary, ["build", source, "--output", output] + options)
        guard outcome.isSuccess else {
            throw TestFailure(
                "'guidepost build \(source)' made no site: \(outcome.status)\n\(outcome.errors)")
        }
    }
}
