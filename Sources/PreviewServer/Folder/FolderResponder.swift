/// Serves the files of a folder, as a plain web host would.
///
/// A folder is answered by its `index.html`, an address that nothing stands at by the `404.html` of the root. Names
/// that begin with a dot do not exist here, but for `.well-known` (RFC 8615). Files are read at each request, so
/// changes are seen at once; an entity tag spares sending what the browser has.
public struct FolderResponder: Sendable {
    private let root: String

    /// Serves the folder at `path`; nil where there is no such folder.
    public init?(folder path: String) {
        guard let root = resolvedPath(path), ServedFile([], below: root) == .folder else {
            return nil
        }
        self.root = root
    }

    /// The response to a request; hand this to a server: `HTTPServer(responder: folder.respond)`.
    @Sendable public func respond(to request: HTTPRequest) -> HTTPResponse {
        guard let path = RequestPath(percentEncoded: request.path) else {
            return HTTPResponse(plain: .badRequest)
        }
        guard path.segments.allSatisfy(isServed) else { return notFound() }
        switch ServedFile(path.segments, below: root) {
        case .file(let body) where !path.isFolder:
            return response(body, named: path.segments.last ?? "").revalidating(request)
        case .folder where !path.isFolder && !path.segments.isEmpty:
            return redirect(to: path.percentEncoded + "/", query: request.query)
        case .folder:
            return index(of: path).revalidating(request)
        case .file, .absent: return notFound()
        case .outside: return HTTPResponse(plain: .forbidden)
        case .unreadable: return HTTPResponse(plain: .internalServerError)
        }
    }
}

extension FolderResponder {
    private func isServed(_ segment: String) -> Bool {
        !segment.isEmpty && (segment.utf8.first != UInt8(ascii: ".") || segment == ".well-known")
    }

    private func index(of path: RequestPath) -> HTTPResponse {
        switch ServedFile(path.segments + ["index.html"], below: root) {
        case .file(let body): response(body, named: "index.html")
        case .outside: HTTPResponse(plain: .forbidden)
        case .unreadable: HTTPResponse(plain: .internalServerError)
        case .folder, .absent: notFound()
        }
    }

    private func notFound() -> HTTPResponse {
        guard case .file(let body) = ServedFile(["404.html"], below: root) else {
            return HTTPResponse(plain: .notFound)
        }
        var response = response(body, named: "404.html")
        response.status = .notFound
        response.headers["ETag"] = nil
        return response
    }

    private func redirect(to path: String, query: String?) -> HTTPResponse {
        var response = HTTPResponse(plain: .movedPermanently)
        response.headers["Location"] = query.map { "\(path)?\($0)" } ?? path
        // A browser keeps a 301 for good, and another site may be served here tomorrow.
        response.headers["Cache-Control"] = "no-cache"
        return response
    }

    private func response(_ body: [UInt8], named name: String) -> HTTPResponse {
        HTTPResponse(
            .ok,
            headers: [
                "Content-Type": MediaType(ofFileNamed: name).fieldValue,
                "X-Content-Type-Options": "nosniff",
                "Cache-Control": "no-cache",
                "ETag": EntityTag(of: body).fieldValue,
            ], body: body)
    }
}
