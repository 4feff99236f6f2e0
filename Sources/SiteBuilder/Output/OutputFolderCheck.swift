import Glibc
import SourceText

/// Finds output folders in which a build could do harm: what a person would lose is not what a build may own.
struct OutputFolderCheck {
    /// The folders that the site is made of.
    let inputFolders: [String]
    /// The home folder of the person, where there is one.
    let homeFolder: String?

    /// Throws where `folder` holds or is a folder that must stay a person's own, or stands in one of the inputs.
    func check(_ folder: String) throws(OutputError) {
        guard !folder.isEmpty, !folder.utf8.contains(0) else {
            throw .unsuitableFolder(folder, because: Wording("it has no name", zh: "没有写名字"))
        }
        let output = resolvedPath(folder)
        if output == "/" {
            throw .unsuitableFolder(folder, because: Wording("it is the whole disk", zh: "那是整个磁盘"))
        }
        if let homeFolder, !homeFolder.isEmpty, contains(output, resolvedPath(homeFolder)) {
            throw .unsuitableFolder(
                folder, because: Wording("your home folder stands in it", zh: "你的主文件夹在里面"))
        }
        for input in inputFolders {
            let resolved = resolvedPath(input)
            if contains(output, resolved) {
                throw .unsuitableFolder(
                    folder, because: Wording("'\(input)' stands in it", zh: "“\(input)”在里面"))
            }
            if contains(resolved, output) {
                throw .unsuitableFolder(
                    folder, because: Wording("it stands in '\(input)'", zh: "它在“\(input)”里面"))
            }
        }
    }

    /// Throws where `folder` lies among releases, or is what sites are published to and `isTarget` does not say that it
    /// may: what was published is not for builds, and no place for further releases.
    func checkStandsInNoReleases(_ folder: String, isTarget: Bool = false) throws(OutputError) {
        var outer = resolvedPath(folder)
        // The link to the release that is served is followed, so its name need not be looked for.
        var isAmongReleases = !isTarget
        while let slash = outer.utf8.lastIndex(of: UInt8(ascii: "/")), !outer.isEmpty {
            if isAmongReleases, ReleaseTree.hasReleases(outer) {
                throw .published(folder, in: outer)
            }
            isAmongReleases = ReleaseTree.ownFolders.contains(String(outer[slash...].dropFirst()))
            outer = String(outer[..<slash])
        }
    }

    private func contains(_ outer: String, _ inner: String) -> Bool {
        outer.utf8.elementsEqual(inner.utf8) || inner.utf8.starts(with: (outer + "/").utf8)
    }
}

/// The absolute path without links, `.` and `..` that a path leads to, whether or not its end exists yet.
public func resolvedPath(_ path: String) -> String {
    if let real = realPath(path) { return real }
    let slash = UInt8(ascii: "/")
    let start = path.utf8.first == slash ? "/" : "./"
    var parts = path.utf8.split(separator: slash).map { String(Substring($0)) }
    var missing: [String] = []
    while let last = parts.popLast() {
        missing.append(last)
        guard let real = realPath(start + parts.joined(separator: "/")) else { continue }
        var resolved = real.utf8.split(separator: slash).map { String(Substring($0)) }
        for part in missing.reversed() where part != "." {
            if part == ".." { _ = resolved.popLast() } else { resolved.append(part) }
        }
        return "/" + resolved.joined(separator: "/")
    }
    return path
}
