/// The noncharacter U+FDD0, which Guidepost uses inside itself: no source may hold it (Unicode 15.1 §23.7).
///
/// libcmark takes it for neither punctuation nor space. It is put into the text before parsing, to change what an
/// emphasis mark stands beside and to recognise what extensions mark, and dropped wherever text is written.
enum Marker {
    static let bytes: [UInt8] = [0xEF, 0xB7, 0x90]

    /// Begins the paragraph of a task item that is open, of one that is done.
    static let openTask = bytes + Array("- ".utf8)
    static let doneTask = bytes + Array("x ".utf8)
    /// Is the first line of a callout; the number of the callout follows.
    static let callout = bytes + Array("!".utf8)
    /// Begins an HTML comment that stands for a table; the number of the table follows.
    static let table = Array("<!--".utf8) + bytes
}
