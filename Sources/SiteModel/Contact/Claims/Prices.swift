/// What a call or a service costs: 免费拨打, 每分钟 0.1 元, 手续费 1%, toll-free, bebas pulsa.
enum Prices {
    static func all(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = range.lowerBound
        while i < range.upperBound {
            guard let word = words.word(at: i, in: text, range) else {
                i += 1
                continue
            }
            switch word.meaning {
            case .price: found.append(i..<word.end)
            case .fee:
                if let amount = amount(text, word.end, range) {
                    found.append(i..<amount)
                    i = amount
                    continue
                }
            }
            i = word.end
        }
        return found
    }

    private enum Meaning: Equatable {
        /// Says what it costs by itself.
        case price
        /// Needs an amount behind it.
        case fee
    }

    /// Where an amount of money or a percentage ends that stands close behind a word.
    private static func amount(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
        var i = start
        let limit = min(range.upperBound, start + 24)
        while i < limit, !text[i].isDigit {
            if text[i] == UInt8(ascii: ",") { return nil }
            i += 1
        }
        guard i < limit else { return nil }
        var before = i
        while before > start, text[before - 1] == 0x20 { before -= 1 }
        let hasSign = currencies.word(endingAt: before, in: text, start..<before) != nil
        while i < range.upperBound,
            text[i].isDigit
                || (text[i].isOne(of: ".,") && i + 1 < range.upperBound && text[i + 1].isDigit)
        {
            i += 1
        }
        var next = i
        while next < range.upperBound, text[next] == 0x20 { next += 1 }
        if next < range.upperBound, text[next] == UInt8(ascii: "%") { return next + 1 }
        if let unit = currencies.word(at: next, in: text, range) { return unit.end }
        return hasSign ? i : nil
    }

    private static let words = WordTable<Meaning>([
        (
            .price,
            """
            免费拨打 免费致电 免费热线 免费客服 免费客服电话 免费电话 免费咨询 免费通话 拨打免费 通话免费 电话免费 免话费 免收话费
            免长途费 不收话费 不收通话费 免手续费 免收手续费 不收手续费 零手续费 市话收费 市话标准 市话费 toll-free toll_free free_hotline
            free_call free_calls free_to_call calls_are_free call_is_free free_of_charge free_phone freephone no_fees no_fee bebas_pulsa
            gratis_telepon telepon_gratis bebas_biaya tanpa_biaya gratis_pulsa panggilan_gratis
            """
        ),
        (
            .fee,
            "手续费 服务费 通话 每次通话 通话费 话费 费率 资费 每分钟 咨询费 管理费 提现费 fee fees call_charge charges cost_per_minute biaya biaya_admin biaya_layanan tarif"
        ),
    ])

    private static let currencies = WordTable<Bool>([
        (
            true,
            "rp rp. idr usd cny rmb rupiah dollar dollars yuan cents $ ¥ ￥ € £ 元 角 分钱 印尼盾 卢比 盾 美元 人民币"
        )
    ])
}
