public import Metadata
public import SourceText

/// One official contact: a number, an address, a link or a handle, with its proof.
public struct ContactPoint: Sendable, Hashable {
    /// Who checked the value, when, and against what.
    public struct Verification: Sendable, Hashable {
        /// The day of the check.
        public let on: CalendarDate
        /// Who checked.
        public let by: String
        /// The official page that shows the value.
        public let source: String
        /// The digest of the facts that were checked.
        public let digest: String?
    }

    /// The machine form: an E.164 number, a mail address, an https URL, or a handle.
    public let value: String
    /// The form that people read, where it differs.
    public let display: String
    /// What tells this point from others of the channel.
    public let label: String?
    /// The platform that a handle belongs to.
    public let platform: String?
    /// The link that reaches it, or nil for a handle without an address.
    public let href: String?
    /// The check of the value.
    public let verified: Verification?
    /// Where the value stands in the channel's file.
    public let location: SourceLocation

    static let fields: [Field] = [
        Field("value", .text, required: true, "E.164 number, address, https URL, or handle"),
        Field("display", .text, "The form that people read"),
        Field("label", .text, "What tells it from the channel's other points"),
        Field("platform", .text, "The platform that a handle belongs to"),
        Field(
            "verified",
            .map([
                Field("on", .date, required: true, "The day of the check"),
                Field("by", .text, required: true, "Who checked"),
                Field("source", .url, required: true, "The official page that shows the value"),
                Field("digest", .text, "The digest of the facts that were checked"),
            ]), "Who checked the value, when, and against what"),
    ]

    static func read(
        _ reader: FieldReader, kind: ChannelFacts.Kind, in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) -> ContactPoint? {
        guard let value = reader.located("value") else { return nil }
        let location = file.location(value.range)
        if let expected = fault(in: value.value, kind: kind, platform: reader.text("platform")) {
            diagnostics.append(
                .badContactValue(
                    value.value, expected: expected, meant: meant(by: value.value, kind: kind),
                    at: location))
            return nil
        }
        if kind == .phone, let display = reader.located("display"),
            digits(display.value) != digits(value.value)
        {
            diagnostics.append(
                .displayDiffers(display.value, value.value, at: file.location(display.range)))
        }
        return ContactPoint(
            value: value.value, display: reader.text("display") ?? value.value,
            label: reader.text("label"), platform: reader.text("platform"),
            href: href(of: value.value, kind: kind),
            verified: reader.record("verified").flatMap(Verification.init), location: location)
    }

    /// What a value of a kind must be, where this one is not; nil for a good one.
    private static func fault(
        in value: String, kind: ChannelFacts.Kind, platform: String?
    ) -> String? {
        switch kind {
        case .phone:
            // ITU-T E.164 §6: at most 15 digits after the plus sign.
            let number = value.utf8
            let isNumber =
                number.first == UInt8(ascii: "+") && (8...16).contains(number.count)
                && number.dropFirst().allSatisfy(isDigit)
                // ITU-T E.164 §6.2.1: no country code begins with 0.
                && number.dropFirst().first != UInt8(ascii: "0")
            return isNumber ? nil : "a telephone number in E.164 form, such as +620000000000"
        case .email:
            return isMailAddress(value) ? nil : "a mail address, such as help@example.com"
        case .chat, .form:
            return isAddress(value) ? nil : "an https address"
        case .social:
            if isAddress(value) { return nil }
            if value.contains("://") { return "an https address" }
            return platform == nil ? "an https address, or a handle with its platform" : nil
        }
    }

    /// The machine form that a writer likely meant by another one.
    private static func meant(by value: String, kind: ChannelFacts.Kind) -> String? {
        let guess: String
        switch kind {
        case .phone:
            guess =
                (value.hasPrefix("+") ? "+" : "") + String(decoding: digits(value), as: UTF8.self)
        case .email: guess = String(value.drop { $0 != ":" }.dropFirst())
        case .chat, .form, .social:
            let rest =
                value.lowercased().hasPrefix("http")
                ? value.drop { $0 != ":" }.dropFirst(3) : value[...]
            guess = "https://" + rest
        }
        return guess != value && fault(in: guess, kind: kind, platform: nil) == nil ? guess : nil
    }

    private static func href(of value: String, kind: ChannelFacts.Kind) -> String? {
        switch kind {
        case .phone: "tel:" + value
        case .email: "mailto:" + value
        case .chat, .form, .social: value.hasPrefix("https://") ? value : nil
        }
    }

    /// Whether a text is an https address of a public host.
    private static func isAddress(_ text: String) -> Bool {
        guard text.hasPrefix("https://"),
            !text.utf8.contains(where: {
                $0 <= 0x20 || $0 == 0x7F || "\"<>\\^`{|}".utf8.contains($0)
            })
        else { return false }
        let authority = text.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        return HostName.isValid(String(authority.prefix { $0 != ":" }))
    }

    private static func digits(_ text: String) -> [UInt8] { text.utf8.filter(isDigit) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The "valid e-mail address" of the HTML standard (§4.10.5.1.5), with at least one dot in the host.
    private static func isMailAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        guard
            parts[0].allSatisfy({ isAlphanumeric($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) })
        else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != UInt8(ascii: "-")
                    && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }
}

extension ContactPoint.Verification {
    fileprivate init?(_ reader: FieldReader) {
        guard let on = reader.date("on"), let by = reader.text("by"),
            let source = reader.url("source")
        else { return nil }
        self.init(on: on, by: by, source: source, digest: reader.text("digest"))
    }
}
