import Glibc

/// The folder `shared` beside a checkout, where public test suites and corpora stand on the project's own machines.
public enum SharedFolder {
    /// The root of this checkout.
    public static let checkout = parent(parent(parent(#filePath)))

    /// The path of something in `shared`, or nil where the folder does not stand beside the checkout.
    public static func path(_ relative: String) -> String? {
        let path = parent(checkout) + "/shared/" + relative
        return access(path, F_OK) == 0 ? path : nil
    }

    private static func parent(_ path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}
