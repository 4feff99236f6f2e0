/// A key of the keyboard, by the code point that WebDriver §17.4.2 gives it.
public struct BrowserKey: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The code point as text: a printable character stands for itself.
    public let rawValue: String

    /// Makes a key from its code point.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a key from the character printed on it.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Moves the focus forward.
    public static let tab: BrowserKey = "\u{E004}"
    /// Confirms.
    public static let enter: BrowserKey = "\u{E007}"
    /// Dismisses.
    public static let escape: BrowserKey = "\u{E00C}"
    /// Moves to the beginning.
    public static let home: BrowserKey = "\u{E011}"
    /// Moves up.
    public static let up: BrowserKey = "\u{E013}"
    /// Moves down.
    public static let down: BrowserKey = "\u{E015}"
}
