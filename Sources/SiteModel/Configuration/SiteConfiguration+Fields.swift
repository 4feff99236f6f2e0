public import Metadata
import SourceText

extension SiteConfiguration {
    /// The fields of `site.yaml`.
    public static let fields = FieldTable(
        Wording("site", zh: "网站"),
        [
            Field(
                "title", LocalizedText.type, required: true,
                Wording("The site's name: one text, or one by locale", zh: "网站名称：一段文字，或每个语言版本各一段")),
            Field(
                "url", .text, required: true,
                Wording("The address it is published under, with its base path", zh: "发布网站的地址，带根路径")
            ),
            Field(
                "description", LocalizedText.type,
                Wording(
                    "One sentence on what the site is for: one text, or one by locale",
                    zh: "一句话说明网站的用途：一段文字，或每个语言版本各一段")),
            Field(
                "locales", .list(.text),
                Wording("BCP 47 tags; the first is the default", zh: "BCP 47 语言标签；第一个是默认语言")),
            Field(
                "time-zone", .text,
                Wording(
                    "The readers' IANA time zone; UTC where none is given",
                    zh: "读者的 IANA 时区；不写就是 UTC")),
            Field(
                "publisher",
                .map([
                    Field(
                        "name", LocalizedText.type, required: true,
                        Wording(
                            "Who publishes the site: one text, or one by locale",
                            zh: "网站的发布者：一段文字，或每个语言版本各一段")),
                    Field(
                        "relation", .word(["independent", "official"]), required: true,
                        Wording("How the publisher stands to the service", zh: "发布者和服务方的关系")),
                    Field(
                        "about", LocalizedText.type,
                        Wording(
                            "The service that the site is about: one text, or one by locale",
                            zh: "网站介绍的服务：一段文字，或每个语言版本各一段")),
                ]), Wording("Who publishes the site", zh: "谁发布这个网站")),
            Field(
                "official-hosts",
                .list(
                    .map([
                        Field(
                            "host", .text, required: true,
                            Wording("A host name, such as example.com", zh: "主机名，例如 example.com")),
                        Field(
                            "of", LocalizedText.type, required: true,
                            Wording(
                                "Whose host it is: one text, or one by locale",
                                zh: "这是谁的主机：一段文字，或每个语言版本各一段")),
                        Field(
                            "source", .url, required: true,
                            Wording("The public page that shows it", zh: "显示它的公开页面")),
                    ])), Wording("Hosts that contacts may lie on", zh: "联系方式可以使用的主机")),
            Field(
                "require-source", .word(["official", "none"]),
                Wording(
                    "official: no number, hour or reply time without an official source",
                    zh: "official：号码、时间和回复时间都要有官方出处")),
            Field(
                "raw-html", .word(["escape", "allow"]),
                Wording("What becomes of raw HTML in Markdown", zh: "Markdown 里的原始 HTML 怎么处理")),
            Field(
                "cjk-emphasis", .flag(on: "on", off: "off"),
                Wording("Whether Chinese emphasis is repaired", zh: "是否修正中文旁边的强调符号")),
            Field(
                "markdown-twins", .flag(on: "on", off: "off"),
                Wording("Whether pages have Markdown twins", zh: "页面是否另有 Markdown 版本")),
            policyField,
            Field(
                "extra", .mapping(.mapping(.any)),
                Wording(
                    "Further front matter fields by kind of page: a type, or a list of words",
                    zh: "按页面类型增加的页首字段：一种类型，或一列词语")),
            Field(
                "checks", .mapping(.word(["error", "warning", "off"])),
                Wording("Severities by diagnostic code", zh: "各检查代码的严重程度")),
        ])
}
