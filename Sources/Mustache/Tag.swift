import SourceText

/// One tag of a template as it stands in the file.
struct Tag {
    enum Kind: Hashable {
        case variable(escaping: Bool)
        case section
        case inverted
        case partial
        case parent
        case block
        case close
        case comment
        case delimiters

        /// Whether a tag of this kind needs a closing tag.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .variable, .partial, .close, .comment, .delimiters: false
            }
        }

        /// What messages call it.
        var words: Wording {
            switch self {
            case .variable: Wording("variable", zh: "变量")
            case .section: Wording("section", zh: "区段")
            case .inverted: Wording("inverted section", zh: "反向区段")
            case .partial: Wording("partial", zh: "局部模板")
            case .parent: Wording("parent", zh: "父模板")
            case .block: Wording("block", zh: "块")
            case .close: Wording("closing tag", zh: "结束标签")
            case .comment: Wording("comment", zh: "注释")
            case .delimiters: Wording("delimiters", zh: "分隔符")
            }
        }
    }

    let kind: Kind
    /// The bytes of the tag, delimiters included.
    let range: Range<Int>
    /// The bytes of the name; empty for comments and delimiters.
    let name: Range<Int>
    /// Whether the name was refused; the tag stays only so that its closing tag finds it.
    var isRefused = false
    /// The tag that closes this one or that this one closes; -1 where there is none.
    var match = -1
    /// Whether this is a block straight inside a parent: an argument for it, rendered where the parent says.
    var isArgument = false
    /// Whether the blanks between the start of the line and this tag are left out.
    var trimsBefore = false
    /// Whether the blanks and the line ending behind this tag are left out.
    var trimsAfter = false
    /// Whether this opens a block that stands for whole lines from here on.
    var startsLines = false
    /// Whether what a block holds begins at the start of a line, or what this tag closes ends at one.
    var bordersLine = false
}
