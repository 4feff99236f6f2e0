import Markdown
import SourceText

/// What is meant as a reference is one: no slip turns it into text that readers see as it stands.
struct UnreadReferenceRule: Sendable {
    let site: Site

    /// Nil where the site does not want to hear of it.
    init?(site: Site) {
        if site.configuration.checks[Diagnostic.Code.unreadReference.name] == .off { return nil }
        self.site = site
    }

    func diagnostics(of parsed: ParsedPage) -> [Diagnostic] {
        var slips = ReferenceSlip.all(in: parsed.file.bytes)[...]
        if slips.isEmpty { return [] }
        let links = parsed.body.links.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        var found: [Diagnostic] = []
        WrittenLines(parsed.file, wanted: .text).visitPage { line in
            guard let first = slips.first, first.range.lowerBound < line.range.upperBound else {
                return
            }
            let unseen = line.kind == .prose ? UnseenText(parsed.file.bytes, line.range) : nil
            while let slip = slips.first, slip.range.lowerBound < line.range.upperBound {
                slips.removeFirst()
                guard line.range.contains(slip.range.lowerBound) else { continue }
                if unseen?.contains(slip.range.lowerBound) ?? false { continue }
                if let told = diagnostic(of: slip, on: line, of: parsed, links) {
                    found.append(told)
                }
            }
        }
        return found
    }

    private func diagnostic(
        of slip: ReferenceSlip, on line: WrittenLine, of parsed: ParsedPage, _ links: [Range<Int>]
    ) -> Diagnostic? {
        let bytes = parsed.file.bytes
        let location = parsed.file.location(slip.range)
        let written = String(decoding: bytes[slip.range], as: UTF8.self)
        switch line.kind {
        case .code, .template: return nil
        case .metadata(let range):
            let key = String(decoding: bytes[range], as: UTF8.self)
            if slip.form == .doubtful || key == "sources" || key == "aliases" { return nil }
            if !RichText.fields.contains(key) {
                return .referenceInPlainText(written, slip, in: key, at: location)
            }
        case .prose:
            let isRead = links.isAround(slip.range.lowerBound)
            if isRead || isEscaped(bytes, slip.range.lowerBound) { return nil }
            if slip.form == .doubtful, !isKnown(slip.destination) { return nil }
        }
        return slip.form == .exact ? nil : .unreadReference(written, slip, at: location)
    }

    private func isEscaped(_ bytes: [UInt8], _ offset: Int) -> Bool {
        offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\")
    }

    /// Whether there is something of that name.
    private func isKnown(_ destination: String) -> Bool {
        guard let reference = Reference(destination) else { return false }
        return switch reference.kind {
        case .channel: site.channelFacts.contains { $0.id == reference.id }
        case .topic: site.topicFacts.contains { $0.id == reference.id }
        case .term: site.term(reference.id) != nil
        case .question: site.editions.contains { $0.question(reference.id) != nil }
        case .fragment: site.editions.contains { $0.fragments[reference.id] != nil }
        }
    }
}

extension [Range<Int>] {
    /// Whether one of these, which are in order, holds an offset.
    fileprivate func isAround(_ offset: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        // A link may hold an image, which begins within it.
        return self[..<low].suffix(2).contains { $0.contains(offset) }
    }
}

/// The code spans and comments of a line, as far as the line alone tells.
private struct UnseenText {
    private var ranges: [Range<Int>] = []

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        let runs = bytes.runs(of: UInt8(ascii: "`"), in: line)
        // From the end: the next run of the same length closes a code span (CommonMark 0.30 §6.1).
        var next: [Int: Int] = [:]
        let closing = runs.indices.reversed().map { index in
            defer { next[runs[index].count] = index }
            return next[runs[index].count]
        }
        var i = line.lowerBound
        for (index, close) in zip(runs.indices, closing.reversed())
        where runs[index].lowerBound >= i {
            guard let close else { continue }
            ranges.append(runs[index].lowerBound..<runs[close].upperBound)
            i = runs[close].upperBound
        }
        i = line.lowerBound
        while let open = bytes.find("<!--", in: i..<line.upperBound) {
            let close = bytes.find("-->", in: open..<line.upperBound) ?? line.upperBound
            ranges.append(open..<close)
            i = close
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }

    func contains(_ offset: Int) -> Bool { ranges.isAround(offset) }
}

extension [UInt8] {
    /// The runs of a byte in a range, in order.
    fileprivate func runs(of byte: UInt8, in range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for i in range where self[i] == byte {
            if let last = runs.last, last.upperBound == i {
                runs[runs.count - 1] = last.lowerBound..<i + 1
            } else {
                runs.append(i..<i + 1)
            }
        }
        return runs
    }
}
