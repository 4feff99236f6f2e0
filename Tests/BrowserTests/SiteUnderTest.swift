import PreviewServer
import TestSupport

/// A site that is served to a browser for as long as the test holds on to it.
final class SiteUnderTest: Sendable {
    /// The beginning of every address, without a slash at its end.
    let origin: String
    private let server: HTTPServer
    private let folder: TemporaryFolder?

    /// Serves a folder that stands on disk.
    convenience init(folder path: String) throws {
        try self.init(path, keeping: nil)
    }

    /// Serves the files of a text archive.
    convenience init(archive: String) throws {
        let folder = try TemporaryFolder(archive)
        try self.init(folder.path, keeping: folder)
    }

    /// Builds a site with the `guidepost` executable and serves what comes out.
    convenience init(building source: String, _ options: String...) throws {
        let output = try TemporaryFolder()
        let outcome = try ChildProcess.run(
            try guidepostBinary, ["build", source, "--output", output.path] + options)
        guard outcome.isSuccess, output.contains("index.html") else {
            throw TestFailure(
                "'guidepost build \(source)' made no site: \(outcome.status)\n\(outcome.errors)")
        }
        try self.init(output.path, keeping: output)
    }

    private init(_ path: String, keeping folder: TemporaryFolder?) throws {
        guard let responder = FolderResponder(folder: path) else {
            throw TestFailure("there is no folder '\(path)' to serve")
        }
        self.folder = folder
        server = HTTPServer(responder: responder.respond)
        try server.start()
        origin = server.origin
    }

    deinit { server.stop() }
}
