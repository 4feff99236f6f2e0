/// Writes responses as HTTP/1.1 messages.
public enum ResponseSerializer {
    /// The bytes of a response to a request with this method.
    ///
    /// `Content-Length` and `Connection` are set here and override what the response says of them. No `Date` is sent:
    /// nothing below the command line reads the clock, and RFC 9110 §6.6.1 forbids the field to a server without one.
    public static func bytes(
        of response: HTTPResponse, to method: HTTPRequest.Method?, closes: Bool
    ) -> [UInt8] {
        // RFC 9110 §6.4.1: 1xx, 204 and 304 have no content, and neither has any answer to HEAD.
        let code = response.status.code
        let mayHaveBody = code >= 200 && code != 204 && code != 304
        var output: [UInt8] = []
        output.reserveCapacity(512 + response.body.count)
        appendLine("HTTP/1.1 \(code) \(response.status.reason)", to: &output)
        for field in response.headers.fields where !framingFields.contains(where: field.isNamed) {
            appendLine("\(field.name): \(field.value)", to: &output)
        }
        if mayHaveBody { appendLine("Content-Length: \(response.body.count)", to: &output) }
        if closes { appendLine("Connection: close", to: &output) }
        appendLine("", to: &output)
        if mayHaveBody && method != .head { output += response.body }
        return output
    }

    private static let framingFields = ["Content-Length", "Transfer-Encoding", "Connection"]

    private static func appendLine(_ line: String, to output: inout [UInt8]) {
        output += line.utf8
        output += "\r\n".utf8
    }
}

extension HTTPHeaders.Field {
    fileprivate func isNamed(_ other: String) -> Bool { equalIgnoringCase(name, other) }
}
