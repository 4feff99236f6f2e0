public import SourceText

/// What readers are told to prepare.
extension Diagnostic {
    static func asksForSecret(_ word: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .asksForSecret,
            Wording(
                "'\(word)' is a secret: no list and no letter asks for it",
                zh: "“\(word)”是机密：清单和信件都不能要求提供它"),
            at: location,
            fix: Fix(
                Wording(
                    "take it out; a line that warns forbids it in the same sentence, "
                        + "such as '不要写密码' or 'never write your password'",
                    zh: "去掉它；提醒用的句子要在同一句里说明不要提供，例如“不要写密码”或“never write your password”")))
    }
    /// A channel whose page would stand where the page of what to have ready stands.
    public static func takenChannelID(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badID,
            Wording(
                "no channel can be called '\(id)': /contact/\(id)/ is the page of what to have ready",
                zh: "渠道不能叫“\(id)”：/contact/\(id)/ 是“需要准备什么”的页面"),
            at: location,
            fix: Fix(
                Wording(
                    "choose another name for channels/\(id).yaml and the file of its words, contact/\(id).md",
                    zh: "给 channels/\(id).yaml 和它的文字文件 contact/\(id).md 换一个名字")
            ))
    }
}
