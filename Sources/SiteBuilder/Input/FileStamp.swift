import Glibc

/// What makes two paths the same file.
struct FileIdentity: Sendable, Hashable {
    let device: dev_t
    let number: ino_t

    init(_ status: stat) {
        device = status.st_dev
        number = status.st_ino
    }
}

/// What the system says of a file: where two stamps differ, its bytes may.
///
/// Equal stamps of one path mean equal bytes but for a file that is written twice within a tick of the system's clock;
/// whoever is told of single writes need not rely on stamps for those.
struct FileStamp: Sendable, Hashable {
    let identity: FileIdentity
    private let size: Int
    private let modified: Time
    private let changed: Time

    init(_ status: stat) {
        identity = FileIdentity(status)
        size = Int(status.st_size)
        modified = Time(status.st_mtim)
        // A file that is put in place of another keeps the time of its bytes, not this one.
        changed = Time(status.st_ctim)
    }

    private struct Time: Sendable, Hashable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }
}
