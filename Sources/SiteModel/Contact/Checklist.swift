import Markdown

/// What to have ready or to note down: lines from several pages, none of them twice.
///
/// Two lines are the same item where they are equal but for case, width, spaces and punctuation at the end; a line is also
/// the same as one that adds a hint to it, in brackets at the end or after a colon. The fuller one is kept, at the place of
/// the first. Lines with different hints are different items: “card (front)” and “card (back)” are two things.
public struct Checklist: Sendable {
    /// One line that somebody wrote.
    public struct Item: Sendable {
        /// The line.
        public let text: RichText
        /// The index of the page that it was written for, from which its links are seen.
        public let page: Int
        /// The line without markup, its references filled in.
        public let plain: String
        let comparable: ComparableItem

        /// Makes an item of a line, given its plain text.
        public init(_ text: RichText, page: Int, plain: String) {
            self.text = text
            self.page = page
            self.plain = plain
            let line = ComparableItem(plain)
            // A line without a word, such as a picture, is the same as none but itself.
            comparable =
                line.whole.isEmpty
                ? ComparableItem("\u{FFFC}" + String(decoding: text.html.bytes, as: UTF8.self))
                : line
        }
    }

    /// The items, in the order in which they were added.
    public private(set) var items: [Item] = []
    private var indexByWhole: [String: Int] = [:]
    private var cores: Set<String> = []

    /// Whether there is nothing on the list.
    public var isEmpty: Bool { items.isEmpty }

    /// Makes a list of these items, without those that are there already.
    public init(_ items: some Sequence<Item> = []) {
        for item in items { add(item) }
    }

    /// Adds an item unless it is there; a fuller one takes the place of the one that it completes.
    public mutating func add(_ item: Item) {
        if absorb(item) { return }
        remember(item, at: items.count)
        items.append(item)
    }

    /// Takes an item in where it is there already, letting a fuller one replace it; false where it is another item.
    public mutating func absorb(_ item: Item) -> Bool {
        if holdsFuller(item) { return true }
        guard let index = indexByWhole[item.comparable.core] else { return false }
        indexByWhole[items[index].comparable.whole] = nil
        items[index] = item
        remember(item, at: index)
        return true
    }

    /// Whether the item is there, in these words or with a hint more or less.
    public func contains(_ item: Item) -> Bool {
        holdsFuller(item) || indexByWhole[item.comparable.core] != nil
    }

    private func holdsFuller(_ item: Item) -> Bool {
        indexByWhole[item.comparable.whole] != nil || cores.contains(item.comparable.whole)
    }

    private mutating func remember(_ item: Item, at index: Int) {
        indexByWhole[item.comparable.whole] = index
        if item.comparable.core != item.comparable.whole { cores.insert(item.comparable.core) }
    }
}
