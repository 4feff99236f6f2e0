/// What publishing did.
public struct PublishSummary: Sendable, Hashable {
    /// The name of the release that is served now.
    public let release: String
    /// Whether it was served already, so that nothing was touched.
    public var wasServed = false
    /// How many of its files were written.
    public var written = 0
    /// How many bytes the written files have together.
    public var bytesWritten = 0
    /// How many files it shares with the release before it.
    public var linked = 0
    /// How many files of other releases it carries along for readers who have their pages open.
    public var carried = 0
    /// Whether `_nginx.conf` differs from that of the release served before, so that nginx has to read it again.
    public var isNginxIncludeChanged = false
    /// How many older releases were removed.
    public var dropped = 0
    /// Why older releases could not be removed; the next publish tries again.
    public var leftover: FileError?

    init(release: ReleaseName) { self.release = release.text }

    /// Notes what became of older releases.
    mutating func note(_ removal: ReleaseRemoval) {
        dropped = removal.count
        leftover = removal.leftover
    }
}

/// What going back did.
public struct RollbackSummary: Sendable, Hashable {
    /// The name of the release that is served now.
    public let release: String
    /// The name of the one that was served before.
    public let former: String
    /// Whether `_nginx.conf` differs between the two, so that nginx has to read it again.
    public let isNginxIncludeChanged: Bool
}
