import Foundation
import Synchronization
import TestSupport

/// A reader who loads a page with all that it needs, searches, and begins again, until it is stopped.
final class Reader: Sendable {
    private struct State {
        var loads = 0
        var marks: Set<Int> = []
        var failures: [String] = []
        var isStopped = false
    }

    private let state = Mutex(State())
    private let port: UInt16
    private let files: [String: [UInt8]]
    private let ended = DispatchSemaphore(value: 0)

    /// Begins to read from a server on this machine; `files` are those that never change, by their addresses.
    init(port: UInt16, files: [String: [UInt8]]) {
        self.port = port
        self.files = files
        Thread.detachNewThread { [self] in
            while !state.withLock({ $0.isStopped }) {
                do {
                    let mark = try load()
                    state.withLock { state in
                        state.marks.insert(mark)
                        state.loads += 1
                    }
                } catch {
                    state.withLock { state in
                        state.failures.append("\(error)")
                        state.isStopped = true
                    }
                }
            }
            ended.signal()
        }
    }

    /// How many times all was loaded.
    var loads: Int { state.withLock { $0.loads } }
    /// The numbers of the sites that were met.
    var marks: Set<Int> { state.withLock { $0.marks } }
    /// What went wrong.
    var failures: [String] { state.withLock { $0.failures } }

    /// Ends after what is being loaded.
    func stop() {
        state.withLock { $0.isStopped = true }
        ended.wait()
        ended.signal()
    }

    /// Waits until all was loaded so many times; what went wrong meanwhile is thrown.
    func wait(forLoads count: Int) throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while loads < count {
            if let failure = failures.first { throw TestFailure(failure) }
            guard ContinuousClock.now < deadline else {
                throw TestFailure("a reader was kept waiting for a minute")
            }
            usleep(1_000)
        }
    }

    /// Loads a page, all that it names, and files of the search of its site; returns the number that the page carries.
    private func load() throws -> Int {
        let page = String(decoding: try get("/mark/"), as: UTF8.self)
        guard let start = page.range(of: "This is mark"),
            let mark = Int(page[start.upperBound...].prefix(1))
        else { throw TestFailure("the page has no mark") }
        let assets = Set(page.components(separatedBy: "\"").filter { $0.hasPrefix("/assets/") })
            .map { String($0.prefix { $0 != "#" }) }
        guard assets.count >= 4 else { throw TestFailure("the page names \(assets)") }
        for asset in assets {
            let content = String(decoding: try getUnchanging(asset), as: UTF8.self)
            // The page's own style and script, whatever is served by now.
            guard !asset.contains("/site.") || content.contains("mark\(mark)") else {
                throw TestFailure("the page is of release \(mark), \(asset) is not")
            }
        }
        let manifest = try get("/search/en/manifest.json")
        for file in try SearchFiles(manifest: manifest).some(loads) {
            _ = try getUnchanging("/search/en/" + file)
        }
        return mark
    }

    /// Loads a file that is named after its content, and sees that it is this content.
    private func getUnchanging(_ target: String) throws -> [UInt8] {
        let bytes = try get(target)
        guard bytes == files[target] else {
            throw TestFailure("\(target) is not the file of this name")
        }
        return bytes
    }

    private func get(_ target: String) throws -> [UInt8] {
        let socket = try ClientSocket(port: port)
        try socket.send("GET \(target) HTTP/1.0\r\nHost: localhost\r\n\r\n")
        let response = Data(try socket.receiveAll())
        guard response.starts(with: Data("HTTP/1.1 200 ".utf8)),
            let head = response.range(of: Data("\r\n\r\n".utf8))
        else {
            let start = String(decoding: response.prefix(60), as: UTF8.self)
            throw TestFailure("\(target) was answered '\(start)'")
        }
        return Array(response[head.upperBound...])
    }
}

/// The files that a search manifest names, as Search/FORMAT.md says.
private struct SearchFiles {
    private let folding: String
    private let terms: [String]
    private let texts: [String]

    init(manifest: [UInt8]) throws {
        let manifest = try JSONValue(parsing: manifest)
        func names(_ field: String) throws -> [String] {
            let bytes = Array(try manifest[field]["files"].string.orThrow(field).utf8)
            let width = try Int(manifest[field]["width"].number.orThrow(field))
            return stride(from: 0, to: bytes.count, by: width).map {
                String(decoding: bytes[$0..<$0 + width], as: UTF8.self)
            }
        }
        folding = try manifest["folding"]["file"].string.orThrow("folding")
        terms = try names("terms")
        texts = try names("texts")
    }

    /// As many as a search loads, others each time.
    func some(_ time: Int) -> [String] {
        ["folding/\(folding).json"]
            + (0..<3).map { "terms/\(terms[(3 * time + $0) % terms.count]).json" }
            + (0..<2).map { "texts/\(texts[(2 * time + $0) % texts.count])/0.json" }
    }
}

extension Optional {
    fileprivate func orThrow(_ field: String) throws -> Wrapped {
        guard let self else { throw TestFailure("the search manifest has no '\(field)'") }
        return self
    }
}
