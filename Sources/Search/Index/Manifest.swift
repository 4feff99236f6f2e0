/// The one file of an index with a fixed name: what the other files are called and what they hold.
struct Manifest {
    /// The version of the format, raised when a reader of the former one would misread it.
    static let version = 1

    let passageCounts: [Int]
    let continued: [Bool]
    let shards: TermShards
    let texts: TextParts
    let foldingName: String
    let needsFolding: Bool
    let inlineFiles: [SearchFile]

    /// The manifest as a file.
    func file() -> SearchFile {
        var bytes: [UInt8] = []
        bytes += "{\"version\":\(Manifest.version),\n\"pages\":\"".utf8
        for count in passageCounts { NumberCode.append(count, to: &bytes) }
        bytes += "\",\n\"continued\":\"".utf8
        appendContinued(to: &bytes)
        bytes += "\",\n\"shards\":{\"first\":".utf8
        appendList(shards.firsts, to: &bytes)
        bytes += ",\n\"files\":".utf8
        appendList(shards.names, to: &bytes)
        bytes += "},\n\"texts\":{\"passages\":\"".utf8
        for count in texts.passageCounts { NumberCode.append(count, to: &bytes) }
        bytes += "\",\n\"files\":".utf8
        appendList(texts.names, to: &bytes)
        bytes += "},\n\"folding\":{\"file\":\"\(foldingName)\",\"needed\":\(needsFolding)}".utf8
        bytes += ",\n\"light\":".utf8
        appendList(LightTerms.texts, to: &bytes)
        if !inlineFiles.isEmpty { appendInline(to: &bytes) }
        bytes += "}\n".utf8
        return SearchFile(manifest: bytes)
    }

    private func appendContinued(to bytes: inout [UInt8]) {
        var former = 0
        for (passage, continues) in continued.enumerated() where continues {
            NumberCode.append(passage - former, to: &bytes)
            former = passage
        }
    }

    private func appendList(_ texts: [String], to bytes: inout [UInt8]) {
        bytes += "[".utf8
        for (i, text) in texts.enumerated() {
            if i > 0 { bytes += ",".utf8 }
            bytes.appendJSONText(text)
        }
        bytes += "]".utf8
    }

    private func appendInline(to bytes: inout [UInt8]) {
        bytes += ",\n\"inline\":{".utf8
        for (i, file) in inlineFiles.enumerated() {
            bytes += (i == 0 ? "\"" : ",\"").utf8
            bytes += file.path.utf8
            bytes += "\":".utf8
            bytes += file.bytes
        }
        bytes += "}".utf8
    }
}
