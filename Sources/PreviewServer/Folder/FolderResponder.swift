/// Serves the files of a folder, as a plain web host would: see `FileResponder`.
///
/// Files are read at each request, so changes are seen at once.
public struct FolderResponder: Sendable {
    private let files: FileResponder

    /// Serves the folder at `path`; nil where there is no such folder.
    public init?(folder path: String) {
        guard let root = resolvedPath(path), ServedFile([], below: root) == .folder else {
            return nil
        }
        files = FileResponder { ServedFile($0, below: root) }
    }

    /// The response to a request; hand this to a server: `HTTPServer(responder: folder.respond)`.
    @Sendable public func respond(to request: HTTPRequest) -> HTTPResponse {
        files.respond(to: request)
    }
}
