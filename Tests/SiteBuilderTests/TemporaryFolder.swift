import Glibc

/// A folder of its own for one test, deleted with what is in it at the end.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/guidepost-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            String(cString: mkdtemp(buffer.baseAddress!))
        }
    }

    deinit { Self.removeAll(path) }

    /// Writes a file, with the folders that it needs.
    func write(_ relative: String, _ text: String) {
        var folder = path
        for part in relative.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        let file = fopen(path + "/" + relative, "w")!
        fputs(text, file)
        fclose(file)
    }

    /// The text of a file; nil where there is none or a folder in its place.
    func read(_ relative: String) -> String? {
        var status = stat()
        guard stat(path + "/" + relative, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        guard let file = fopen(path + "/" + relative, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The time of the last change in nanoseconds, with the file's number: both stay where nothing was written.
    func identity(_ relative: String) -> String {
        var status = stat()
        lstat(path + "/" + relative, &status)
        return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// Every file, link and folder below `relative` but for Guidepost's lock, sorted; folders end in `/`.
    func listing(_ relative: String = "") -> [String] {
        Self.list(path + "/" + relative).filter { $0 != ".guidepost/lock" }.sorted()
    }

    /// The content of each file below `relative`, Guidepost's own too, but for the lock.
    func contents(_ relative: String) -> [String: String] {
        var contents: [String: String] = [:]
        for file in listing(relative) {
            contents[file] = file.hasSuffix("/") ? "" : read(relative + "/" + file)
        }
        return contents
    }

    private static func list(_ folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            lstat(folder + "/" + name, &status)
            if status.st_mode & S_IFMT == S_IFDIR {
                found += [name + "/"] + list(folder + "/" + name).map { name + "/" + $0 }
            } else {
                found.append(name)
            }
        }
        return found
    }

    private static func removeAll(_ folder: String) {
        for name in list(folder).sorted(by: >) {
            _ = name.hasSuffix("/") ? rmdir(folder + "/" + name) : unlink(folder + "/" + name)
        }
        rmdir(folder)
    }
}
