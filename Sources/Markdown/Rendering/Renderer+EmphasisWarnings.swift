import SourceText

extension Renderer {
    /// Warns of the `*` runs of a block that stayed text although they stand beside CJK text.
    mutating func warnOfStars(_ state: borrowing InlineState) {
        let singles = state.stars.count { $0.count == 1 }
        for run in state.stars {
            let start = state.positions.startOfLine(at: run.lowerBound)
            let end = state.positions.endOfLine(at: run.lowerBound)
            let before = neighbour(backFrom: run.lowerBound, to: start)
            let after = neighbour(forwardFrom: run.upperBound, to: end)
            let isLoose =
                (before.scalar == nil || before.hasSpace) && (after.scalar == nil || after.hasSpace)
            guard isCJK(before.scalar) || isCJK(after.scalar) else { continue }
            // One asterisk alone is a footnote mark or a product, and so is one between spaces.
            if run.count == 1, isLoose || singles < 2 { continue }
            let marks = String(repeating: "*", count: min(run.count, 3))
            diagnostics.append(
                .literalEmphasis(
                    marks, spaceInside: before.hasSpace || after.hasSpace,
                    repaired: options.cjkEmphasis, at: file.location(prepared.source(of: run))))
        }
    }

    private func isCJK(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return isCJKLetter(scalar) || (!scalar.isASCII && isCJKPunctuation(scalar))
    }

    private func neighbour(
        backFrom place: Int, to start: Int
    ) -> (scalar: Unicode.Scalar?, hasSpace: Bool) {
        var i = place
        var hasSpace = false
        while let scalar = scalar(before: i, in: prepared.bytes, from: start) {
            if scalar == " " {
                hasSpace = true
                i -= 1
            } else if scalar.value == 0xFDD0 {
                i -= Marker.bytes.count
            } else {
                return (scalar, hasSpace)
            }
        }
        return (nil, hasSpace)
    }

    private func neighbour(
        forwardFrom place: Int, to end: Int
    ) -> (scalar: Unicode.Scalar?, hasSpace: Bool) {
        var i = place
        var hasSpace = false
        while let scalar = scalar(at: i, in: prepared.bytes, to: end) {
            if scalar == " " {
                hasSpace = true
                i += 1
            } else if scalar.value == 0xFDD0 {
                i += Marker.bytes.count
            } else {
                return (scalar, hasSpace)
            }
        }
        return (nil, hasSpace)
    }
}
