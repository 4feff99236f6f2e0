/// Finds names on social platforms, such as `@gopay_help`, but not what programs and packages write with an `@`.
enum HandleFinder {
    static func find(in text: [UInt8], isCode: (Int) -> Bool, _ found: (Match) -> Void) {
        var i = 0
        while let at = text[i...].firstIndex(of: UInt8(ascii: "@")) {
            i = at + 1
            if at > 0, text[at - 1].isAlphanumeric || text[at - 1].isOne(of: "_./\\@=$&-#:") {
                // `微信:@name` has a colon before it, `v-on:@click` a letter before that.
                let isLabel =
                    text[at - 1] == UInt8(ascii: ":") && at > 1 && !text[at - 2].isLetter
                guard isLabel || labels.word(endingAt: at - 1, in: text, 0..<at) != nil else {
                    continue
                }
            }
            if isCode(at) { continue }
            var end = at + 1
            while end < text.count, text[end].isAlphanumeric || text[end].isOne(of: "_.") {
                end += 1
            }
            while end > at + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
            guard isHandle(text, at, end) else { continue }
            i = end
            found(
                Match(
                    kind: .handle, range: at..<end,
                    normalForm: String(
                        decoding: text[at + 1..<end].map(\.lowercased), as: UTF8.self)))
        }
    }

    private static func isHandle(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
        let name = text[at + 1..<end]
        guard (3...64).contains(name.count), name.filter(\.isLetter).count >= 2,
            let first = name.first, first != UInt8(ascii: ".")
        else { return false }
        // A version: `@3.x`, `@2024.1a`.
        if first.isDigit, name.contains(UInt8(ascii: ".")) { return false }
        if end < text.count {
            let next = text[end]
            // `@scope/name`, `@Component(…)`, `@click="…"`, `@font-face`, `@name@host`.
            if next.isOne(of: "/(=@{[\"'") && !(next.isOne(of: "\"'") && isQuoted(text, at)) {
                return next == UInt8(ascii: "(") && isRemark(text, end)
            }
            if next == UInt8(ascii: "-"), end + 1 < text.count, text[end + 1].isAlphanumeric {
                return false
            }
        }
        // `@click.prevent` is as much an event as `@click`.
        let dot = name.firstIndex(of: UInt8(ascii: ".")) ?? end
        let isModified = dot < end && modifiers.word(at: dot + 1, in: text, dot + 1..<end) != nil
        if isReserved(text, at + 1, isModified ? dot : end) { return false }
        // `@gojek.com` names the ending of addresses; beside a platform it may be a name.
        if let dot = name.lastIndex(of: UInt8(ascii: ".")), isDomain(text, dot + 1, end) {
            return platforms.first(in: text, max(0, at - 40)..<at) != nil
        }
        return true
    }

    /// Whether a quotation mark stands before the sign, so that one behind the name closes it.
    private static func isQuoted(_ text: [UInt8], _ at: Int) -> Bool {
        at > 0 && text[at - 1].isOne(of: "\"'")
    }

    /// Whether what a bracket holds is a remark for people, such as （官方）.
    private static func isRemark(_ text: [UInt8], _ bracket: Int) -> Bool {
        bracket + 1 < text.count && text[bracket + 1] >= 0x80
    }

    private static func isDomain(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        domains.word(at: start, in: text, start..<end).map { $0.end == end } ?? false
    }

    private static func isReserved(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        reserved.word(at: start, in: text, start..<end).map { $0.end == end } ?? false
    }

    /// What may stand right before the sign although it ends with a colon.
    private static let labels = WordTable<Bool>([
        (
            true,
            "instagram ig twitter facebook fb tiktok telegram tg line id wechat x threads youtube weibo"
        )
    ])
    private static let platforms = WordTable<Bool>([
        (
            true,
            "instagram ig twitter facebook fb tiktok telegram tg threads youtube weibo bluesky mastodon akun follow 关注 微博 抖音 账号 帐号 推特 小红书"
        )
    ])
    private static let domains = WordTable<Bool>([
        (
            true,
            "com net org io id cn co dev app gov edu info biz me uk jp kr sg my de fr eu tech cloud"
        )
    ])
    /// What Vue lets follow the name of an event.
    private static let modifiers = WordTable<Bool>([
        (true, "prevent stop self once passive capture trim enter esc native exact")
    ])
    /// Rules of CSS, tags of documentation, decorators and events that prose names without a code span.
    private static let reserved = WordTable<Bool>([
        (
            true,
            """
            media import keyframes font supports layer charset namespace page property container apply
            tailwind mixin include extend use forward function return returns param params type types
            typedef deprecated see example throws override click input change submit keyup keydown focus
            blur scroll mouseover update component injectable media_query latest next beta alpha canary
            experimental stable rc enter leave appear resolve pending fallback warn debug error plugin source
            file jsximportsource theme utility variant screen config root mouseenter mouseleave keypress here all everyone username user_name yourname your_name your_username nama_pengguna channel property_name if else for each end
            """
        )
    ])
}
