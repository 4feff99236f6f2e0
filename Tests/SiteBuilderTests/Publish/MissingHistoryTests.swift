import Glibc
import Testing

@testable import SiteBuilder

/// What a loss of power can leave of the list of releases, or somebody who deletes it.
@Suite struct MissingHistoryTests {
    @Test(arguments: [nil, ""])
    func withoutAListTheReleasesThatAreThereAreTheHistoryByTheirAge(list: String?) throws {
        let folder = try folderWithReleases()
        folder.setList(list)
        #expect(try folder.publish(markedSite("d")).dropped == 0)
        for mark in ["c", "b", "a"] {
            try folder.rollBack()
            #expect(folder.servedMark == mark)
        }
    }

    @Test func withoutAListOneGoesBackByAgeToo() throws {
        let folder = try folderWithReleases()
        try folder.rollBack()
        folder.setList("")
        try folder.rollBack()
        #expect(folder.servedMark == "a")
        folder.setList("")
        #expect(throws: PublishError.self) { try folder.rollBack() }
    }

    @Test func whatIsRemovedForWantOfAListIsTold() throws {
        let folder = try folderWithReleases()
        folder.setList("")
        let summary = try folder.publish(markedSite("c"), keeping: 2)
        #expect(summary.wasServed && summary.dropped == 1)
        #expect(folder.releases.count == 2)
        try folder.rollBack()
        #expect(folder.servedMark == "b")
    }

    @Test func halfAReleaseIsNoneToGoBackTo() throws {
        let folder = try folderWithReleases()
        let half = "0123456789abcdef"
        folder.write("www/releases/\(half)/index.html", "home half")
        folder.setList("")
        #expect(try folder.publish(markedSite("d")).dropped == 1)
        #expect(!folder.releases.contains(half))
    }

    @Test func aListThatNoPublishWroteStopsPublishingUntilItIsDeleted() throws {
        let folder = try folderWithReleases()
        folder.setList("garbage\n")
        #expect(throws: PublishError.unreadableHistory(folder.path + "/www/.guidepost/releases")) {
            try folder.publish(markedSite("d"))
        }
        folder.setList(nil)
        try folder.rollBack()
        #expect(folder.servedMark == "b")
    }

    /// Three releases, each made a day after the other by its time.
    private func folderWithReleases() throws -> TemporaryFolder {
        let folder = TemporaryFolder()
        for (day, mark) in ["a", "b", "c"].enumerated() {
            try folder.publish(markedSite(mark))
            let time = timespec(tv_sec: 1_700_000_000 + 86_400 * day, tv_nsec: 0)
            utimensat(
                AT_FDCWD, folder.path + "/www/current/.guidepost/manifest.json", [time, time], 0)
        }
        return folder
    }
}

extension TemporaryFolder {
    fileprivate func setList(_ text: String?) {
        unlink(path + "/www/.guidepost/releases")
        if let text { write("www/.guidepost/releases", text) }
    }
}
