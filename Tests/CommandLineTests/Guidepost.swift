import TestSupport
import Testing

/// Runs the built command line.
func guidepost(
    _ arguments: String..., in folder: String? = nil, environment: [String: String?] = [:]
) throws -> ChildProcess.Outcome {
    try guidepost(arguments, in: folder, environment: environment)
}

/// Runs the built command line with the arguments of a list.
func guidepost(
    _ arguments: [String], in folder: String? = nil, environment: [String: String?] = [:]
) throws -> ChildProcess.Outcome {
    let outcome = try ChildProcess.run(
        guidepostBinary, arguments, environment: ChildProcess.environment(adding: environment),
        in: folder)
    // Wrong usage changes nothing, so that it can be tried once more.
    if outcome.status == .exited(64), outcome.errors.hasPrefix("guidepost: "),
        !arguments.contains(where: { $0.hasPrefix("--language") }),
        environment["GUIDEPOST_LANGUAGE"] == nil
    {
        let chinese = ["GUIDEPOST_LANGUAGE": "zh"]
        let again = try ChildProcess.run(
            guidepostBinary, arguments,
            environment: ChildProcess.environment(adding: environment.merging(chinese) { $1 }),
            in: folder)
        expectTranslated(outcome.errors, again.errors)
    }
    return outcome
}

/// Expects that each line that begins with the name of the command is said in Chinese, too.
func expectTranslated(
    _ english: String, _ chinese: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let lines = { (text: String) in
        text.split(separator: "\n").map { $0.trimmingPrefix("guidepost: ") }.map(String.init)
    }
    #expect(lines(english).count == lines(chinese).count, sourceLocation: sourceLocation)
    for (english, chinese) in zip(lines(english), lines(chinese)) {
        let faults = TranslationCheck.faults(english: english, chinese: chinese)
        #expect(faults == [], "\(english)\n  \(chinese)", sourceLocation: sourceLocation)
    }
}
