import Glibc
import Testing

@testable import SiteBuilder

/// A folder of an old release that denies to be changed is what another user's is. Root may change all, so it is not asked.
@Suite struct OldReleaseTests {
    @Test func anOldReleaseOfAnotherUserIsToldByNameAndEndsNoPublish() async throws {
        let folder = TemporaryFolder()
        chmod(folder.path, 0o777)
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            giveUpPrivileges()
            let old = path + "/www/releases/" + (try publish("a", at: path).release)
            chmod(old, 0o500)
            let denied = FileError(.deleteFolder, old, number: EACCES)
            for (mark, dropped) in [("b", 0), ("c", 1), ("c", 0)] {
                let summary = try publish(mark, at: path)
                #expect(summary.leftover == denied && summary.dropped == dropped, "\(mark)")
            }
            chmod(old, 0o700)
            let last = try publish("c", at: path)
            #expect(last.leftover == nil && last.wasServed && last.dropped == 1)
        }
        #expect(folder.servedMark == "c")
        #expect(folder.releases.count == 1)
        #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
    }

    @Test func oldReleasesThatCannotBeDeletedWholeAreToldUntilTheyCan() async throws {
        let folder = TemporaryFolder()
        chmod(folder.path, 0o777)
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            giveUpPrivileges()
            let staged = path + "/www/.guidepost/staged/"
            let first = try publish("a", at: path).release
            chmod(path + "/www/current/assets", 0o500)
            let second = try publish("b", at: path).release
            chmod(path + "/www/current/assets", 0o500)
            #expect(try publish("a", at: path).release == first)
            chmod(path + "/www/current/assets", 0o500)
            let leftover = try #require(try publish("c", at: path).leftover)
            #expect(leftover.path == staged + "dropped-\(first).2/assets/a.css")
            #expect(leftover.number == EACCES)
            _ = try publish("d", at: path, keeping: 2)
            _ = try ReleaseStore(at: path + "/www").rollBack()
            for aside in [first, first + ".2", second] {
                #expect(chmod(staged + "dropped-\(aside)/assets", 0o700) == 0, "\(aside)")
            }
            #expect(try publish("c", at: path, keeping: 2).leftover == nil)
        }
        #expect(folder.servedMark == "c")
        #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
    }

    @Test func aReleaseOfAnotherUserKeepsItsNameWhenItsContentIsPublishedAgain() async throws {
        let folder = TemporaryFolder()
        chmod(folder.path, 0o777)
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            giveUpPrivileges()
            let first = try publish("a", at: path).release
            _ = try publish("b", at: path, keeping: 2)
            chmod(path + "/www/releases/" + first, 0o500)
            #expect(try publish("a", at: path).release == first + "-2")
            chmod(path + "/www/releases/" + first, 0o700)
        }
        #expect(folder.servedMark == "a")
    }

    @Test func namesThatAreNoUTF8AreRemovedWithTheirRelease() throws {
        let folder = TemporaryFolder()
        let first = try folder.publish(markedSite("a")).release
        let odd = Array("\(folder.path)/www/releases/\(first)/caf".utf8) + [0xE9]
        func path(_ end: String) -> [CChar] { (odd + end.utf8 + [0]).map(CChar.init(bitPattern:)) }
        #expect(mkdir(path(""), 0o755) == 0)
        close(open(path("/\u{1}"), O_CREAT | O_WRONLY, 0o644))
        close(open(path(".txt"), O_CREAT | O_WRONLY, 0o644))
        let second = try folder.publish(markedSite("b"), keeping: 1)
        #expect(second.leftover == nil && second.dropped == 1)
        #expect(folder.releases == [second.release])
        #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
    }

    @Test func aReleaseIsNamedByAHashAndFromTheSecondOfItsContentOnByANumber() throws {
        let name = try #require(ReleaseName("0123456789abcdef"))
        #expect(name.next?.text == "0123456789abcdef-2")
        #expect(name.next?.next == ReleaseName("0123456789abcdef-3"))
        #expect(ReleaseName("0123456789abcdef-99")?.next == nil)
        for end in ["-", "-0", "-1", "-02", "-+2", "-100", "-2-2", "0", "\u{0301}"] {
            #expect(ReleaseName(name.text + end) == nil, "\(end)")
        }
        for text in ["", "-2", "0123456789ABCDEF", "0123456789abcde"] {
            #expect(ReleaseName(text) == nil, "\(text)")
        }
    }
}

private func giveUpPrivileges() {
    let nobody: UInt32 = 65534
    if geteuid() == 0 { precondition(setgid(nobody) == 0 && setuid(nobody) == 0) }
}

private func publish(_ mark: String, at path: String, keeping count: Int = 1) throws
    -> PublishSummary
{
    try ReleaseStore(at: path + "/www", keeping: count)
        .publish(files(markedSite(mark)), threads: 1)
}
