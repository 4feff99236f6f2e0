/// Answers requests with files that somebody looks up, as a plain web host would.
///
/// A folder is answered by its `index.html`, an address that nothing stands at by the `404.html` of the root. Names
/// that begin with a dot do not exist here, but for `.well-known` (RFC 8615). An entity tag spares sending what the
/// browser has.
public struct FileResponder: Sendable {
    private let base: [String]
    private let lookup: @Sendable ([String]) -> ServedFile

    /// Serves the files that `lookup` finds by the segments of their paths, none of which is empty or hidden.
    ///
    /// They stand below `basePath`, which begins and ends with a slash; the root leads there.
    public init(
        basePath: String = "/", lookup: @escaping @Sendable (_ segments: [String]) -> ServedFile
    ) {
        base = RequestPath(percentEncoded: basePath)?.segments ?? []
        self.lookup = lookup
    }

    /// The response to a request; hand this to a server: `HTTPServer(responder: files.respond)`.
    @Sendable public func respond(to request: HTTPRequest) -> HTTPResponse {
        guard let path = RequestPath(percentEncoded: request.path) else {
            return HTTPResponse(plain: .badRequest)
        }
        guard path.segments.starts(with: base), path.segments.allSatisfy(isServed) else {
            return path.segments.isEmpty ? redirect(to: baseAddress, query: nil) : notFound()
        }
        let segments = Array(path.segments.dropFirst(base.count))
        switch lookup(segments) {
        case .file(let body) where !path.isFolder:
            return response(body, named: segments.last ?? "").revalidating(request)
        case .folder where !path.isFolder && !path.segments.isEmpty:
            return redirect(to: path.percentEncoded + "/", query: request.query)
        case .folder:
            return index(of: segments).revalidating(request)
        case .file, .absent: return notFound()
        case .outside: return HTTPResponse(plain: .forbidden)
        case .failure(let response): return response
        }
    }
}

extension FileResponder {
    private var baseAddress: String {
        RequestPath(segments: base).percentEncoded
    }

    private func isServed(_ segment: String) -> Bool {
        !segment.isEmpty && (segment.utf8.first != UInt8(ascii: ".") || segment == ".well-known")
    }

    private func index(of segments: [String]) -> HTTPResponse {
        switch lookup(segments + ["index.html"]) {
        case .file(let body): response(body, named: "index.html")
        case .outside: HTTPResponse(plain: .forbidden)
        case .failure(let response): response
        case .folder, .absent: notFound()
        }
    }

    private func notFound() -> HTTPResponse {
        guard case .file(let body) = lookup(["404.html"]) else {
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
