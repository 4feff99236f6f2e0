/// An account in its normal form: its platform by one name, and its own name in lower case without `@`.
struct AccountForm: Hashable {
    /// The platform; nil where nobody says which.
    let platform: String?
    /// The name.
    let name: String

    init(platform: String?, name: some Sequence<UInt32>) {
        self.platform = platform
        var points = name.map(PastedText.lowercased)
        if points.first == 0x40 { points.removeFirst() }
        self.name = PastedText.text(points)
    }

    /// The account of a platform as writers name both.
    init(platform: String?, named name: String) {
        self.init(
            platform: platform.map(AccountForm.platform), name: PastedText.folded(name))
    }

    /// The account as one text; an account without a platform begins with `@`.
    var normal: String { platform.map { $0 + ":" + name } ?? "@" + name }

    /// Whether a code point may stand in a name.
    static func isNamePart(_ point: UInt32) -> Bool {
        PastedText.isAlphanumeric(point) || point == 0x2E || point == 0x2D || point == 0x5F
            || PastedText.isForeignLetter(point)
    }

    /// The one name of a platform that has several.
    static func platform(_ written: String) -> String {
        let name = PastedText.text(
            PastedText.folded(written).filter { $0 > 0x20 }.map(PastedText.lowercased))
        return names[name] ?? name
    }

    private static let names = [
        "微博": "weibo", "新浪微博": "weibo", "sinaweibo": "weibo", "推特": "x", "twitter": "x",
        "脸书": "facebook", "臉書": "facebook", "fb": "facebook", "ins": "instagram", "ig": "instagram",
        "电报": "telegram", "tg": "telegram", "微信": "wechat", "微信公众号": "wechat",
        "公众号": "wechat", "weixin": "wechat", "抖音": "douyin", "小红书": "xiaohongshu", "油管": "youtube",
    ]

    /// The hosts of platforms whose addresses name an account.
    static let platformHosts = [
        "t.me": "telegram", "telegram.me": "telegram", "telegram.dog": "telegram",
        "instagram.com": "instagram", "instagr.am": "instagram", "twitter.com": "x",
        "mobile.twitter.com": "x", "x.com": "x", "facebook.com": "facebook",
        "m.facebook.com": "facebook",
        "fb.com": "facebook", "fb.me": "facebook", "weibo.com": "weibo", "weibo.cn": "weibo",
        "m.weibo.cn": "weibo", "tiktok.com": "tiktok", "youtube.com": "youtube",
        "threads.net": "threads",
        "threads.com": "threads",
    ]

    /// The account that an address on a platform names; nil where it names none.
    init?(host: String, rest: [UInt32]) {
        guard let platform = AccountForm.platformHosts[host] else { return nil }
        let path = rest.prefix { $0 != 0x3F && $0 != 0x23 }
        let segments = path.split { $0 == 0x2F || $0 == 0x5C }
        // Addresses such as weibo.com/n/name and t.me/s/name.
        let short = segments.count > 1 && segments[0].count == 1 ? segments[1] : segments.first
        guard let name = short, !name.isEmpty,
            name.allSatisfy({ AccountForm.isNamePart($0) || $0 == 0x40 })
        else { return nil }
        self.init(platform: platform, name: name)
    }
}
