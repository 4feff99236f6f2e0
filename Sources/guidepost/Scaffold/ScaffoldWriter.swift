import Glibc
import Metadata
import SiteBuilder
import SourceText

/// A file that `new` or `init` writes.
struct ScaffoldFile {
    /// The path below the site's folder.
    let path: String
    let text: String
}

/// Why a scaffold is not written.
struct ScaffoldError: Error {
    let message: Wording
    let status: ExitStatus
}

/// Writes scaffolds: new files only, never over what somebody wrote.
enum ScaffoldWriter {
    /// The path of a file of a site, as messages name it.
    static func path(_ relative: String, in folder: String) -> String {
        folder == "."
            ? relative : folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
    }

    /// Writes all files, or none where one of them is there already; returns the paths of those that were left as they are.
    ///
    /// - Parameter isKept: Whether a file that is there already stays as somebody wrote it, and is no obstacle.
    @discardableResult
    static func write(
        _ files: [ScaffoldFile], to folder: String,
        keeping isKept: (_ path: String) -> Bool = { _ in false }
    ) throws -> [String] {
        var (kept, new): ([String], [ScaffoldFile]) = ([], [])
        for file in files {
            let path = path(file.path, in: folder)
            var status = stat()
            // A link counts although it may lead nowhere.
            guard lstat(path, &status) == 0 else {
                new.append(file)
                continue
            }
            guard isKept(file.path) else {
                throw ScaffoldError(
                    message: Wording(
                        "'\(path)' is there already; nothing was written",
                        zh: "“\(path)”已经存在；什么都没有写入"), status: .wrongUsage)
            }
            kept.append(file.path)
        }
        for file in new {
            let path = path(file.path, in: folder)
            try NewFile.makeFolders(of: path)
            try NewFile.write(Array(file.text.utf8), to: path, replacing: false)
        }
        return kept
    }

    /// The id of the site's first topic, or nil where it has none.
    static func firstTopic(of folder: String) -> String? {
        guard
            case .sequence(let topics)? = metadata(path("Content/topics.yaml", in: folder))?.content
        else { return nil }
        return topics.first?["id"]?.scalar
    }

    /// The time zone that a site names, if any.
    static func timeZone(of folder: String) -> String? {
        metadata(path("Content/site.yaml", in: folder))?["time-zone"]?.scalar
    }

    /// The default locale of the site in a folder, and where its words lie below the folder; throws where its
    /// configuration cannot be read.
    static func localeFolder(of folder: String) throws(FileError) -> (tag: String, folder: String) {
        let tags = try locales(of: folder)
        let hasLocaleFolders = tags.contains { tag in
            access(ScaffoldWriter.path("Content/" + tag, in: folder), F_OK) == 0
        }
        let tag = tags.first ?? "en"
        return (tag, hasLocaleFolders ? "Content/" + tag : "Content")
    }

    /// The locales that a site names; throws where its configuration cannot be read.
    static func locales(of folder: String) throws(FileError) -> [String] {
        let path = path("Content/site.yaml", in: folder)
        let written = metadata(path, try FileReader.read(path))?["locales"]
        return written?.scalar.map { [$0] } ?? written?.items?.compactMap(\.scalar) ?? []
    }

    private static func metadata(_ path: String) -> MetadataNode? {
        (try? FileReader.read(path)).flatMap { metadata(path, $0) }
    }

    private static func metadata(_ path: String, _ bytes: [UInt8]) -> MetadataNode? {
        var diagnostics: [Diagnostic] = []
        return MetadataParser.parse(
            SourceFile(path: path, bytes: bytes), diagnostics: &diagnostics)
    }
}
