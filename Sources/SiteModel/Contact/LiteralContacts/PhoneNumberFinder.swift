/// Finds telephone numbers in a folded line.
///
/// Groups of digits with spaces, hyphens, dots or brackets between them may be a number; so may any part of them that
/// begins and ends beside a space. What they look like decides (`PhoneNumberShape`), and where that leaves doubt, what
/// the words around say (`NumberSurroundings`).
enum PhoneNumberFinder {
    static func find(in text: [UInt8], isCode: (Int) -> Bool, _ found: (Match) -> Void) {
        var i = 0
        while i < text.count {
            guard text[i].isDigit || text[i] == UInt8(ascii: "+") else {
                i += 1
                continue
            }
            let run = DigitGroups(text, i)
            guard !run.groups.isEmpty else {
                i += 1
                continue
            }
            i = run.end
            find(in: text, run, isCode: isCode(run.groups[0].range.lowerBound), found)
        }
    }

    private static func find(
        in text: [UInt8], _ run: DigitGroups, isCode: Bool, _ found: (Match) -> Void
    ) {
        let groups = run.groups
        var first = 0
        while first < groups.count {
            guard first == 0 || groups[first].mayBegin else {
                first += 1
                continue
            }
            var last = min(groups.count, first + 8) - 1
            var next = first + 1
            while last >= first {
                let mayEnd = last == groups.count - 1 || groups[last + 1].mayBegin
                if mayEnd, let range = number(text, groups[first...last], isCode: isCode) {
                    let digits = groups[first...last].flatMap { text[$0.range] }
                    found(
                        Match(
                            kind: .number, range: range,
                            normalForm: (groups[first].hasPlus ? "+" : "")
                                + String(decoding: digits, as: UTF8.self)))
                    next = last + 1
                    break
                }
                last -= 1
            }
            first = next
        }
    }

    /// The place of the groups with their `+` and bracket, where they are a telephone number.
    private static func number(
        _ text: [UInt8], _ groups: ArraySlice<DigitGroups.Group>, isCode: Bool
    ) -> Range<Int>? {
        // Almost all that looks like one at first is too short, too long, or a row of small numbers.
        var (digits, singles) = (0, 0)
        for group in groups {
            digits += group.range.count
            singles += group.range.count == 1 ? 1 : 0
        }
        guard (5...17).contains(digits), singles <= 2 else { return nil }
        let first = groups[groups.startIndex]
        let end = groups[groups.endIndex - 1].range.upperBound
        // A bracket around the whole is none of the number's.
        let closes = groups.dropFirst().contains {
            text[$0.separator].contains(UInt8(ascii: ")"))
        }
        let begin = first.hasBracket && !closes ? first.begin + 1 : first.begin
        let certainty = PhoneNumberShape(text, groups).certainty
        guard certainty != .none else { return nil }
        let surroundings = NumberSurroundings(text, begin..<end)
        guard surroundings.isFree else { return nil }
        switch certainty {
        case .none: return nil
        case .international:
            return surroundings.isAmount ? nil : begin..<end
        case .national:
            return isCode || surroundings.isAmount || surroundings.label == .id
                ? nil : begin..<end
        case .doubtful(let digits):
            guard !isCode, !surroundings.isAmount, surroundings.isCounted == false else {
                return nil
            }
            let suffices =
                switch surroundings.label {
                case .contact: digits >= 5
                case .person: (7...13).contains(digits)
                case .id: false
                case nil: digits >= 6 && surroundings.isCalledAfterwards
                }
            return suffices ? begin..<end : nil
        }
    }
}
