import Search
import TestSupport

/// Pages of sentences that a fixed generator makes of the words of support.
enum SentencePages {
    /// Words of Chinese sites, some of them rare.
    static let han = """
        登录 登入 帳號 账号 密码 忘记 重置 验证码 提现 转账 失败 到账 余额 银行 银行卡 还款 会员 优惠券 客服 电话 安全 网络 手机 号码 绑定
        解除 实名 认证 充值 退款 订单 商家 扫码 二维码 长度 参数 调用 行长 会计 音乐 快乐 便宜 朝阳 重复 重新 的 了 在 请 可以 怎么 如果 因为
        GoPay OVO DANA App verification password settings iOS v-model HTMLElement URLs Rp50.000 2FA é½ ﬁ か 한국 ไทย 𠮷野 ， 。 ！ 、
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Words of English and Indonesian sites.
    static let letters = """
        account password verification verify failed transfer missing balance bank refund cancelled payment settings reset
        resetting configured notifications the a to of is how do i can akun saldo mengirim pengiriman penarikan kirim uang
        berhasil gagal terkunci memperbarui nomor kartu tidak bisa yang dan GoPay user's e-mail 2FA Rp50.000 café . , !
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// So many pages; the first words of the vocabulary are common, the last ones and those made up are rare.
    static func pages(_ count: Int, vocabulary: [String] = han) -> [SearchPage] {
        var generator = SeededGenerator(seed: 17)
        let isHan = vocabulary == han
        func word() -> String {
            if generator.once(in: 12) { return rareWord(isHan: isHan) }
            let bound = Int.random(in: 1...vocabulary.count, using: &generator)
            return vocabulary[Int.random(in: 0..<bound, using: &generator)]
        }
        func rareWord(isHan: Bool) -> String {
            let length = Int.random(in: 2...6, using: &generator)
            let letters = (0..<length).compactMap { _ in
                Unicode.Scalar(
                    isHan
                        ? UInt32.random(in: 0x4E00...0x57FF, using: &generator)
                        : UInt32.random(in: 0x61...0x7A, using: &generator))
            }
            return String(String.UnicodeScalarView(letters))
        }
        func text(_ words: ClosedRange<Int>) -> String {
            (0..<Int.random(in: words, using: &generator)).map { _ in word() }
                .joined(separator: isHan ? "" : " ")
        }
        return (0..<count).map { number in
            SearchPage(
                url: "/\(number % 7)/\(number)/", title: text(1...4),
                kind: generator.pick(["article", "question"]),
                trail: generator.once(in: 3) ? [text(1...1)] : [],
                keywords: generator.once(in: 2) ? [text(1...3), text(2...5)] : [],
                sections: [SearchSection(anchor: nil, heading: "", text: text(0...60))]
                    + (0..<Int.random(in: 0...3, using: &generator)).map {
                        SearchSection(
                            anchor: "s\($0)", heading: text(1...3),
                            text: text(generator.once(in: 20) ? 900...1_500 : 5...120),
                            keywords: generator.once(in: 3) ? [text(1...2)] : [],
                            synonyms: generator.once(in: 3) ? [text(1...1)] : [])
                    })
        }
    }
}
