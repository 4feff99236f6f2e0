public import Metadata
import SourceText

extension ContactPoint {
    /// Who checked the facts of a point, when, and against what.
    public struct Verification: Sendable, Hashable {
        /// The day of the check.
        public let on: CalendarDate
        /// Who checked.
        public let by: String
        /// The official page that shows the value.
        public let source: String
        /// The digest of the facts that were checked.
        public let digest: String?

        /// States a check.
        public init(on: CalendarDate, by: String, source: String, digest: String?) {
            self.on = on
            self.by = by
            self.source = source
            self.digest = digest
        }

        // Not required by the table: what is missing or still blank is told together with the block to paste.
        static let fields: [Field] = [
            Field("on", .date, Wording("The day of the check", zh: "核实的日期")),
            Field("by", .text, Wording("Who checked", zh: "谁核实的")),
            Field(
                "source", .url, Wording("The official page that shows the value", zh: "显示这个值的官方页面")),
            Field(
                "digest", .text,
                Wording("The digest of the facts that were checked", zh: "所核实内容的摘要")),
        ]

        /// Whether a text names nobody: it is blank, has no letter, or is a word that stands in for a name.
        public static func isPlaceholder(_ name: String) -> Bool {
            let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
            guard !letters.isEmpty else { return true }
            var word = String.UnicodeScalarView()
            word.append(contentsOf: letters)
            let key = String(word).lowercased()
            return placeholders.contains(key) || key.allSatisfy { $0 == "x" }
        }

        private static let placeholders: Set<String> = [
            "todo", "tbd", "tba", "fixme", "name", "yourname", "yournamehere", "me", "you",
            "someone",
            "somebody", "nobody", "anyone", "person", "who", "na", "none", "null", "nil", "unknown",
            "blank", "empty", "test", "姓名", "名字", "你的名字", "您的姓名", "填写姓名", "某人", "某某", "待定",
            "待填", "无", "未知",
        ]
    }
}
