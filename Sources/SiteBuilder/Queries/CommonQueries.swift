/// The commonest queries of a log, counted in a room that no log can outgrow.
///
/// Space-Saving (Metwally, Agrawal, El Abbadi: Efficient Computation of Frequent and Top-k Elements in Data Streams, 2005):
/// once all places are taken, a new query takes that of the one met least, and what was met there counts as what may have
/// been missed of the new one. So no count is too high, none too low by more than `mostMissed`, and whatever was met
/// more often than the least of all is there.
struct CommonQueries {
    /// What is known of a query.
    struct Entry {
        /// What makes queries one: the locale, and the terms of the search.
        let key: [UInt8]
        /// The index of the locale.
        let locale: Int
        /// As it was first met, redacted.
        let text: String
        /// How often it was searched for.
        var searches = 0
        /// How often a page was opened from its results.
        var openings = 0
        /// How often which page was, by its index; the first few different ones.
        var opened: [(page: Int, count: Int)] = []
        /// How many searches and openings may have been missed before the query had its place.
        let mostMissed: Int

        /// How often it was asked at least: as often as it was searched for, or as one page was opened from its results,
        /// since words that were typed on the search page itself are known from there alone.
        var asked: Int { max(searches, opened.map(\.count).max() ?? 0) }

        /// How often it was met, missed times included.
        fileprivate var weight: Int { mostMissed + searches + openings }
    }

    /// How many different pages are told apart for a query.
    private static let mostPages = 8

    /// How many queries have a place.
    let capacity: Int
    private(set) var entries: [Entry] = []
    /// Whether a query had to leave its place.
    private(set) var hasOverflowed = false
    private var slots: [[UInt8]: Int] = [:]
    /// A heap of slots, the one met least first; among equals the one that took its place first.
    private var heap: [Int] = []
    private var places: [Int] = []
    private var ages: [Int] = []
    private var age = 0

    init(capacity: Int) {
        precondition(capacity > 0)
        self.capacity = capacity
    }

    /// How often a query may have been met that has no place.
    var mostMissed: Int { hasOverflowed ? entries[heap[0]].weight : 0 }

    /// Counts a search for a query, or the opening of a page from its results.
    mutating func add(key: [UInt8], locale: Int, text: String, opening page: Int?) {
        let slot = slots[key] ?? newSlot(key, locale, text)
        if let page {
            entries[slot].openings += 1
            if let known = entries[slot].opened.firstIndex(where: { $0.page == page }) {
                entries[slot].opened[known].count += 1
            } else if entries[slot].opened.count < CommonQueries.mostPages {
                entries[slot].opened.append((page, 1))
            }
        } else {
            entries[slot].searches += 1
        }
        siftDown(places[slot])
    }

    private mutating func newSlot(_ key: [UInt8], _ locale: Int, _ text: String) -> Int {
        age += 1
        let slot: Int
        if entries.count < capacity {
            slot = entries.count
            entries.append(Entry(key: key, locale: locale, text: text, mostMissed: 0))
            ages.append(age)
            places.append(heap.count)
            heap.append(slot)
            siftUp(heap.count - 1)
        } else {
            hasOverflowed = true
            slot = heap[0]
            slots[entries[slot].key] = nil
            entries[slot] = Entry(
                key: key, locale: locale, text: text, mostMissed: entries[slot].weight)
            ages[slot] = age
        }
        slots[key] = slot
        return slot
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (entries[left].weight, entries[right].weight)
        return first != second ? first < second : ages[left] < ages[right]
    }

    private mutating func siftUp(_ start: Int) {
        var place = start
        while place > 0, isBefore(heap[place], heap[(place - 1) / 2]) {
            swap(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func siftDown(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
                if isBefore(heap[child], heap[least]) { least = child }
            }
            if least == place { return }
            swap(place, least)
            place = least
        }
    }

    private mutating func swap(_ first: Int, _ second: Int) {
        heap.swapAt(first, second)
        places[heap[first]] = first
        places[heap[second]] = second
    }
}
