import Foundation

/// A log of nginx, made line by line.
struct RequestLog {
    /// Where the requests come from.
    static let address = "203.0.113.77"
    /// What they say that they come from.
    static let browser = "Mozilla/5.0 (Secretly; Linux x86_64) Firefox/130.0"

    private(set) var text = ""

    mutating func request(
        _ target: String, referer: String = "-", agent: String = RequestLog.browser,
        status: Int = 200,
        day: String = "27/Nov/2026", method: String = "GET", times: Int = 1
    ) {
        for _ in 0..<times {
            text +=
                #"\#(RequestLog.address) - - [\#(day):10:20:30 +0800] "\#(method) \#(target) HTTP/1.1" "#
            text += #"\#(status) 512 "\#(referer)" "\#(agent)""# + "\n"
        }
    }

    static func target(_ query: String, _ prefix: String = "/base/") -> String {
        let allowed = CharacterSet.alphanumerics.intersection(
            CharacterSet(charactersIn: "\0"..."~"))
        let words = query.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        return prefix + "search/?q=" + words.replacing("%20", with: "+")
    }

    mutating func search(_ query: String, times: Int = 1, in prefix: String = "/base/") {
        request(RequestLog.target(query, prefix), times: times)
    }

    mutating func open(_ page: String, from query: String, times: Int = 1) {
        request(
            "/base/" + page, referer: "https://help.example.com" + RequestLog.target(query),
            times: times)
    }
}
