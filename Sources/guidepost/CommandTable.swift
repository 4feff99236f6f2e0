/// A command with what it takes: the one table behind parsing, `--help` and suggestions.
struct CommandDescription: Sendable {
    /// An option that begins with two hyphens.
    struct Option: Sendable {
        let name: String
        /// What its value is called in the help; nil for an option without one.
        let value: String?
        let meaning: String
    }
    /// An argument that is told by its place.
    struct Argument: Sendable {
        let name: String
        let isRequired: Bool
        let meaning: String
    }

    let name: String
    let summary: String
    let arguments: [Argument]
    let options: [Option]
    let run: @Sendable (ParsedArguments) -> ExitStatus
}

/// All commands, in the order in which the help lists them.
let commandTable: [CommandDescription] = [
    CommandDescription(
        name: "build", summary: "Render Content/ into Public/",
        arguments: [folderArgument],
        options: [
            .init(
                name: "output", value: "DIR",
                meaning: "Where the site goes; Public/ in the folder by default"),
            .init(
                name: "base-url", value: "URL",
                meaning: "Publish under another address than site.yaml says"),
            .init(
                name: "noindex", value: nil,
                meaning: "Keep search engines from the whole site: for the preview of a change"),
            draftsOption, nowOption, strictOption, formatOption, reportOption, threadsOption,
            .init(name: "timings", value: nil, meaning: "Tell how long each stage took"),
        ], run: BuildCommand.run),
    CommandDescription(
        name: "check", summary: "Find every mistake without writing anything",
        arguments: [folderArgument],
        options: [
            .init(
                name: "against", value: "MANIFEST",
                meaning: "Also find what a former build published and this one would lose"),
            .init(
                name: "allow", value: "CODES",
                meaning: "Let mistakes of these kinds be warnings, such as stale-channel"),
            draftsOption, nowOption, strictOption, formatOption, reportOption, threadsOption,
        ],
        run: CheckCommand.run),
    CommandDescription(
        name: "serve", summary: "Show the site in a browser, and each save as it is made",
        arguments: [folderArgument],
        options: [
            .init(
                name: "host", value: "HOST",
                meaning: "The address to listen on; 127.0.0.1, this machine alone, by default"),
            .init(
                name: "port", value: "N",
                meaning: "The port, 0 for any free one; the first free one from 8080 by default"),
            .init(name: "open", value: nil, meaning: "Open the site in the browser"),
            draftsOption, nowOption, threadsOption,
        ], run: ServeCommand.run),
    CommandDescription(
        name: "search", summary: "Search the built site as its readers do",
        arguments: [
            .init(name: "QUERY", isRequired: false, meaning: "What somebody types"),
            folderArgument,
        ],
        options: [
            .init(
                name: "queries", value: "FILE",
                meaning: "Ask each line of a file instead; prints one JSON object a line"),
            .init(name: "limit", value: "N", meaning: "How many results at most; 10 by default"),
            .init(name: "locale", value: "TAG", meaning: "Which locale; the first by default"),
            .init(
                name: "output", value: "DIR",
                meaning: "Where the built site is; Public/ in the folder by default"),
            .init(
                name: "format", value: "FORMAT", meaning: "How results are printed: text or json"),
        ], run: SearchCommand.run),
    CommandDescription(
        name: "publish", summary: "Put the site on a web host's disk, whole and at once",
        arguments: [
            .init(
                name: "TARGET", isRequired: true,
                meaning: "The folder for releases; the web host serves TARGET/current"),
            folderArgument,
        ],
        options: [
            .init(
                name: "keep", value: "N",
                meaning:
                    "How many of the releases served last stay, this one included; 5 by default"),
            .init(
                name: "rollback", value: nil,
                meaning:
                    "Serve the release served before; once more goes further back, never forward"),
            .init(
                name: "base-url", value: "URL",
                meaning: "Publish under another address than site.yaml says"),
            nowOption, strictOption, formatOption, threadsOption,
        ], run: PublishCommand.run),
    CommandDescription(
        name: "verify", summary: "Record that somebody checked a channel's contact points",
        arguments: [
            .init(
                name: "CHANNEL", isRequired: true,
                meaning: "The channel, by the name of its file in Content/channels/"),
            folderArgument,
        ],
        options: [
            .init(name: "by", value: "NAME", meaning: "Who looked at the official page"),
            .init(
                name: "source", value: "URL",
                meaning: "The official page that shows the contact, on an official host"),
            .init(
                name: "point", value: "VALUE|LABEL",
                meaning: "Only this contact point was checked; all of them by default"),
            .init(
                name: "now", value: "DATE",
                meaning: "The day of the check, YYYY-MM-DD; today by default"),
        ], run: VerifyCommand.run),
    CommandDescription(
        name: "new", summary: "Begin a page: faq, article or channel",
        arguments: [
            .init(name: "KIND", isRequired: true, meaning: "faq, article or channel"),
            .init(
                name: "ID", isRequired: true, meaning: "Its name in lower case, such as late-funds"),
            folderArgument,
        ], options: [], run: NewCommand.run),
    CommandDescription(
        name: "move", summary: "Rename a page and keep everything that leads to it",
        arguments: [
            .init(
                name: "OLD", isRequired: true,
                meaning: "The page, such as faq/late-funds: in every locale, unless that is named"),
            .init(name: "NEW", isRequired: true, meaning: "The name that it is to have"),
            folderArgument,
        ], options: [], run: MoveCommand.run),
    CommandDescription(
        name: "init", summary: "Begin a site that builds at once",
        arguments: [.init(name: "DIR", isRequired: true, meaning: "The folder of the new site")],
        options: [
            .init(name: "locale", value: "TAG", meaning: "Its language: zh-CN or en; en by default")
        ], run: InitCommand.run),
    CommandDescription(
        name: "import", summary: "Move in from Hugo, Docusaurus or Zendesk",
        arguments: [
            .init(name: "KIND", isRequired: true, meaning: "hugo, docusaurus or zendesk"),
            .init(
                name: "SOURCE", isRequired: true,
                meaning: "The folder of the old site, or the folder of an export's JSON"),
            .init(
                name: "DIR", isRequired: true,
                meaning: "The folder of the new site, empty or not there yet"),
        ],
        options: [formatOption, reportOption, nowOption, threadsOption],
        run: ImportCommand.run),
]

private let folderArgument = CommandDescription.Argument(
    name: "DIR", isRequired: false, meaning: "The folder that holds Content/; this one by default")
private let draftsOption = CommandDescription.Option(
    name: "drafts", value: nil, meaning: "Show drafts and pages of the future as well")
private let nowOption = CommandDescription.Option(
    name: "now", value: "DATE", meaning: "Build as on that day, YYYY-MM-DD")
private let strictOption = CommandDescription.Option(
    name: "strict", value: nil, meaning: "Let warnings count as errors")
private let formatOption = CommandDescription.Option(
    name: "format", value: "FORMAT", meaning: "How diagnostics are printed: text, github or json")
private let reportOption = CommandDescription.Option(
    name: "report", value: "FILE",
    meaning: "Also write what was found and done to a file, as JSON")
private let threadsOption = CommandDescription.Option(
    name: "threads", value: "N", meaning: "How many threads work; all cores by default")
