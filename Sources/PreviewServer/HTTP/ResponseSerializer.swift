/// Writes responses as HTTP/1.1 messages.
public enum ResponseSerializer {
    /// The bytes of a response to a request with this method: its head and what is sent of its body.
    public static func bytes(
        of response: HTTPResponse, to method: HTTPRequest.Method?, closes: Bool
    ) -> [UInt8] {
        head(of: response, to: method, closes: closes) + body(of: response, to: method)
    }

    /// What is sent of the body: nothing to HEAD, nor with a status that has no content (RFC 9110 §6.4.1).
    static func body(of response: HTTPResponse, to method: HTTPRequest.Method?) -> [UInt8] {
        mayHaveBody(response.status) && method != .head ? response.body : []
    }

    /// The lines that stand before the body.
    ///
    /// `Content-Length` and `Connection` are set here and override what the response says of them. No `Date` is sent:
    /// nothing below the command line reads the clock, and RFC 9110 §6.6.1 forbids the field to a server without one.
    static func head(
        of response: HTTPResponse, to method: HTTPRequest.Method?, closes: Bool
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(512)
        appendLine("HTTP/1.1 \(response.status.code) \(response.status.reason)", to: &output)
        for field in response.headers.fields where !framingFields.contains(where: field.isNamed) {
            appendLine("\(field.name): \(field.value)", to: &output)
        }
        if mayHaveBody(response.status) {
            appendLine("Content-Length: \(response.body.count)", to: &output)
        }
        if closes { appendLine("Connection: close", to: &output) }
        appendLine("", to: &output)
        return output
    }

    private static func mayHaveBody(_ status: HTTPStatus) -> Bool {
        status.code >= 200 && status.code != 204 && status.code != 304
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
