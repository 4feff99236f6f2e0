/// The tables that a judgement needs beside the list, for a second reader of it: the script of the page.
public enum TrustTables {
    /// Letters by the ASCII letter that they look like.
    public static var letters: [(letter: String, lookalikes: String)] { LetterShapes.groups }
    /// Runs of ASCII letters that look like one.
    public static var sequences: [(String, String)] { LetterShapes.sequences }
    /// ASCII letters and digits that look like another, as code points.
    public static var ascii: [UInt32: UInt32] { LetterShapes.ascii }
    /// Second-level labels under which countries register names.
    public static var secondLevels: Set<String> { HostLikeness.secondLevels }
    /// Country codes of two digits.
    public static var twoDigitCodes: Set<String> { NumberForm.twoDigitCodes }
    /// The hosts of platforms whose addresses name an account.
    public static var platformHosts: [String: String] { AccountForm.platformHosts }
    /// Schemes that lead to no contact, also without slashes behind them.
    public static var schemes: Set<String> { schemesWithoutSlashes }

    /// Hosts whose addresses lead on to others that nobody sees before.
    public static let shorteners: Set<String> = [
        "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly", "cutt.ly",
        "rebrand.ly", "rb.gy", "s.id", "t.ly", "tiny.cc", "shorturl.at", "bl.ink", "lnkd.in",
        "fb.me",
        "dlvr.it", "qr.ae", "t.cn", "url.cn", "dwz.cn", "suo.im", "suo.nz", "dwz.mk", "u.nu",
        "surl.li",
        "shrtco.de", "me2.do", "linktr.ee",
    ]

    /// Hosts of mail that anybody may have an address at.
    public static let publicMailHosts: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com",
        "yahoo.co.id", "icloud.com", "proton.me", "protonmail.com", "qq.com", "foxmail.com",
        "163.com",
        "126.com", "sina.com", "sohu.com", "aliyun.com", "mail.com", "gmx.com", "yandex.com",
    ]

    /// Names before the `@` that every firm has, so that they alone resemble nothing.
    public static let commonLocalParts: Set<String> = [
        "admin", "care", "contact", "cs", "feedback", "hello", "help", "helpdesk", "info", "mail",
        "office", "sales", "security", "service", "support", "team",
    ]
}
