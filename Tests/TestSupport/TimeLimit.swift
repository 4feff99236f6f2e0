public import Testing

extension Trait where Self == TimeLimitTrait {
    /// Ends a test that hangs. Its time counts from where the test waits for a thread behind all others, so that the
    /// limit must be beyond what the whole run takes: it says that something ends at all, and never how soon.
    public static var mustEnd: Self { .timeLimit(.minutes(30)) }
}
