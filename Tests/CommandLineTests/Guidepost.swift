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
    try ChildProcess.run(
        guidepostBinary, arguments, environment: ChildProcess.environment(adding: environment),
        in: folder)
}
