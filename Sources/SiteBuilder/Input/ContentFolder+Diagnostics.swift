public import SourceText

extension Diagnostic.Code {
    /// A symbolic link leads out of the content, nowhere, or back to a folder that it stands in.
    public static let symbolicLink = Diagnostic.Code("symbolic-link")
    /// A file cannot be part of a site because of what it is or how it is named.
    public static let unusableFile = Diagnostic.Code("unusable-file")
}

extension Diagnostic {
    static func brokenLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink, Wording("this symbolic link leads nowhere", zh: "这个符号链接指向不存在的地方"),
            at: .whole(path),
            fix: Fix(Wording("remove it", zh: "删掉它")))
    }

    static func linkOutOfFolder(_ path: String, root: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink,
            Wording(
                "a symbolic link must lead to something inside '\(root)'", zh: "符号链接必须指向“\(root)”里面"
            ),
            at: .whole(path), fix: Fix(Wording("put a copy in its place", zh: "换成一份副本")))
    }

    static func linkToItsOwnFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink,
            Wording(
                "this symbolic link leads back to a folder that it stands in", zh: "这个符号链接指回它所在的文件夹"
            ),
            at: .whole(path), fix: Fix(Wording("remove it", zh: "删掉它")))
    }

    static func folderTooDeep(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording(
                "folders may stand \(limit) levels deep, this one is deeper",
                zh: "文件夹最多 \(limit) 层，这个更深"),
            at: .whole(path))
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording(
                "a site is made of files and folders, this is neither", zh: "网站由文件和文件夹组成，这个两者都不是"),
            at: .whole(path), fix: Fix(Wording("remove it", zh: "删掉它")))
    }

    static func folderInPlaceOfFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording("this is a folder, but its name is that of a file", zh: "这是文件夹，却用了文件的名字"),
            at: .whole(path),
            fix: Fix(Wording("rename it", zh: "改名")))
    }

    static func fileInPlaceOfFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording(
                "'\(path)' is a folder in a site, this is none", zh: "“\(path)”在网站里应该是文件夹，这里不是"),
            at: .whole(path),
            fix: Fix(Wording("move it away", zh: "把它移走")))
    }

    static func assetNameTooLong(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording(
                "the name of an asset has at most \(limit) bytes, so that a hash fits in",
                zh: "资源文件名最多 \(limit) 字节，要留出放摘要的位置"),
            at: .whole(path), fix: Fix(Wording("shorten it", zh: "缩短名字")))
    }

    static func fileNameNotUTF8(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            Wording("file names must be UTF-8, this one is not", zh: "文件名必须用 UTF-8 编码，这个不是"),
            at: .whole(path),
            fix: Fix(Wording("rename it", zh: "改名")))
    }
}

extension SourceLocation {
    /// A file as such, none of its text.
    fileprivate static func whole(_ path: String) -> SourceLocation {
        SourceLocation(path: path, range: 0..<0)
    }
}
