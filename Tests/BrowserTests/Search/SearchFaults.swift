import Foundation
import PreviewServer
import Synchronization
import TestSupport

/// What a server does with the files of the search until a test says otherwise.
final class SearchFaults: Sendable {
    /// Whose requests are concerned: a part of their paths.
    private let part: String
    private let isOver = Mutex(false)
    private let gate = DispatchSemaphore(value: 0)

    init(in part: String) { self.part = part }

    /// Ends the fault for good.
    func end() {
        isOver.withLock { $0 = true }
        gate.signal()
    }

    /// An answer that the file is missing.
    func hide(_ request: HTTPRequest) -> HTTPResponse? {
        isConcerned(request) ? HTTPResponse(plain: .notFound) : nil
    }

    /// No answer of its own, but not before the fault is over.
    func delay(_ request: HTTPRequest) -> HTTPResponse? {
        if isConcerned(request) {
            gate.wait()
            gate.signal()
        }
        return nil
    }

    private func isConcerned(_ request: HTTPRequest) -> Bool {
        request.path.contains(part) && !isOver.withLock { $0 }
    }
}

extension SiteUnderTest {
    /// Serves this repository's own site with a search that answers what stands in `answers`, a JSON object by query.
    static func withSearch(answering answers: String) throws -> SiteUnderTest {
        let file = SharedFolder.checkout + "/Tests/BrowserTests/Scripts/stub-search.js"
        let stub = try String(contentsOfFile: file, encoding: .utf8)
            .replacingOccurrences(of: "= ANSWERS", with: "= " + answers)
        return try SiteUnderTest(folder: repository.folder) { request in
            guard request.path.hasPrefix("/assets/search.") else { return nil }
            return HTTPResponse(
                .ok, headers: ["Content-Type": "text/javascript; charset=utf-8"],
                body: Array(stub.utf8))
        }
    }
}
