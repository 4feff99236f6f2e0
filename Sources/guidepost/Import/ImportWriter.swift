import SiteBuilder
import SiteImport

/// Writes a site that was moved in: into a folder that holds nothing yet.
enum ImportWriter {
    static func write(_ site: ImportedSite, from source: ImportReader, to folder: String) throws {
        for file in site.files {
            try write(file.bytes, to: ScaffoldWriter.path(file.path, in: folder))
        }
        for copy in site.copies {
            try write(
                try FileReader.read(source.source.root + copy.source),
                to: ScaffoldWriter.path(copy.path, in: folder))
        }
        try write(
            Array("# The rendered site is made by `guidepost build`.\n*\n!.gitignore\n".utf8),
            to: ScaffoldWriter.path("Public/.gitignore", in: folder))
    }

    /// Adds to `site.yaml` that mistakes of some kinds are warnings: those that the old site had already.
    static func allow(_ codes: [String], _ site: ImportedSite, in folder: String) throws {
        let path = "Content/site.yaml"
        guard let file = site.files.first(where: { $0.path == path }) else { return }
        let lines =
            [
                "# These stand in the pages that were moved in. Remove a line once 'guidepost check' finds none of its kind."
            ]
            + ["checks:"] + codes.map { "  \($0): warning" }
        try NewFile.write(
            file.bytes + Array((lines.joined(separator: "\n") + "\n").utf8),
            to: ScaffoldWriter.path(path, in: folder), replacing: true)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        try NewFile.makeFolders(of: path)
        try NewFile.write(bytes, to: path, replacing: false)
    }
}
