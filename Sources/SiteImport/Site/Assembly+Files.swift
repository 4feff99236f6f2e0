import SourceText

/// Images, downloads and other files that are copied as they are.
extension Assembly {
    /// Images and downloads that no page names, which others may link to; what makes up the old look stays behind, told once.
    mutating func copyStaticFiles(_ result: inout ImportedSite) {
        var left: [String] = []
        for path in source.paths where site.staticFolders.contains(where: path.hasPrefix) {
            if OldPath.isImage(path) || site.isServed(path) && !OldPath.isPartOfTheLook(path) {
                _ = places.place(file: path, folders: [:])
            } else if site.isServed(path) {
                left.append(path)
            }
        }
        guard let first = left.first else { return }
        result.diagnostics.append(
            .leftOut(
                Wording(
                    "scripts, styles, fonts and files for hosts are left out: \(left.count), such as '\(first)'",
                    zh: "脚本、样式、字体和给服务器看的文件没有搬过来：\(left.count) 个，例如“\(first)”"),
                at: nil))
    }

    /// Tells of files that have another address now, and of those that lie beside pages and that no page names.
    func tellFiles(_ result: inout ImportedSite) {
        var moved: [(old: String, new: String)] = []
        for (file, path) in places.files {
            guard site.isServed(file),
                let root = site.staticFolders.filter(file.hasPrefix).max(by: {
                    $0.count < $1.count
                }), file.dropFirst(root.count) != path
            else { continue }
            moved.append(("/" + file.dropFirst(root.count), "/" + path))
        }
        if let first = moved.min(by: { $0.old < $1.old }) {
            result.diagnostics.append(.movedFiles(first.old, to: first.new, count: moved.count))
        }
        // Hugo sends what lies beside its pages; Docusaurus only what they name.
        guard site.kind == .hugo else { return }
        let left = source.paths.filter { path in
            site.contentFolders.contains { !$0.isEmpty && path.hasPrefix($0) }
                && source.files[path] == nil && places.files[path] == nil
                && HugoPlace.unreadFormat(path) == nil
        }
        guard let first = left.first else { return }
        result.diagnostics.append(
            .leftOut(
                Wording(
                    "files beside pages that no page names are left out: \(left.count), such as '\(first)'",
                    zh: "页面旁边没有页面用到的文件没有搬过来：\(left.count) 个，例如“\(first)”"),
                at: nil))
    }
}
