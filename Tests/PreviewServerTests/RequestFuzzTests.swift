import PreviewServer
@testable import ServerFuzz
import TestSupport
import Testing

/// Requests that nobody sends by mistake: the server answers or refuses, and stays up. `make fuzz-server` sends more.
@Suite(.mustEnd) struct RequestFuzzTests {
    @Test func theParserSurvivesRandomRequests() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<1000 {
            let bytes = HostileConversation(using: &random).bytes
            let whole = outcomes(raw: bytes)
            let size = Int.random(in: 1...40, using: &random)
            #expect(outcomes(raw: bytes, inPartsOf: size) == whole)
            for case .request(let request) in whole {
                #expect(request.path.utf8.first == UInt8(ascii: "/"))
                guard let path = RequestPath(percentEncoded: request.path) else { continue }
                #expect(!path.segments.contains { $0 == ".." || $0.utf8.contains(0x2F) })
                #expect(RequestPath(percentEncoded: path.percentEncoded) != nil)
            }
        }
    }

    @Test func everyRequestIsAnsweredAsItWouldBeAlone() throws {
        let outcome = try FuzzRun(requests: 1000, seed: 2).run()
        #expect(outcome.faults == [])
        // Answers of every kind, or nothing has been shown.
        for status in [200, 301, 304, 400, 403, 404, 405, 413, 414, 421, 431] {
            #expect(outcome.statuses[status, default: 0] > 0, "\(status)")
        }
    }
}
