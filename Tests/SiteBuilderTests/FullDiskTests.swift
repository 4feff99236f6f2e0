import Glibc
import TestSupport
import Testing

@testable import SiteBuilder

@Test func aDiskThatFillsUpIsMetBeforeAnythingIsTouched() throws {
    let folder = TemporaryFolder()
    let before: TestOutput = ["index.html": "home 1", "faq/index.html": "faq 1"]
    let after: TestOutput = ["index.html": "home 2", "faq/index.html": "faq 2", "new.html": "new"]
    try folder.build(before)
    let published = folder.contents("Public")
    let full = FileError(.write, "Public", number: ENOSPC)
    #expect(throws: full) {
        try folder.build(after) { if case .staged("new.html") = $0 { throw full } }
    }
    #expect(folder.contents("Public") == published)
    #expect(try folder.build(after).written == 3)
}

/// The limit on the size of a file is the full disk that any machine can have, in a process of its own.
@Test func aFileThatCannotBeWrittenWholeIsNeverPublished() async throws {
    let folder = TemporaryFolder()
    try folder.build(["index.html": "home 1", "big.html": "small"])
    let published = folder.contents("Public")
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let files = [
            OutputFile("index.html", .page, .bytes(Array("home 2".utf8))),
            OutputFile("big.html", .page, .bytes([UInt8](repeating: 0x61, count: 200_000))),
        ]
        do {
            _ = try OutputWriter().write(files, to: path + "/Public", threads: 2)
            exit(1)
        } catch let error as FileError {
            exit(error.number == EFBIG && error.operation == .write ? 0 : 2)
        }
    }
    #expect(folder.contents("Public") == published)
}

@Test(.mustEnd)
func fiveThousandFilesAreWrittenAndCompared() throws {
    let folder = TemporaryFolder()
    var site: TestOutput = [:]
    for i in 0..<5_000 { site["p\(i % 50)/\(i)/index.html"] = "page \(i)" }
    #expect(try folder.build(site).written == 5_000)
    #expect(try folder.build(site).unchanged == 5_000)
}
