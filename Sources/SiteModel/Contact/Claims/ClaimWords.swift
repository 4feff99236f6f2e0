/// What a word says about a promise.
enum ClaimWord: Sendable {
    /// Somebody answers.
    case reply
    /// Somebody deals with a matter: a promise where the service is the one who does.
    case deal
    /// The service or its people.
    case service
    /// Somebody is there: open, on duty, on weekdays.
    case present
    /// Money on its way.
    case money
    /// The reader is told to do something.
    case readerDoes
    /// The reader acts within the time.
    case readerActs
    /// The reader is told to wait.
    case readerWaits
    case condition, denial, question
    /// Somebody else than the service.
    case other
    /// What others claim, or pretend.
    case othersClaim
    case maintenance, fraud
}

let claimWords = WordTable<ClaimWord>([
    (
        .reply,
        """
        回复 回覆 答复 答覆 回应 回信 回电 回访 响应 响应时间 解答 接通 等待时间 平均等待 联系您 联系你 与您联系 和您联系 联络您 反馈结果
        给予反馈 反馈给您 会反馈 给您反馈 回函 reply replies respond responds response response_time responses answer answers answered
        get_back_to_you get_back hear_back hear_from_us call_you_back contact_you be_in_touch reach_out_to_you reply_time waiting_time balas balasan membalas
        dibalas respons respon merespons merespon jawab menjawab dijawab jawaban ditanggapi tanggapan menanggapi menghubungi_anda
        waktu_respons menghubungimu
        """
    ),
    (
        .deal,
        "处理 受理 解决 办理 跟进 resolve resolved handle handled processed diproses ditangani selesaikan"
    ),
    (
        .service,
        """
        客服 人工 人工客服 在线客服 热线 客服热线 我们 我们的 团队 工作人员 客服团队 客服中心 服务 专员 support hotline our_team we
        agents agent staff customer_service helpdesk help_desk service layanan cs call_center tim_kami kami petugas call_centre live_chat
        客服电话 電話 电话 phone_line phone_lines
        """
    ),
    (
        .present,
        """
        服务时间 营业时间 工作时间 办公时间 客服时间 开放时间 上班 上班时间 营业 接听 值班 在线 工作日 每天 每日 周一 周二 周三 周四 周五
        周六 周日 星期 全天 opening_hours office_hours business_hours working_hours open available staffed weekdays monday mondays
        friday sunday daily every_day jam_operasional jam_kerja jam_layanan buka setiap_hari senin jumat minggu operasional
        """
    ),
    (
        .money,
        """
        到账 到帐 入账 退款 退回 退还 充值 提现 转账 汇款 扣款 付款 支付 清算 余额 资金 款项 生效 refund refunds refunded
        top-up top_up transfer transfers deposit withdrawal payment payments credited arrive arrives settle dana saldo refund_dana
        transaksi uang pembayaran pengembalian
        """
    ),
    (
        .readerDoes,
        """
        请 请您 请在 请于 您需 你需 您要 你要 您应 你应 您须 务必 须在 应在 必须 建议您 建议你 please you_must you_should you_need
        you_have_to make_sure harap mohon silakan anda_harus kamu_harus wajib
        """
    ),
    (
        .readerActs,
        """
        更改 修改 重置 提交 提供 上传 补充 点击 完成 输入 设置 登录 打开 试试 再试 重试 change reset submit provide upload
        try retry ubah kirim unggah
        """
    ),
    (
        .readerWaits,
        "等待 等候 等 耐心 留意 查收 稍候 不超过 不会超过 no_more_than wait await expect allow look_out tunggu menunggu nantikan 静候"
    ),
    (
        .condition,
        "如果 若 要是 假如 倘若 一旦 超过 仍未 仍没有 if unless when_no in_case jika kalau bila apabila lebih_dari more_than 逾期"
    ),
    (
        .denial,
        """
        不要 别 勿 不会 没有 没 未 无法 不能 不一定 不保证 不承诺 不代表 并非 不是 不写 查不到 说不准 not don't never cannot
        won't doesn't no_guarantee tidak jangan belum bukan no_one nobody 不再 不等于
        """
    ),
    (.question, "吗 是否 多久 几点 什么时候 how_long how_soon apakah berapa_lama"),
    (
        .other,
        """
        银行 发卡行 商家 卖家 商户 运营商 警方 监管 法院 快递 朋友 对方 bank banks merchant merchants seller sellers carrier
        operator penjual pedagang 央行 机构 开发者 供应商
        """
    ),
    (
        .othersClaim,
        """
        声称 自称 号称 所谓 谎称 网传 骗子 假客服 冒充 虚假 仿冒 山寨 诈骗 雷同 没有出处 scammer scammers scam fake penipu
        palsu pretend pretends claiming 写着 据说
        """
    ),
    (
        .maintenance,
        "维护 升级 停机 例如 比如 maintenance downtime for_example e.g. pemeliharaan misalnya 截图 航班 活动时间 会议"
    ),
    (.fraud, "骗 先交 先付 诈骗 索要 要求你 要求您 解冻费 保证金 scam penipuan 试用 trial 下载 安装 download unduh"),
])
