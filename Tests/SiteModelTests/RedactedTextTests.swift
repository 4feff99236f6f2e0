import SiteModel
import Testing

@Test(arguments: [
    ("my card 6222 0212 3456 7890 stolen", "my card ▒▒▒▒ stolen"),
    ("我的卡6222021234567890被盗", "我的卡 ▒▒▒▒ 被盗"), ("电话１３８００１３８０００打来", "电话 ▒▒▒▒ 打来"),
    ("一三八零零一三八零零零 是谁", "▒▒▒▒ 是谁"), ("call +62 812-3456-7890 now", "call ▒▒▒▒ now"),
    ("mail to jane.doe@example.com failed", "mail to ▒▒▒▒ failed"),
    ("我的邮箱jane@example.com收不到", "我的邮箱 ▒▒▒▒ 收不到"), ("who is @jane_doe", "who is ▒▒▒▒"),
    ("jane@gmail blocked", "▒▒▒▒ blocked"), ("微信号 jane_01 骗子", "微信号 ▒▒▒▒ 骗子"),
    ("is https://example.com/a?b=c real", "is ▒▒▒▒ real"),
    ("is gopay-x.com real", "is ▒▒▒▒ real"),
    ("otp 123 refused", "otp ▒▒▒▒ refused"), ("验证码 4821 错误", "验证码 ▒▒▒▒ 错误"),
    ("密码是hunter登录", "密码是 ▒▒▒▒ 登录"), ("order GP12A9X missing", "order ▒▒▒▒ missing"),
    ("id 11010519491231002X", "id ▒▒▒▒"), ("born 1990-12-31", "born ▒▒▒▒"),
    ("from 192.0.2.1 login", "from ▒▒▒▒ login"), ("٠٨١٢٣٤٥٦ call", "▒▒▒▒ call"),
    ("a\u{200B}b 1\u{200B}3\u{200B}8\u{200B}0013 x", "ab ▒▒▒▒ x"),
    ("138:0013:8000 who", "▒▒▒▒ who"), ("138|001|380|00 who", "▒▒▒▒ who"),
    ("138~001~380 who", "▒▒▒▒ who"), ("138 \"001\" who", "▒▒▒▒ \" who"),
    ("138…0013 who", "▒▒▒▒ who"),
    ("138 😀 001 who", "▒▒▒▒ who"), ("138；001；380 是谁", "▒▒▒▒ 是谁"),
    ("1\u{FE0F}\u{20E3}3\u{FE0F}\u{20E3}8\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3} 是谁", "▒▒▒▒ 是谁"),
    ("①③⑧⓪ 是谁", "▒▒▒▒ 是谁"), ("१३८० call", "▒▒▒▒ call"), ("๑๓๘๐ call", "▒▒▒▒ call"),
    ("1\u{336}3\u{336}8\u{336}0\u{336} call", "▒▒▒▒ call"),
    ("jane.doe(at)example.com lost", "▒▒▒▒ lost"), ("jane [at] example lost", "▒▒▒▒ lost"),
    ("lost { AT } example", "▒▒▒▒"), ("wx: jane 骗子", "wx: ▒▒▒▒ 骗子"),
    ("instagram jane_doe fake", "instagram ▒▒▒▒ fake"), ("微信：jane 骗子", "微信: ▒▒▒▒ 骗子"),
    ("pwd: hunter wrong", "pwd: ▒▒▒▒ wrong"), ("pass=hunter wrong", "pass= ▒▒▒▒ wrong"),
]) func whatLooksLikeANumberAnAddressOrACodeIsTakenOut(text: String, shown: String) {
    let redacted = RedactedText(text)
    #expect(redacted.text == shown && redacted.isRedacted)
}

@Test(arguments: [
    "why is my transfer late", "登录不了怎么办", "error 404", "24 hours", "node.js app", "iphone 15",
    "2FA code late", "password is wrong", "密码是什么", "can't log in", "¿dónde está?",
    "wechat pay", "微信是什么", "微信是app吗", "facebook login", "boarding pass", "11月27日 500元",
    "24/7", "error ERR_CONNECTION_REFUSED", "app (at home)", "top up [atm]", "100% refund", "三个月",
]) func whatPeopleAskStays(text: String) {
    let redacted = RedactedText(text)
    #expect(redacted.text == text && !redacted.isRedacted && !redacted.isNothingElse)
}

@Test(arguments: ["+62 812-3456-7890", "jane@example.com", "(138) 0013", "¡¿ 6222 0212 ?!"])
func whatHoldsNothingElseSaysSo(text: String) { #expect(RedactedText(text).isNothingElse) }
