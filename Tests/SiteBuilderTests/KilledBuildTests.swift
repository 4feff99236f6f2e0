import Glibc
import Testing

@testable import SiteBuilder

/// Two states of a site between which everything happens: new, changed, equal and dropped files, a file that becomes a
/// folder, a folder that becomes a file.
private let before: TestOutput = [
    "assets/old.css": "old style", "assets/same.js": "script", "index.html": "home 1",
    "faq/index.html": "faq 1", "gone/a/index.html": "gone", "file": "a file",
    "folder/x/index.html": "x", "folder/index.html": "folder", "sitemap.xml": "map 1",
]
private let after: TestOutput = [
    "assets/new.css": "new style", "assets/same.js": "script", "index.html": "home 2",
    "faq/index.html": "faq 2", "fresh/index.html": "fresh", "file/index.html": "in a folder",
    "folder": "a file now", "sitemap.xml": "map 2",
]

@Test func aBuildKilledAtAnyStepLeavesEachFileWholeAndTheNextOneEndsLikeACleanOne() throws {
    let clean = TemporaryFolder()
    try clean.build(after)
    let expected = clean.contents("Public")
    var step = 0
    var wasKilled = true
    while wasKilled {
        step += 1
        let folder = TemporaryFolder()
        try folder.build(before)
        wasKilled = try folder.buildKilled(after, afterStep: step)
        expectWholeFiles(in: folder, "killed after step \(step)")
        try folder.build(after)
        #expect(folder.contents("Public") == expected, "built again after step \(step)")
    }
    // Locked, 8 files, all staged, manifest, folders, 7 placed, 5 deleted, all deleted, finished; then not killed.
    #expect(step == 27)
}

@Test func aBuildThatGoesBackAfterOneWasKilledEndsLikeACleanOne() throws {
    let clean = TemporaryFolder()
    try clean.build(before)
    let expected = clean.contents("Public")
    for step in 1...26 {
        let folder = TemporaryFolder()
        try folder.build(before)
        #expect(try folder.buildKilled(after, afterStep: step))
        try folder.build(before)
        #expect(folder.contents("Public") == expected, "built after step \(step)")
    }
}

@Test func aBuildOfAThirdStateAfterTwoWereKilledEndsLikeACleanOne() throws {
    let third: TestOutput = ["index.html": "home 3", "file/index.html": "in a folder"]
    let clean = TemporaryFolder()
    try clean.build(third)
    let expected = clean.contents("Public")
    for step in 1...26 {
        let folder = TemporaryFolder()
        #expect(try folder.buildKilled(before, afterStep: min(step, 14)))
        #expect(try folder.buildKilled(after, afterStep: min(step, 15)))
        try folder.build(third)
        #expect(folder.contents("Public") == expected, "built after step \(step)")
    }
}

@Test func aKilledProcessLeavesNothingThatStopsTheNextBuild() async throws {
    let folder = TemporaryFolder()
    try folder.build(before)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
        let files = [OutputFile("index.html", .page, .bytes(Array("home 2".utf8)))]
        _ = try OutputWriter(atStep: { if $0 == .allStaged { raise(SIGKILL) } })
            .write(files, to: path + "/Public", threads: 1)
    }
    #expect(folder.read("Public/.guidepost/staged/0") == "home 2")
    expectWholeFiles(in: folder, "killed by a signal")
    #expect(try folder.build(before).written == 0)
    #expect(folder.read("Public/.guidepost/staged/0") == nil)
}

@Test func filesAppearBeforeWhatRefersToThemAndGoAfterIt() throws {
    let folder = TemporaryFolder()
    try folder.build(before)
    let steps = try folder.steps(after).compactMap { step in
        switch step {
        case .placed(let path): "+" + path
        case .deleted(let path): "-" + path
        default: nil
        }
    }
    #expect(
        steps == [
            "+assets/new.css", "+file/index.html", "+folder", "+fresh/index.html",
            "+faq/index.html", "+index.html", "+sitemap.xml", "-gone/a/index.html",
            "-folder/x/index.html", "-folder/index.html", "-file", "-assets/old.css",
        ])
}

/// What both states have is there, old or new; what one of them has is absent or whole; order keeps references valid.
private func expectWholeFiles(
    in folder: TemporaryFolder, _ when: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    for path in Set(before.keys).union(after.keys) {
        let text = folder.read("Public/" + path)
        if let text {
            let isKnown = text == before[path] || text == after[path]
            #expect(isKnown, "\(path) is '\(text)', \(when)", sourceLocation: sourceLocation)
        }
        if before[path] != nil, after[path] != nil {
            #expect(text != nil, "\(path) is missing, \(when)", sourceLocation: sourceLocation)
        }
    }
    if folder.read("Public/index.html") == "home 2" {
        for path in ["assets/new.css", "fresh/index.html"] {
            #expect(
                folder.read("Public/" + path) == after[path], "home is first, \(when)",
                sourceLocation: sourceLocation)
        }
    } else {
        #expect(
            folder.read("Public/assets/old.css") == "old style", "\(when)",
            sourceLocation: sourceLocation)
    }
}
