import Glibc
public import SourceText

/// What stands in a folder that a site is made of: its files, sorted by the bytes of their paths.
///
/// Files and folders that nobody put there on purpose are skipped: hidden ones, backups and locks. A symbolic link is
/// followed where it leads to something inside the folder; any other is a mistake, so that a site is whole wherever it is
/// copied.
public struct ContentFolder: Sendable, Hashable {
    /// The folder as it was given, as messages name it.
    public let root: String
    /// The paths of the files below the folder, parts separated by `/`, sorted by their bytes.
    public let files: [String]
    /// What the system says of each file, by which a changed one is told.
    let stamps: [FileStamp]
    /// What was left out, and why.
    public let diagnostics: [Diagnostic]
    /// Whether a link was followed: then one file may stand under several paths.
    private let hasLinks: Bool

    /// Lists the folder at `root`; a folder in it that cannot be read is the machine's failure.
    public init(listing root: String) throws(FileError) {
        guard let realRoot = realPath(root) else { throw FileError(.read, root) }
        var walk = FolderWalk(root: root, realRoot: realRoot)
        try walk.list("", depth: 0)
        self.root = root
        let sorted = walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        files = sorted.map(\.path)
        stamps = sorted.map(\.stamp)
        diagnostics = walk.diagnostics.sorted()
        hasLinks = walk.hasLinks
    }

    private init(_ folder: ContentFolder, stamps: [FileStamp]) {
        root = folder.root
        files = folder.files
        self.stamps = stamps
        diagnostics = folder.diagnostics
        hasLinks = folder.hasLinks
    }

    /// The folder after nothing happened but that some of its files were written; nil where more did, so that it must
    /// be listed again.
    func updated(_ paths: some Sequence<String>) -> ContentFolder? {
        guard !hasLinks, diagnostics.isEmpty else { return nil }
        var stamps = self.stamps
        for path in paths {
            var status = stat()
            guard let index = files.index(ofBytes: path, by: { $0 }),
                unsafe lstat(self.path(of: path), &status) == 0, status.kind == S_IFREG,
                // Under another name the same file may be another page.
                status.st_nlink == 1
            else { return nil }
            stamps[index] = FileStamp(status)
        }
        return ContentFolder(self, stamps: stamps)
    }

    /// The path under which a file of the folder is read and named in messages.
    public func path(of file: String) -> String { Self.join(root, file) }

    /// Whether a name is one that nobody gave: a hidden file, the backup of an editor (`late-funds.md~`), the lock of an
    /// office program (`~$form.docx`), or what Windows leaves in folders.
    fileprivate static func isByTheWay(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
            || name.starts(with: "~$".utf8)
            || ["thumbs.db", "desktop.ini"].contains(
                String(decoding: name, as: UTF8.self).lowercased())
    }

    fileprivate static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || name.isEmpty { return folder + name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }
}

/// One walk through a folder and the folders in it.
private struct FolderWalk {
    let root: String
    let realRoot: String
    var files: [(path: String, stamp: FileStamp)] = []
    var diagnostics: [Diagnostic] = []
    var hasLinks = false
    /// The real folders that the walk is inside of, to notice a link that leads back to one.
    private var open: [FileIdentity] = []

    /// More levels than any site has; it ends a walk through links that multiply.
    private static let maximumDepth = 64

    init(root: String, realRoot: String) {
        self.root = root
        self.realRoot = realRoot
    }

    mutating func list(_ folder: String, depth: Int) throws(FileError) {
        let path = folder.isEmpty ? root : ContentFolder.join(root, folder)
        let handle = try OpenFile(path, O_RDONLY | O_DIRECTORY, named: path)
        let identity = FileIdentity(try handle.status(named: path))
        guard !open.contains(identity) else {
            diagnostics.append(.linkToItsOwnFolder(path))
            return
        }
        guard depth < Self.maximumDepth else {
            diagnostics.append(.folderTooDeep(path, limit: Self.maximumDepth))
            return
        }
        open.append(identity)
        for name in try names(inFolderAt: path) {
            try add(ContentFolder.join(folder, name), in: handle.descriptor, name, depth: depth)
        }
        open.removeLast()
    }

    private mutating func add(
        _ relative: String, in folder: Int32, _ name: String, depth: Int
    ) throws(FileError) {
        let path = ContentFolder.join(root, relative)
        var status = stat()
        guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            // Gone between the listing and now: an editor's file that was renamed.
            if errno == ENOENT { return }
            throw FileError(.read, path)
        }
        if status.kind == S_IFLNK {
            hasLinks = true
            guard let target = realPath(path) else {
                diagnostics.append(.brokenLink(path))
                return
            }
            guard target == realRoot || target.utf8.starts(with: (realRoot + "/").utf8) else {
                diagnostics.append(.linkOutOfFolder(path, root: root))
                return
            }
            guard unsafe fstatat(folder, name, &status, 0) == 0 else {
                throw FileError(.read, path)
            }
        }
        switch status.kind {
        case S_IFREG: files.append((relative, FileStamp(status)))
        case S_IFDIR: try list(relative, depth: depth + 1)
        default: diagnostics.append(.notAFile(path))
        }
    }

    private mutating func names(inFolderAt path: String) throws(FileError) -> [String] {
        guard let stream = unsafe opendir(path) else { throw FileError(.read, path) }
        defer { unsafe closedir(stream) }
        let names = unsafe try folderEntries(stream, named: path).filter {
            !ContentFolder.isByTheWay($0)
        }
        return names.compactMap { bytes in
            if let name = String(validating: bytes, as: UTF8.self) { return name }
            let shown = ContentFolder.join(path, String(decoding: bytes, as: UTF8.self))
            diagnostics.append(.fileNameNotUTF8(shown))
            return nil
        }
    }
}

/// The absolute path without links that `path` leads to, or nil where it leads nowhere.
func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
}
