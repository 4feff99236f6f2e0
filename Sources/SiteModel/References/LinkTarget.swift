import Markdown

/// What a link leads to within the site.
enum LinkTarget {
    /// How a link names its target.
    enum Name {
        /// By the id of a question.
        case id(String)
        /// By a path, percent-decoded; an absolute one may begin below the folder of the locale.
        case path(String, isBelowFolder: Bool)
    }

    /// The page with an index.
    case page(Int, Name)
    /// A file that is copied.
    case file(ContentFile, Name)
}

extension LinkResolver {
    /// What a link of the page leads to, where it names a question or a path: nil for everything else.
    func target(of link: Link) -> LinkTarget? {
        if let reference = Reference(link.destination) {
            guard reference.kind == .question,
                let question = site.edition(of: page).question(reference.id)
            else { return nil }
            return .page(question.page, .id(reference.id))
        }
        guard let path = path(of: link) else { return nil }
        let name = LinkTarget.Name.path(path, isBelowFolder: isBelowFolder(path))
        if link.kind != .image, let target = pageNamed(path) { return .page(target, name) }
        return file(path).map { .file($0, name) }
    }

    /// Whether an absolute path leaves out the folder of the locale, and means what lies in it.
    private func isBelowFolder(_ path: String) -> Bool {
        guard path.utf8.first == UInt8(ascii: "/"), var paths = contentPaths(of: path) else {
            return false
        }
        return paths.isBelowFolder(site.pageByContentPath, site.fileByContentPath)
    }
}
