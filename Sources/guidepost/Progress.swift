import SiteBuilder
import SourceText

/// Says what a long command does, on one line that is wiped again; only where a person watches a terminal.
struct Progress: Sendable {
    private let isShown = Terminal.isWatched && Terminal.understandsEscapes

    /// Shows the stage that begins.
    @Sendable func show(_ stage: BuildStage) {
        if isShown {
            Terminal.printError("\r\u{1B}[K\(stage.activity.text(in: Terminal.language)) …")
        }
    }

    /// Wipes the line.
    func clear() {
        if isShown { Terminal.printError("\r\u{1B}[K") }
    }
}

extension BuildStage {
    fileprivate var activity: Wording {
        switch self {
        case .read, .parse: Wording("reading", zh: "读取")
        case .model, .validate: Wording("checking", zh: "检查")
        case .index: Wording("indexing", zh: "建立搜索索引")
        case .render: Wording("rendering", zh: "生成")
        case .place: Wording("writing", zh: "写入")
        }
    }
}
