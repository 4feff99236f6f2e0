import Glibc

/// The path of the `guidepost` executable that the tests run.
///
/// It is the one that the environment variable GUIDEPOST_BINARY names, else the newer one of the release and the debug
/// build in this checkout. Where there is none the test fails and says how to build one.
public var guidepostBinary: String {
    get throws {
        if let path = ChildProcess.environment()["GUIDEPOST_BINARY"] {
            guard access(path, X_OK) == 0 else {
                throw TestFailure("GUIDEPOST_BINARY names '\(path)', which cannot be executed")
            }
            return path
        }
        let builds = ["release", "debug"].compactMap {
            configuration -> (path: String, time: Int)? in
            let path = "\(SharedFolder.checkout)/.build/\(configuration)/guidepost"
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            return (path, status.st_mtim.tv_sec)
        }
        guard let newest = builds.max(by: { $0.time < $1.time }) else {
            throw TestFailure(
                "there is no guidepost executable; 'swift build -c release' makes one")
        }
        return newest.path
    }
}
