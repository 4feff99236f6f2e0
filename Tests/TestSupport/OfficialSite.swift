import Foundation

/// A made-up service that publishes its own guide, with complete data of every kind: `Tests/OfficialSite`.
public enum OfficialSite {
    /// The folder that holds its `Content/`.
    public static let folder = SharedFolder.checkout + "/Tests/OfficialSite"
    /// The day on which it is as it should be.
    public static let today = "2026-11-23"

    /// A copy that a test may change.
    public static func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: folder + "/Content", toPath: copy.path("Content"))
        return copy
    }
}
