import TestSupport
import Testing

/// Logs that hold more than is kept of them: what the command takes at most is measured from outside.
@Suite struct LongLogTests: QueriesTesting {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(queriesSite) }

    /// Runs the command on so many different queries and so many megabytes of other requests, and tells its largest size.
    private static let program = """
        import resource, subprocess, sys
        command = subprocess.Popen(
            [sys.argv[1], 'queries', '-', '--limit', '1'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        start = '203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET '
        head = start + '/base/search/?q='
        tail = ' HTTP/1.1" 200 512 "-" "Mozilla/5.0 Firefox/130.0"\\n'
        letters = 'abcdefghijklmnopqrst'
        for i in range(int(sys.argv[2])):
            word = ''.join(letters[i // 20 ** k % 20] for k in range(5))
            line = head + word + '+' + 'padding+' * 4 + tail
            if i % 10 == 0: line += head + 'log+in' + tail
            command.stdin.write(line.encode())
        other = (start + '/' + 'a' * 100000 + tail).encode()
        for i in range(10 * int(sys.argv[3])): command.stdin.write(other)
        command.stdin.close()
        print(command.stdout.read().decode())
        print('status', command.wait())
        print('kilobytes', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        """

    private func kilobytes(queries: Int, megabytes: Int) throws -> Int {
        let outcome = try ChildProcess.run(
            "python3",
            ["-c", Self.program, guidepostBinary, String(queries), String(megabytes)],
            in: folder.path, timeout: .seconds(600))
        #expect(outcome.output.contains("status 0"), "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("\(queries / 10)  log in"))
        #expect(outcome.output.contains("may be missing") == (queries > 20_000))
        let last = outcome.output.split(whereSeparator: \.isWhitespace).last
        return try #require(last.flatMap { Int($0) })
    }

    @Test func aLogOfAnyLengthTakesBoundedRoom() throws {
        let short = try kilobytes(queries: 100, megabytes: 0)
        let long = try kilobytes(queries: 100, megabytes: 40)
        #expect(long - short < 20_000)
    }

    @Test func queriesBeyondTheRoomForThemAreToldOf() throws {
        _ = try kilobytes(queries: 22_000, megabytes: 0)
    }
}
