import TestSupport

/// Random texts of characters that are hard to cut; the same ones on every run.
struct AwkwardTexts {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let alphabets: [[Unicode.Scalar]] = [
        "登录失败提现账户的一我金帳號裡麼著臺覆隻乾㐀𠮷〇々", "aAbBzZ09", "-_.'’ ", "ＡＺａｚ０９－．　！～",
        "\u{301}\u{308}\u{327}\u{200B}\u{200D}\u{FE0F}\u{AD}\u{FEFF}\u{20E3}\u{3099}",
        "éÉßıİØæœſςΣЁй①ⅷ½ﬁ™℃ǆ",
        "がカﾞｶﾟーﾊ・한ㄱᄀ\u{1161}\u{11A8}각ﾡ", "ภ\u{E49}ษລမ\u{1039}ខ\u{17D2}", "हि\u{94D}दعَرَשָלბა", "😭👍🏽🇮🇩👩",
        "，。！？（）《》“”…—→·￥$%#@/\\:;", "\u{0}\u{7}\u{7F}\u{A0}\u{FFFD}\u{FFFE}\u{10FFFF}\u{E000}\n\t",
        "aeioungmpkdrtysl", "menpediberkanyaisfxcgo",
    ].map { Array($0.unicodeScalars) }

    private static let pieces = [
        "GoPay", "HTMLElement", "URLs", "don't", "v-model", "verification", "configured",
        "resetting",
        "mengirimkan", "pengiriman", "memperbarui", "akunnya", "帳號", "转账失败", "iOS", "Rp50.000",
        "2FA",
        "https://example.com/", "ies", "ation", "kan", "nya", "peng", "ification", "ate", "ing",
        "ed", "es", "ll", "ied", "tting", "sses", "di", "ber", "mem",
    ]

    /// The next text.
    mutating func next() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            if generator.once(in: 4) {
                text += generator.pick(AwkwardTexts.pieces).unicodeScalars
                continue
            }
            let alphabet = generator.pick(AwkwardTexts.alphabets)
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                text.append(
                    generator.once(in: 10)
                        ? generator.pick(generator.pick(AwkwardTexts.alphabets))
                        : generator.pick(alphabet))
            }
        }
        if generator.once(in: 50) { text += repeatElement(text, count: 12).joined() }
        if generator.once(in: 20),
            let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
        {
            text.append(any)
        }
        return String(text)
    }
}
