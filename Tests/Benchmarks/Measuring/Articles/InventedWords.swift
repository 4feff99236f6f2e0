import TestSupport

/// Words of a language, as many as a help centre uses and drawn as often: the n-th about 1/n as often as the first.
struct InventedWords {
    /// Ranks come in octaves, each as likely as the other: 1, 2-3, 4-7 and so on.
    private static let octaves = 13
    private let words: [String]

    /// Common words first, then words that look like those of the language.
    init(_ language: ArticleLanguage) {
        var random = SeededGenerator(seed: 13)
        let pieces = language == .english ? Self.syllables : Self.characters
        var words = language == .english ? Self.englishWords : Self.chineseWords
        while words.count < 1 << Self.octaves {
            let length = Int.random(in: 2...(language == .english ? 4 : 2), using: &random)
            words.append((0..<length).map { _ in random.pick(pieces) }.joined())
        }
        self.words = words
    }

    /// The next word of a text.
    func draw(_ random: inout SeededGenerator) -> String {
        let octave = Int.random(in: 0..<Self.octaves, using: &random)
        return words[Int.random(in: (1 << octave)...(2 << octave) - 1, using: &random) - 1]
    }

    private static let englishWords = split(
        """
        the to a your you and of in is for it that on or with can be this from are if not we have as when our will by
        an account order payment card bank address refund message page button open choose enter click settings email
        app phone number code password verify identity transfer limit fee day days hour time sent receive withdraw
        deposit support team check status please wait contact help may some new old first last name country document
        photo upload request review pending failed complete success error try again sign out device screen menu list
        select confirm cancel change update remove add balance currency amount total bonus trade position market price
        login security question answer method available business holiday weekend local branch third party company
        """)
    private static let chineseWords = split(
        """
        的 您 了 在 和 是 可以 请 我们 如果 需要 会 不 到 后 账户 入金 出金 银行 卡 地址 申请 提交 客服 时间 工作日 页面 点击
        选择 确认 邮箱 手机 号码 验证码 密码 身份 认证 资料 照片 上传 审核 通过 失败 成功 原因 问题 联系 方式 在线 电话 邮件
        处理 等待 小时 到账 金额 限额 手续费 余额 货币 交易 平台 登录 安全 设备 系统 设置 修改 更新 取消 退款 订单 状态 信息
        姓名 国家 证件 有效 无效 支持 服务 团队 回复 通知 活动 奖金 规则 条件 条款 说明 步骤 首先 然后 最后 注意 以及 或者
        """)
    private static let syllables = split(
        """
        ca re mi pro ten lo va sig der con ti ma per nal for men pre ta li so un ex ver gra bo du ne to ri fi ser sta
        com pa ra ve no di al or tor sub tri che lan mon ce po tic su
        """)
    private static let characters = split(
        "人 大 小 上 下 出 入 生 年 月 天 地 水 火 心 手 口 目 见 言 行 走 学 校 文 字 法 律 公 司 国 家 民 众 工 商 业 市 场 经 济"
            + " 金 银 铜 铁 车 船 飞 机 电 气 光 热 声 音 色 形 体 力 量 重 轻 长 短 高 低 快 慢 新 旧 好 坏 多 少 前 后 左 右 东 西"
            + " 南 北 中 外 内 开 关 来 去 给 取 放 收 发 送 到 达 成 功 失 败 得 利 益 损 害 安 全 危 险 平 常 特 别 加 减 乘 除")

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
