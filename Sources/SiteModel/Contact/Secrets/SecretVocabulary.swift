/// The words by which Chinese, English and Indonesian texts name secrets, forbid them, and speak of what happened to them.
///
/// Chinese is written simplified: texts are folded before they are compared.
enum SecretVocabulary {
    /// What nobody may be asked for.
    static let secrets = PhraseTable(
        "密码, 口令, 验证码, 校验码, 动态码, 短信码, 认证码, 安全码, 登录码, 动态密码, 动态口令, 一次性密码, 支付密码, 密保答案, 密保问题答案, 密保问题的答案",
        "安全问题答案, 安全问题的答案, 助记词, 恢复短语, 恢复密钥, 恢复码, 备用码, 私钥, 密钥, 完整卡号, 完整的卡号, 完整银行卡号, 完整的银行卡号",
        "卡号全部数字, 全部卡号, 银行卡背面的三位数, 卡背面的三位数, 卡片背面的三位数, 卡背面三位数",
        "pin, pins, mpin, otp, otps, totp, cvv, cvv2, cvc, cvc2, password, passwords, passwd, passcode, passcodes, pass code",
        "passphrase, one time code, one time codes, one time pin, verification code, verification codes, security code",
        "security codes, authentication code, authenticator code, login code, sign in code, sms code, 2fa code, text code",
        "confirmation code, backup code, backup codes, recovery code, recovery codes, security answer, security answers",
        "answer to your security question, answers to your security question, answers to your security questions, answer to the security question",
        "seed phrase, recovery phrase, secret phrase, private key, secret key, full card number, complete card number",
        "whole card number, three digits on the back, 3 digits on the back",
        "kata sandi, sandi, kode otp, kode verifikasi, kode keamanan, kode rahasia, kode akses, frasa pemulihan, kunci pribadi",
        "jawaban keamanan, nomor kartu lengkap, tiga digit di belakang kartu")

    /// What joins several secrets into one list.
    static let connectors = PhraseTable(
        "、, 或者, 或, 和, 与, 及, 以及, 还有, /, +, or, and, nor, atau, dan, your, the, my, a, an, any, anda")

    /// What may stand between a secret and what happened to it, before the secret.
    static let modifiersBefore = PhraseTable(
        "登录, 登入, 登陆, 支付, 交易, 账户, 账号, 钱包, 手机, 短信, 邮箱, 邮件, gopay, 过, 了, 你的, 您的, 自己的",
        "your, the, my, a, an, their, his, her, login, account, wallet, old, email, e mail, sms, gopay, akun, ', \", “, 「, 《"
    )
    /// Events that stand before a secret: then the line is about the event.
    static let eventsBefore = PhraseTable(
        "更改, 修改, 改, 重置, 重设, 忘记, 忘, 忘了, 找回, 更换, 换, 设置, 设定, 输错, 收不到, 没收到, 没有收到, 未收到, 一直收不到, 要求重置",
        "要过, 索要, 索取, 问过, 骗走, 骗取, 骗, 泄露, 泄漏, 透露, 给过, 告诉过, 告诉别人, 填过, 输过, 输入过, 接收, 用来收",
        "reset, resetting, resets, change, changed, changing, changes of, forgot, forgotten, forgetting, wrong, incorrect, lost, invalid",
        "set up, set, setting up, mistyped, entered the wrong, did not receive, didn't receive, never received, not received, receiving no",
        "waiting for, recover, recovered, without receiving, request a new, requested a new, expired, was asked for, asked me for, asked you for, asked for, receives, entered the, gave away, revealed",
        "ganti, mengganti, ubah, mengubah, lupa, reset, salah, memasukkan salah, belum menerima, tidak menerima, belum terima, atur ulang, mengatur ulang"
    )
    /// What may stand between a secret and what happened to it, after the secret.
    static let modifiersAfter = PhraseTable(
        "的, 可能, 也许, 已, 已经, 一直, 总是, 连续, 多次, 是否, 曾, 什么时候, 何时, 上次, 最近, 短信, 邮件, 短信的, 邮件的",
        "was, were, is, are, has been, have been, had been, had, has, got, last, may have been, might have been, text, sms, email, e mail, message",
        "anda, yang, sudah, telah, pernah, ', \", ”, 」, 》")
    /// Events that stand after a secret.
    static let eventsAfter = PhraseTable(
        "错误, 有误, 不对, 输错, 错了, 重置, 重设, 更改, 修改, 被改, 被别人改, 被盗, 被偷, 泄露, 外泄, 泄漏, 被人知道, 被别人知道, 被锁, 锁定, 失效, 过期",
        "超时, 收不到, 没收到, 未收到, 没有收到, 没到, 没来, 不来, 未到, 找回, 页面, 界面, 时间, 发送时间, 接收时间, 到达时间, 日期, 发到的, 发送到的",
        "红包, 管理, 输入框, 改了, 改过, 换过, 手机号, 号码, 邮箱, 设备",
        "reset, resets, change, changes, error, errors, page, screen, prompt, field, manager, protected, changed, failed, expired, leaked, stolen",
        "known to others, did not arrive, didn't arrive, never arrived, never came, not arrived, not received, arrived, did not work, didn't work",
        "not accepted, rejected, sent at, request, requested, requests, problem, problems, failure, lockout, box, rules",
        "salah, tidak masuk, belum masuk, tidak sampai, belum sampai, kedaluwarsa, diubah, diganti, tidak diterima, bocor"
    )

