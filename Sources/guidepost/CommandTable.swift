import SiteBuilder
import SiteImport
import SiteModel
import SourceText

/// All commands, in the order in which the help lists them.
let commandTable: [CommandDescription] = [
    CommandDescription(
        name: "build",
        summary: Wording("Render Content/ into Public/", zh: "把 Content/ 生成为 Public/ 里的网站"),
        arguments: [folderArgument],
        options: [
            outputOption, baseURLOption,
            .init(
                name: "noindex", value: nil,
                meaning: Wording(
                    "Keep search engines from the whole site: for the preview of a change",
                    zh: "请搜索引擎不要收录整个网站：用于预览一次改动")),
            draftsOption, nowOption, strictOption, formatOption, reportOption, threadsOption,
            .init(
                name: "timings", value: nil,
                meaning: Wording("Tell how long each stage took", zh: "显示每个阶段用了多久")),
        ], run: BuildCommand.run),
    CommandDescription(
        name: "check",
        summary: Wording("Find every mistake without writing anything", zh: "找出所有错误，不写任何文件"),
        arguments: [folderArgument],
        options: [
            .init(
                name: "against", value: "MANIFEST", proposal: .file,
                meaning: Wording(
                    "Also find what a former build published and this one would lose",
                    zh: "同时找出以前发布过、这次会丢失的内容")),
            .init(
                name: "allow", value: "CODES", proposal: .words(knownCodes.allowable.sorted()),
                meaning: Wording(
                    "Let mistakes of these kinds be warnings, such as stale-channel",
                    zh: "这些种类的错误只当作警告，例如 stale-channel")),
            draftsOption, nowOption, strictOption, formatOption, reportOption, threadsOption,
        ],
        run: CheckCommand.run),
    CommandDescription(
        name: "serve",
        summary: Wording(
            "Show the site in a browser, and each save as it is made", zh: "在浏览器里预览网站，每次保存立即更新"),
        arguments: [folderArgument],
        options: [
            .init(
                name: "host", value: "HOST",
                meaning: Wording(
                    "The address to listen on: 127.0.0.1, this machine alone, by default; 0.0.0.0 for phones too",
                    zh: "监听的地址：默认 127.0.0.1，只有本机能看到；0.0.0.0 则手机也能看到")),
            .init(
                name: "port", value: "N",
                meaning: Wording(
                    "The port, 0 for any free one; the first free one from 8080 by default",
                    zh: "端口，0 表示任意空闲端口；默认从 8080 起第一个空闲的")),
            openOption, draftsOption, nowOption, threadsOption,
        ], run: ServeCommand.run),
    CommandDescription(
        name: "search",
        summary: Wording("Search the built site as its readers do", zh: "像读者一样搜索已生成的网站"),
        arguments: [
            .init(
                name: "QUERY", isRequired: false,
                meaning: Wording("What somebody types", zh: "读者输入的内容")),
            folderArgument,
        ],
        options: [
            .init(
                name: "queries", value: "FILE", proposal: .file,
                meaning: Wording(
                    "Ask each line of a file instead; prints one JSON object a line",
                    zh: "改为逐行查询一个文件；每行输出一个 JSON 对象")),
            .init(
                name: "limit", value: "N",
                meaning: Wording(
                    "How many results at most; 10 by default", zh: "最多几个结果；默认 10")),
            .init(
                name: "locale", value: "TAG",
                meaning: Wording(
                    "Which locale; the first by default", zh: "哪个语言版本；默认第一个")),
            builtSiteOption,
            .init(
                name: "format", value: "FORMAT", proposal: .words(["text", "json"]),
                meaning: Wording(
                    "How results are printed: text, or json with their scores",
                    zh: "结果的格式：text，或者带分数的 json")),
        ], mendForFurther: SearchCommand.mend, run: SearchCommand.run),
    CommandDescription(
        name: "queries",
        summary: Wording(
            "Say what readers search for, by the web host's log", zh: "根据网站服务器的日志，看读者在搜索什么"),
        arguments: [
            .init(
                name: "ACCESS-LOG", isRequired: true, proposal: .file,
                meaning: Wording(
                    "The log in the combined format, plain or gzip; - for standard input",
                    zh: "combined 格式的日志，可以是 gzip；- 表示标准输入")),
            folderArgument,
        ],
        options: [
            .init(
                name: "since", value: "DATE",
                meaning: Wording(
                    "Only from that day of the log on, YYYY-MM-DD", zh: "只看日志里从这一天开始的，YYYY-MM-DD")),
            .init(
                name: "until", value: "DATE",
                meaning: Wording(
                    "Only up to that day of the log, YYYY-MM-DD", zh: "只看日志里到这一天为止的，YYYY-MM-DD")),
            .init(
                name: "locale", value: "TAG",
                meaning: Wording("Only this locale; all by default", zh: "只看这个语言版本；默认全部")),
            .init(
                name: "limit", value: "N",
                meaning: Wording(
                    "How many queries each list has at most; 20 by default",
                    zh: "每个列表最多几条；默认 20")),
            .init(
                name: "least", value: "N",
                meaning: Wording(
                    "How often a query must have been asked to be listed; 3 by default",
                    zh: "至少搜索过几次才列出；默认 3")),
            baseURLOption, draftsOption, nowOption,
            .init(
                name: "format", value: "FORMAT", proposal: .words(["text", "json"]),
                meaning: Wording(
                    "How the result is printed: text or json", zh: "结果的格式：text 或 json")),
        ], run: QueriesCommand.run),
    CommandDescription(
        name: "publish",
        summary: Wording(
            "Put the site on a web host's disk, whole and at once", zh: "把网站一次性完整地放到网站服务器的磁盘上"),
        arguments: [
            .init(
                name: "TARGET", isRequired: true, proposal: .folder,
                meaning: Wording(
                    "The folder for releases; the web host serves TARGET/current",
                    zh: "存放各次发布的文件夹；网站服务器提供 TARGET/current")),
            folderArgument,
        ],
        options: [
            .init(
                name: "keep", value: "N",
                meaning: Wording(
                    "How many of the releases served last stay, this one included; 5 by default",
                    zh: "保留最近几次发布，包括这一次；默认 5")),
            .init(
                name: "rollback", value: nil,
                meaning: Wording(
                    "Serve the release served before; once more goes further back, never forward",
                    zh: "换回上一次发布；再用一次就再往前退，不会往后走")),
            baseURLOption, nowOption, strictOption, formatOption, threadsOption,
        ], run: PublishCommand.run),
    CommandDescription(
        name: "verify",
        summary: Wording(
            "Record that somebody checked a channel's contact points", zh: "记录有人核对过一个渠道的联系方式"),
        arguments: [
            .init(
                name: "CHANNEL", isRequired: true,
                meaning: Wording(
                    "The channel, by the name of its file in Content/channels/",
                    zh: "渠道，用它在 Content/channels/ 里的文件名")),
            folderArgument,
        ],
        options: [
            .init(
                name: "by", value: "NAME",
                meaning: Wording("Who looked at the official page", zh: "谁看过官方页面")),
            .init(
                name: "source", value: "URL",
                meaning: Wording(
                    "The official page that shows the contact, on an official host",
                    zh: "显示这个联系方式的官方页面，必须在官方网站上")),
            .init(
                name: "point", value: "VALUE|LABEL",
                meaning: Wording(
                    "Only this contact point was checked; all of them by default",
                    zh: "只核对了这一个联系方式；默认全部")),
            .init(
                name: "now", value: "DATE",
                meaning: Wording(
                    "The day of the check, YYYY-MM-DD; today by default",
                    zh: "核对的日期，YYYY-MM-DD；默认今天")),
        ], run: VerifyCommand.run),
    CommandDescription(
        name: "new",
        summary: Wording(
            "Begin a page: faq, article, channel or notice", zh: "新建一页：faq、article、channel 或 notice"
        ),
        arguments: [
            .init(
                name: "KIND", isRequired: true,
                proposal: .words(PageScaffold.allCases.map(\.rawValue)),
                meaning: Wording(
                    "faq, article, channel or notice",
                    zh: "faq（问题）、article（文章）、channel（渠道）或 notice（通知）")),
            .init(
                name: "ID", isRequired: true,
                meaning: Wording(
                    "Its name in lower case, such as late-funds", zh: "名字，用小写字母，例如 late-funds")),
            folderArgument,
        ], options: [], run: NewCommand.run),
    CommandDescription(
        name: "move",
        summary: Wording(
            "Rename a page and keep everything that leads to it", zh: "给页面改名，所有指向它的链接照样有效"),
        arguments: [
            .init(
                name: "OLD", isRequired: true,
                meaning: Wording(
                    "The page, such as faq/late-funds: in every locale, unless that is named",
                    zh: "页面，例如 faq/late-funds：所有语言版本一起改，除非指明其中一个")),
            .init(
                name: "NEW", isRequired: true,
                meaning: Wording("The name that it is to have", zh: "新的名字")),
            folderArgument,
        ], options: [], run: MoveCommand.run),
    CommandDescription(
        name: "init",
        summary: Wording("Begin a site that builds at once", zh: "新建一个马上能生成的网站"),
        arguments: [
            .init(
                name: "DIR", isRequired: true, proposal: .folder,
                meaning: Wording("The folder of the new site", zh: "新网站的文件夹"))
        ],
        options: [
            .init(
                name: "locale", value: "TAG", proposal: .words(SiteScaffold.locales),
                meaning: Wording(
                    "Its language: zh-CN or en; that of messages by default",
                    zh: "网站的语言：zh-CN 或 en；默认和提示的语言一样"))
        ], run: InitCommand.run),
    CommandDescription(
        name: "import",
        summary: Wording(
            "Move in from Hugo, Docusaurus or Zendesk", zh: "从 Hugo、Docusaurus 或 Zendesk 搬过来"),
        arguments: [
            .init(
                name: "KIND", isRequired: true,
                proposal: .words(ImportKind.allCases.map(\.rawValue)),
                meaning: Wording("hugo, docusaurus or zendesk", zh: "hugo、docusaurus 或 zendesk")),
            .init(
                name: "SOURCE", isRequired: true, proposal: .folder,
                meaning: Wording(
                    "The folder of the old site, or the folder of an export's JSON",
                    zh: "旧网站的文件夹，或者放导出的 JSON 的文件夹")),
            .init(
                name: "DIR", isRequired: true, proposal: .folder,
                meaning: Wording(
                    "The folder of the new site, empty or not there yet", zh: "新网站的文件夹，空的或者还不存在")),
        ],
        options: [formatOption, reportOption, nowOption, threadsOption],
        run: ImportCommand.run),
    CommandDescription(
        name: "schema",
        summary: Wording(
            "Print the JSON Schema of a kind of file, for editors", zh: "输出一种文件的 JSON Schema，供编辑器使用"
        ),
        arguments: [
            .init(
                name: "KIND", isRequired: true, proposal: .words(SchemaKind.names),
                meaning: Wording(
                    "One of " + SchemaKind.names.joined(separator: ", "),
                    zh: SchemaKind.names.joined(separator: "、") + " 之一")),
            folderArgument,
        ], options: [], run: SchemaCommand.run),
    CommandDescription(
        name: "explain",
        summary: Wording(
            "Say what a code of a message means, and how to mend it", zh: "解释一种提示的代码是什么意思、怎样改"),
        arguments: [
            .init(
                name: "CODE", isRequired: true, proposal: .words(knownCodes.all),
                meaning: Wording(
                    "What stands in brackets behind a message, such as unknown-channel",
                    zh: "提示末尾方括号里的代码，例如 unknown-channel"))
        ], options: [], run: ExplainCommand.run),
    CommandDescription(
        name: "manual",
        summary: Wording("Show the manual in a browser, or print it", zh: "在浏览器里打开手册，或者输出手册"),
        arguments: [
            .init(
                name: "PAGE", isRequired: false,
                meaning: Wording(
                    "The page, such as check; by default the home page, or with --print a list of all",
                    zh: "页面，例如 check；默认是首页，加上 --print 则列出所有页面"))
        ],
        options: [
            .init(
                name: "print", value: nil,
                meaning: Wording(
                    "Print the page as text instead", zh: "改为把页面作为文本输出")),
            .init(
                name: "man", value: nil,
                meaning: Wording(
                    "Print the man page of this command instead", zh: "改为输出这个命令的 man 手册页")),
            openOption,
        ], run: ManualCommand.run),
    CommandDescription(
        name: "theme",
        summary: Wording(
            "List the files of the built-in theme, or print one to begin from",
            zh: "列出内置主题的文件，或输出其中一个来修改"),
        arguments: [
            .init(
                name: "FILE", isRequired: false,
                proposal: .words(BuiltInTheme.files.map(\.name)),
                meaning: Wording(
                    "A file of the theme, such as assets/tokens.css",
                    zh: "主题的一个文件，例如 assets/tokens.css"))
        ], options: [], run: ThemeCommand.run),
    CommandDescription(
        name: "completions",
        summary: Wording("Print what lets a shell complete commands", zh: "输出让终端自动补全命令的脚本"),
        arguments: [
            .init(
                name: "SHELL", isRequired: true,
                proposal: .words(ShellCompletion.allCases.map(\.rawValue)),
                meaning: Wording("bash, zsh or fish", zh: "bash、zsh 或 fish"))
        ], options: [], run: CompletionsCommand.run),
]

