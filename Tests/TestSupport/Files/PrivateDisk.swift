import Glibc

/// A disk in memory, mounted on a folder where only this test and the programs that it starts there see it.
///
/// It stands in a mount namespace of its own, which ends with the test however that ends. Only root, or a system that
/// lets people have such namespaces, can make one: `isPossible` tells.
public final class PrivateDisk: Sendable {
    /// The folder as the test itself reaches it: what is on the disk.
    public var path: String { "/proc/\(holder.id)/root" + folder }

    /// The folder that the disk is mounted on, by its absolute path without links.
    public let folder: String
    private let holder: ChildProcess

    /// Whether this machine lets a test mount a disk.
    public static let isPossible =
        (try? ChildProcess.run("unshare", namespace + ["true"]).isSuccess) ?? false

    /// Mounts an empty disk on a folder; `options` are those of tmpfs, such as `size=1m,nr_inodes=100`.
    public init(on folder: String, options: String = "size=64m") throws {
        self.folder = folder
        let script = "mount -t tmpfs -o \"$1\" tmpfs \"$2\" && echo mounted && exec sleep infinity"
        holder = try ChildProcess(
            "unshare", Self.namespace + ["sh", "-c", script, "sh", options, folder])
        try holder.wait(for: "a disk was mounted") { $0.output == "mounted\n" ? () : nil }
    }

    deinit { holder.terminate() }

    /// The words that start a program where the disk is seen; the program's own words follow.
    public var entrance: [String] {
        let isRoot = geteuid() == 0
        return ["nsenter", "--target", "\(holder.id)", "--mount"]
            + (isRoot ? [] : ["--user", "--preserve-credentials"]) + ["--wdns=\(folder)", "--"]
    }

    /// Runs a program that sees the disk and stands in it.
    public func run(_ program: String, _ arguments: [String] = []) throws -> ChildProcess.Outcome {
        let words = entrance + [program] + arguments
        return try ChildProcess.run(words[0], Array(words.dropFirst()))
    }

    /// Mounts the disk again with other options.
    public func remount(_ options: String) throws {
        let outcome = try run("mount", ["-o", "remount,\(options)", folder])
        guard outcome.isSuccess else { throw TestFailure("remount,\(options): \(outcome.errors)") }
    }

    private static let namespace = geteuid() == 0 ? ["--mount"] : ["--map-root-user", "--mount"]
}
