import Synchronization
public import Testing

/// Lets the tests of a suite share browsers: to start one takes longer than most tests have it open.
///
///     @Suite(.serialized, .sharedBrowsers) enum BrowserSuite {}
///
/// What `WebDriver.withSession` hands out is as good as new in any case. The browsers end with the suite.
public struct SharedBrowsers: SuiteTrait, TestScoping {
    /// Those of the suite that is running.
    @TaskLocal static var current: BrowserPool?

    /// Keeps browsers for as long as the tests of a suite run.
    public func provideScope(
        for test: Test, testCase: Test.Case?, performing tests: @Sendable () async throws -> Void
    ) async throws {
        let pool = BrowserPool()
        defer { pool.close() }
        try await Self.$current.withValue(pool) { try await tests() }
    }
}

extension Trait where Self == SharedBrowsers {
    /// Lets the tests of a suite share browsers.
    public static var sharedBrowsers: Self { SharedBrowsers() }
}

/// Browsers that wait for the next test, by what cannot be changed while they run.
final class BrowserPool: Sendable {
    private let idle = Mutex<[BrowserOptions.Start: [BrowserSession]]>([:])

    /// Opens a session in a browser that is waiting, or in a new one where there is none.
    func session(_ options: BrowserOptions) throws -> BrowserSession {
        while let former = idle.withLock({ $0[options.start]?.popLast() }) {
            do {
                return try former.renewed(options)
            } catch {
                // One that cannot go on is no fault of the next test.
                former.end()
            }
        }
        return try BrowserSession(WebDriver(), options)
    }

    /// Takes back a session whose test is done.
    func keep(_ session: BrowserSession, startedWith options: BrowserOptions) {
        idle.withLock { $0[options.start, default: []].append(session) }
    }

    /// Ends all browsers.
    func close() {
        let sessions = idle.withLock { idle in
            defer { idle = [:] }
            return idle.values.joined()
        }
        for session in sessions { session.end() }
    }
}
