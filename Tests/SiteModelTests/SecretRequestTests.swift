import TestSupport
import Testing

@testable import SiteModel

/// Lines that ask for a secret, which stands between the marks.
private let requests = [
    "「密码」", "登录「密码」", "「密碼」", "「验证码」", "「驗證碼」（簡訊裡的）", "注册手机号，以及「支付密码」", "六位「PIN」", "「ＰＩＮ」 码",
    "你的 「OTP」", "信用卡的「CVV」", "卡背面的「安全码」", "「完整卡号」", "「助记词」", "「密保问题的答案」", "收到的「验证码」", "新「密码」和旧密码",
    "重置后的新「密码」", "交易编号、「密码」", "不要写余额，写上「密码」", "不要忘记准备「密码」", "别忘了「验证码」", "「密码」：【不要留空】",
    "没有交易编号就写「密码」", "如果没有编号，请写「密码」", "截图，遮住余额，附上「密码」", "验证码短信的截图".marked("验证码"), "准备好「口令」，不要写错",
    "特别是「密码」", "别人的「密码」", "Your 「password」", "the 「one-time code」 you received",
    "「PIN」 and 「OTP」".firstMark,
    "Do not forget your 「password」", "Write your 「passcode」 here",
    "If you have no number, send your 「PIN」",
    "If the app does not open tell us your 「PIN」",
    "Do not send screenshots, write your 「password」 instead",
    "The 「verification code」 sent to your phone", "「Seed phrase」, no spaces",
    "The 「full card number」",
    "Your 「security answer」", "「Kata sandi」 akun", "「Kode OTP」 dari SMS", "Siapkan 「PIN」 Anda",
    "Jangan lupa 「kata sandi」",
    "别忘记「密码」", "Don't forget the 「PIN」", "「密码」，没有就写“无”", "要改的新「密码」", "「密码」 (do not leave it blank)",
    "修改密码后的新「密码」", "准备「密码」，不要告诉别人", "如果客服要「验证码」，念给他听", "「动态口令」",
    "Enter your 「PIN」, not your name",
    "Answers to your security question".marked("Answers to your security question"),
    "「恢复短语」（12 个词）", "「Password」: [ ]",
    "「验\u{200B}证码」", "Your pass\u{AD}word".marked("pass\u{AD}word"),
]

/// Lines that forbid to give a secret, or speak of what happened to one.
private let harmless = [
    "交易编号、时间、金额和当前状态", "不要写密码、PIN 或验证码", "检查一遍：没有密码、PIN、验证码，再发送。", "截图，遮住密码", "截图（密码要遮住）",
    "改密码的时间", "上次修改登录密码的日期", "忘记密码的错误提示截图", "“密码错误”提示的截图", "收不到验证码的手机号", "接收验证码的手机号",
    "验证码短信的发送时间", "密码、PIN 或验证码可能被别人知道的时间", "重置密码时看到的错误提示", "是否改过密码", "有没有把验证码告诉别人",
    "向你索要密码的人的账号", "密码和验证码，谁要都不给", "密码、PIN，一律不要写", "别写密码", "勿填写支付密码", "除密码以外的登录资料",
    "不要寫密碼，也不要寫驗證碼", "無需密碼", "注册手机号，不含密码", "二维码的截图", "错误代码", "邀请码", "客服不会问你的 PIN",
    "密码管理器的名称", "删去验证码的截图", "银行卡号的后四位", "如果客服问密码，不要给",
    "Never write your password, PIN or one-time code", "Do not include passwords",
    "No password, no PIN", "Screenshots; cover your PIN",
    "The time of the password reset", "The password reset e-mail's time",
    "When you changed your password", "The text of the wrong PIN error",
    "Whether you have changed your password", "A screenshot with the passcode blacked out",
    "The time at which the OTP did not arrive",
    "Your number (no PIN)", "Passwords are not needed", "Your password, never send it",
    "The phone number that receives the OTP",
    "The opinion of the shopping centre", "Spin the wheel", "Pinned message",
    "If anybody asks for your PIN, do not give it",
    "Jangan tulis kata sandi, PIN atau kode OTP", "Nomor pesanan, tanpa PIN",
    "Waktu reset kata sandi", "Lupa kata sandi: pesan kesalahannya",
    "如果有人问你要 PIN，不要给", "不用密码，也不用验证码", "没收到验证码的日期", "您改过密码没有", "涂掉卡背面的安全码",
    "Your password is never needed",
    "Before the password reset: what you did", "Do not give anybody your PIN, whoever asks",
    "Forgotten passcode", "The app version, without PIN or OTP",
    "Tangkapan layar, tutupi PIN", "Kapan kode OTP tidak masuk",
]

@Test(arguments: requests)
func aLineThatAsksForASecretIsFound(marked: String) throws {
    let line = marked.filter { !"「」".contains($0) }
    let start = try #require(marked.firstRange(of: "「")?.upperBound)
    let end = try #require(marked.firstRange(of: "」")?.lowerBound)
    let request = try #require(SecretRequest.first(inLine: line))
    let word = String(decoding: Array(line.utf8)[request.range], as: UTF8.self)
    #expect(Array(word.utf8) == Array(marked[start..<end].utf8))
}

@Test(arguments: harmless)
func aLineThatForbidsOrTellsOfAnEventIsNotFound(line: String) {
    let request = SecretRequest.first(inLine: line)
    let word = request.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) }
    #expect(word == nil)
}

@Test func aLetterIsReadLineByLine() throws {
    let letter = "不要写余额。\n\n问题：【】\n登录密码：【】\n"
    let request = try #require(SecretRequest.first(inLetter: letter))
    #expect(String(decoding: Array(letter.utf8)[request.range], as: UTF8.self) == "密码")
    #expect(SecretRequest.first(inLetter: "问题：【】\n不写密码\n验证码不用写\n") == nil)
    #expect(SecretRequest.first(inLetter: "Do not write\nyour password: [ ]\n") != nil)
    #expect(SecretRequest.first(inLine: "Do not write\nyour password") == nil)
}

@Test func hostileTextIsReadInTime() {
    for piece in ["密码", "不要", ",", "password ", "改", "a", "登录", "密码、", "没有就", "\u{1F600}", "如果密码，"]
    {
        _ = SecretRequest.first(inLine: String(repeating: piece, count: 100_000))
    }
    #expect(SecretRequest.first(inLine: "") == nil)
}

extension String {
    fileprivate func marked(_ word: String) -> String { replacing(word, with: "「" + word + "」") }

    /// The text with its first marks alone.
    fileprivate var firstMark: String {
        guard let end = firstRange(of: "」")?.upperBound else { return self }
        return self[..<end] + self[end...].filter { !"「」".contains($0) }
    }
}
