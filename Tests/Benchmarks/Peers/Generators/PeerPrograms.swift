import TestSupport

/// Where the programs of other generators stand: a Python environment with the packages of `requirements.txt`.
struct PeerPrograms {
    private let folder: String

    init(folder: String) { self.folder = folder }

    /// A command of the environment.
    func command(_ name: String) -> String { "\(folder)/bin/\(name)" }

    /// The executable itself, without the start of Python that its command begins with.
    func executable(_ name: String) throws -> String {
        let found = try ChildProcess.run(
            "find", [folder + "/lib", "-type", "f", "-name", name, "-size", "+1M"])
        guard let path = found.output.split(separator: "\n").first else {
            throw TestFailure("there is no '\(name)' below '\(folder)'")
        }
        return String(path)
    }
}
