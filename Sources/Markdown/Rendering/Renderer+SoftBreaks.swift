import SourceText

extension Renderer {
    /// What stands beside a soft break.
    private enum Neighbour {
        case scalar(Unicode.Scalar)
        /// A text that is filled in later.
        case reference
        case other
    }

    /// Writes a soft break, or nothing where it stands between two Han, kana or full-width characters.
    mutating func writeSoftBreak(_ node: Node, in block: Node, _ state: inout InlineState) {
        state.positions.passBreak(in: prepared.bytes)
        if options.extensions, vanishes(node, in: block, state) { return }
        html.write(state.imageDepth > 0 ? " " : "\n")
        text.write(" ")
    }

    private func vanishes(_ node: Node, in block: Node, _ state: borrowing InlineState) -> Bool {
        let before: Neighbour =
            if text.endsInGap {
                .reference
            } else if let last = scalar(
                before: text.bytes.count, in: text.bytes, from: state.textStart.byte)
            {
                .scalar(last)
            } else {
                .other
            }
        switch before {
        case .other: return false
        case .scalar(let scalar):
            // Most text is Latin: look no further.
            if scalar.isASCII { return false }
        case .reference: break
        }
        switch (before, neighbour(after: node, in: block)) {
        case (.scalar(let left), .scalar(let right)):
            return (isWide(left) && (isWide(right) || isShared(right)))
                || (isShared(left) && isWide(right))
        case (.scalar(let wide), .reference), (.reference, .scalar(let wide)):
            return isWide(wide)
        default: return false
        }
    }

    private func neighbour(after node: Node, in block: Node) -> Neighbour {
        var next = node.next
        var current = node
        while next == nil {
            guard let parent = current.parent, parent != block else { return .other }
            current = parent
            next = parent.next
        }
        while let inline = next {
            switch inline.kind {
            case .text, .code:
                let bytes = Array(inline.literal.prefix(8))
                let start = bytes.starts(with: Marker.bytes) ? Marker.bytes.count : 0
                guard let first = scalar(at: start, in: bytes, to: bytes.count) else {
                    return .other
                }
                return .scalar(first)
            case .htmlInline:
                guard inline.literal.starts(with: "<!--".utf8), let after = inline.next else {
                    return .other
                }
                next = after
            case .link where referenceScheme(of: inline) != nil: return .reference
            case .emphasis, .strong, .link, .image: next = inline.firstChild
            default: return .other
            }
        }
        return .other
    }

    private func isWide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x2E80 { return false }
        return scalar.isHan || scalar.isKana || scalar.isFullWidthMark
            || (0xFF01...0xFF60).contains(scalar.value)
    }

    /// Whether this is punctuation that Chinese shares with other scripts: it goes with its neighbour.
    private func isShared(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "‘", "’", "—", "…", "·": true
        default: false
        }
    }
}
