import Search
import TestSupport

/// Pages of help, and the same ones among so many others that their index has files of its own.
enum HelpPages {
    static let small = [
        page("/login/", "忘记密码", "在登录页面选择“忘记密码”，按提示重置。登录失败时先检查网络。"),
        page("/locked/", "账号被锁定", "连续输错密码后，账号会被暂时锁定。"),
        page("/withdraw/", "提现失败", "检查银行卡信息，再试一次 <b>提现</b> & <script>alert(1)</script>。"),
        page(
            "/verify/", "Two-step verification", "A code is sent. Never share your password. Café."),
        page("/gopay/", "GoPay 登录不上", "先更新应用，再试一次。"),
    ]

    static let large = small + SentencePages.pages(300)

    static func page(_ url: String, _ title: String, _ text: String) -> SearchPage {
        SearchPage(
            url: url, title: title, kind: "article", keywords: [],
            sections: [SearchSection(anchor: nil, heading: "", text: text)])
    }
}

extension BrowserSession {
    /// Runs the body of an asynchronous function that has `openIndex`, and `index`, which is opened once a page.
    func inPage(_ body: String) throws -> JSONValue {
        try execute(
            """
            return (async () => {
              const { openIndex } = await import("/search.js");
              const index = window.index ??= await openIndex("/index/manifest.json");
              \(body)
            })();
            """)
    }

    /// The addresses that a query finds.
    func hits(_ query: String) throws -> [String] {
        let found = try search(query)
        return (found["results"].array ?? []).compactMap { $0["url"].string }
    }

    /// What a query finds.
    func search(_ query: String) throws -> JSONValue {
        let text = String(decoding: try JSONValue.string(query).bytes, as: UTF8.self)
        return try inPage("return await index.search(\(text));")
    }

    /// The message with which the body of a function rejects; nil where it does not.
    func rejection(of body: String) throws -> String? {
        try inPage(
            """
            try {
              await (async () => { \(body) })();
              return null;
            } catch (error) {
              return `${error.name}: ${error.message}`;
            }
            """
        ).string
    }
}
