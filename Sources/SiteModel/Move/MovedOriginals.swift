import Metadata
import SourceText

/// The texts of the default locale that a move changes: translations of them stay translations of them.
///
/// What changes in them is only how they name other pages, and the same changes in the translations.
struct MovedOriginals {
    /// The hash that a text had, and the one that it is going to have, by its path below `Content/`.
    private var hashes: [String: (former: String, new: String)] = [:]

    /// Takes note of a file that changes.
    mutating func note(_ file: MovedFile, of page: ParsedPage) {
        guard page.place.locale == 0 else { return }
        let new = SourceFile(path: page.file.path, bytes: file.newBytes)
        hashes[file.path] = (OriginalText.hash(of: page.file), OriginalText.hash(of: new))
    }

    /// The new hash in a translation, where it has that of what its original says now. Originals come before translations.
    func edits(of page: ParsedPage, original: ParsedPage?) -> [TextEdit] {
        guard page.place.locale > 0, let written = page.facts.original,
            let original, let hash = hashes[original.place.contentPath],
            hash.former != hash.new, written.value.hasSameBytes(as: hash.former)
        else { return [] }
        return [TextEdit(written.range, hash.new)]
    }
}
