import PreviewServer
import Synchronization
import TestSupport

/// A server that runs for as long as the test holds on to it, and says back what it was asked.
final class RunningServer: Sendable {
    let http: HTTPServer
    private let requests: RequestCounter

    var port: UInt16 { http.port }
    /// How often the responder was asked.
    var requestCount: Int { requests.count.withLock { $0 } }

    init(limits: HTTPServer.Limits = HTTPServer.Limits(), responder: Responder? = nil) throws {
        let requests = RequestCounter()
        self.requests = requests
        http = HTTPServer(limits: limits) { request in
            requests.count.withLock { $0 += 1 }
            return responder?(request)
                ?? HTTPResponse(
                    .ok, text: "\(request.method.rawValue) \(request.path) \(request.query ?? "")")
        }
        try http.start()
    }

    deinit { http.stop() }
}

private final class RequestCounter: Sendable {
    let count = Mutex(0)
}
