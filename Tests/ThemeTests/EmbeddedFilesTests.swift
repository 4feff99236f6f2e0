import Testing
import Theme

/// A file of the theme as the program carries it.
private struct EmbeddedFile {
    let path: String
    let bytes: [UInt8]

    static let all = (0..<guidepost_theme_file_count).map { index in
        let file = guidepost_theme_file_at(index)!.pointee
        return EmbeddedFile(
            path: String(cString: file.path),
            bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
}

@Suite struct EmbeddedFilesTests {
    @Test func theProgramCarriesEachFileOfTheFolderInOrder() throws {
        #expect(
            EmbeddedFile.all.map(\.path) == (try TemplatesFolder.files()),
            "run Sources/Theme/list-files.sh")
    }

    @Test func theBytesAreThoseOnDisk() throws {
        for file in EmbeddedFile.all {
            #expect(file.bytes == (try TemplatesFolder.bytes(file.path)), "\(file.path)")
        }
    }

    @Test func everyKindOfPageHasATemplate() {
        let kinds = [
            "home", "contact", "prepare", "channel", "faq", "question", "topic", "article",
            "search",
            "not-found", "layout", "redirect",
        ]
        let paths = EmbeddedFile.all.map(\.path)
        for kind in kinds { #expect(paths.contains(kind + ".mustache")) }
    }
}
