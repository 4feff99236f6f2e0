/// What stands around a number and tells what it is: a label, a currency, a unit, or letters that it is part of.
struct NumberSurroundings {
    /// What the nearest label before a number says of it.
    enum Label: Sendable, Equatable {
        /// 电话, 拨打, hotline, telepon: the number is called.
        case contact
        /// 手机, 客服, call, contact: it may be.
        case person
        /// 编号, 订单, code, rekening: it names something else.
        case id
    }

    private let text: [UInt8]
    private let range: Range<Int>

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// Whether the number stands by itself: not in a word, a decimal, a path, a formula or a masked number.
    var isFree: Bool {
        let start = range.lowerBound
        if start > 0 {
            let before = text[start - 1]
            if before.isAlphanumeric {
                guard before.isLetter, isContactWord(endingAt: start) else { return false }
            }
            if before.isOne(of: "_/#$=@\\^&%~<*") { return false }
            let isGlued = before.isOne(of: ".,:-+)")
            if isGlued, start > 1, text[start - 2].isAlphanumeric {
                // `Tel:021…`, `热线:400…`.
                let isLabel = before == UInt8(ascii: ":") && text[start - 2].isLetter
                guard isLabel else { return false }
            }
            if before == UInt8(ascii: "-") || before == UInt8(ascii: "+") { return false }
            // Ordinals and currency signs: 第, ¥, €, £, ￥, ₩, №, ≈, ×, ÷.
            for sign: StaticString in [
                "第", "¥", "€", "£", "￥", "₩", "№", "≈", "×", "÷", "±", "≥", "≤",
            ]
            where text.has(sign, endingAt: start) { return false }
            if before == FoldedLine.gap, start > 1, text[start - 2].isDigit { return false }
        }
        let end = range.upperBound
        guard end < text.count else { return true }
        let next = text[end]
        if next.isDigit || next == UInt8(ascii: "_") || next.isOne(of: "%=@*^~") { return false }
        if next.isLetter { return text.has("ext", at: end) || isExtension(end) }
        if end + 1 < text.count, next.isOne(of: ".,:/-+") {
            if text[end + 1].isDigit { return false }
            // `400-abc`, `5000-xxxx`: part of a word, or masked.
            if next == UInt8(ascii: "-") || next == UInt8(ascii: "/"), text[end + 1].isLetter {
                return false
            }
        }
        if next == FoldedLine.gap, end + 1 < text.count, text[end + 1].isDigit { return false }
        for sign: StaticString in ["×", "÷", "±", "°", "‰", "…"] where text.has(sign, at: end) {
            return false
        }
        // A masked rest: 138 **** 8000 is folded away, `+62 812 xxxx xxxx` is not.
        let rest = text[end...].drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        return
            !(rest.count >= 3 && rest.prefix(3).allSatisfy { $0.lowercased == UInt8(ascii: "x") })
    }

    /// Whether it is an amount of money.
    var isAmount: Bool {
        var start = range.lowerBound
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        if currencies.word(endingAt: start, in: text, 0..<start) != nil { return true }
        var end = range.upperBound
        while end < text.count, text[end] == 0x20 { end += 1 }
        return currencies.word(at: end, in: text, end..<text.count) != nil
    }

    /// Whether something is counted: a unit follows.
    var isCounted: Bool {
        var end = range.upperBound
        while end < text.count, text[end] == 0x20 { end += 1 }
        return units.word(at: end, in: text, end..<text.count) != nil
    }

    /// The nearest label before the number; one that stands far away, or in another sentence, says nothing.
    var label: Label? {
        var end = range.lowerBound
        let limit = max(0, end - 56)
        while end > limit {
            if isSentenceEnd(end) { return nil }
            if let word = labels.word(endingAt: end, in: text, 0..<end) {
                let distance = range.lowerBound - end
                switch word.meaning {
                case .contact: return distance <= 40 ? .contact : nil
                case .person: return distance <= 10 ? .person : nil
                case .id: return distance <= 28 ? .id : nil
                }
            }
            end -= 1
        }
        return nil
    }

    /// Whether the words behind it say that one calls it: 1500729 是客服热线.
    var isCalledAfterwards: Bool {
        let end = min(text.count, range.upperBound + 24)
        for i in range.upperBound..<max(end, range.upperBound) {
            if i > range.upperBound, isSentenceEnd(i) { return false }
            switch labels.word(at: i, in: text, i..<text.count)?.meaning {
            case .contact: return true
            case .id: return false
            case .person, nil: continue
            }
        }
        return false
    }

