extension RedactionMarks {
    /// Marks words that are no words: with three digits among letters or more, with letters and digits by turns, or longer
    /// than any word; and all of a word of which a part is marked.
    mutating func markWords() {
        var i = 0
        while i < text.count {
            guard isWordPart(i) else {
                i += 1
                continue
            }
            let start = i
            while i < text.count, isWordPart(i) { i += 1 }
            if isCode(text[start..<i]) || isMarked[start..<i].contains(true) { mark(start..<i) }
        }
    }

    /// Letters but those of Chinese, digits, and what joins them in names and codes.
    private func isWordPart(_ i: Int) -> Bool {
        let point = text[i]
        if RedactionMarks.isWord(point), !PastedText.isWide(point) { return true }
        guard point == 0x2D || point == 0x5F || point == 0x27 else {
            return PastedText.numberDigit(point) != nil
        }
        return i > 0 && i + 1 < text.count
            && RedactionMarks.isWord(text[i - 1]) && RedactionMarks.isWord(text[i + 1])
    }

    private func isCode(_ word: ArraySlice<UInt32>) -> Bool {
        var (digits, letters, turns) = (0, 0, 0)
        var wasDigit: Bool?
        for point in word where RedactionMarks.isWord(point) {
            let isDigit = PastedText.numberDigit(point) != nil
            if isDigit { digits += 1 } else { letters += 1 }
            if let wasDigit, wasDigit != isDigit { turns += 1 }
            wasDigit = isDigit
        }
        if letters + digits >= 30 { return true }
        return letters > 0 && (digits >= 3 || turns >= 3 && letters + digits >= 5)
    }

    /// Marks what is said to be a secret: `密码是 hunter2`, `otp 123`, `password: swordfish`.
    mutating func markSecrets() {
        let lower = text.map(PastedText.lowercased)
        for label in RedactionMarks.labels {
            var from = 0
            while let start = lower[from...].firstRange(of: label)?.lowerBound {
                from = start + label.count
                markSecret(behind: from, lower)
            }
        }
    }

    private mutating func markSecret(behind start: Int, _ lower: [UInt32]) {
        var i = start
        var isSaid = false
        while i < text.count {
            if [0x3A, 0x3D, 0x662F, 0x4E3A].contains(text[i]) {
                isSaid = true
            } else if text[i] > 0x20 {
                break
            }
            i += 1
        }
        // `the password is hunter2`: what has no digit may be a word, as in `the password is wrong`.
        if lower[i...].starts(with: [0x69, 0x73, 0x20]) { i += 3 }
        let first = i
        while i < text.count, text[i] > 0x20, !PastedText.isWide(text[i]) { i += 1 }
        let hasDigit = text[first..<i].contains { PastedText.numberDigit($0) != nil }
        if i - first >= 3, hasDigit || isSaid { mark(first..<i) }
    }

    private static let labels: [[UInt32]] = [
        "密码", "密碼", "口令", "验证码", "驗證碼", "校验码", "动态码", "安全码", "卡号", "卡號", "账号", "帐号", "帳號", "单号",
        "password", "passcode", "passwd", "pin", "otp", "cvv", "cvc", "code", "kode", "sandi",
    ].map { $0.unicodeScalars.map(\.value) }
}
