import Glibc
import TestSupport

/// The folder `Templates/` of this checkout, as it stands on disk.
enum TemplatesFolder {
    static let path = SharedFolder.checkout + "/Templates"

    /// The paths of the theme's files below the folder, ordered by their bytes; the README is no part of the theme.
    static func files() throws -> [String] {
        try files(below: "").filter { $0 != "README.md" }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func bytes(_ file: String) throws -> [UInt8] {
        guard let stream = fopen(path + "/" + file, "rb") else { throw Unreadable(path: file) }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    static func text(_ file: String) throws -> String {
        String(decoding: try bytes(file), as: UTF8.self)
    }

    struct Unreadable: Error {
        let path: String
    }

    private static func files(below folder: String) throws -> [String] {
        guard let stream = opendir(path + "/" + folder) else { throw Unreadable(path: folder) }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let file = folder + name
            if entry.pointee.d_type == DT_DIR {
                found += try files(below: file + "/")
            } else {
                found.append(file)
            }
        }
        return found
    }
}
