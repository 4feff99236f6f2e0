import Metadata
import SiteModel
import SourceText
import TestSupport
import Testing

@testable import SiteBuilder

/// Moves every page of the real site, one at a time and on paper: the plan is judged, and nothing is written.
@Test func everyPageOfTheRealSiteCanMove() throws {
    var request = SiteRequest(
        folder: SharedFolder.checkout, builtInTheme: try TestSite.theme.get(),
        today: { _ in CalendarDate(iso8601: "2026-11-23")! })
    request.threads = 2
    let mover = PageMover(request)
    let prepared = try mover.prepare()
    var moved = 0
    for page in prepared.site.pages {
        guard let place = page.parsed?.place, page.isFirstPart else { continue }
        // The page of a folder goes with all that is in it.
        let path = String(place.path.dropLast(place.path.hasSuffix("/index.md") ? 9 : 3))
        let new: String
        switch place.kind {
        case .question(let id): new = "faq/\(id)-2"
        // To another folder, so that every relative link is written anew.
        case .article: new = "guides/\(moved)/" + path
        default: continue
        }
        let plan = try mover.plan(path, to: new, prepared)
        #expect(plan.files.contains { $0.newPath.hasPrefix(place.folder + new) }, "\(path)")
        for file in plan.files where file.path == file.newPath {
            #expect(file.references > 0 && file.bytes != file.newBytes)
        }
        moved += 1
    }
    #expect(moved >= 15)
}
