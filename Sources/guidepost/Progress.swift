/// Says what a long command does, on one line that is wiped again; only where a person watches a terminal.
struct Progress {
    private let isShown = Terminal.isWatched && Terminal.understandsEscapes

    /// Shows the phase that begins.
    func show(_ phase: String) {
        if isShown { Terminal.printError("\r\u{1B}[K\(phase) …") }
    }

    /// Wipes the line.
    func clear() {
        if isShown { Terminal.printError("\r\u{1B}[K") }
    }
}
