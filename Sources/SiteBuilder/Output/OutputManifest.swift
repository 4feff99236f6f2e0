public import SourceText

/// All files that builds own in an output folder, in the order of upload.
///
/// It stands in `<output>/.guidepost/manifest.json` as JSON with one file on each line:
///
///     {"version":1,"files":[
///     {"path":"assets/site.9f86d08188.css","kind":"asset","hash":"9f86…","size":7310,"immutable":true},
///     {"path":"faq/index.html","kind":"page","address":"/faq/","hash":"60c3…","size":5120,"anchors":["top"]}
///     ]}
public struct OutputManifest: Sendable {
    /// One file.
    public struct Entry: Sendable {
        /// The path below the output folder.
        public var path: String { place.text }
        let place: OutputPath
        /// What the file is to others.
        public let kind: OutputFile.Kind
        /// The address at which readers find it.
        public let address: String?
        /// The SHA-256 digest of its bytes.
        public let hash: ContentHash
        /// How many bytes it has.
        public let size: Int
        /// Whether it is named after its content, so that whoever has it may keep it for ever.
        public let isImmutable: Bool
        /// The ids in it that links may lead to.
        public let anchors: [String]

        /// Describes a file with its bytes.
        public init(_ file: OutputFile, bytes: [UInt8]) {
            self.init(
                place: file.place, kind: file.kind, address: file.address,
                hash: file.hash ?? ContentHash(of: bytes), size: bytes.count,
                isImmutable: file.hash != nil, anchors: file.anchors)
        }

        init(
            place: OutputPath, kind: OutputFile.Kind, address: String?, hash: ContentHash,
            size: Int,
            isImmutable: Bool, anchors: [String]
        ) {
            self.place = place
            self.kind = kind
            self.address = address
            self.hash = hash
            self.size = size
            self.isImmutable = isImmutable
            self.anchors = anchors
        }
    }

    /// The files; a path may stand twice while a build is under way.
    public let files: [Entry]

    /// Makes a manifest of files that stand in the order of upload.
    public init(files: [Entry] = []) {
        self.files = files
    }
}

extension OutputManifest {
    /// The manifest as it is written to disk. Manifests are equal when these bytes are.
    public var json: [UInt8] {
        var output: [UInt8] = []
        output.append("{\"version\":1,\"files\":[")
        for (i, file) in files.enumerated() {
            output.append(i == 0 ? "\n{\"path\":" : ",\n{\"path\":")
            output.appendJSONString(file.path)
            output.append(",\"kind\":\"\(file.kind.rawValue)\"")
            if let address = file.address {
                output.append(",\"address\":")
                output.appendJSONString(address)
            }
            output.append(",\"hash\":\"")
            file.hash.appendHexadecimal(to: &output)
            output.append("\",\"size\":\(file.size)")
            if file.isImmutable { output.append(",\"immutable\":true") }
            if !file.anchors.isEmpty {
                output.append(",\"anchors\":[")
                for (j, anchor) in file.anchors.enumerated() {
                    if j > 0 { output.append(",") }
                    output.appendJSONString(anchor)
                }
                output.append("]")
            }
            output.append("}")
        }
        output.append("\n]}\n")
        return output
    }

    /// Reads a manifest that `json` wrote; what is wrong with another is thrown as an error about `path`.
    public init(parsing bytes: [UInt8], path: String) throws(OutputError) {
        let root: JSONValue
        do {
            root = try JSONValue(parsing: bytes)
        } catch {
            throw .unreadableManifest(
                path,
                because: Wording(
                    "no JSON from byte \(error.offset) on", zh: "从第 \(error.offset) 个字节起不是 JSON"))
        }
        guard root["version"]?.integer == 1 else {
            throw .unreadableManifest(path, because: Wording("not of version 1", zh: "版本不是 1"))
        }
        guard let values = root["files"]?.array else {
            throw .unreadableManifest(path, because: Wording("it has no files", zh: "没有文件"))
        }
        var files: [Entry] = []
        for (i, value) in values.enumerated() {
            guard let entry = Entry(value) else {
                throw .unreadableManifest(
                    path, because: Wording("file \(i + 1) is incomplete", zh: "第 \(i + 1) 个文件不完整"))
            }
            files.append(entry)
        }
        self.init(files: files)
    }
}

extension OutputManifest.Entry {
    fileprivate init?(_ value: JSONValue) {
        guard let path = value["path"]?.string, OutputPath.isValid(path),
            let kind = value["kind"]?.string.flatMap(OutputFile.Kind.init(rawValue:)),
            let hash = value["hash"]?.string.flatMap(ContentHash.init(hexadecimal:)),
            let size = value["size"]?.integer
        else { return nil }
        self.init(
            place: OutputPath(path), kind: kind, address: value["address"]?.string, hash: hash,
            size: size, isImmutable: value["immutable"]?.isTrue ?? false,
            anchors: value["anchors"]?.array?.compactMap(\.string) ?? [])
    }
}

extension JSONValue {
    fileprivate var isTrue: Bool { if case .bool(true) = self { true } else { false } }
}
