import TestSupport

/// The least that a generator with libcmark takes: what the small program in `Floor/` does on all processors.
public enum Floor {
    /// Reads, parses and renders the articles of a site, and writes as many files of the same sizes as a build did.
    public static func run(_ site: ArticleSite, writing listing: OutputListing) throws -> Effort {
        let output = try TemporaryFolder()
        try site.folder.write(listing.list, to: "outputs")
        return try MeteredRun(
            BenchmarkProgram.floor.path,
            [site.folder.path("Content"), site.folder.path("outputs"), output.path]
        ).effort
    }

    /// Reads, parses and renders the articles of a site.
    public static func render(_ site: ArticleSite) throws -> Effort {
        try MeteredRun(BenchmarkProgram.floor.path, [site.folder.path("Content")]).effort
    }
}
