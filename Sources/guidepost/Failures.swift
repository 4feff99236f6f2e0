import SiteBuilder

/// Runs the work of a command that loads no site, and tells in words why it failed.
func tellingFailures(_ work: () throws -> ExitStatus) -> ExitStatus {
    do {
        return try work()
    } catch is BuildCancelled {
        // `Guidepost.main` gives the status that the signal asks for.
        return .inputOutputFailed
    } catch let error as SiteCommand.BadOption {
        return usageError(error.message, hint: error.hint)
    } catch let error as ScaffoldError {
        Terminal.printError("guidepost: \(error.message)\n")
        return error.status
    } catch {
        Terminal.printError("guidepost: \(error)\n")
        return .inputOutputFailed
    }
}
