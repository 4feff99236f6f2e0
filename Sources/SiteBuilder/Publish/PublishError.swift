public import SourceText

/// A reason why nothing is published to a folder, or nothing gone back to.
public enum PublishError: WordedError, Hashable {
    /// Something stands where publishing needs a place of its own.
    case inTheWay(String, because: Wording)
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
    public var wording: Wording {
        switch self {
        case .inTheWay(let path, let reason):
            Wording(
                "'\(path)' \(reason.english), which no publish made; move it away or publish to another folder",
                zh: "“\(path)”\(reason.chinese)，不是发布时建立的；把它移走，或发布到另一个文件夹")
        case .site(let folder):
            Wording(
                "'\(folder)' holds a site itself; publish to a folder in which releases may stand",
                zh: "“\(folder)”本身就是一个网站；换一个可以放各次发布的文件夹")
        case .unreadableHistory(let path):
            Wording(
                "'\(path)' is not the list of releases that a publish wrote; delete it: "
                    + "then the releases that are there are listed anew, by their age",
                zh: "“\(path)”不是发布时写下的发布记录；删掉它：现有的各次发布会按时间重新列出")
        case .nothingPublished(let folder):
            Wording(
                "nothing was published to '\(folder)' yet, so there is nothing to go back to",
                zh: "还没有发布到“\(folder)”，没有可以退回的")
        case .linkMissing(let path):
            Wording(
                "'\(path)' is missing, so nothing is served and nobody knows what to go back from; "
                    + "publish the site once more, which makes it again",
                zh: "缺少“\(path)”，所以现在没有网站在线，也不知道该退回哪一次；重新发布一次就会建好")
        case .nothingBefore(let release):
            Wording(
                "there is no release before '\(release)' to go back to; publish what is to be served",
                zh: "“\(release)”之前没有可以退回的发布；直接发布要上线的内容")
        }
    }
}
