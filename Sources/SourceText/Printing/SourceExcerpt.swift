/// A source line with the marked characters underlined beneath it.
///
///       4 | category: biling
///         |           ^~~~~~ did you mean 'billing'?
///
/// Tabs are copied into the line of marks, and full-width characters count two cells, so that the marks stand under
/// the characters meant. Of a line that is very long only the part around the place is shown.
struct SourceExcerpt {
    let place: PrintedPlace
    /// The cells that the source text may take.
    let width: Int
    /// What stands beside the marks.
    let fix: String?

    private static let tabWidth = 8
    private static let leadingContext = 30

    /// Appends the two lines, with `style` round the gutter and the marks.
    func append(to output: inout [UInt8], style: TerminalStyle) {
        let window = shownCharacters()
        let number = String(place.line)
        let gutterWidth = number.utf8.count + 5
        style.append("  " + number + " |", .faint, to: &output)
        if !window.isEmpty { output.append(" ") }
        if window.lowerBound > 0 { output.append("…") }
        for i in window { appendShown(place.characters[i], to: &output) }
        if window.upperBound < place.characters.count { output.append("…") }
        output.append("\n")
        style.append(
            "  " + String(repeating: " ", count: number.utf8.count) + " |", .faint, to: &output)
        output.append(" ")
        appendMarks(window, after: gutterWidth, to: &output, style: style)
        if let fix {
            output.append(" ")
            output.appendVisible(fix)
        }
        output.append("\n")
    }

    private func appendMarks(
        _ window: Range<Int>, after gutterWidth: Int, to output: inout [UInt8],
        style: TerminalStyle
    ) {
        var cell = gutterWidth
        if window.lowerBound > 0 {
            output.append(" ")
            cell += 1
        }
        for i in window.lowerBound..<max(window.lowerBound, place.marked.lowerBound) {
            let character = place.characters[i]
            let cells = cells(of: character, at: cell)
            output.append(character == "\t" ? "\t" : String(repeating: " ", count: cells))
            cell += cells
        }
        let start = cell
        for i in place.marked.clamped(to: window) {
            cell += cells(of: place.characters[i], at: cell)
        }
        let marks = "^" + String(repeating: "~", count: max(0, cell - start - 1))
        style.append(marks, .mark, to: &output)
    }

    /// The part of the line to show: all of it where it fits, else what fits around the place.
    func shownCharacters() -> Range<Int> {
        let characters = place.characters
        let anchor = place.marked.lowerBound
        var left = anchor
        var cells = 0
        while left > 0, cells < min(Self.leadingContext, width / 3) {
            left -= 1
            cells += self.cells(of: characters[left], at: 0)
        }
        var right = anchor
        while right < characters.count {
            let next = self.cells(of: characters[right], at: 0)
            guard cells + next <= width else { break }
            cells += next
            right += 1
        }
        while left > 0 {
            let next = self.cells(of: characters[left - 1], at: 0)
            guard cells + next <= width else { break }
            cells += next
            left -= 1
        }
        return left..<right
    }

    private func cells(of character: Character, at cell: Int) -> Int {
        if character == "\t" { return Self.tabWidth - cell % Self.tabWidth }
        if String(character).isVisible { return character.cellCount }
        var shown: [UInt8] = []
        appendShown(character, to: &shown)
        return Character(String(decoding: shown, as: UTF8.self)).cellCount
    }

    private func appendShown(_ character: Character, to output: inout [UInt8]) {
        if character == "\t" {
            output.append("\t")
        } else {
            output.appendVisible(String(character))
        }
    }
}
