import Foundation
import PreviewServer
import Search
import Synchronization
import TestSupport

@testable import SiteBuilder

/// The client's script and the files of an index, served from memory to a page that is otherwise empty.
///
/// The files can be replaced while the server runs, as a new deployment does, and what was asked for is written down.
final class ServedSearch: Sendable {
    /// Files by their paths below the manifest's folder.
    typealias Files = [String: [UInt8]]

    /// The beginning of every address, without a slash at its end.
    var origin: String { server.origin }
    private let shelf: Shelf
    private let server: HTTPServer

    /// Serves the files of an index.
    init(_ files: Files) throws {
        let script = SharedFolder.checkout + "/Templates/assets/search.js"
        let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: script)))
        // As a site has it.
        let shelf = Shelf(CompactScript.text(of: text), files)
        self.shelf = shelf
        server = HTTPServer { shelf.respond(to: $0) }
        try server.start()
    }

    /// Serves the index of some pages.
    convenience init(_ pages: [SearchPage], in tag: String = "zh-CN") throws {
        try self.init(ServedSearch.files(of: pages, in: tag))
    }

    deinit { server.stop() }

    /// The files of the index of some pages.
    static func files(of pages: [SearchPage], in tag: String = "zh-CN") -> Files {
        let index = SearchIndex(
            of: pages, in: SearchLanguage(tag: tag), threads: 1, address: \.url, read: { $0 })
        return Dictionary(uniqueKeysWithValues: index.files.map { ($0.path, $0.bytes) })
    }

    /// The files of an index that stands in a folder.
    static func files(below folder: String) throws -> Files {
        try FolderSnapshot(folder: folder).entries.mapValues(\.bytes)
    }

    /// The files, now and for all later requests.
    var files: Files {
        get { shelf.state.withLock(\.files) }
        set { shelf.state.withLock { $0.files = newValue } }
    }

    /// The paths of the index that were asked for since the last time, in order.
    func takeRequests() -> [String] {
        shelf.state.withLock { state in
            defer { state.requests = [] }
            return state.requests
        }
    }

    private final class Shelf: Sendable {
        let script: [UInt8]
        let state: Mutex<(files: Files, requests: [String])>

        init(_ script: [UInt8], _ files: Files) {
            self.script = script
            state = Mutex((files, []))
        }

        func respond(to request: HTTPRequest) -> HTTPResponse {
            switch request.path {
            case "/":
                return HTTPResponse(
                    .ok, headers: ["Content-Type": "text/html; charset=utf-8"],
                    body: Array(
                        "<!DOCTYPE html><title>Search</title><link rel=icon href=data:,>".utf8))
            case "/search.js":
                return HTTPResponse(
                    .ok, headers: ["Content-Type": "text/javascript; charset=utf-8"], body: script)
            default:
                let path = String(request.path.dropFirst("/index/".count))
                let bytes = state.withLock { state in
                    state.requests.append(path)
                    return state.files[path]
                }
                return bytes.map {
                    HTTPResponse(
                        .ok,
                        headers: [
                            "Content-Type": "application/json", "Cache-Control": "no-cache",
                        ], body: $0)
                } ?? HTTPResponse(plain: .notFound)
            }
        }
    }
}
