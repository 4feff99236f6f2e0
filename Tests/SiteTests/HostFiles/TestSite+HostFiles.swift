import SourceText
import Testing

@testable import SiteBuilder

extension TestSite {
    /// The texts of the files for hosts by their names, without a build of the rest; a mistake in the site fails the test.
    func hostFiles(
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [String: String] {
        let loaded = try load()
        #expect(loaded.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
        let site = try #require(loaded.site, sourceLocation: sourceLocation)
        let theme = try #require(loaded.theme, sourceLocation: sourceLocation)
        return Dictionary(
            uniqueKeysWithValues: HostFiles.files(site, theme.assets).map { file in
                guard case .bytes(let bytes) = file.content else { return (file.path, "") }
                return (file.path, String(decoding: bytes, as: UTF8.self))
            })
    }
}
