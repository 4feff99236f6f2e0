import Foundation

/// A made-up service in four languages, one of them from right to left, with pages missing on purpose: `Tests/LanguageSite`.
public enum LanguageSite {
    /// The folder that holds its `Content/` and `Templates/`.
    public static let folder = SharedFolder.checkout + "/Tests/LanguageSite"
    /// The day on which it is as it should be.
    public static let today = "2026-11-23"
    /// The locales with the prefixes of their addresses.
    public static let prefixes = [
        "zh-CN": "/", "zh-TW": "/zh-TW/", "id": "/id/", "ar": "/ar/",
    ]

    /// A copy that a test may change.
    public static func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for name in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                atPath: folder + "/" + name, toPath: copy.path(name))
        }
        return copy
    }
}
