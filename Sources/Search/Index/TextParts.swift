/// The texts that results show, in files of neighbouring passages, and those in groups that share a name.
///
/// A name takes four bytes of the manifest, compressed as well. With one for each file the names of a large site would
/// weigh more than all else that a first search loads; so some sixteen neighbours have one name and a number each.
struct TextParts: Sendable {
    /// A passage by its numbers, and how much of its page stands before it.
    private struct Place {
        let segment: Int32
        let page: Int32
        let passage: Int32
    }

    /// How many passages each part has.
    private(set) var passageCounts: [Int] = []
    /// How many parts each group has.
    private(set) var groupCounts: [Int] = []

    private let segments: [IndexSegment.Texts]
    private let synonyms: [String: Int]?
    /// The passage that each part begins with.
    private var firsts: [Place] = []

    /// Decides which passages of segments, which are in the order of their pages, are in a file together.
    ///
    /// With `synonyms`, a number for each of them, passages say also what they are found by beside their text.
    init(_ segments: [IndexSegment.Texts], synonyms: [String: Int]?) {
        self.segments = segments
        self.synonyms = synonyms
        var boundary = ContentBoundary(least: 600, average: 1_500, greatest: 4_000)
        var groupBoundary = ContentBoundary(least: 8, average: 16, greatest: 32)
        for (number, segment) in segments.enumerated() {
            for (page, ofPage) in segment.pages.enumerated() {
                let header = ofPage.header.count + 16
                for index in ofPage.passages {
                    let passage = segment.passages[index]
                    let isFirst = index == ofPage.passages.lowerBound
                    let size = passage.json.count + furtherCount(passage, of: segment) + 1
                    let hash = ofPage.hash ^ passage.boundaryHash
                    let ends = boundary.ends(
                        beforeItemOf: size + (isFirst ? header : 0), hash: hash)
                    if ends, !isFirst { boundary.add(header) }
                    if ends || firsts.isEmpty {
                        // A part begins where its hash is small; for the group it must be thrown anew.
                        let endsGroup = groupBoundary.ends(
                            beforeItemOf: 1, hash: mixed(hash ^ 0x9E37_79B9))
                        if endsGroup || groupCounts.isEmpty { groupCounts.append(0) }
                        groupCounts[groupCounts.count - 1] += 1
                        passageCounts.append(0)
                        firsts.append(
                            Place(segment: Int32(number), page: Int32(page), passage: Int32(index)))
                    }
                    passageCounts[passageCounts.count - 1] += 1
                }
            }
        }
    }

    /// How many parts there are.
    var count: Int { firsts.count }

    /// The content of a part.
    func part(_ number: Int) -> [UInt8] {
        let first = firsts[number]
        var (segment, page) = (Int(first.segment), Int(first.page))
        var passage = Int(first.passage)
        var rest = passageCounts[number]
        var part = Array(#"{"pages":["#.utf8)
        part.reserveCapacity(4_096)
        while rest > 0 {
            let source = segments[segment]
            if page == source.pages.count {
                (segment, page, passage) = (segment + 1, 0, 0)
                continue
            }
            let ofPage = source.pages[page]
            let end = min(passage + rest, ofPage.passages.upperBound)
            if rest < passageCounts[number] { part.append(UInt8(ascii: ",")) }
            part.append(UInt8(ascii: "{"))
            part += source.bytes[ofPage.header]
            part += #","sections":["#.utf8
            for index in passage..<end {
                if index > passage { part.append(UInt8(ascii: ",")) }
                part += source.bytes[source.passages[index].json]
                appendFurther(source.passages[index], of: source, to: &part)
                part.append(UInt8(ascii: "}"))
            }
            part += "]}".utf8
            rest -= end - passage
            (page, passage) = (page + 1, end)
        }
        part += "]}\n".utf8
        return part
    }

    private func furtherCount(
        _ passage: IndexSegment.Passage, of segment: IndexSegment.Texts
    ) -> Int {
        if synonyms == nil { return 0 }
        var bytes: [UInt8] = []
        appendFurther(passage, of: segment, to: &bytes)
        return bytes.count
    }

    private func appendFurther(
        _ passage: IndexSegment.Passage, of segment: IndexSegment.Texts, to bytes: inout [UInt8]
    ) {
        guard let synonyms else { return }
        bytes += segment.bytes[passage.phrases]
        if passage.synonyms.isEmpty { return }
        bytes += #","synonyms":""#.utf8
        for synonym in segment.synonyms[passage.synonyms] {
            NumberCode.append(synonyms[synonym] ?? 0, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
