import Foundation
import Glibc
import TestSupport

/// An rsync daemon on this machine with two modules, `www` and `kept`.
final class RsyncDaemon: Sendable {
    /// What it serves.
    let folder: TemporaryFolder
    private let port: UInt16
    private let process: ChildProcess

    init() throws {
        let folder = try TemporaryFolder()
        for module in ["www", "kept"] { mkdir(folder.path(module), 0o755) }
        // Another program may take the port between finding it free and the daemon listening.
        for attempt in 1... {
            let port = try LoopbackAddress.freePort()
            try folder.write(Self.configuration(folder.path), to: "rsyncd.conf")
            let process = try ChildProcess(
                "rsync",
                [
                    "--daemon", "--no-detach", "--address=127.0.0.1", "--port=\(port)",
                    "--config=\(folder.path("rsyncd.conf"))",
                ])
            do {
                try process.wait(for: "rsync listened") { _ in
                    (try? ClientSocket(port: port)).map { _ in () }
                }
                // The one that answers knows our modules: it is not another test's.
                let list = try ChildProcess.run("rsync", ["rsync://127.0.0.1:\(port)/www/"])
                guard list.isSuccess, process.isRunning else { throw TestFailure(list.errors) }
                self.folder = folder
                self.port = port
                self.process = process
                return
            } catch {
                process.terminate()
                guard attempt < 10 else { throw error }
            }
        }
        preconditionFailure("the loop ends by returning or throwing")
    }

    deinit { process.terminate() }

    /// How rsync names something here.
    func address(_ path: String) -> String { "rsync://127.0.0.1:\(port)/\(path)" }

    /// The paths of the files that were received in `www` or deleted there, in their order.
    var events: [String] {
        get throws {
            try folder.text("events.log").split(separator: "\n").compactMap { line in
                for mark in [" event www recv ", " event www del. "] {
                    if let range = line.range(of: mark) { return String(line[range.upperBound...]) }
                }
                return nil
            }
        }
    }

    private static func configuration(_ folder: String) -> String {
        """
        \(geteuid() == 0 ? "uid = root\ngid = root" : "")
        use chroot = no
        read only = no
        log file = \(folder)/events.log
        transfer logging = yes
        log format = event %m %o %f
        pid file = \(folder)/rsync.pid
        [www]
        path = \(folder)/www
        [kept]
        path = \(folder)/kept

        """
    }
}
