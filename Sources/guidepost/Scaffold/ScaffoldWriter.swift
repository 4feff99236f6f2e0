import Glibc
import Metadata
import SourceText

/// A file that `new` or `init` writes.
struct ScaffoldFile {
    /// The path below the site's folder.
    let path: String
    let text: String
}

/// Why a scaffold is not written.
struct ScaffoldError: Error {
    let message: String
    let status: ExitStatus
}

/// Writes scaffolds: new files only, never over what somebody wrote.
enum ScaffoldWriter {
    /// The path of a file of a site, as messages name it.
    static func path(_ relative: String, in folder: String) -> String {
        folder == "."
            ? relative : folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
    }

    /// Writes all files, or none where one of them is there already.
    static func write(_ files: [ScaffoldFile], to folder: String) throws {
        for file in files {
            let path = path(file.path, in: folder)
            if access(path, F_OK) == 0 {
                throw ScaffoldError(
                    message: "'\(path)' is there already; nothing was written", status: .wrongUsage)
            }
        }
        for file in files {
            let path = path(file.path, in: folder)
            try makeFolders(of: path)
            try write(Array(file.text.utf8), to: path)
        }
    }

    /// The default locale of the site in a folder, and where its words lie below the folder.
    static func localeFolder(of folder: String) throws -> (tag: String, folder: String) {
        let path = path("Content/site.yaml", in: folder)
        guard access(path, R_OK) == 0 else {
            throw ScaffoldError(
                message:
                    "'\(path)' is missing: this is no folder of a site; 'guidepost init' begins one",
                status: .wrongUsage)
        }
        let tag = defaultLocale(in: path) ?? "en"
        let localized = "Content/\(tag)"
        let exists = access(ScaffoldWriter.path(localized, in: folder), F_OK) == 0
        return (tag, exists ? localized : "Content")
    }

    private static func defaultLocale(in path: String) -> String? {
        guard let bytes = try? read(path) else { return nil }
        var diagnostics: [Diagnostic] = []
        let node = MetadataParser.parse(
            SourceFile(path: path, bytes: bytes), diagnostics: &diagnostics)
        guard case .mapping(let entries)? = node?.content,
            let locales = entries.first(where: { $0.key == "locales" })?.value
        else { return nil }
        switch locales.content {
        case .scalar(let tag): return tag
        case .sequence(let tags):
            if case .scalar(let tag)? = tags.first?.content { return tag }
            return nil
        case .mapping: return nil
        }
    }

    private static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 { throw failure("read", path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func makeFolders(of path: String) throws {
        var folder = path.hasPrefix("/") ? "/" : ""
        for segment in path.split(separator: "/").dropLast() {
            folder += (folder.isEmpty || folder.hasSuffix("/") ? "" : "/") + segment
            if mkdir(folder, 0o777) != 0 && errno != EEXIST { throw failure("make", folder) }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { throw failure("write", path) }
            rest = rest.dropFirst(count)
        }
    }

    private static func failure(_ verb: String, _ path: String) -> ScaffoldError {
        ScaffoldError(
            message: "cannot \(verb) '\(path)': \(String(cString: strerror(errno)))",
            status: .inputOutputFailed)
    }
}