    /// What forbids.
    static let negations = PhraseTable(
        "不要, 不用, 不必, 不需要, 不需, 不得, 不可以, 不可, 不能, 不准, 不许, 不会, 不该, 不应该, 不应, 不写, 不含, 不带, 不包括, 不包含, 不提供, 不填, 不给",
        "不问, 不发, 不说, 不透露, 不告诉, 不泄露, 不外泄, 不向, 不附, 不露, 不交, 不报, 不索要, 不让, 不输入, 不把, 不记, 不抄, 不属于, 不在, 别, 勿",
        "没有, 没写, 没露, 没带, 无需, 无须, 毋须, 不须, 禁止, 严禁, 避免, 拒绝, 绝不, 决不, 从不, 永不, 用不着, 除了, 除, 是否, 有没有, 有无",
        "do not, don't, dont, does not, doesn't, did not, must not, mustn't, should not, shouldn't, will not, won't, cannot, can't, can not",
        "are not, aren't, is not, isn't, need not, not, never, no, without, nobody, none, neither, nor, avoid, refuse, except, excluding",
        "other than, leave out, leaving out, whether",
        "jangan, jangan pernah, tanpa, tidak, bukan, tak, dilarang, hindari, kecuali, apakah")
    /// What stands after a negation that forbids nothing, or that asks all the more: “do not forget your password”.
    static let pretences = PhraseTable(
        "忘, 忘记, 忘了, 漏, 遗漏, 漏掉, 留空, 空着, 为空, 写错, 填错, 输错, 记错, 弄错, 搞错, 少, 省略, 缺, 只, 仅, 光, 写全, 太, 超过, 就, 时, 的话, 人, 的, 处, 名",
        "forget, miss, omit, leave, skip, only, just, mistype, misspell, hesitate, spaces, dashes, later, more, less, longer, shorter, empty, blank",
        "lupa, terlewat, kosong, kosongkan, salah, hanya, sampai salah, sampai lupa, lebih, kurang")
    /// What may stand between a negation and such a word.
    static let fillers = PhraseTable(
        "要, 能, 可, 会, 也, to, be, the, your, ever, any, have, ada, akan, ya, dong")
    /// Words in which a negation is only a character: 别人, 特别.
    static let wordsWithNegation = PhraseTable(
        "特别, 区别, 分别, 识别, 级别, 性别, 类别, 个别, 辨别, 鉴别, 告别, 别人, 别的, 别处, 别名, 扣除, 删除, 消除, 解除, 除非")

