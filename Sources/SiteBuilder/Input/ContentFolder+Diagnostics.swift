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
            .symbolicLink, "this symbolic link leads nowhere", at: .whole(path),
            fix: Fix("remove it"))
    }

    static func linkOutOfFolder(_ path: String, root: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink, "a symbolic link must lead to something inside '\(root)'",
            at: .whole(path), fix: Fix("put a copy in its place"))
    }

    static func linkToItsOwnFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink, "this symbolic link leads back to a folder that it stands in",
            at: .whole(path), fix: Fix("remove it"))
    }

    static func folderTooDeep(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .unusableFile, "folders may stand \(limit) levels deep, this one is deeper",
            at: .whole(path))
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile, "a site is made of files and folders, this is neither",
            at: .whole(path), fix: Fix("remove it"))
    }

    static func folderInPlaceOfFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile, "this is a folder, but its name is that of a file", at: .whole(path),
            fix: Fix("rename it"))
    }

    static func fileInPlaceOfFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile, "'\(path)' is a folder in a site, this is none", at: .whole(path),
            fix: Fix("move it away"))
    }

    static func assetNameTooLong(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .unusableFile,
            "the name of an asset has at most \(limit) bytes, so that a hash fits in",
            at: .whole(path), fix: Fix("shorten it"))
    }

    static func fileNameNotUTF8(_ path: String) -> Diagnostic {
        Diagnostic(
            .unusableFile, "file names must be UTF-8, this one is not", at: .whole(path),
            fix: Fix("rename it"))
    }
}

extension SourceLocation {
    /// A file as such, none of its text.
    fileprivate static func whole(_ path: String) -> SourceLocation {
        SourceLocation(path: path, range: 0..<0)
    }
}
