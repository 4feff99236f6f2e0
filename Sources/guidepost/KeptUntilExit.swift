/// A value that lives until the process ends.
///
/// A command that is done gives its memory back to the system all at once; to give it back piece by piece before would
/// take a twentieth of the build of a large site.
final class KeptUntilExit<Value> {
    private let value: Value

    private init(_ value: Value) { self.value = value }

    static func keep(_ value: Value) { _ = Unmanaged.passRetained(KeptUntilExit(value)) }
}
