import Glibc
import SiteModel
import SourceText

/// Puts moved and changed files in place: all of them, or, where the machine fails or somebody stops it, none.
struct MoveWriter {
    /// `Content/`, with its slash.
    let folder: String
    /// Called before each step; where it throws, everything is put back.
    var atStep: () throws -> Void = {}

    /// Writes the new files first, then what refers to them, and takes the former ones away last.
    func write(_ files: [MovedFile]) throws {
        var undo: [() -> Void] = []
        var setAside: [String] = []
        do {
            for file in files where isMoved(file) { try add(file, &undo) }
            for file in files where !isMoved(file) { try replace(file, &undo) }
            for file in files where isMoved(file) {
                setAside.append(try putAside(file, number: setAside.count, &undo))
            }
        } catch {
            for step in undo.reversed() { step() }
            throw error
        }
        for path in setAside { _ = unsafe unlink(path) }
        for file in files where isMoved(file) { removeEmptyFolders(of: file.path) }
    }

    private func isMoved(_ file: MovedFile) -> Bool { !file.path.hasSameBytes(as: file.newPath) }

    private func add(_ file: MovedFile, _ undo: inout [() -> Void]) throws {
        try atStep()
        let old = folder + file.path
        let path = folder + file.newPath
        var status = stat()
        guard unsafe lstat(old, &status) == 0 else { throw FileError(.read, old) }
        // A link is the name of something else, which is not to be moved.
        guard status.kind == S_IFREG else { throw FileError(.move, old, number: ELOOP) }
        guard unsafe access(old, W_OK) == 0 else { throw FileError(.move, old) }
        guard try FileReader.read(old) == file.bytes else { throw changed(old) }
        for folder in foldersAbove(file.newPath) {
            let path = self.folder + folder
            if unsafe mkdir(path, 0o777) == 0 {
                undo.append { _ = unsafe rmdir(path) }
            } else if errno != EEXIST {
                throw FileError(.createFolder, path)
            }
        }
        let new = try OpenFile(
            path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, named: path, operation: .write)
        undo.append { _ = unsafe unlink(path) }
        try new.write(file.newBytes, named: path)
        _ = fchown(new.descriptor, status.st_uid, status.st_gid)
        guard fchmod(new.descriptor, status.st_mode & 0o7777) == 0, fsync(new.descriptor) == 0
        else { throw FileError(.write, path) }
        try new.finish(named: path)
    }

    private func replace(_ file: MovedFile, _ undo: inout [() -> Void]) throws {
        try atStep()
        let path = folder + file.path
        guard try FileReplacement.replace(path, from: file.bytes, to: file.newBytes) else {
            throw changed(path)
        }
        undo.append {
            _ = try? FileReplacement.replace(path, from: file.newBytes, to: file.bytes)
        }
    }

    /// Renames the former file to a hidden name beside it, which no build reads: going back needs no writing.
    private func putAside(
        _ file: MovedFile, number: Int, _ undo: inout [() -> Void]
    ) throws -> String {
        try atStep()
        let path = folder + file.path
        guard try FileReader.read(path) == file.bytes else { throw changed(path) }
        let above = foldersAbove(file.path).last.map { $0 + "/" } ?? ""
        let aside = folder + above + ".guidepost-move.\(getpid()).\(number)"
        guard unsafe rename(path, aside) == 0 else { throw FileError(.move, path) }
        undo.append { _ = unsafe rename(aside, path) }
        return aside
    }

    private func changed(_ path: String) -> MoveRefusal {
        .request(
            Wording("'\(path)' was changed by somebody else just now", zh: "“\(path)”刚刚被别人改过"),
            hint: Wording("look at it and run the command again", zh: "查看一下，再运行一次"))
    }

    /// Removes the folders that a file stood in, as far as nothing is left in them.
    private func removeEmptyFolders(of path: String) {
        for folder in foldersAbove(path).reversed() {
            guard unsafe rmdir(self.folder + folder) == 0 else { return }
        }
    }

    /// The folders that a path lies in, the outermost first.
    private func foldersAbove(_ path: String) -> [String] {
        var folders: [String] = []
        for segment in path.split(separator: "/").dropLast() {
            folders.append(folders.last.map { $0 + "/" + segment } ?? String(segment))
        }
        return folders
    }
}
