import Glibc
import PreviewServer
import SiteBuilder
import SourceText

/// Answers requests to a preview: the files of the site that is shown, and what the script in its pages asks for.
struct PreviewResponder: Sendable {
    let preview: Preview
    /// How long a question for changes is left without an answer, in seconds.
    var patience = 20

    /// The response to a request.
    @Sendable func respond(to request: HTTPRequest) -> HTTPResponse {
        if request.path.hasPrefix(PreviewClient.folder) { return ownFile(request) }
        let state = preview.current
        guard let site = state.site else {
            return PreviewPage.standIn(state.mistakes, .serviceUnavailable)
        }
        return FileResponder(basePath: site.basePath) { file(at: $0, of: site, state.version) }
            .respond(to: request)
    }

    private func file(
        at segments: [String], of site: PreviewedSite, _ version: Int
    ) -> ServedFile {
        let path = segments.joined(separator: "/")
        // Asked first, as pages are: whether there is a file needs a list of all.
        if site.isFolder(path) { return .folder }
        do {
            if let bytes = try site.bytes(at: path) {
                return .file(path.hasSuffix(".html") ? PreviewPage.page(bytes) : bytes)
            }
            return try site.bytes(at: path.isEmpty ? "index.html" : path + "/index.html") == nil
                ? .absent : .folder
        } catch let error as FileError where error.number == ENOENT {
            // It was there when the site was loaded.
            return .absent
        } catch {
            preview.tell(words(of: error), version: version)
            return .failure(
                PreviewPage.standIn(MistakeList(of: words(of: error)), .internalServerError))
        }
    }
}

extension PreviewResponder {
    private func ownFile(_ request: HTTPRequest) -> HTTPResponse {
        let name = String(request.path.dropFirst(PreviewClient.folder.count))
        if name == "state" { return answer(request) }
        guard let bytes = PreviewClient.file(name) else { return HTTPResponse(plain: .notFound) }
        return HTTPResponse(
            .ok,
            headers: [
                "Content-Type": MediaType(ofFileNamed: name).fieldValue,
                "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache",
            ], body: bytes)
    }

    /// What is new since the version that a page has, about the address that it stands at.
    private func answer(_ request: HTTPRequest) -> HTTPResponse {
        let question = Query(request.query ?? "")
        let version = question["after"].flatMap { Int($0) }
        let state = preview.state(after: version, seconds: patience)
        var json = JSONWriter(.compact, in: .file)
        json.object { json in
            json.member("version", state.version)
            var mistakes = state.mistakes
            if let site = state.site, let path = question["path"].flatMap(RequestPath.init) {
                let address = PageAddress(path, below: site.basePath)
                do {
                    json.member("page", PreviewPage.tag(try address.page(of: site)))
                    if try address.bytes(of: site) == nil {
                        json.member("moved", state.newAddress(of: address.permalink))
                    }
                } catch {
                    preview.tell(words(of: error), version: state.version)
                    mistakes = mistakes ?? MistakeList(of: words(of: error))
                }
            }
            json.member("mistakes", mistakes?.html)
            json.member("warnings", mistakes == nil ? state.warnings?.html : nil)
        }
        return HTTPResponse(
            .ok, headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
            body: json.bytes)
    }
}

/// The address of a page, as a browser shows it.
private struct PageAddress {
    let segments: [String]
    let isFolder: Bool
    /// Whether it lies below the site's base path, as everything does that the site has.
    private let isBelow: Bool

    init(_ path: RequestPath, below basePath: String) {
        let base = RequestPath(percentEncoded: basePath)?.segments ?? []
        isBelow = path.segments.starts(with: base)
        segments = Array(path.segments.dropFirst(base.count))
        isFolder = path.isFolder
    }

    /// The address below the site's base path, unencoded.
    var permalink: String {
        "/" + segments.joined(separator: "/") + (isFolder && !segments.isEmpty ? "/" : "")
    }

    /// The bytes of the file that is shown there; nil where there is none.
    func bytes(of site: PreviewedSite) throws -> [UInt8]? {
        guard isBelow else { return nil }
        return try site.bytes(
            at: (segments + (isFolder ? ["index.html"] : [])).joined(separator: "/"))
    }

    /// The bytes of the page that is shown there, be it the one for addresses that do not exist.
    func page(of site: PreviewedSite) throws -> [UInt8] {
        try bytes(of: site) ?? site.bytes(at: "404.html") ?? []
    }
}

/// The parameters of a query (application/x-www-form-urlencoded), of which only those that are decoded text count.
private struct Query {
    private var values: [String: String] = [:]

    init(_ text: String) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            values[String(parts[0])] = Query.decoded(parts[1])
        }
    }

    subscript(name: String) -> String? { values[name] }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
