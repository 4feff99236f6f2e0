import Glibc

/// The names in an open folder but for `.` and `..`, as bytes in their order: disks keep them in any.
func folderEntries(
    _ stream: OpaquePointer, named path: String
) throws(FileError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    while true {
        errno = 0
        guard let entry = unsafe readdir(stream) else {
            guard errno == 0 else { throw FileError(.read, path) }
            break
        }
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
            unsafe Array(buffer.prefix { $0 != 0 })
        }
        if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
}
