import Metadata
import SiteBuilder
import TestSupport
import Testing

/// A site that stands in a folder of this repository.
enum FolderSite {
    /// Builds the site below a folder as on a day, into `Public/` of the folder that is returned.
    static func built(_ folder: String, on today: String) throws -> TemporaryFolder {
        let output = try TemporaryFolder()
        let loaded = try SiteLoader.load(
            SiteRequest(
                folder: SharedFolder.checkout + folder, builtInTheme: try TestSite.theme.get(),
                today: { _ in CalendarDate(iso8601: today)! }))
        _ = try #require(SiteBuilder(loaded, threads: 2))
            .build(into: output.path("Public"), with: OutputWriter())
        return output
    }
}
