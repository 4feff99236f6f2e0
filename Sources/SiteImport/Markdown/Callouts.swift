/// The callouts of other tools, by what they are called there.
enum Callouts {
    /// The word of ours that means the same; nil for a name that is no callout's.
    static func kind(_ name: String) -> String? { kinds[name.lowercased()] }

    /// The first of some words that is the name of a callout, such as the classes of an element.
    static func kind(amongWordsOf text: String) -> String? {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.lazy
            .compactMap { kinds[String($0)] }.first
    }

    private static let kinds: [String: String] = [
        "note": "NOTE", "info": "NOTE", "information": "NOTE", "primary": "NOTE",
        "secondary": "NOTE", "default": "NOTE", "abstract": "NOTE", "summary": "NOTE",
        "tip": "TIP", "hint": "TIP", "success": "TIP", "idea": "TIP", "check": "TIP",
        "important": "IMPORTANT", "attention": "IMPORTANT", "notice": "IMPORTANT",
        "warning": "WARNING", "warn": "WARNING", "caution": "CAUTION", "danger": "CAUTION",
        "error": "CAUTION", "critical": "CAUTION", "bug": "CAUTION",
    ]
}
