import Foundation
import SiteBuilder
import SourceText
import TestSupport
import Testing

/// A site that is loaded again and again with what is remembered, beside one that is always built anew.
final class PreviewedTestSite {
    let files: TemporaryFolder
    private let site: TestSite
    var memory = SiteMemory()
    /// The last state without mistakes.
    private(set) var preview: PreviewedSite
    private var loaded: LoadedSite

    convenience init(_ archive: String) throws {
        try self.init(site: try TestSite(archive))
    }

    /// A site with the content of a folder, and the built-in theme.
    convenience init(copying content: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: content, toPath: folder.path("Content"))
        try self.init(site: TestSite(in: folder))
    }

    private init(site: TestSite) throws {
        self.site = site
        files = site.folder
        loaded = try site.load(&memory)
        guard !loaded.hasErrors, let preview = PreviewedSite(loaded, threads: 2) else {
            throw TestFailure("the site has errors: \(try site.lines)")
        }
        self.preview = preview
    }

    /// Loads the site again; whether it has no mistakes, and so is shown.
    @discardableResult
    func reload() throws -> Bool {
        loaded = try site.load(&memory)
        guard !loaded.hasErrors, let next = PreviewedSite(loaded, threads: 2) else { return false }
        preview = next
        return true
    }

    /// Expects the files of the preview to be those of a build into an empty folder, byte for byte.
    func expectBytesOfACleanBuild(_ step: String) throws {
        try expectMistakesOfACleanLoad()
        try? files.remove("Public")
        try site.buildInSpiteOfWarnings()
        let built = try FolderSnapshot(folder: files.path("Public"))
        let paths = built.paths.filter { !$0.hasPrefix(".guidepost/") }
        #expect(
            preview.paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(step)")
        for path in paths {
            let bytes = try preview.bytes(at: path)
            #expect(try bytes == files.bytes("Public/" + path), "\(path) after: \(step)")
        }
    }

    /// Expects the mistakes that are found to be those that a load without a memory finds.
    func expectMistakesOfACleanLoad() throws {
        #expect(loaded.diagnostics == (try site.load()).diagnostics)
    }
}
