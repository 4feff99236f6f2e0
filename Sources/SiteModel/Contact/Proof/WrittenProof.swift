public import Metadata
public import SourceText

/// What a file says under `verified` of a point, whole or not, and where: what messages and edits need.
struct WrittenProof: Sendable, Hashable {
    /// How the point stands in its file.
    enum Layout: Sendable, Hashable {
        /// On lines of its own; the keys stand in this column, counted from 0.
        case block(column: Int)
        /// Between braces on one line.
        case flow
    }

    let layout: Layout
    /// Whether something stands under `verified`.
    let isGiven: Bool
    /// The bytes of `verified` and of what stands under it.
    let extent: Range<Int>
    /// Whether the fields of `verified` had mistakes that are told already.
    let isMalformed: Bool
    /// The day of the check.
    let on: CalendarDate?
    let by: String?
    let source: String?
    let digest: String?
    /// The places of the values; that of `verified`, or of the point, for those that are not there.
    let places: Places

    struct Places: Sendable, Hashable {
        let whole: SourceLocation
        let on: SourceLocation
        let by: SourceLocation
        let source: SourceLocation
    }

    /// Reads what stands in a point.
    init(_ point: MetadataNode, _ reader: FieldReader, in file: SourceFile) {
        layout = Layout(point, in: file)
        let entry = point.entries?.first { $0.key == "verified" }
        let node = entry?.value
        let record = reader.record("verified")
        isGiven = entry.map { $0.value.scalar?.isEmpty != true } ?? false
        extent =
            entry.map {
                $0.keyRange.lowerBound..<max($0.keyRange.upperBound, $0.value.range.upperBound)
            } ?? 0..<0
        let names = ContactPoint.Verification.fields.map(\.name)
        let hasFault = (node?.entries ?? []).contains { field in
            !names.contains(field.key)
                || (field.value.scalar?.isEmpty != true && record?.has(field.key) == false)
        }
        isMalformed = isGiven && (record == nil || hasFault)
        on = record?.date("on")
        by = record?.text("by")
        source = record?.url("source")
        digest = record?.text("digest")
        let whole = file.location(entry?.keyRange ?? point.entries?.first?.keyRange ?? point.range)
        func place(_ name: String) -> SourceLocation {
            guard let value = node?.entries?.first(where: { $0.key == name }) else { return whole }
            return file.location(value.value.range.isEmpty ? value.keyRange : value.value.range)
        }
        places = Places(whole: whole, on: place("on"), by: place("by"), source: place("source"))
    }

    /// The check, where a named person made it on a day against a page that cannot be forged on the way.
    var verification: ContactPoint.Verification? {
        guard let on, let by, let source, !ContactPoint.Verification.isPlaceholder(by),
            WebAddress.isSecure(source)
        else { return nil }
        return ContactPoint.Verification(on: on, by: by, source: source, digest: digest)
    }

    /// The lines to paste for a digest on a day, with blanks for the person and the page.
    func block(digest: String, on today: CalendarDate) -> String {
        let text = "verified: {on: \(today.iso8601), by: \"\", source: \"\", digest: \"\(digest)\"}"
        switch layout {
        case .flow: return isGiven ? text : ", " + text
        case .block(let column): return String(repeating: " ", count: column) + text
        }
    }
}

extension WrittenProof.Layout {
    init(_ point: MetadataNode, in file: SourceFile) {
        let start = point.entries?.first?.keyRange.lowerBound ?? point.range.lowerBound
        if file.bytes[point.range].first == UInt8(ascii: "{") {
            self = .flow
        } else {
            let lineStart =
                file.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            self = .block(column: start - lineStart)
        }
    }
}

extension ContactPoint {
    /// The proof to paste for a day, with blanks for the person and the page, indented as it must stand.
    public func proofBlock(on day: CalendarDate) -> String { proof.block(digest: digest, on: day) }

    /// Whether a place lies in what stands under `verified`.
    public func proofHolds(_ location: SourceLocation) -> Bool {
        proof.isGiven && proof.extent.contains(location.range.lowerBound)
    }
}
