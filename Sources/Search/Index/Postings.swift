/// Which passages each term stands in, and how much it counts there; passages are numbered through all pages.
struct Postings {
    private let starts: [Int]
    /// Passage above, impact in the low five bits.
    private let values: [UInt32]

    /// Gathers the postings by term: one pass counts, the next fills in, so that passages ascend in each term.
    init(_ pages: [AnalysedPage], numbers: [[Int32]], termCount: Int) {
        var starts = [Int](repeating: 0, count: termCount + 1)
        for number in numbers.joined() { starts[Int(number) + 1] += 1 }
        for i in 0..<termCount { starts[i + 1] += starts[i] }
        var next = starts
        var values = [UInt32](repeating: 0, count: starts[termCount])
        var passage: UInt32 = 0
        for (page, numbers) in zip(pages, numbers) {
            for piece in page.passages {
                for i in piece.postings {
                    let number = Int(numbers[i])
                    values[next[number]] = passage << 5 | UInt32(page.impacts[i])
                    next[number] += 1
                }
                passage += 1
            }
        }
        self.starts = starts
        self.values = values
    }

    /// Appends a term's postings as text: FORMAT.md, "Postings".
    func append(_ term: Int, atMost most: Int, to output: inout [UInt8]) {
        var list = values[starts[term]..<starts[term + 1]]
        if list.count > most {
            output += "\(list.count) ".utf8
            list = best(most, of: list)
        }
        var former: UInt32 = 0
        for value in list {
            let passage = value >> 5
            NumberCode.append(Int((passage - former) << 5 | value & 31), to: &output)
            former = passage
        }
    }

    /// The postings of greatest impact, the first ones where impacts are equal.
    ///
    /// Impacts are few, so counting them tells without sorting what the least one is and how many of it there is room for.
    private func best(_ most: Int, of list: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        var counts = [Int](repeating: 0, count: 32)
        for value in list { counts[Int(value & 31)] += 1 }
        var least = 31
        var room = most
        while counts[least] <= room {
            room -= counts[least]
            least -= 1
        }
        return list.filter { value in
            let impact = Int(value & 31)
            if impact == least { room -= 1 }
            return impact > least || impact == least && room >= 0
        }[...]
    }
}
