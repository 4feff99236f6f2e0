import Foundation
import Glibc
import TestSupport
import Testing

/// The real content on one day gives the same files, byte for byte, wherever and however it is built.
@Suite struct SameBytesTests {
    /// Noon of a day where the readers are.
    private static let noon = 1_795_752_000

    /// One way to build.
    struct Manner: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var environment: [String: String?] = [:]
        var options: [String] = []
        /// The seconds since the day's noon.
        var hour = 0
        var umask = "022"
    }

    /// What one thread makes of it in a plain environment.
    private static let reference = Result {
        try build(
            Manner(
                testDescription: "plain", environment: ["TZ": "UTC", "LC_ALL": "C"],
                options: ["--threads", "1"]))
    }

    private static func build(_ manner: Manner) throws -> [String: [UInt8]] {
        var variables: [String: String?] = ["SOURCE_DATE_EPOCH": "\(noon + manner.hour)"]
        for (name, value) in manner.environment { variables[name] = value }
        let script = "umask \(manner.umask); exec \"$0\" \"$@\""
        let output = try TemporaryFolder()
        let words = [
            "-c", script, try guidepostBinary, "build", SharedFolder.checkout, "--output",
            output.path("Public"),
        ]
        let outcome = try ChildProcess.run(
            "/bin/sh", words + manner.options,
            environment: ChildProcess.environment(adding: variables))
        try #require(outcome.isSuccess, "\(outcome.errors)")
        return try output.snapshot("Public").entries.mapValues(\.bytes)
    }

    private func expectSameBytes(
        _ bytes: [String: [UInt8]], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let reference = try Self.reference.get()
        #expect(reference.count > 50, sourceLocation: sourceLocation)
        #expect(bytes.keys.sorted() == reference.keys.sorted(), sourceLocation: sourceLocation)
        let different = reference.filter { bytes[$0.key] != $0.value }.keys.sorted()
        #expect(different == [], sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        Manner(testDescription: "two threads", options: ["--threads", "2"]),
        Manner(testDescription: "seven threads", options: ["--threads", "7"]),
        Manner(testDescription: "as many threads as cores"),
        Manner(testDescription: "another time zone", environment: ["TZ": "America/St_Johns"]),
        Manner(
            testDescription: "a time zone east of the readers'", environment: ["TZ": "Pacific/Apia"]
        ),
        Manner(
            testDescription: "a locale with letters of its own",
            environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"]),
        Manner(
            testDescription: "another locale",
            environment: ["LC_ALL": nil, "LANG": "zh_CN.GB18030"]),
        Manner(testDescription: "the first second of the day", hour: -43_200),
        Manner(testDescription: "the last second of the day", hour: 43_199),
        Manner(
            testDescription: "the day given by name",
            environment: ["SOURCE_DATE_EPOCH": nil], options: ["--now", "2026-11-27"]),
        Manner(testDescription: "files that only their owner may read", umask: "077"),
        Manner(testDescription: "files that everybody may write", umask: "000"),
        Manner(
            testDescription: "no home and no search path",
            environment: ["HOME": nil, "PATH": nil, "USER": nil, "TERM": nil, "LANG": nil]),
        Manner(
            testDescription: "without random hashes",
            environment: ["SWIFT_DETERMINISTIC_HASHING": "1"]),
    ])
    func theMannerOfBuildingChangesNoByte(manner: Manner) throws {
        try expectSameBytes(try Self.build(manner))
    }

    @Test(arguments: [
        (".", "site"), ("site", ""), ("./site//", ""), ("../..", "site/Content"), ("", "site"),
        ("/", "site"), ("link", ""),
    ])
    func thePlaceOfTheSiteAndOfTheCommandChangesNoByte(site: String, current: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path("site"), withIntermediateDirectories: false)
        try FileManager.default.copyItem(
            atPath: SharedFolder.checkout + "/Content", toPath: folder.path("site/Content"))
        symlink("site", folder.path("link"))
        let arguments: [String] =
            switch site {
            case "": []
            case "/": [folder.path("site")]
            case "../..": [".."]
            default: [site]
            }
        let outcome = try guidepost(
            ["build"] + arguments, in: folder.path(current),
            environment: ["SOURCE_DATE_EPOCH": "\(Self.noon)"])
        #expect(outcome.isSuccess, "\(outcome.errors)")
        try expectSameBytes(try folder.snapshot("site/Public").entries.mapValues(\.bytes))
    }

    /// A disk in memory lists files in an order that follows from when they were made.
    @Test(.enabled(if: PrivateDisk.isPossible, "needs the right to mount"))
    func theOrderOfFilesOnTheDiskAndTheirTimesChangeNoByte() throws {
        let content = SharedFolder.checkout + "/Content/"
        let paths = try FolderSnapshot(folder: content).paths
        var generator = SeededGenerator(seed: 7)
        var orders: [[String]] = []
        for paths in [paths, paths.reversed(), paths.shuffled(using: &generator)] {
            let folder = try TemporaryFolder()
            let disk = try PrivateDisk(on: folder.path)
            for path in paths {
                let copy = URL(fileURLWithPath: disk.path + "/Content/" + path)
                try FileManager.default.createDirectory(
                    at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(contentsOf: URL(fileURLWithPath: content + path)).write(to: copy)
                let second = Int.random(in: 0..<2_000_000_000, using: &generator)
                var times = [
                    timespec(tv_sec: second, tv_nsec: 0), timespec(tv_sec: second, tv_nsec: 0),
                ]
                utimensat(AT_FDCWD, copy.path, &times, 0)
            }
            orders.append(try order(of: disk.path + "/Content/zh-CN/faq"))
            let outcome = try disk.run(
                "env", ["SOURCE_DATE_EPOCH=\(Self.noon)", guidepostBinary, "build", folder.path])
            #expect(outcome.isSuccess, "\(outcome.errors)")
            try expectSameBytes(
                try FolderSnapshot(folder: disk.path + "/Public").entries.mapValues(\.bytes))
        }
        #expect(Set(orders).count == 3, "the disk lists its files in three orders")
        #expect(Set(orders.map { $0.sorted() }).count == 1)
    }

    /// The names in a folder as the disk gives them.
    private func order(of folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw POSIXFailure("opendir \(folder)") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) {
                    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names
    }
}
