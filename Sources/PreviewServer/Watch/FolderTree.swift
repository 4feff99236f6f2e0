import Glibc

/// Folders below a root, and what the system says of the files in them, but for those that are hidden.
enum FolderTree {
    /// Whether a name is one of those that nobody publishes: hidden files, and the backups of editors.
    static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

    /// The folders in a folder, without their paths.
    static func folders(in path: String) -> [String] {
        names(in: path).filter { status(path + "/" + $0)?.isFolder ?? false }
    }

    /// A number that changes with the names, sizes and times of all files below the roots.
    static func fingerprint(of roots: [String]) -> Int {
        var hasher = Hasher()
        for root in roots { add(root, below: [], to: &hasher) }
        return hasher.finalize()
    }

    /// Whether two paths lead to the same folder.
    static func isSame(_ path: String, _ other: String) -> Bool {
        guard let first = status(path), let second = status(other) else { return false }
        return first.identity == second.identity
    }

    /// Whether the kernel is told of every change in a folder: not where other machines may make them.
    static func isLocal(_ path: String) -> Bool {
        guard let status = status(path) else { return true }
        // proc_pid_mountinfo(5): the third field is the device, the first after a lone hyphen the type.
        let number = UInt64(status.value.st_dev)
        // makedev(3), as glibc packs the two parts of a device number.
        let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF
        let minor = number & 0xFF | number >> 12 & ~0xFF
        let device = "\(major):\(minor)"
        for line in mounts().split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 3, fields[2] == device, let hyphen = fields.firstIndex(of: "-"),
                hyphen + 1 < fields.count
            else { continue }
            let type = fields[hyphen + 1]
            return !["nfs", "cifs", "smb", "9p", "fuse", "vboxsf", "virtiofs"]
                .contains(where: type.hasPrefix)
        }
        return true
    }

    private static func mounts() -> String {
        let descriptor = unsafe open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        return String(decoding: contents(of: descriptor, expecting: 0) ?? [], as: UTF8.self)
    }

    /// Adds what stands at a path; a link to one of the folders that it lies in leads in a circle, and is not followed.
    private static func add(_ path: String, below folders: [[UInt64]], to hasher: inout Hasher) {
        guard let status = status(path), !folders.contains(status.identity) else { return }
        hasher.combine(path)
        if status.isFolder {
            for name in names(in: path).sorted() {
                add(path + "/" + name, below: folders + [status.identity], to: &hasher)
            }
        } else {
            hasher.combine(status.value.st_ino)
            hasher.combine(status.value.st_size)
            for time in [status.value.st_mtim, status.value.st_ctim] {
                hasher.combine(time.tv_sec)
                hasher.combine(time.tv_nsec)
            }
        }
    }

    private static func names(in path: String) -> [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if !isHidden(name) { names.append(name) }
        }
        return names
    }

    /// What the system says of a path, links followed; nil where nothing is there.
    private static func status(_ path: String) -> FileStatus? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return FileStatus(value: status)
    }

    private struct FileStatus {
        let value: stat
        var isFolder: Bool { value.st_mode & S_IFMT == S_IFDIR }
        /// The numbers by which the system tells files apart.
        var identity: [UInt64] { [UInt64(value.st_dev), UInt64(value.st_ino)] }
    }
}
