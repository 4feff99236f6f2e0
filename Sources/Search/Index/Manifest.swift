/// The one file of an index with a fixed name: what the other files are called and what they hold.
struct Manifest {
    /// The version of the format, raised when a reader of the former one would misread it.
    static let version = 2

    let language: SearchLanguage
    let passageCounts: [Int]
    let continued: [Bool]
    let hasReadings: Bool
    let texts: TextParts
    let folding: FoldingFiles
    let foldingName: String
    let rest: Rest

    /// Where everything else is.
    enum Rest {
        /// In files of their own.
        case files(firsts: String, terms: FileNames, texts: FileNames, han: String)
        /// In the manifest; the postings, but for those of readings, are left to the reader.
        case inline(readings: [UInt8], synonyms: [String])
    }

    /// The manifest as a file.
    func file() -> SearchFile {
        var bytes: [UInt8] = []
        bytes += "{\"version\":\(Manifest.version),\n\"pages\":\"".utf8
        for count in passageCounts { NumberCode.append(count, to: &bytes) }
        bytes += "\",\n\"continued\":\"".utf8
        appendContinued(to: &bytes)
        bytes += "\",\n\"readings\":\(hasReadings),\n\"light\":".utf8
        bytes.appendJSONText(LightTerms.texts(for: language).joined(separator: " "))
        let stem = language.stemRules
        for (name, value) in [("words", stem.words), ("stays", stem.stays), ("rules", stem.rules)] {
            bytes += (name == "words" ? ",\n\"stem\":{" : ",").utf8
            bytes.appendJSONText(name)
            bytes += ":".utf8
            bytes.appendJSONText(value)
        }
        bytes += "}".utf8
        bytes += ",\n\"folding\":{\"file\":\"\(foldingName)\",\"texts\":{".utf8
        bytes += folding.ofTexts
        bytes += "},\"han\":\"".utf8
        bytes += folding.hanSources
        switch rest {
        case .files(let firsts, let terms, let texts, let han):
            bytes += "\",\"hanFile\":\"\(han)\"},\n\"terms\":{\"first\":".utf8
            bytes.appendJSONText(firsts)
            bytes += ",\"files\":\"".utf8
            for name in terms.names { bytes += name.utf8 }
            bytes += "\",\"width\":\(terms.width)},\n\"texts\":{\"passages\":\"".utf8
            appendNumbers(self.texts.passageCounts, to: &bytes)
            bytes += "\",\"groups\":\"".utf8
            appendNumbers(self.texts.groupCounts, to: &bytes)
            bytes += "\",\"files\":\"".utf8
            for name in texts.names { bytes += name.utf8 }
            bytes += "\",\"width\":\(texts.width)}".utf8
        case .inline(let readings, let synonyms):
            bytes += "\"},\n\"texts\":{\"passages\":\"".utf8
            appendNumbers(texts.passageCounts, to: &bytes)
            bytes += "\"},\n\"inline\":{\"han\":".utf8
            bytes += folding.han
            bytes += ",\"readings\":".utf8
            bytes += readings
            bytes += ",\"synonyms\":".utf8
            bytes.appendJSONTexts(synonyms)
            bytes += ",\"texts\":[".utf8
            for part in 0..<texts.count {
                if part > 0 { bytes += ",".utf8 }
                bytes += texts.part(part)
            }
            bytes += "]}".utf8
        }
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

    private func appendNumbers(_ numbers: [Int], to bytes: inout [UInt8]) {
        for number in numbers { NumberCode.append(number, to: &bytes) }
    }
}
