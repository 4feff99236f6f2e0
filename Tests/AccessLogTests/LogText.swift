import AccessLog

/// A source that gives bytes in pieces of some size.
func source(of bytes: [UInt8], piece: Int = 1 << 16) -> ByteSource {
    var rest = bytes[...]
    return { chunk in
        chunk = Array(rest.prefix(piece))
        rest = rest.dropFirst(piece)
    }
}

/// What the tests look at in a request.
struct Seen: Hashable {
    var day: Int
    var status: Int
    var isGet: Bool
    var target: String
    var referer: String?
    var host: String?
    var isCombined: Bool
    var isRobot: Bool

    init(_ request: LoggedRequest) {
        day = request.day
        status = request.status
        isGet = request.isGet
        target = String(decoding: request.target, as: UTF8.self)
        referer = request.referer.map { String(decoding: $0, as: UTF8.self) }
        host = request.host
        isCombined = request.isCombined
        isRobot = request.isRobot
    }
}

/// The requests of a log, and how much of it could be read.
func read(
    _ bytes: [UInt8], piece: Int = 1 << 16
) throws -> (requests: [Seen], summary: AccessLog.Summary) {
    var requests: [Seen] = []
    let summary = try AccessLog.read(source(of: bytes, piece: piece)) {
        requests.append(Seen($0))
    }
    return (requests, summary)
}

/// The requests of a log that is text.
func read(
    _ text: String, piece: Int = 1 << 16
) throws -> (requests: [Seen], summary: AccessLog.Summary) {
    try read(Array(text.utf8), piece: piece)
}
