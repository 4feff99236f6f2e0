import Foundation
import Glibc
import TestSupport
import Testing

/// `kill -9` at 200 random moments of real builds that change a published site.
@Suite(.mustEnd)
struct KilledBuildTests {
    /// Where in a build the moments are drawn.
    enum Phase: CaseIterable, Sendable {
        /// Anywhere between the start of the process and its end.
        case any
        /// From the first staged file on.
        case staging
        /// From the moment on at which all is staged.
        case placing

        var kills: Int {
            switch self {
            case .any: 80
            case .staging: 70
            case .placing: 50
            }
        }

        /// The files that tell that the phase has begun.
        var signs: [String] {
            switch self {
            case .any: []
            case .staging: ["staged"]
            case .placing: ["staged/transitional.json", "staged/manifest.json"]
            }
        }
    }

    @Test(arguments: Phase.allCases)
    func eachFileIsWholeAtAnyMomentAndTheNextBuildEndsLikeACleanOne(phase: Phase) throws {
        let sites = try [SiteState(0), SiteState(1)]
        let output = try TemporaryFolder(inMemory: true)
        let live = output.path("Public")
        var current = 0
        var generator = SeededGenerator(seed: UInt64(phase.kills))
        #expect(try sites[0].build(to: live).wait().isSuccess)
        // How long the phase lasts at least when nobody ends the build: behind it, moments meet no build any more.
        var lengths: [Duration] = []
        for _ in 0..<5 {
            let build = try sites[1 - current].build(to: live)
            let start = begin(of: phase, in: live, build)
            #expect(try build.wait().isSuccess)
            lengths.append(start.duration(to: .now))
            current = 1 - current
        }
        let length = lengths.min()!
        var kills = 0
        var mixtures = 0
        for _ in 0..<(phase.kills * 20) where kills < phase.kills {
            let next = 1 - current
            let share = Double.random(in: 0..<1, using: &generator)
            let build = try sites[next].build(to: live)
            let moment = begin(of: phase, in: live, build) + length * share
            while ContinuousClock.now < moment {
                if phase == .any { usleep(100) } else { sched_yield() }
            }
            build.send(signal: SIGKILL)
            let outcome = try build.wait()
            guard outcome.status == .signalled(SIGKILL) else {
                #expect(outcome.isSuccess, "\(outcome.errors)")
                current = next
                continue
            }
            kills += 1
            let state = try FolderSnapshot(folder: live).leavingOut(".guidepost/")
            let found = Mixture(of: state, between: sites[current].clean, and: sites[next].clean)
            #expect(found.faults == [], "kill \(kills)")
            if found.isMixture { mixtures += 1 }
            current = Int.random(in: 0...1, using: &generator)
            let recovery = try sites[current].build(to: live).wait()
            #expect(recovery.isSuccess, "\(recovery.errors)")
            let differences = try FolderSnapshot(folder: live)
                .differences(from: sites[current].clean.snapshot)
            #expect(differences == [], "after kill \(kills)")
        }
        #expect(kills == phase.kills)
        if phase == .placing {
            #expect(mixtures > 0, "no build was ended while it put files in place")
        }
    }

    /// Waits for the phase of a build, or for the end of the build, and returns the moment.
    private func begin(
        of phase: Phase, in live: String, _ build: ChildProcess
    ) -> ContinuousClock.Instant {
        guard !phase.signs.isEmpty else { return .now }
        func exists(_ sign: String) -> Bool { access("\(live)/.guidepost/\(sign)", F_OK) == 0 }
        while build.isRunning, !phase.signs.contains(where: exists) {
            // The last phase is over in a moment.
            if phase == .placing, exists("staged") { sched_yield() } else { usleep(50) }
        }
        return .now
    }
}

/// One of two states of a site, with the output that it has when nobody ends a build of it.
private struct SiteState {
    let folder: TemporaryFolder
    let clean: CleanOutput

    /// Between the two, every page and most files differ, some come and some go, and a file becomes a folder.
    init(_ number: Int) throws {
        folder = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: State \(number)
            url: https://help.example.com/
            -- Content/hello.md --
            # Hello

            Text of state \(number)
            -- Content/only-\(number).md --
            # Only in state \(number)
            -- Content/turn\(number == 0 ? "" : "/inner") --
            a file, or a file in a folder
            -- Content/same.txt --
            the same in both states
            """)
        for file in 0..<150 {
            try folder.write("file \(file), state \(number)\n", to: "Content/files/\(file).txt")
        }
        for file in 0..<30 {
            try folder.write("file \(file)\n", to: "Content/only-\(number)/\(file)/file.txt")
        }
        let output = folder.path("clean")
        let outcome = try guidepost("build", folder.path, "--output", output, "--threads", "1")
        try #require(outcome.isSuccess, "\(outcome.errors)")
        clean = try CleanOutput(folder: output)
    }

    func build(to output: String) throws -> ChildProcess {
        try ChildProcess(
            guidepostBinary, ["build", folder.path, "--output", output, "--threads", "1"])
    }
}

/// All that a site has, and what each file is to the others.
private struct CleanOutput {
    let snapshot: FolderSnapshot
    let kinds: [String: String]

    private struct Manifest: Decodable {
        struct File: Decodable {
            let path: String
            let kind: String
        }
        let files: [File]
    }

    init(folder: String) throws {
        snapshot = try FolderSnapshot(folder: folder)
        let manifest = try JSONDecoder().decode(
            Manifest.self,
            from: Data(contentsOf: URL(fileURLWithPath: folder + "/.guidepost/manifest.json")))
        kinds = Dictionary(uniqueKeysWithValues: manifest.files.map { ($0.path, $0.kind) })
    }

    func bytes(_ path: String) -> [UInt8]? {
        kinds[path] == nil ? nil : snapshot.entries[path]?.bytes
    }
}

/// A published site in the middle of a change, file by file.
private struct Mixture {
    /// What a reader must never meet.
    private(set) var faults: [String] = []
    /// Whether there are files of both sites that the other one does not have like that.
    let isMixture: Bool

    init(of state: FolderSnapshot, between former: CleanOutput, and next: CleanOutput) {
        var placed: Set<String> = []
        var missing: Set<String> = []
        var kept = 0
        for (path, entry) in state.entries {
            let isFormer = entry.bytes == former.bytes(path)
            let isNext = entry.bytes == next.bytes(path)
            if !isFormer && !isNext { faults.append("'\(path)' is of neither site") }
            if isNext && !isFormer { placed.insert(next.kinds[path]!) }
            if isFormer && !isNext { kept += 1 }
        }
        for path in former.kinds.keys where next.kinds[path] != nil && state.entries[path] == nil {
            faults.append("'\(path)' is missing, which both sites have")
        }
        for (path, kind) in next.kinds where state.entries[path]?.bytes != next.bytes(path) {
            missing.insert(kind)
        }
        // A page never comes before the files that it loads, nor what leads to pages before them.
        if placed.contains("page") || placed.contains("entry"), missing.contains("asset") {
            faults.append("a page is there before its assets")
        }
        if placed.contains("entry"), missing.contains("page") {
            faults.append("a search manifest or a sitemap is there before its pages")
        }
        let isDeleting = former.kinds.keys.contains { path in
            // What becomes a folder has to make way before.
            next.kinds[path] == nil && state.entries[path] == nil && path != "turn"
                && !path.hasPrefix("turn/")
        }
        if isDeleting, !missing.isEmpty { faults.append("files go before all others are there") }
        isMixture = !placed.isEmpty && kept > 0
    }
}
