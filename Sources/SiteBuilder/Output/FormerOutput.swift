import Synchronization

/// What earlier builds own in an output folder, as their manifest says.
///
/// The manifest is parsed when somebody asks: a build that changes nothing compares its bytes alone.
final class FormerOutput: Sendable {
    /// The manifest as it stands on the disk; nil where there is none.
    let bytes: [UInt8]?
    /// The manifest's path, for messages.
    private let path: String
    private let known = Mutex<Result<Content, OutputError>?>(nil)

    private struct Content {
        let files: [OutputManifest.Entry]
        let paths: Set<OutputPath>
    }

    init(_ bytes: [UInt8]?, path: String) {
        self.bytes = bytes
        self.path = path
    }

    /// The files of earlier builds, in the order of upload; throws where the manifest is damaged.
    func files() throws(OutputError) -> [OutputManifest.Entry] { try content().files }

    /// Whether an earlier build wrote what stands at a path; throws where the manifest is damaged.
    func owns(_ path: OutputPath) throws(OutputError) -> Bool {
        try content().paths.contains(path)
    }

    private func content() throws(OutputError) -> Content {
        let content = known.withLock { known in
            let content = known ?? read()
            known = content
            return content
        }
        return try content.get()
    }

    private func read() -> Result<Content, OutputError> {
        Result { () throws(OutputError) in
            guard let bytes else { return Content(files: [], paths: []) }
            let files = try OutputManifest(parsing: bytes, path: path).files
            return Content(files: files, paths: Set(files.map(\.place)))
        }
    }
}
