import SourceText

/// Files that stand in the text of others.
extension BodyTranslator {
    /// Whether what is being written may include more: files in files in files are not gone into for ever.
    var canInclude: Bool { depth < 8 && includedBytes <= Self.mostIncludedBytes }

    /// Writes the Markdown of another file in place of a piece; false where that cannot be done.
    mutating func include(_ included: BodyContext.Included, at index: Int) -> Bool {
        guard canInclude, included.file.bytes.count + includedBytes <= Self.mostIncludedBytes,
            included.place != nil || !open.contains(included.path)
        else { return false }
        includedBytes += included.file.bytes.count
        let kept = (source, bytes, markup, endings, position, imports)
        forgetPlaces()
        depth += 1
        open.append(included.path)
        defer { open.removeLast() }
        if included.place == nil,
            let known = sources.firstIndex(where: { $0.path == included.path && $0.place == nil })
        {
            source = known
        } else {
            sources.append(included)
            source = sources.count - 1
        }
        bytes = included.file.bytes
        endings = [:]
        imports = [:]
        run(
            included.place == nil
                ? WrittenFrontMatter(included.file).body : 0..<included.file.bytes.count)
        depth -= 1
        (source, bytes, markup, endings, position, imports) = kept
        forgetPlaces()
        return true
    }
}