    private func isContactWord(endingAt end: Int) -> Bool {
        labels.word(endingAt: end, in: text, 0..<end)?.meaning == .contact
    }

    private func isExtension(_ end: Int) -> Bool {
        text[end].lowercased == UInt8(ascii: "x") && end + 1 < text.count && text[end + 1].isDigit
    }

    /// Whether a sentence ends right before an offset.
    private func isSentenceEnd(_ offset: Int) -> Bool {
        let last = text[offset - 1]
        if last == 0x20, offset > 1, text[offset - 2] == UInt8(ascii: ".") {
            // `Telp. 021…`, `No. 5` are no sentences.
            var start = offset - 2
            while start > 0, text[start - 1].isLetter { start -= 1 }
            return offset - 2 - start > 4
        }
        return last.isOne(of: "!?;") || text.has("。", endingAt: offset)
    }
}

private let labels = WordTable<NumberSurroundings.Label>([
    (
        .contact,
        """
        电话 电话号码 電話 热线 熱線 专线 拨打 拨 撥打 致电 致電 来电 客服号码 客服号 客服电话 客服热线 服务热线 服务号码 号码 手机号 手机号码 传真
        座机 短信至 短信到 短信发到 打到 phone phone_number telephone tel hotline helpline dial call_us call_centre
        call_center callcenter whatsapp wa telp telepon telpon hubungi nomor_telepon nomor_hp no_hp nomor_wa hp
        ponsel fax mobile_number cs_gopay call_now toll-free
        """
    ),
    (
        .person,
        "call 打 直接打 客服 联系 联系客服 手机 contact kontak sms mobile cell cs support customer_service nomor layanan ring text"
    ),
    (
        .id,
        """
        编号 編號 单号 單號 订单 订单号 交易 交易号 交易编号 交易单号 流水 流水号 识别码 id ids 编码 代码 错误 错误码 code codes
        error errors 验证码 校验码 卡号 银行卡 账号 帐号 帳號 账户 金额 余额 版本 版本号 version 邮编 邮政编码 zip postcode kode
        kode_pos pesanan nomor_pesanan transaksi id_transaksi nomor_transaksi rekening nomor_rekening order
        invoice reference ref ticket 工单 受理编号 受理号 学号 证号 身份证 isbn issn imei serial sn hash otp pin batch 批次
        价格 限额 port 端口 size stack limit max min timeout pid uid tx txid seed model 型号 信用代码 备案 备案号 icp npwp
        nik ktp account card iban 许可证 许可证号 牌照 时间 日期 date time tanggal 坐标 经度 纬度 latitude longitude order_number
        account_number build commit issue pr 第 共 约 超过 total sum amount value 数值 数字 长度 length width height 发票 发票号 期号 彩票 va
        virtual_account 参考号 凭证号 回执 回执号 充值码 激活码 序列号 设备号
        订单号码 交易号码 流水号码 会员号 会员号码 证件号 证件号码 身份证号码 护照号 护照号码 发票号码 参考号码 凭证号码 受理号码 工单号码
        卡号码 银行卡号码 账号号码 单号码 快递号码 票号 票号码 车牌号 车牌号码 排队号 排队号码 房号 房间号 房间号码 学号号码
        許可證號碼 訂單號碼 交易號碼 會員號碼 身份證號碼 發票號碼
        """
    ),
])

private let currencies = WordTable<Bool>([
    (
        true,
        """
        rp rp. idr usd cny rmb eur gbp sgd hkd myr rupiah dollar dollars yuan euro euros hk$ s$ us$ $ ¥ ￥ € £ 元 块 万 亿
        印尼盾 卢比 盾 美元 人民币 欧元 角 千 k_rupiah ribu juta
        """
    )
])

private let units = WordTable<Bool>([
    (
        true,
        """
        次 个 條 条 笔 人 天 日 年 月 小时 分 分钟 秒 毫秒 米 公里 公斤 克 字 篇 页 件 张 张 位 名 家 倍 项 行 列 步 份 台 度 点 积分
        kb mb gb ms px em rem points times users years days hours minutes seconds bytes rows items lines records
        requests orang kali hari jam
        """
    )
])
