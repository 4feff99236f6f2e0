/// Finds account names that follow the name of a messenger: `微信号：abc`, `LINE ID: abc`, `QQ：123456`.
enum AccountNameFinder {
    private enum Label: Equatable {
        /// A name may follow at once: 微信号.
        case account
        /// A colon must stand between, and the name must look like one: 微信：abc_01.
        case service
        /// Digits follow: QQ 群.
        case digits
    }

    static func find(in text: [UInt8], isCode: (Int) -> Bool, _ found: (Match) -> Void) {
        var i = 0
        while i < text.count {
            guard text[i] >= 0x80 || text[i].isLetter,
                let word = labels.word(at: i, in: text, i..<text.count)
            else {
                i += 1
                continue
            }
            if !isCode(i), let name = name(text, word.end, word.meaning) {
                let normal = text[name].map(\.lowercased)
                found(
                    Match(
                        kind: .handle, range: name,
                        normalForm: String(decoding: normal, as: UTF8.self)))
            }
            i = word.end
        }
    }

    private static func name(_ text: [UInt8], _ start: Int, _ label: Label) -> Range<Int>? {
        var i = start
        var hasColon = false
        while i < text.count {
            if text[i] == UInt8(ascii: ":") {
                hasColon = true
            } else if text.has("是", at: i) || text.has("为", at: i) {
                hasColon = true
                i += 2
            } else if text[i] != 0x20 {
                break
            }
            i += 1
        }
        var end = i
        while end < text.count, text[end].isAlphanumeric || text[end].isOne(of: "_.-") { end += 1 }
        while end > i, !text[end - 1].isAlphanumeric { end -= 1 }
        let name = text[i..<end]
        if label == .digits {
            return (5...11).contains(name.count) && name.allSatisfy(\.isDigit) ? i..<end : nil
        }
        guard (3...30).contains(name.count), name.contains(where: \.isLetter),
            name.filter({ !$0.isAlphanumeric }).count <= 3
        else { return nil }
        let hasMark = name.contains { $0.isDigit || $0 == UInt8(ascii: "_") }
        if hasColon || label == .account, hasMark { return i..<end }
        // 加微信 wx_123456: without a colon only what can be nothing else.
        if !hasColon, name.contains(UInt8(ascii: "_")) || text.has("wx", at: i) {
            return hasMark ? i..<end : nil
        }
        // A plain word may begin a sentence: `WeChat ID: see the app`.
        let rest = text[end...].drop { $0 == 0x20 }
        let goesOn = rest.first?.isLetter == true
        return label == .account && !goesOn && hasColon ? i..<end : nil
    }

    private static let labels = WordTable<Label>([
        (
            .account,
            "微信号 微信账号 微信帐号 微信id 微信_id wechat_id wechat_no weixin_id line_id id_line 公众号id 公众号 飞书号 抖音号 钉钉号 微博号 whatsapp_id telegram_id skype_id"
        ),
        (.service, "微信 wechat telegram tg skype 薇信 威信 v信 vx wx 钉钉"),
        (.digits, "qq qq号 qq群 qq_群 qq_号 扣扣"),
    ])
}
