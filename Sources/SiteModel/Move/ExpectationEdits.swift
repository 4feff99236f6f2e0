import Metadata
import SourceText

/// Finds the pages that `search-expectations.yaml` names by an address that they are about to lose.
struct ExpectationEdits {
    private let locales: [String]
    /// By locale and former path: the path between the slashes of the address.
    private var paths: [[String: String]]

    init(_ site: Site, _ moves: PageMoves, _ vanished: [VanishedAddress]) {
        locales = site.configuration.locales
        paths = Array(repeating: [:], count: locales.count)
        for move in moves.moves {
            paths[move.page.place.locale][move.page.place.addressSegments.joined(separator: "/")] =
                move.place.addressSegments.joined(separator: "/")
        }
        for address in vanished {
            let locale = address.page.place.locale
            let prefix = site.editions[locale].prefix
            func path(_ permalink: Permalink) -> String {
                permalink.path.dropFirst(prefix.count).split(separator: "/").joined(separator: "/")
            }
            paths[locale][path(address.permalink)] = path(address.newPermalink(in: site))
        }
    }

    func edits(of file: SourceFile) -> [TextEdit] {
        var diagnostics: [Diagnostic] = []
        let root = MetadataParser.parse(file, diagnostics: &diagnostics)
        var edits: [TextEdit] = []
        for (locale, tag) in locales.enumerated() {
            for entry in root?[tag]?.entries ?? [] {
                guard let target = entry.value.entries?.first?.value, let text = target.scalar,
                    let new = paths[locale][text.split(separator: "/").joined(separator: "/")]
                else { continue }
                edits.append(TextEdit(target.range, written(new, like: file.bytes[target.range])))
            }
        }
        return edits
    }

    /// The path in the quotes of the former one, or in none where it can do without.
    private func written(_ path: String, like former: ArraySlice<UInt8>) -> String {
        let isPlain = path.utf8.allSatisfy {
            $0 >= 0x80 || $0.isAlphanumeric || "/-_.".utf8.contains($0)
        }
        if isPlain, let first = former.first, !"\"'".utf8.contains(first) { return path }
        return ScalarWriting.text(path, like: former.first, inFlow: true)
    }
}
