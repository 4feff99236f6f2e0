import Glibc
import Testing

@testable import SiteBuilder

/// Locked, five files compared, made, flushed, announced, placed, swapped, remembered, finished.
private let publishSteps = 13
/// Until this step the release before is served.
private let stepsBeforeSwap = 10

@Test func aPublishKilledAtAnyStepServesAWholeReleaseAndTheNextOneEndsLikeACleanOne() throws {
    let clean = try folderWithTwoReleases()
    try clean.publish(markedSite("c"), keeping: 2)
    for step in 1...publishSteps {
        let folder = try folderWithTwoReleases()
        #expect(throws: Killed.self) {
            try folder.publish(
                markedSite("c"), keeping: 2, threads: 1, atStep: Killer(afterStep: step).step)
        }
        #expect(folder.servedMark == (step <= stepsBeforeSwap ? "b" : "c"), "step \(step)")
        expectWholeSite(in: folder, "killed after step \(step)")
        try folder.publish(markedSite("c"), keeping: 2)
        #expect(folder.contents("www") == clean.contents("www"), "again after step \(step)")
    }
    let killer = Killer(afterStep: publishSteps + 1)
    try folderWithTwoReleases().publish(markedSite("c"), threads: 1, atStep: killer.step)
}

@Test func afterAPublishWasKilledOneGoesBackToWhatWasServedBefore() throws {
    for step in 1...publishSteps {
        let folder = try folderWithTwoReleases()
        #expect(throws: Killed.self) {
            try folder.publish(
                markedSite("c"), threads: 1, atStep: Killer(afterStep: step).step)
        }
        try folder.rollBack()
        #expect(folder.servedMark == (step <= stepsBeforeSwap ? "a" : "b"), "step \(step)")
    }
}

@Test func aReleaseThatIsPublishedAgainAndKilledIsGoneBackFromToTheOneBetween() throws {
    for step in 1...publishSteps {
        let folder = try folderWithTwoReleases()
        try folder.publish(markedSite("c"))
        #expect(throws: Killed.self) {
            try folder.publish(
                markedSite("a"), threads: 1, atStep: Killer(afterStep: step).step)
        }
        #expect(folder.servedMark == (step <= stepsBeforeSwap ? "c" : "a"), "step \(step)")
        try folder.rollBack()
        #expect(folder.servedMark == (step <= stepsBeforeSwap ? "b" : "c"), "step \(step)")
    }
}

@Test func goingBackKilledAtAnyStepHasHappenedOrNot() throws {
    for step in 1...5 {
        let folder = try folderWithTwoReleases()
        try folder.publish(markedSite("c"))
        #expect(throws: Killed.self) { try folder.rollBack(atStep: Killer(afterStep: step).step) }
        // Locked, announced: not yet.
        #expect(folder.servedMark == (step <= 2 ? "c" : "b"), "step \(step)")
        expectWholeSite(in: folder, "killed after step \(step)")
        try folder.rollBack()
        #expect(folder.servedMark == (step <= 2 ? "b" : "a"), "step \(step)")
        try folder.publish(markedSite("d"))
        #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
    }
    let folder = try folderWithTwoReleases()
    try folder.rollBack(atStep: Killer(afterStep: 6).step)
}

@Test func aKilledProcessLeavesNothingThatStopsTheNextPublish() async throws {
    let folder = try folderWithTwoReleases()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
        let store = ReleaseStore(
            at: path + "/www", canLink: true, atStep: { if $0 == .made { raise(SIGKILL) } })
        _ = try store.publish(files(markedSite("c")), threads: 1)
    }
    #expect(folder.read("www/.guidepost/staged/release/index.html") == "home c")
    #expect(folder.servedMark == "b")
    try folder.publish(markedSite("d"))
    #expect(folder.listing("www/.guidepost") == ["lock", "releases"])
}

@Test func aDiskThatFillsUpLeavesWhatIsServedAsItIs() throws {
    let steps: [PublishStep] = [.compared("index.html"), .made, .flushed, .announced]
    for step in steps {
        let folder = try folderWithTwoReleases()
        let full = FileError(.write, "www", number: ENOSPC)
        #expect(throws: full) {
            try folder.publish(markedSite("c")) { if $0 == step { throw full } }
        }
        #expect(folder.servedMark == "b")
        #expect(folder.read("www/.guidepost/staged/release/index.html") == nil, "\(step)")
        try folder.rollBack()
        #expect(folder.servedMark == "a")
    }
}

/// The limit on the size of a file is the full disk that any machine can have, in a process of its own.
@Test func aSiteThatCannotBeWrittenWholeIsNeverServed() async throws {
    let folder = try folderWithTwoReleases()
    let before = folder.contents("www")
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let big = OutputFile("big.html", .page, .bytes([UInt8](repeating: 0x61, count: 200_000)))
        do {
            _ = try ReleaseStore(at: path + "/www")
                .publish(files(markedSite("c")) + [big], threads: 2)
            exit(1)
        } catch let error as FileError {
            exit(error.number == EFBIG && error.operation == .write ? 0 : 2)
        }
    }
    #expect(folder.contents("www") == before)
}

@Test func aPublishThatIsCalledOffLeavesNothingBehind() throws {
    let folder = try folderWithTwoReleases()
    let before = folder.contents("www")
    for count in 1...11 {
        let asked = Killer(afterStep: count)
        let store = ReleaseStore(
            at: folder.path + "/www",
            isCancelled: { (try? asked.step(.locked)) == nil })
        #expect(throws: BuildCancelled.self) {
            try store.publish(files(markedSite("c")), threads: 1)
        }
        #expect(folder.contents("www") == before, "called off at question \(count)")
    }
}

private func folderWithTwoReleases() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    try folder.publish(markedSite("a"))
    try folder.publish(markedSite("b"))
    return folder
}

/// The served release has all that its site has; the rest is what is carried along.
private func expectWholeSite(
    in folder: TemporaryFolder, _ when: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let mark = folder.servedMark ?? "no site"
    for (path, text) in markedSite(mark) {
        #expect(folder.served[path] == text, "\(path), \(when)", sourceLocation: sourceLocation)
    }
}
