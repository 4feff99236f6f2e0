public import SourceText

/// A file of a theme: a template, words of the interface, or an asset, by its path below `Templates/`.
public struct ThemeFile: Sendable, Hashable {
    /// The path below `Templates/`, such as `partials/header.mustache`.
    public let name: String
    /// The bytes, and the path that messages name it by.
    public let file: SourceFile

    /// Makes a theme file from its path below `Templates/` and its content.
    public init(name: String, file: SourceFile) {
        self.name = name
        self.file = file
    }
}
