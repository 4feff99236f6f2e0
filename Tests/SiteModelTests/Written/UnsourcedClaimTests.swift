import Testing

/// What a page promises of the service: reply times, hours, fees.
@Test(arguments: [
    "▶24 小时内◀回复",
    "客服会在 ▶24 小时内◀回复您。",
    "我们将在▶24小时内◀答复。",
    "▶1-3 个工作日内◀答复",
    "一般 ▶1 至 3 个工作日内◀回复",
    "邮件通常在 ▶2 个工作日内◀得到回复",
    "提交后请等待，客服会在 ▶48 小时内◀联系您",
    "▶二十四小时内◀回复",
    "▶两个工作日内◀会有专员回复",
    "▶24 小时内◀，客服会通过邮件回复您",
    "客服将在 ▶3 天内◀处理",
    "平均 ▶5 分钟◀接通",
    "**▶24 小时内◀**回复",
    "回复时间：▶1 个工作日◀",
    "| 邮件 | ▶24 小时内◀回复 |\n| --- | --- |\n| a | b |",
    "请留意，我们会在 ▶２４ 小时内◀回信",
    "we reply within ▶24 hours◀",
    "▶7×24 小时◀",
    "▶7x24 小时◀在线",
    "客服 ▶24/7◀",
    "提供▶24小时服务◀",
    "▶24 小时客服◀热线",
    "▶全天候服务◀",
    "工作日 ▶9:00–18:00◀ 服务",
    "服务时间：▶9:00-21:00◀",
    "客服▶上午 9 点到晚上 9 点◀在线",
    "周一至周五 ▶09:00~17:30◀ 接听",
    "人工客服每天 ▶8:00 至 22:00◀",
    "Support is available ▶9am to 5pm◀, Monday to Friday",
    "Opening hours: ▶09:00-17:00◀",
    "▶24-hour hotline◀",
    "Our agents are here ▶around the clock◀.",
    "Jam operasional ▶08.00–17.00 WIB◀",
    "▶layanan 24 jam◀",
    "CS kami ▶siap 24 jam◀.",
    "▶每次通话 0.5 元◀/分钟",
    "balasan dalam ▶24 jam◀",
    "kami membalas dalam ▶1x24 jam◀",
    "akan dijawab dalam ▶2 hari kerja◀",
    "Replies come within ▶two business days◀",
    "response time: ▶24 hours◀",
    "We will get back to you in ▶3 working days◀.",
    "▶免费拨打◀",
    "拨▶免费热线◀",
    "▶通话免费◀",
    "通话按▶市话标准◀收费",
    "▶通话每分钟 0.1 元◀",
    "▶手续费 1%◀",
    "转账▶免手续费◀",
    "The call is ▶toll-free◀.",
    "A ▶fee of $2◀ applies",
    "客服一般不超过 ▶24 小时◀回复", "投诉由客服在 ▶十五个工作日内◀处理", "在线客服平均等待 ▶2 分钟◀",
    "You will hear back from us in ▶24 hours◀", "Chat is staffed from ▶8 am to 10 pm◀",
    "telepon ▶bebas pulsa◀",
    "▶biaya admin Rp2.500◀",
]) func aPromiseIsFound(_ marked: String) {
    expectClaims(marked)
}

/// What only sounds like a promise of the service.
@Test(arguments: [
    // Money on its way.
    "到账 2 小时内", "充值 2 小时内到账", "转账不超过 24 小时", "退款 7 个工作日内退回", "大约要三个工作日", "转账 7×24 小时到账",
    "提现在 1-3 个工作日内到账", "refunds arrive within 7 business days", "dana masuk dalam 24 jam",
    "请在工作日等待最多 2 × 24 小时", "BCA 最长 7 个工作日", "银行 9:00–17:00 办理转账",
    // What the reader should do.
    "请在 24 小时内更改密码", "请在 3 天内回复这封邮件", "您需要在 24 小时内回复短信", "建议您 30 秒后再试",
    "等待 30 秒再重发", "输错三次，要等一个小时", "please reply within 24 hours", "harap balas dalam 24 jam",
    "验证码 5 分钟内有效", "每 30 天核对一次", "过 24 小时再登录",
    // No number.
    "通常在工作日内回复", "客服会尽快回复", "回复通常在工作日内，比电话慢", "多久有答复说不准", "We reply as soon as we can",
    "接通就能谈；人多时可能要等",
    // Asked, denied, conditional.
    "24 小时内会回复吗？", "不保证 24 小时内回复", "如果 24 小时内没有回复，再打电话", "超过 24 小时未回复就再发一次",
    "没有说 24 小时内回复", "If nobody replies within 24 hours, call", "我们不承诺 3 天内答复", "费用是否免费",
    "通话是否免费拨打以官方为准",
    // Others.
    "银行会在 3 个工作日内回复", "商家 24 小时内回复", "骗子自称“24 小时内回复”", "网上的文章写着“24 小时内回复”，没有出处",
    "警方会在 24 小时内联系你", "自称客服的人说免费拨打",
    // Other times and prices.
    "系统维护 0:00–2:00，客服暂停", "10:30 发生的交易", "2026-11-23 9:00", "比如每天 9:00-18:00 服务", "会议 9:00-10:00",
    "免费试用", "免费下载 App", "先交 100 元手续费的是骗子", "骗子要求你付 5% 手续费", "账户 365 天不用", "第 24 小时",
    "the 7-day-median of the reply time",
    "比例 7/24", "24 小时制", "手续费怎么算", "free trial", "费用以官方页面为准", "App 免费", "1×24 排针",
    "`24 小时内回复`", "```\n24 小时内回复\n```", "<!-- 24 小时内回复 -->",
]) func anotherSentenceIsNoPromise(_ text: String) {
    expectClaims(text)
}

@Test(arguments: [
    "sources:\n  - {title: T, url: \"https://example.com/\", basis: official}\n": 0,
    "sources:\n  - {title: T, url: \"https://example.com/\", basis: press}\n": 1,
    "": 1,
]) func anOfficialSourceIsEnoughForAClaim(sources: String, count: Int) {
    let page = WrittenPage(
        "24 小时内回复", settings: "require-source: official\n", sources: sources)
    #expect(page.diagnostics("unsourced-claim").count == count)
}

@Test func aClaimIsToldOnlyWhereTheSiteWantsSources() {
    #expect(WrittenPage("24 小时内回复").diagnostics("unsourced-claim").isEmpty)
    let off = "require-source: official\nchecks: {unsourced-claim: off}\n"
    #expect(WrittenPage("24 小时内回复", settings: off).diagnostics("unsourced-claim").isEmpty)
}

@Test(arguments: [
    ("24 小时内回复 <!-- allow unsourced-claim: 官方页面写明 -->", 0),
    ("24 小时内回复 <!-- allow literal-contact: 别的事 -->", 1),
    ("24 小时内回复 <!-- allow unsourced-claim -->", 1),
]) func aClaimMayBeAllowedWithAReason(text: String, count: Int) {
    let page = WrittenPage(text, settings: "require-source: official\n")
    #expect(page.diagnostics("unsourced-claim").count == count)
}

@Test func whatAPageSaysInItsFrontMatterIsAPromiseAndWhatPeopleTypeIsNone() {
    let page = WrittenPage(
        "---\ntitle: T\ndescription: 24 小时内回复\nkeywords: [24小时客服, 24 小时内回复]\n---\n",
        settings: "require-source: official\n")
    #expect(page.diagnostics("unsourced-claim").count == 1)
}
