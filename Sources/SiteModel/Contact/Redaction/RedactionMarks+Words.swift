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

    /// Marks what is said to be a secret: `密码是 hunter2`, `otp 123`, `password: swordfish`; and whose account
    /// something is: `wx: jane`, `instagram jane_doe`.
    mutating func markSecrets() {
        let lower = text.map(PastedText.lowercased)
        for start in lower.indices {
            for (label, isAccount) in RedactionMarks.labels[lower[start]] ?? []
            where lower[start...].starts(with: label) {
                markSecret(behind: start + label.count, lower, isAccount: isAccount)
            }
        }
    }

    private mutating func markSecret(
        behind start: Int, _ lower: [UInt32], isAccount: Bool
    ) {
        var i = start
        var isSaid = false
        while i < text.count {
            // `微信是app吗`: what a service is, is no account.
            if [0x3A, 0x3D].contains(text[i]) || !isAccount && [0x662F, 0x4E3A].contains(text[i]) {
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
        let isTelling = text[first..<i].contains {
            PastedText.numberDigit($0) != nil || isAccount && $0 == 0x5F
        }
        if i - first >= 3, isTelling || isSaid { mark(first..<i) }
    }

    private static let secretLabels = [
        "密码", "密碼", "口令", "验证码", "驗證碼", "校验码", "动态码", "安全码", "卡号", "卡號", "账号", "帐号", "帳號", "单号",
        "password", "passcode", "passwd", "pwd", "pass", "pin", "otp", "cvv", "cvc", "code", "kode",
        "sandi",
    ]

    /// Names of services behind which people write the name of an account, which has a `_` where it has no digit.
    private static let accountLabels = [
        "微信", "薇信", "支付宝", "抖音", "微博", "小红书", "wechat", "wx", "vx", "qq", "telegram", "whatsapp",
        "instagram", "facebook", "tiktok", "twitter", "skype", "line id",
    ]

    /// All of these by the code point that they begin with.
    private static let labels: [UInt32: [(label: [UInt32], isAccount: Bool)]] = Dictionary(
        grouping: (secretLabels.map { ($0, false) } + accountLabels.map { ($0, true) }).map {
            (label: $0.0.unicodeScalars.map(\.value), isAccount: $0.1)
        }
    ) { $0.label[0] }
}
