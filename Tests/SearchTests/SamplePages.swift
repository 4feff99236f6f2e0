import Search

/// A small help site in Chinese and English, as the tests read it.
enum SamplePages {
    static let all: [SearchPage] = [
        SearchPage(
            "/faq/cannot-log-in/", "无法登录账户怎么办？",
            "多数登录失败不需要联系客服。先检查网络，再确认手机号是否正确。",
            keywords: ["登不上", "登陆失败"],
            sections: [
                ("忘记密码", "在登录页面选择“忘记密码”，按提示重置。验证码会发送到绑定的手机。"),
                ("账户被锁定", "连续多次输错密码后，账户会被暂时锁定。请联系客服解锁。"),
            ]),
        SearchPage(
            "/faq/late-funds/", "转账或提现没有到账怎么办？",
            "先在交易记录中查看状态。处理中的转账可能需要一些时间。",
            keywords: ["钱没到账", "钱没到"],
            sections: [("提现失败", "检查银行卡信息，确认余额足够，然后再试一次提现。")]),
        SearchPage(
            "/contact/phone/", "电话客服", "通过电话联系客服，适合紧急问题，例如账户被盗。",
            sections: [("拨打之前", "准备好手机号、交易编号和问题描述。")]),
        SearchPage(
            "/articles/safety/", "安全提示", "不要把密码、PIN 或验证码告诉任何人，客服也不会问你要验证码。",
            sections: [("钓鱼网站", "只从官方应用进入帮助中心，不要点击陌生链接登录。")]),
        SearchPage(
            "/en/reset/", "Reset your password", "Open the app and choose Forgot password.",
            sections: [
                ("Two-step verification", "A code is sent to your phone. Never share the code."),
                ("Configuration", "Configure notifications in the settings of the GoPay app."),
            ]),
    ]
}
