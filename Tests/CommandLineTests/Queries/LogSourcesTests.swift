import TestSupport
import Testing

@Suite struct LogSourcesTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    @Test func aGzipLogAndStandardInputSayTheSame() throws {
        var log = RequestLog()
        log.search("log in", times: 3)
        let plain = try queries(log)
        #expect(try ChildProcess.run("gzip", ["-k", "access.log"], in: folder.path).isSuccess)
        let packed = try guidepost("queries", "access.log.gz", in: folder.path)
        #expect(packed == plain)
        let piped = try ChildProcess.run(
            guidepostBinary, ["queries", "-"], in: folder.path,
            input: try folder.bytes("access.log.gz"))
        #expect(piped == plain)
        let bytes = try folder.bytes("access.log.gz")
        try folder.write(Array(bytes.dropLast(3)), to: "short.gz")
        let short = try guidepost("queries", "short.gz", in: folder.path)
        #expect(short.status == .exited(74) && short.output.isEmpty)
        #expect(short.errors.contains("'short.gz': the gzip data ends in the middle"))
    }

    @Test func aHostBeforeTheLineDecidesWhatBelongsToTheSite() throws {
        var log = RequestLog()
        log.search("log in", times: 3)
        let mixed = log.text.split(separator: "\n").enumerated().map { index, line in
            (index == 0 ? "other.example.org:443 " : "help.example.com:443 ") + line + "\n"
        }
        try folder.write(mixed.joined(), to: "hosts.log")
        let outcome = try guidepost("queries", "hosts.log", "--least", "1", in: folder.path)
        #expect(outcome.output.contains("2  log in") && outcome.output.contains("other hosts: 1"))
    }

    @Test func whatIsNoLogIsRefused() throws {
        try folder.write("{}\nno\n", to: "access.log")
        let outcome = try guidepost("queries", "access.log", in: folder.path)
        #expect(outcome.status == .exited(74) && outcome.output.isEmpty)
        #expect(outcome.errors.contains("no line of 'access.log' is in the combined"))
        let missing = try guidepost("queries", "none.log", in: folder.path)
        #expect(missing.status == .exited(74) && missing.errors.contains("none.log"))
        let directory = try guidepost("queries", "Content", in: folder.path)
        #expect(directory.status == .exited(74) && directory.errors.contains("directory"))
    }
}
