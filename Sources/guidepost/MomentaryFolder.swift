import Glibc
import SiteBuilder

/// A folder that is needed for a moment, in `TMPDIR` or `/tmp`.
final class MomentaryFolder {
    /// Where it is.
    let path: String
    private var files: [String] = []

    /// Makes it.
    init() throws {
        let parent = Terminal.environment("TMPDIR") ?? "/tmp"
        var template = Array((parent + "/guidepost-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError(.createFolderIn, parent) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Writes a file in it, at a path below it.
    func write(_ bytes: [UInt8], to name: String) throws {
        try NewFile.makeFolders(of: path + "/" + name)
        try NewFile.write(bytes, to: path + "/" + name, replacing: false)
        files.append(name)
    }

    /// Removes it with all that was written in it.
    func remove() {
        var folders: Set<String> = [path]
        for file in files {
            unlink(path + "/" + file)
            var parts = file.split(separator: "/").dropLast()
            while !parts.isEmpty {
                folders.insert(path + "/" + parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        files = []
        for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(folder) }
    }
}