    /// What makes a secret unreadable.
    static let protections = PhraseTable(
        "遮, 盖住, 盖掉, 打码, 涂掉, 涂黑, 隐去, 隐藏, 去掉, 删掉, 删去, 删除, 抹掉, 抹去, 马赛克, 模糊",
        "cover, covered, covering, cover up, hide, hidden, hiding, black out, blacked out, blur, blurred, redact, redacted, remove, removed",
        "crop out, cropped out, mask, masked, cross out, strip out",
        "tutup, tutupi, ditutup, menutupi, sensor, disensor, hapus, dihapus, samarkan, disamarkan, sembunyikan, hilangkan, buramkan"
    )

    /// What asks for something.
    static let requests = PhraseTable(
        "写, 填, 提供, 准备, 告诉, 附, 输入, 报, 记下, 带, 上传, 抄, 发给, 发来, 发送, 说出, 给出, 交给, 备好",
        "write, send, give, provide, include, enter, tell, prepare, have, note, type, attach, share, say, bring, fill, list, state, submit, supply",
        "tulis, tuliskan, kirim, kirimkan, berikan, beri, sertakan, isi, masukkan, siapkan, sebutkan, catat, lampirkan, bagikan"
    )
    /// What turns from what was said before.
    static let turns = PhraseTable(
        "但是, 但, 不过, 而是, 只要, 只需, 只写, 然后, 并且, 请", "but, instead, only, please, then, just",
        "tetapi, tapi, lalu, hanya, cukup, mohon")
    /// What makes a negation a condition.
    static let conditions = PhraseTable(
        "如果, 要是, 若, 假如", "if, when, unless", "jika, kalau, bila, apabila")
    /// What ends a condition: 没有编号就写密码.
    static let consequences = PhraseTable("就, 则, 时, 的话", "then", "maka")

    /// What forbids from the clause behind: “密码，谁要都不给”.
    static let refusals = PhraseTable(
        "都不给, 也不给, 不给, 不要写, 不要给, 不要发, 不要说, 不要告诉, 不要提供, 不要填, 不写, 不说, 不发, 不填, 不提供, 不告诉, 不透露, 别写, 别给, 别发, 别说",
        "别告诉, 别填, 勿写, 勿给, 勿填, 不用写, 不用给, 不用填, 不需要, 不必写, 不必给, 一律不要, 都不要, 用不着",
        "do not send, do not give, do not write, do not share, do not include, don't send, don't give, don't write, don't share, don't include",
        "are never needed, is never needed, are not needed, is not needed, never send, never give, never write, never share",
        "jangan ditulis, jangan dikirim, jangan diberikan, jangan dibagikan, jangan berikan, jangan kirim, jangan tulis, tidak perlu"
    )
    /// What may follow such a refusal.
    static let recipients = PhraseTable(
        "任何人, 别人, 他人, 对方, 客服, 出来, 进来, 进去, 上去, 在, 给, them, it, to, here, either, with, kepada, siapa pun"
    )

    /// Traditional characters of these words, and what they are simplified.
    static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = [
            "碼码", "驗验", "別别", "沒没", "無无", "寫写", "給给", "問问", "發发", "說说", "訴诉", "須须", "會会", "該该",
            "應应", "絕绝",
            "決决", "從从", "嚴严", "記记", "詞词", "動动", "態态", "鑰钥", "號号", "帶带", "證证", "換换", "設设", "錯错",
            "誤误", "時时",
            "間间", "帳账", "帐账", "錄录", "蓋盖", "塗涂", "刪删", "隱隐", "題题", "輸输", "單单", "過过", "備备", "簡简",
            "銀银", "背背",
            "復复", "語语", "簽签", "認认", "許许", "準准", "減减", "條条", "檢检", "圖图", "請请", "總总", "讓让", "係系",
            "對对", "後后",
            "訊讯", "還还", "與与", "據据", "導导", "將将", "續续", "賬账", "陸陆", "個个", "區区", "識识", "類类", "級级",
            "鑒鉴",
        ]
        return Dictionary(
            pairs.compactMap { pair in
                guard let from = pair.unicodeScalars.first, let to = pair.unicodeScalars.last
                else { return nil }
                return from == to ? nil : (from, to)
            }, uniquingKeysWith: { first, _ in first })
    }()
}
