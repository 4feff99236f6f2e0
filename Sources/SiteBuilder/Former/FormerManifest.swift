import Glibc
import SiteModel
public import SourceText

/// The manifest of an earlier build, as far as it tells what that build published.
public struct FormerManifest: Sendable {
    /// Why there is nothing to compare with.
    public enum Failure: WordedError {
        /// Nothing stands at the path.
        case absent(String)
        /// A folder without a manifest stands there.
        case missing(String)
        /// What stands there is not a whole manifest.
        case unreadable(String, because: Wording)

        /// The sentence for a person, without full stop, with what to do.
        public var wording: Wording {
            switch self {
            case .absent(let path):
                Wording(
                    "'\(path)' is not there: fetch the '.guidepost/manifest.json' of the former site first",
                    zh: "没有“\(path)”：先取来旧网站的“.guidepost/manifest.json”")
            case .missing(let path):
                Wording(
                    "the folder '\(path)' has no manifest of a build: "
                        + "name the '.guidepost/manifest.json' of the former site",
                    zh: "文件夹“\(path)”里没有生成时的清单：写上旧网站的“.guidepost/manifest.json”")
            case .unreadable(let path, let reason):
                Wording(
                    "'\(path)' is not the whole manifest of a build (\(reason.english)): "
                        + "copy '.guidepost/manifest.json' of the former site once more",
                    zh: "“\(path)”不是完整的清单（\(reason.chinese)）：重新复制旧网站的“.guidepost/manifest.json”")
            }
        }
    }

    /// What was published.
    let site: FormerSite
    /// How many addresses it had.
    public var addressCount: Int { site.addresses.count }

    /// Reads a manifest: the file itself, the `.guidepost` folder that holds it, the output folder that holds that, or
    /// the folder that the site was published to.
    public init(at path: String) throws {
        let file = try FormerManifest.file(at: path)
        let manifest: OutputManifest
        do {
            manifest = try OutputManifest(parsing: try FileReader.read(file), path: file)
        } catch let error as OutputError {
            guard case .unreadableManifest(_, let reason) = error else { throw error }
            throw Failure.unreadable(file, because: reason)
        }
        site = FormerSite(addresses: FormerManifest.addresses(manifest))
    }

    private static func file(at path: String) throws -> String {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw Failure.absent(path) }
            throw FileError(.read, path)
        }
        guard status.kind == S_IFDIR else { return path }
        let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
        let served = ReleaseTree.current + "/" + OutputTree.manifest
        for candidate in ["manifest.json", OutputTree.manifest, served]
        where realPath(folder + candidate) != nil { return folder + candidate }
        throw Failure.missing(path)
    }

    /// The addresses that readers ask for: pages, and files that were copied from the content.
    ///
    /// Where a build was killed, a path stands there twice, and what either of the two had is taken for published.
    private static func addresses(_ manifest: OutputManifest) -> [FormerSite.Address] {
        var places: [OutputPath: Int] = [:]
        var addresses: [(permalink: Permalink, anchors: [String])] = []
        for file in manifest.files where file.address != nil && file.isKeptByReaders {
            if let place = places[file.place] {
                let known = addresses[place].anchors
                addresses[place].anchors += file.anchors.filter { !known.contains($0) }
            } else {
                places[file.place] = addresses.count
                // Its path, not its address: that holds the base path, which may be another one now.
                addresses.append((Permalink(outputPath: file.path), file.anchors))
            }
        }
        return addresses.map { FormerSite.Address(permalink: $0.permalink, anchors: $0.anchors) }
    }
}

extension OutputManifest.Entry {
    /// Whether people link to it: what only machines read, they find again by themselves.
    fileprivate var isKeptByReaders: Bool {
        switch kind {
        case .asset: true
        case .page: path.hasSuffix(".html")
        case .entry: false
        }
    }
}

extension LoadedSite {
    /// What the former site published and this one would lose, with the severities that the site sets.
    public func lost(since former: FormerManifest) -> [Diagnostic] {
        judged(site?.lost(since: former.site) ?? [])
    }
}
