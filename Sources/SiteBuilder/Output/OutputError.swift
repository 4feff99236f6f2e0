/// A reason why an output folder is left as it is.
public enum OutputError: Error, Hashable, CustomStringConvertible {
    /// The folder is one that a build must not write to.
    case unsuitableFolder(String, because: String)
    /// The folder stands in one that sites are published to, or is it.
    case published(String, in: String)
    /// Files that no build wrote stand where the site has others.
    case filesInTheWay([String])
    /// The manifest of the former build is not one that this program wrote.
    case unreadableManifest(String, because: String)

    /// The sentence for a person, without full stop, with what to do.
    public var description: String {
        switch self {
        case .unsuitableFolder(let folder, let reason):
            return "cannot write the site to '\(folder)': \(reason); choose another output folder"
        case .published(let folder, let target):
            return "cannot write the site to '\(folder)': releases are published to '\(target)'; "
                + "write 'guidepost publish \(target)' to serve it there, "
                + "or choose a folder outside of it"
        case .filesInTheWay(let paths):
            let shown = paths.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
            let more = paths.count > 10 ? " and \(paths.count - 10) more" : ""
            return "no build wrote \(shown)\(more), so nothing is written over it; "
                + "move it away or choose another output folder"
        case .unreadableManifest(let path, let reason):
            return "'\(path)' is not the manifest of a build (\(reason)); "
                + "delete it and build again: files that differ from the site's are named then"
        }
    }
}

/// A build was asked to stop before it changed anything that is published.
public struct BuildCancelled: Error {}
