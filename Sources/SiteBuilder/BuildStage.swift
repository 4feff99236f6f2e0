/// What a command is at, told as each stage begins; the stages follow each other in this order.
///
/// Who is told can measure them or show them: a build itself knows no clock.
public enum BuildStage: String, Sendable, Hashable, CaseIterable {
    /// Lists `Content/` and reads the configuration and the theme.
    case read
    /// Reads and parses metadata and pages.
    case parse
    /// Puts the site together.
    case model
    /// Judges the site and each of its pages.
    case validate
    /// Makes the search index.
    case index
    /// Renders all files, compares them with what stands in the output, and stages those that differ.
    case render
    /// Puts in place what differs.
    case place
}
