/// A reason why nothing is published to a folder, or nothing gone back to.
public enum PublishError: Error, Hashable, CustomStringConvertible {
    /// Something stands where publishing needs a place of its own.
    case inTheWay(String, because: String)
    /// The folder holds a site itself: the output of builds, or a release.
    case site(String)
    /// The list of releases is not one that this program wrote.
    case unreadableHistory(String)
    /// Nothing was published to the folder yet.
    case nothingPublished(String)
    /// The link that says what is served is gone, though something was published.
    case linkMissing(String)
    /// There is no release to go back to.
    case nothingBefore(String)

    /// The sentence for a person, without full stop, with what to do.
    public var description: String {
        switch self {
        case .inTheWay(let path, let reason):
            "'\(path)' \(reason), which no publish made; move it away or publish to another folder"
        case .site(let folder):
            "'\(folder)' holds a site itself; publish to a folder in which releases may stand"
        case .unreadableHistory(let path):
            "'\(path)' is not the list of releases that a publish wrote; delete it: "
                + "then the releases that are there are listed anew, by their age"
        case .nothingPublished(let folder):
            "nothing was published to '\(folder)' yet, so there is nothing to go back to"
        case .linkMissing(let path):
            "'\(path)' is missing, so nothing is served and nobody knows what to go back from; "
                + "publish the site once more, which makes it again"
        case .nothingBefore(let release):
            "there is no release before '\(release)' to go back to; publish what is to be served"
        }
    }
}
