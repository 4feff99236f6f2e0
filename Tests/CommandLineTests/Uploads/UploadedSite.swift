import Foundation
import TestSupport
import Testing

/// A site that is built, uploaded by an example of the manual, changed, and uploaded again.
struct UploadedSite {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(
            smallSite + """

                -- Content/old/gone.md --
                # Gone
                -- Content/old [1]/gone*?.md --
                # Odd name
                """)
        try build()
    }

    /// A page, a style and all that lists pages change; a page comes, two go.
    func change() throws {
        try folder.edit("Content/hello.md", replacing: "Text", with: "Changed")
        try folder.write("main { color: red }", to: "Templates/assets/site.css")
        try folder.write("# New\n\n[Hello](hello.md)\n", to: "Content/new.md")
        try folder.remove("Content/old")
        try folder.remove("Content/old [1]")
        try build()
    }

    /// What is to be on the host, byte for byte.
    var files: [String: [UInt8]] {
        get throws {
            try folder.snapshot("Public").leavingOut(".guidepost/").entries.mapValues(\.bytes)
        }
    }

    /// The paths of the manifest by kind.
    func paths(_ kind: String) throws -> Set<String> {
        let manifest = try JSONValue(parsing: folder.bytes("Public/.guidepost/manifest.json"))
        let files = try #require(manifest["files"].array)
        return Set(files.filter { $0["kind"].string == kind }.compactMap { $0["path"].string })
    }

    /// Expects uploads of changed files in the order of kinds, and deletions after them.
    func expectOrder(
        uploaded: [String], deletedLast deleted: [String], after events: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let ranks = try ["asset", "page", "entry"].map(paths)
        let order = events.map { path in ranks.firstIndex { $0.contains(path) } ?? ranks.count }
        #expect(order == order.sorted(), "\(events)", sourceLocation: sourceLocation)
        for path in uploaded + deleted {
            #expect(events.contains(path), "\(path)", sourceLocation: sourceLocation)
        }
        #expect(Set(events.suffix(deleted.count)) == Set(deleted), sourceLocation: sourceLocation)
    }

    /// Expects that the list of what was uploaded before the change finds what the change loses.
    func expectLostAddresses(
        against list: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let outcome = try guidepost("check", "--against", list, in: folder.path)
        #expect(outcome.status == .exited(1), sourceLocation: sourceLocation)
        #expect(
            outcome.errors.contains("'/old/gone/'") && outcome.errors.contains("[lost-address]"),
            "\(outcome.errors)", sourceLocation: sourceLocation)
    }

    private func build() throws {
        let outcome = try guidepost("build", in: folder.path)
        guard outcome.isSuccess else { throw TestFailure(outcome.errors) }
    }

    /// The path of an example of the manual.
    static func example(_ name: String) -> String {
        SharedFolder.checkout + "/Sources/guidepost/Manual/examples/" + name
    }
}
