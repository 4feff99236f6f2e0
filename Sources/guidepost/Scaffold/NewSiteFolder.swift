import Glibc
import SiteBuilder
import SourceText

/// A folder in which `guidepost init` or `guidepost import` is asked to begin a site.
///
/// A site takes a folder of its own: one that is not there yet, or that holds nothing but what the site is made of, what
/// stands at the head of any repository, and hidden files. In a home folder it would lie among things that are no part
/// of it.
enum NewSiteFolder {
    /// What may stand there, as the names of files begin, in capitals.
    private static let ofRepositories = [
        "README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CONTRIBUTING",
        "SECURITY",
        "CODE_OF_CONDUCT",
    ]
    /// What may stand there, as it is called: the parts of a site, and what systems put into folders by themselves.
    private static let others = [
        "Content", "Templates", "Public", "lost+found", "Thumbs.db", "desktop.ini",
    ]

    /// Refuses a folder that holds anything else.
    static func require(_ folder: String) throws {
        guard !folder.isEmpty else {
            throw SiteCommand.BadOption(
                message: Wording("DIR is the path of a folder, not ''", zh: "DIR 是文件夹的路径，不能是“''”"))
        }
        let names: [String]
        do {
            names = try self.names(in: folder)
        } catch {
            switch error.number {
            case ENOENT: return
            case ENOTDIR:
                throw ScaffoldError(
                    message: Wording(
                        "'\(folder)' is a file; name a new folder", zh: "“\(folder)”是文件；换一个新文件夹"),
                    status: .wrongUsage)
            default: throw error
            }
        }
        let strangers = names.filter { !isWelcome($0) }
        guard let first = strangers.first else { return }
        let inner = shellWord(ScaffoldWriter.path("help", in: folder))
        let others = strangers.count - 1
        let more =
            others == 0
            ? Wording(verbatim: "") : Wording(" and \(others) more", zh: "，还有 \(others) 个")
        throw ScaffoldError(
            message: Wording(
                "'\(folder)' holds other things than a site: '\(first)'\(more.english); nothing was "
                    + "written; name a new folder, such as 'guidepost init \(inner)'",
                zh: "“\(folder)”里有和网站无关的东西：“\(first)”\(more.chinese)；什么都没有写入；"
                    + "换一个新文件夹，例如“guidepost init \(inner)”"),
            status: .wrongUsage)
    }

    /// Refuses a folder that holds anything: what somebody wrote is never mixed with what is moved in.
    static func requireEmpty(_ folder: String) throws {
        let names: [String]
        do {
            names = try self.names(in: folder)
        } catch {
            guard error.number == ENOENT else { throw error }
            return
        }
        guard names.isEmpty else {
            throw ScaffoldError(
                message: Wording(
                    "'\(folder)' is not empty; nothing was written", zh: "“\(folder)”不是空的，没有写入任何文件"),
                status: .wrongUsage)
        }
    }

    private static func isWelcome(_ name: String) -> Bool {
        name.hasPrefix(".") || others.contains(name)
            || ofRepositories.contains { name.uppercased().hasPrefix($0) }
    }

    /// What stands in a folder, sorted by the bytes of the names.
    private static func names(in folder: String) throws(FileError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw FileError(.read, folder) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe Array(bytes.prefix { $0 != 0 })
            }
            if name == Array(".".utf8) || name == Array("..".utf8) { continue }
            names.append(String(decoding: name, as: UTF8.self))
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