private let folderArgument = CommandDescription.Argument(
    name: "DIR", isRequired: false, proposal: .folder,
    meaning: Wording(
        "The folder that holds Content/; this one by default", zh: "Content/ 所在的文件夹；默认当前文件夹"))
private let outputOption = CommandDescription.Option(
    name: "output", value: "DIR", proposal: .folder,
    meaning: Wording(
        "Where the site goes; Public/ in the folder by default", zh: "网站生成到哪里；默认该文件夹里的 Public/"))
private let builtSiteOption = CommandDescription.Option(
    name: "output", value: "DIR", proposal: .folder,
    meaning: Wording(
        "Where the built site is; Public/ in the folder by default",
        zh: "已生成的网站在哪里；默认该文件夹里的 Public/"))
private let baseURLOption = CommandDescription.Option(
    name: "base-url", value: "URL",
    meaning: Wording(
        "Publish under another address than site.yaml says", zh: "发布到 site.yaml 以外的网址"))
private let openOption = CommandDescription.Option(
    name: "open", value: nil,
    meaning: Wording("Open it in the browser", zh: "在浏览器里打开"))
private let draftsOption = CommandDescription.Option(
    name: "drafts", value: nil,
    meaning: Wording("Show drafts and pages of the future as well", zh: "草稿和以后才发布的页面也显示"))
private let nowOption = CommandDescription.Option(
    name: "now", value: "DATE",
    meaning: Wording("Build as on that day, YYYY-MM-DD", zh: "当作那一天来生成，YYYY-MM-DD"))
private let strictOption = CommandDescription.Option(
    name: "strict", value: nil,
    meaning: Wording("Let warnings count as errors", zh: "警告也算错误"))
private let formatOption = CommandDescription.Option(
    name: "format", value: "FORMAT", proposal: .words(["text", "github", "json"]),
    meaning: Wording(
        "How diagnostics are printed: text, github or json", zh: "提示的格式：text、github 或 json"))
private let reportOption = CommandDescription.Option(
    name: "report", value: "FILE", proposal: .file,
    meaning: Wording(
        "Also write what was found and done to a file, as JSON", zh: "同时把发现了什么、做了什么写进文件（JSON）"))
private let threadsOption = CommandDescription.Option(
    name: "threads", value: "N",
    meaning: Wording("How many threads work; all cores by default", zh: "用几个线程；默认用上全部核心"))
