import Glibc

/// The kernel's notices of what happens in folders: inotify(7).
struct Inotify: Sendable {
    /// One notice.
    struct Event: Sendable, Hashable {
        /// The number of the watched folder; -1 where notices were lost.
        let watch: Int32
        /// What happened: the `IN_` bits.
        let mask: UInt32
        /// The name in the folder; empty where the folder itself is meant.
        let name: String

        func isAny(of bits: Int32) -> Bool { mask & UInt32(bitPattern: bits) != 0 }
    }

    let descriptor: Descriptor

    /// Opens a queue of notices; nil where the system gives none.
    init?() {
        let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard number >= 0 else { return nil }
        descriptor = Descriptor(number)
    }

    /// Watches a folder, and gives the number by which events name it: the same folder has one number, whatever its
    /// path. Nil where it cannot be watched; `errno` says why.
    func watch(_ folder: String, for bits: Int32) -> Int32? {
        let number = unsafe inotify_add_watch(
            descriptor.number, folder, UInt32(bitPattern: bits | IN_ONLYDIR))
        return number >= 0 ? number : nil
    }

    /// The notices that are there; none where nothing has happened.
    func events() -> [Event] {
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
            repeat {
                count = unsafe read(descriptor.number, buffer.baseAddress, buffer.count)
            } while count < 0 && errno == EINTR
            initialized = max(count, 0)
        }
        var events: [Event] = []
        var rest = bytes[...]
        // struct inotify_event: wd, mask, cookie and len of four bytes each, then len bytes of a name that NULs end.
        while rest.count >= 16 {
            let number = { (field: Int) -> UInt32 in
                rest.dropFirst(field * 4).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
            }
            let length = Int(number(3))
            let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
            events.append(
                Event(
                    watch: Int32(bitPattern: number(0)), mask: number(1),
                    name: String(decoding: name, as: UTF8.self)))
            rest = rest.dropFirst(16 + length)
        }
        return events
    }
}
