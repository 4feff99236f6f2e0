import Foundation
import PreviewServer
import Synchronization
import TestSupport

/// A site that somebody hostile has written, built and served without the policy that forbids foreign scripts.
///
/// Each vector stands in every field and place that its kind can stand in. What a page of it runs asks the server for
/// `/pwned/…`, whatever document it runs in.
final class HostileSite: Sendable {
    private let output: TemporaryFolder
    private let server: HTTPServer
    private let log: CallLog

    /// The beginning of every address, without a slash at its end.
    var origin: String { server.origin }
    /// The calls that were made, each as it was numbered.
    var calls: [String] { log.entries }
    /// Forgets the calls.
    func forgetCalls() { log.clear() }

    /// Builds the site that every vector stands in.
    convenience init() throws {
        let sources = try TemporaryFolder()
        try HostileContent.write(to: sources)
        for channel in ["phone", "chat", "social"] { try Self.prove(channel, in: sources) }
        try self.init(sources)
    }

    /// Builds the site whose sources stand in a text archive.
    convenience init(archive: String) throws {
        try self.init(try TemporaryFolder(archive))
    }

    private init(_ sources: TemporaryFolder) throws {
        output = try TemporaryFolder()
        try SiteUnderTest.build(sources.path, to: output.path, "--now", "2026-11-23")
        try Self.removePolicies(in: output.path)
        try output.write("<!doctype html><title>Frames</title>", to: "frames.html")
        guard let files = FolderResponder(folder: output.path) else {
            throw TestFailure("there is no site to serve")
        }
        let log = CallLog()
        self.log = log
        server = HTTPServer { request in
            if request.path.hasPrefix("/pwned/") {
                log.add(String(request.path.dropFirst("/pwned/".count)))
                return HTTPResponse(.ok, text: "")
            }
            var response = files.respond(to: request)
            // Hundreds of pages load the same few.
            if request.path.hasPrefix("/assets/") {
                response.headers["Cache-Control"] = "max-age=600"
            }
            return response
        }
        try server.start()
    }

    deinit { server.stop() }

    /// Takes the policy out of all pages: what a host serves that sends none, with a theme that has none.
    private static func removePolicies(in folder: String) throws {
        let command = #"s/<meta http-equiv="Content-Security-Policy"[^>]*>//"#
        let outcome = try ChildProcess.run(
            "find", [folder, "-name", "*.html", "-exec", "sed", "-i", command, "{}", "+"])
        guard outcome.isSuccess else { throw TestFailure(outcome.errors) }
    }

    /// Writes down that somebody checked a channel's points, whose facts are as hostile as all others.
    private static func prove(_ channel: String, in sources: TemporaryFolder) throws {
        let proof = try ChildProcess.run(
            try guidepostBinary,
            [
                "verify", channel, sources.path, "--by", "\"><img src=x onerror=pwned('by')>",
                "--source", "https://www.example.com/?a=1&b='", "--now", "2026-11-20",
            ])
        guard proof.isSuccess else { throw TestFailure(proof.errors) }
    }

    /// The paths of all files, sorted.
    var files: [String] {
        get throws {
            try FolderSnapshot(folder: output.path).entries.keys.sorted()
                .filter { !$0.hasPrefix(".guidepost/") && $0 != "frames.html" }
        }
    }

    /// The text of a file.
    func text(_ path: String) throws -> String { try output.text(path) }

    /// The address of a file.
    static func address(of file: String) -> String {
        let path = file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file
        return "/" + path.components(separatedBy: "/").map(encoded).joined(separator: "/")
    }

    /// A text as it stands in an address.
    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved)!
    }

    /// RFC 3986 §2.3.
    private static let unreserved = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
}

extension HostileSite {
    /// Has every document of a session tell the server when it is made to run something.
    func watch(_ page: BrowserSession) throws {
        let script = """
            window.pwned = (...words) => {
              const request = new XMLHttpRequest();
              // At once: the page may be gone before an answer comes.
              request.open("GET", "\(origin)/pwned/" + encodeURIComponent(words.join()), false);
              try { request.send(); } catch {}
              return words[0];
            };
            window.alert = window.confirm = window.prompt = window.print = () => window.pwned("dialog");
            """
        try page.devTools("Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
    }
}

/// Calls from several threads.
private final class CallLog: Sendable {
    private let calls = Mutex<[String]>([])

    var entries: [String] { calls.withLock { $0 } }

    func add(_ call: String) { calls.withLock { $0.append(call) } }

    func clear() { calls.withLock { $0 = [] } }
}
