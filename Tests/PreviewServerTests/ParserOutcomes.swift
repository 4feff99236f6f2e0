import PreviewServer

/// What a request that is written with plain line feeds, without its last empty line, is read as.
func outcomes(_ text: String) -> [RequestParser.Outcome] {
    outcomes(raw: wire(text))
}

/// What bytes are read as that come in parts of some size: all requests, and the refusal that ends them.
func outcomes(raw bytes: [UInt8], inPartsOf size: Int = .max) -> [RequestParser.Outcome] {
    var parser = RequestParser()
    var outcomes: [RequestParser.Outcome] = []
    var start = 0
    while start < bytes.count {
        let end = size < bytes.count - start ? start + size : bytes.count
        parser.append(bytes[start..<end])
        start = end
        while true {
            let outcome = parser.next()
            if outcome == .incomplete { break }
            outcomes.append(outcome)
            if case .refused = outcome { return outcomes }
        }
    }
    return outcomes
}

/// 200 for each request, and the code of a refusal.
func codes(_ outcomes: [RequestParser.Outcome]) -> [Int] {
    outcomes.map {
        switch $0 {
        case .request: 200
        case .refused(let status): status.code
        case .incomplete: 0
        }
    }
}

/// A text as it goes over the wire: lines end in CR LF, and an empty one follows.
func wire(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if byte == UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(byte)
    }
    return bytes + "\r\n".utf8
}
