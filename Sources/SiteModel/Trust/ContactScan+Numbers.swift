extension ContactScan {
    /// Telephone numbers: runs of digits with what people write between them.
    ///
    /// A number of 7 to 15 digits (ITU-T E.164 §6) counts anywhere; one of 3 to 6 where it is known or nothing else is
    /// there. Days, amounts and what touches a letter are none.
    mutating func findNumbers() {
        var i = 0
        while i < text.count {
            guard isFree(i), isNumberStart(i) else {
                i += 1
                continue
            }
            let run = numberRun(from: i)
            takeNumbers(in: run)
            i = max(run.upperBound, i + 1)
        }
    }

    private mutating func takeNumbers(in run: Range<Int>) {
        let digits = digits(in: run)
        // Two numbers with nothing but a space between them.
        if digits.count > 15, let space = run.first(where: { text[$0] == 0x20 }) {
            for piece in pieces(of: run, from: space) where self.digits(in: piece).count >= 7 {
                takeNumber(in: piece)
            }
        } else {
            takeNumber(in: run)
        }
    }

    private mutating func takeNumber(in run: Range<Int>) {
        var digits = digits(in: run)
        let hasPlus = run.contains { text[$0] == 0x2B }
        guard (3...15).contains(digits.count), hasPlus || !touchesLetter(run),
            !isDay(run, digits), !isAmount(run)
        else { return }
        // `+62 (0)21 …`: the trunk prefix in brackets is for those who call from within the country.
        if hasPlus || digits.hasPrefix("00"), let zero = bracketedZero(in: run) {
            digits =
                self.digits(in: run.lowerBound..<zero) + self.digits(in: zero + 1..<run.upperBound)
        }
        take(
            PastedContact(
                kind: .number(digits: digits, isInternational: hasPlus), range: run,
                isShort: digits.count < 7))
    }

    private func isNumberStart(_ i: Int) -> Bool {
        if PastedText.numberDigit(text[i]) != nil { return true }
        let isOpening = text[i] == 0x2B || text[i] == 0x28
        guard isOpening else { return false }
        let next = point(i + 1)
        return PastedText.numberDigit(next) != nil || next == 0x28 || next == 0x2B || next == 0x20
    }

    /// A run of digits and separators from a place on, without separators at its end.
    private func numberRun(from start: Int) -> Range<Int> {
        var i = start
        var end = start
        while isFree(i) {
            if PastedText.numberDigit(text[i]) != nil {
                end = i + 1
            } else if text[i] == 0x2B {
                if end > start { break }
            } else if !isSeparator(text[i]) || text[i] == 0x2E && point(i + 1) == 0x20 {
                break
            }
            i += 1
        }
        return start..<end
    }

    private func isSeparator(_ point: UInt32) -> Bool {
        [
            0x20, 0x2D, 0x2E, 0x28, 0x29, 0xB7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015,
            0x2212,
        ]
        .contains(point)
    }

    private func digits(in run: Range<Int>) -> String {
        PastedText.text(run.compactMap { PastedText.numberDigit(text[$0]) }.map { $0 + 0x30 })
    }

    private func pieces(of run: Range<Int>, from space: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = run.lowerBound
        for i in run where text[i] == 0x20 {
            if i > start { pieces.append(start..<i) }
            start = i + 1
        }
        if start < run.upperBound { pieces.append(start..<run.upperBound) }
        return pieces
    }

    private func bracketedZero(in run: Range<Int>) -> Int? {
        run.first { text[$0] == 0x30 && point($0 - 1) == 0x28 && point($0 + 1) == 0x29 }
    }

    private func touchesLetter(_ run: Range<Int>) -> Bool {
        PastedText.isLetter(point(run.lowerBound - 1)) || point(run.lowerBound - 1) == 0x5F
            || PastedText.isLetter(point(run.upperBound)) || point(run.upperBound) == 0x5F
    }

    /// A day as year, month and day, perhaps with the hour behind it.
    private func isDay(_ run: Range<Int>, _ digits: String) -> Bool {
        guard digits.hasPrefix("19") || digits.hasPrefix("20") else { return false }
        var parts: [Int] = [0]
        var separators: [UInt32] = []
        for i in run {
            if PastedText.isDigit(text[i]) {
                parts[parts.count - 1] += 1
            } else {
                separators.append(text[i])
                parts.append(0)
            }
        }
        guard parts.count == 3 || parts.count == 4 && separators[2] == 0x20 && parts[3] <= 2 else {
            return false
        }
        return parts[0] == 4 && (1...2).contains(parts[1]) && (1...2).contains(parts[2])
            && separators[0] == separators[1] && (separators[0] == 0x2D || separators[0] == 0x2E)
    }

    /// A number with one or two decimals, or one in groups of three behind a currency: `Rp 50.000.000`.
    private func isAmount(_ run: Range<Int>) -> Bool {
        let dots = run.filter { !PastedText.isDigit(text[$0]) }
        guard let first = dots.first, dots.allSatisfy({ text[$0] == 0x2E }) else { return false }
        if dots.count == 1, run.upperBound - first <= 3 { return true }
        let ends = dots.dropFirst() + [run.upperBound]
        return first - run.lowerBound <= 3 && zip(dots, ends).allSatisfy { $1 - $0 == 4 }
            && followsCurrency(run.lowerBound)
    }

    private func followsCurrency(_ start: Int) -> Bool {
        var end = start
        while point(end - 1) == 0x20 || point(end - 1) == 0x2E { end -= 1 }
        if [0x24, 0xA5, 0xFFE5, 0x20AC].contains(point(end - 1)) { return true }
        var from = end
        while PastedText.isLetter(point(from - 1)) { from -= 1 }
        let name = String(decoding: text[from..<end].map { UInt8($0) }, as: UTF8.self)
        return ["rp", "idr", "rmb", "cny", "usd", "sgd"].contains(name.lowercased())
    }
}
