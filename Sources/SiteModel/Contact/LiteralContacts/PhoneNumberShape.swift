/// What the digits and their grouping alone say: whether this is a telephone number anywhere.
///
/// ITU-T E.164: an international number has a country code and at most 15 digits. Indonesian and Chinese numbers within
/// the country begin with 0; Chinese mobile numbers have eleven digits in groups of 3-4-4, service numbers begin with 400
/// or 800; North American ones are 3-3-4 (NANP).
struct PhoneNumberShape {
    enum Certainty: Equatable {
        /// No telephone number, whatever stands around it.
        case none
        /// A number with its country code: one wherever it stands.
        case international
        /// A number with its trunk prefix or in a grouping that only telephone numbers have: one in any prose.
        case national
        /// So many digits that only words around can tell.
        case doubtful(digits: Int)
    }

    let certainty: Certainty

    init(_ text: [UInt8], _ groups: ArraySlice<DigitGroups.Group>) {
        let digits = groups.flatMap { text[$0.range] }.map { Int($0) - 0x30 }
        let lengths = groups.map(\.range.count)
        let first = groups[groups.startIndex]
        guard digits.count >= 5, digits.count <= 17, !groups.dropFirst().contains(where: \.hasPlus),
            !(digits.count > 6 && digits.suffix(6).allSatisfy { $0 == 0 })
        else {
            certainty = .none
            return
        }
        if first.hasPlus {
            let isGrouped = PhoneNumberShape.isGroupedByThousands(text, groups)
            certainty =
                !isGrouped && CountryCodes.isNumber(digits) ? .international : .none
            return
        }
        if PhoneNumberShape.holdsDate(digits, lengths) {
            certainty = .none
            return
        }
        let separators = groups.dropFirst().flatMap { Array(text[$0.separator]) }
        let hasHyphen = separators.contains(UInt8(ascii: "-"))
        let hasBracket = first.hasBracket && separators.contains(UInt8(ascii: ")"))
        let isNational: Bool
        if digits[0] == 0, digits[1] == 0 {
            isNational = groups.count > 1 && CountryCodes.isNumber(Array(digits.dropFirst(2)))
        } else if digits[0] == 0 {
            isNational = PhoneNumberShape.hasTrunkPrefix(
                digits, lengths, isSplit: hasHyphen || hasBracket)
        } else {
            isNational =
                groups.count > 1
                && PhoneNumberShape.isFamiliar(
                    digits, lengths, hasHyphen: hasHyphen, hasBracket: hasBracket)
        }
        if isNational {
            certainty = .national
        } else if PhoneNumberShape.isGroupedByThousands(text, groups) || digits.count > 15
            || lengths.count > 6
        {
            certainty = .none
        } else {
            certainty = .doubtful(digits: digits.count)
        }
    }

    /// 021-5084-9000, 0812 3456 7890, (021) 50849000, 081234567890.
    private static func hasTrunkPrefix(_ digits: [Int], _ lengths: [Int], isSplit: Bool) -> Bool {
        guard (9...13).contains(digits.count) else { return false }
        if lengths.count == 1 {
            // Indonesian mobile numbers, all of them in 08.
            return digits.count >= 10 && digits[1] == 8 && digits[2] != 0
        }
        let rest = lengths.dropFirst()
        guard (2...5).contains(lengths[0]), lengths[0] > 2 || digits[1] == 2,
            rest.allSatisfy({ $0 >= 3 }), lengths.count <= 4
        else { return false }
        // Without a hyphen, groups of three may be anything that is counted.
        return isSplit || rest.contains { $0 >= 4 }
    }

    private static func isFamiliar(
        _ digits: [Int], _ lengths: [Int], hasHyphen: Bool, hasBracket: Bool
    ) -> Bool {
        switch lengths {
        case [3, 4, 4]:
            return digits[0] == 1 && digits[1] >= 3 && (hasHyphen || digits.count == 11)
        case [3, 3, 4]:
            if !hasHyphen, !hasBracket { return false }
            return (digits[0] >= 2 && digits[3] >= 2) || isService(digits)
        case [3, 4, 3], [3, 7]: return hasHyphen && isService(digits)
        case [1, 3, 3, 4]: return hasHyphen && digits[0] == 1 && digits[1] >= 2 && digits[4] >= 2
        default: return false
        }
    }

    private static func isService(_ digits: [Int]) -> Bool {
        (digits[0] == 4 || digits[0] == 8) && digits[1] == 0 && digits[2] == 0
    }

    /// Dots between groups of three: an amount as Indonesian and German write it.
    private static func isGroupedByThousands(
        _ text: [UInt8], _ groups: ArraySlice<DigitGroups.Group>
    ) -> Bool {
        groups.count > 1 && groups[groups.startIndex].range.count <= 3
            && groups.dropFirst().allSatisfy { group in
                group.range.count == 3 && group.separator.count == 1
                    && text[group.separator.lowerBound] == UInt8(ascii: ".")
            }
    }

    /// A year with a month and a day beside it, in one group or in three.
    private static func holdsDate(_ digits: [Int], _ lengths: [Int]) -> Bool {
        var numbers: [Int] = []
        var offset = 0
        for length in lengths {
            numbers.append(
                length > 8 ? Int.max : digits[offset..<offset + length].reduce(0) { $0 * 10 + $1 })
            offset += length
        }
        func isYear(_ i: Int) -> Bool { lengths[i] == 4 && (1900...2099).contains(numbers[i]) }
        func isDay(_ i: Int) -> Bool { lengths[i] <= 2 && (1...31).contains(numbers[i]) }
        for i in lengths.indices {
            if i + 2 < lengths.count {
                if isYear(i), isDay(i + 1), isDay(i + 2) { return true }
                if isDay(i), isDay(i + 1), isYear(i + 2) { return true }
            }
            // 20261123, alone or with a time behind it.
            if lengths[i] == 8 || lengths[i] == 14 || lengths[i] == 12, digits.count >= 8 {
                let start = lengths[..<i].reduce(0, +)
                let head = digits[start..<start + 8].reduce(0) { $0 * 10 + $1 }
                let (year, month, day) = (head / 10_000, head / 100 % 100, head % 100)
                if (1900...2099).contains(year), (1...12).contains(month), (1...31).contains(day) {
                    return true
                }
            }
        }
        // 2026-11, 2019-2026: years and months alone.
        return lengths.count == 2 && lengths[0] == 4 && isYear(0) && (lengths[1] <= 2 || isYear(1))
    }
}
