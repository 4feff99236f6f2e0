/// The noncharacter U+FDD0, which Guidepost uses inside itself: no source may hold it (Unicode 15.1 §23.7).
///
/// libcmark takes it for neither punctuation nor space. It is put into the text before parsing, to change what an
/// emphasis mark stands beside and to recognise what extensions mark, and dropped wherever text is written.
enum Marker {
    static let bytes: [UInt8] = [0xEF, 0xB7, 0x90]
    /// The byte of it to look for: the first one begins most full-width punctuation too.
    static var middle: UInt8 { 0xB7 }

    /// Begins the paragraph of a task item that is open, of one that is done.
    static let openTask = bytes + Array("- ".utf8)
    static let doneTask = bytes + Array("x ".utf8)
    /// Begins the paragraph of a table's cell.
    static let cell = bytes + [UInt8(ascii: " ")]
    /// Is the first line of a callout; the number of the callout follows.
    static let callout = bytes + Array("!".utf8)
    /// Begins an HTML comment that stands for a table; the number of the table follows.
    static let table = Array("<!--".utf8) + bytes

    /// The place of the first marker in a range of bytes, or nil.
    static func firstPlace(in text: [UInt8], _ range: Range<Int>) -> Int? {
        var finder = ByteFinder(middle, in: range)
        var i = finder.first(from: range.lowerBound, in: text)
        while i + 1 < range.upperBound {
            if i > range.lowerBound, text[i - 1] == bytes[0], text[i + 1] == bytes[2] {
                return i - 1
            }
            i = finder.first(from: i + 1, in: text)
        }
        return nil
    }
}
