import Glibc
import Synchronization

@testable import SiteBuilder

/// A site whose pages and styles carry a mark, so that each mark makes another release.
func markedSite(_ mark: String) -> TestOutput {
    [
        "index.html": "home \(mark)", "faq/index.html": "faq", "sitemap.xml": "map",
        "assets/\(mark).css": "style \(mark)", "assets/same.js": "script",
    ]
}

extension TemporaryFolder {
    /// Publishes an output to `www`.
    @discardableResult
    func publish(
        _ output: TestOutput, keeping count: Int = 5, threads: Int = 2, canLink: Bool = true,
        atStep: @escaping @Sendable (PublishStep) throws -> Void = { _ in }
    ) throws -> PublishSummary {
        try ReleaseStore(at: path + "/www", keeping: count, canLink: canLink, atStep: atStep)
            .publish(files(output), threads: threads)
    }

    /// Goes back in `www`.
    @discardableResult
    func rollBack(
        canLink: Bool = true, atStep: @escaping @Sendable (PublishStep) throws -> Void = { _ in }
    ) throws -> RollbackSummary {
        try ReleaseStore(at: path + "/www", canLink: canLink, atStep: atStep).rollBack()
    }

    /// The mark of the site that is served, or nil where none is.
    var servedMark: String? {
        read("www/current/index.html").map { String($0.dropFirst("home ".count)) }
    }

    /// The files that a web host serves, without Guidepost's own and without folders.
    var served: TestOutput {
        contents("www/current").filter {
            !$0.key.hasPrefix(".guidepost/") && !$0.key.hasSuffix("/")
        }
    }

    /// The names of the releases on the disk.
    var releases: [String] {
        Set(listing("www/releases").compactMap { $0.split(separator: "/").first.map(String.init) })
            .sorted()
    }

    /// Numbers and times of change of everything in `www`: equal where nothing was touched. Guidepost's own folder gets
    /// another time when it is tried there what the umask gives.
    var identities: [String: String] {
        var identities = ["": identity("www")]
        for entry in listing("www") where entry != ".guidepost/" {
            identities[entry] = identity(
                "www/" + (entry.hasSuffix("/") ? String(entry.dropLast()) : entry))
        }
        return identities
    }
}

/// A hook that kills after some steps, and counts.
final class Killer: Sendable {
    private let left: Mutex<Int>

    init(afterStep count: Int) { left = Mutex(count) }

    func step(_ step: PublishStep) throws {
        try left.withLock { left in
            left -= 1
            if left == 0 { throw Killed() }
        }
    }
}
