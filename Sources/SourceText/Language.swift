/// A language in which Guidepost speaks to those who use it.
///
/// It decides the words of messages alone: codes, keys, formats and the sites that are made are the same in each.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// Chinese, in simplified characters.
    case chinese = "zh"
}
