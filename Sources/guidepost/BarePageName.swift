import Glibc
import SiteBuilder

/// The name of a page without its folder, as `guidepost new` takes it: `cannot-log-in` for `faq/cannot-log-in`.
enum BarePageName {
    /// The two names of a move with the folder of the page that has the bare one, where exactly one page has it.
    ///
    /// A new name without a folder goes into the same folder. Everything else stays as it is written, for `PageMover` to judge.
    static func completed(
        _ old: String, _ new: String, in folder: String
    ) -> (old: String, new: String) {
        let content = ScaffoldWriter.path("Content/", in: folder)
        guard !old.isEmpty, !old.contains("/"), let tags = try? ScaffoldWriter.locales(of: folder),
            let files = try? ContentFolder(listing: content).files
        else { return (old, new) }
        let id = old.hasSuffix(".md") ? String(old.dropLast(3)) : old
        var folders: Set<String> = []
        for file in files where file.hasSuffix(".md") {
            var parts = file.dropLast(3).split(separator: "/").map(String.init)
            if parts.count > 1, tags.contains(parts[0]) { parts.removeFirst() }
            // A page or a folder that goes by this very name.
            if parts[0] == id { return (old, new) }
            if parts.count > 1, parts.last == id {
                folders.insert(parts.dropLast().joined(separator: "/"))
            }
        }
        guard folders.count == 1, let folder = folders.first else { return (old, new) }
        return ("\(folder)/\(old)", new.contains("/") ? new : "\(folder)/\(new)")
    }
}
