import SiteBuilder

/// Says what a long command does, on one line that is wiped again; only where a person watches a terminal.
struct Progress: Sendable {
    private let isShown = Terminal.isWatched && Terminal.understandsEscapes

    /// Shows the stage that begins.
    @Sendable func show(_ stage: BuildStage) {
        if isShown { Terminal.printError("\r\u{1B}[K\(stage.activity) …") }
    }

    /// Wipes the line.
    func clear() {
        if isShown { Terminal.printError("\r\u{1B}[K") }
    }
}

extension BuildStage {
    fileprivate var activity: String {
        switch self {
        case .read, .parse: "reading"
        case .model, .validate: "checking"
        case .index: "indexing"
        case .render: "rendering"
        case .place: "writing"
        }
    }
}
