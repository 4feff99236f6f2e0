import PreviewServer

/// What a server has to answer to the bytes of a conversation: a function of the bytes, however they are cut.
struct ExpectedAnswer {
    /// Everything that the server sends, up to the end of the connection.
    private(set) var bytes: [UInt8] = []
    /// The status of each answer, in order.
    private(set) var statuses: [Int] = []

    init(to sent: [UInt8], from responder: Responder) {
        var parser = RequestParser()
        parser.append(sent)
        while true {
            switch parser.next() {
            case .incomplete: return
            case .refused(let status):
                var response = HTTPResponse(plain: status)
                if status == .methodNotAllowed { response.headers["Allow"] = "GET, HEAD" }
                add(response, to: nil, closes: true)
                return
            case .request(let request):
                add(responder(request), to: request.method, closes: !request.keepsConnection)
                if !request.keepsConnection { return }
            }
        }
    }

    private mutating func add(
        _ response: HTTPResponse, to method: HTTPRequest.Method?, closes: Bool
    ) {
        let message = ResponseSerializer.bytes(of: response, to: method, closes: closes)
        precondition(
            isMessage(message, hasBody: method != .head && response.status.code != 304),
            "every answer is a message of HTTP")
        bytes += message
        statuses.append(response.status.code)
    }
}

/// Whether bytes are one whole response (RFC 9112 §4 and §5), judged without the code that wrote them.
private func isMessage(_ bytes: [UInt8], hasBody: Bool) -> Bool {
    let blank = Array("\r\n\r\n".utf8)
    guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: blank) }) else {
        return false
    }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    var lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
    let status = lines.removeFirst()
    guard status.wholeMatch(of: /HTTP\/1\.1 [1-5][0-9][0-9] [ -~]*/) != nil,
        lines.allSatisfy({ $0.wholeMatch(of: /[!#$%&'*+.^_`|~0-9A-Za-z-]+: [ -~]*/) != nil })
    else { return false }
    let lengths = lines.filter { $0.lowercased().hasPrefix("content-length:") }
        .compactMap { Int($0.drop { $0 != " " }.dropFirst()) }
    let body = bytes.count - end - blank.count
    return hasBody ? lengths == [body] : body == 0
}
