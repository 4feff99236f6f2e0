/// Paths of files and addresses, as other tools write them.
enum OldPath {
    /// A path without `.` and `..`, seen from a folder; nil where it leads out of all.
    static func normalized(_ path: String, from folder: String = "") -> String? {
        var segments = path.hasPrefix("/") ? [] : folder.split(separator: "/")
        for segment in path.split(separator: "/") {
            if segment == ".." {
                guard !segments.isEmpty else { return nil }
                segments.removeLast()
            } else if segment != "." {
                segments.append(segment)
            }
        }
        return segments.joined(separator: "/")
    }

    /// A folder with a slash at its end, empty for the source itself; nil where it leads out of that.
    static func folder(named path: String, from folder: String = "") -> String? {
        normalized(path, from: folder).map { $0.isEmpty ? "" : $0 + "/" }
    }

    /// The folder of a file, without a slash at its end.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// A name without what stands behind its last dot.
    static func withoutEnding(_ name: String) -> String {
        name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
    }

    /// A path to a file as seen from another.
    static func relative(to goal: String, from file: String) -> String {
        let from = file.split(separator: "/").dropLast()
        let to = goal.split(separator: "/")
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        let up = Array(repeating: Substring(".."), count: from.count - shared)
        return (up + to.dropFirst(shared)).joined(separator: "/")
    }

    static func percentDecoded(_ text: String) -> String {
        guard text.contains("%") else { return text }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, bytes[i + 1].isAlphanumeric,
                let byte = UInt8(bytes.text(i + 1..<i + 3), radix: 16)
            {
                decoded.append(byte)
                i += 3
            } else {
                decoded.append(bytes[i])
                i += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? text
    }

    /// An address as it is looked up: without slashes at its ends, without case.
    static func key(_ address: String) -> String {
        address.split(separator: "/").joined(separator: "/").lowercased()
    }

    /// Whether a file is one that browsers show as an image.
    static func isImage(_ path: String) -> Bool {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
        return ending.map {
            ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp"].contains($0)
        } ?? false
    }

    /// Whether a file that was sent as it is makes up the look of the old site, or speaks to its host.
    static func isPartOfTheLook(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        guard let dot = name.lastIndex(of: ".") else { return true }
        return [
            "js", "mjs", "css", "scss", "sass", "less", "map", "ts", "woff", "woff2", "ttf", "otf",
            "eot", "html", "htm", "xml", "webmanifest", "php",
        ].contains(name[name.index(after: dot)...]) || name == "robots.txt"
    }
}
