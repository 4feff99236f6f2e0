public import SourceText

/// A reason why an output folder is left as it is.
public enum OutputError: WordedError, Hashable {
    /// The folder is one that a build must not write to.
    case unsuitableFolder(String, because: Wording)
    /// The folder stands in one that sites are published to, or is it.
    case published(String, in: String)
    /// Files that no build wrote stand where the site has others.
    case filesInTheWay([String])
    /// The manifest of the former build is not one that this program wrote.
    case unreadableManifest(String, because: Wording)

    /// The sentence for a person, without full stop, with what to do.
    public var wording: Wording {
        switch self {
        case .unsuitableFolder(let folder, let reason):
            return Wording(
                "cannot write the site to '\(folder)': \(reason.english); choose another output folder",
                zh: "不能把网站写到“\(folder)”：\(reason.chinese)；换一个输出文件夹")
        case .published(let folder, let target):
            return Wording(
                "cannot write the site to '\(folder)': releases are published to '\(target)'; "
                    + "write 'guidepost publish \(target)' to serve it there, "
                    + "or choose a folder outside of it",
                zh:
                    "不能把网站写到“\(folder)”：“\(target)”是用来发布的；要在那里发布，运行“guidepost publish \(target)”，或换一个不在其中的文件夹"
            )
        case .filesInTheWay(let paths):
            let shown = Wording.quoted(paths.prefix(10))
            let rest = paths.count - 10
            return Wording(
                "no build wrote \(shown.english)\(rest > 0 ? " and \(rest) more" : ""), "
                    + "so nothing is written over it; move it away or choose another output folder",
                zh:
                    "\(shown.chinese)\(rest > 0 ? "等 \(paths.count) 个文件" : "")不是生成的，没有覆盖；把它移走，或换一个输出文件夹"
            )
        case .unreadableManifest(let path, let reason):
            return Wording(
                "'\(path)' is not the manifest of a build (\(reason.english)); "
                    + "delete it and build again: files that differ from the site's are named then",
                zh: "“\(path)”不是生成时写下的清单（\(reason.chinese)）；删掉它再生成一次：和网站不一样的文件到时会列出来")
        }
    }
}

/// A build was asked to stop before it changed anything that is published.
public struct BuildCancelled: Error {}
