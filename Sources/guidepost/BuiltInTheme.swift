import SiteBuilder
import SourceText
import Theme

/// The theme that the binary carries: this repository's `Templates/`.
enum BuiltInTheme {
    /// Its files, in the order of the list in `theme.c`.
    static var files: [ThemeFile] {
        (0..<guidepost_theme_file_count).map { index in
            let file = guidepost_theme_file_at(index)!.pointee
            let name = String(cString: file.path)
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            return ThemeFile(
                name: name, file: SourceFile(path: "Templates/\(name) (built in)", bytes: bytes))
        }
    }
}
