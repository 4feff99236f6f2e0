import Metadata
public import SourceText

/// One official contact: a number, an address, a link or a handle, with its proof.
///
/// What people read says the same as the machine form: a number has the same digits (see `PhoneNumber`), an address is
/// the same address, a handle the same name.
public struct ContactPoint: Sendable, Hashable {
    /// The machine form: an E.164 number or a short code, a mail address, an https URL, or a handle.
    public let value: String
    /// The form that people read.
    public let display: String
    /// What tells this point from others of the channel.
    public let label: LocalizedText?
    /// The platform that a handle belongs to.
    public let platform: String?
    /// The country of a short code (ISO 3166-1 alpha-2); nil for everything else.
    public let country: String?
    /// The link that reaches it, or nil for a handle without an address.
    public let href: String?
    /// The check of the value, where it is stated in full; see `isProven`.
    public let verified: Verification?
    /// The digest of the facts as they stand: what `verified` must carry (see `ContactDigest`).
    public let digest: String
    /// Where the value stands in the channel's file.
    public let location: SourceLocation
    /// What the file says under `verified`, whole or not.
    let proof: WrittenProof
    /// What another point of the channel must not share.
    let identity: String

    /// Whether somebody checked exactly the facts that stand in the file now.
    public var isProven: Bool { verified.map { $0.digest == digest } ?? false }

    /// Whether the value is a web address.
    public var isWebAddress: Bool { href?.hasPrefix("https://") ?? false }

    static let fields: [Field] = [
        Field(
            "value", .text, required: true,
            Wording(
                "E.164 number or short code, mail address, https URL, or handle",
                zh: "E.164 号码或短号、邮箱、https 网址，或账号")),
        Field(
            "display", .text,
            Wording(
                "The form that people read: the same digits, address or name",
                zh: "给人看的写法：数字、地址或名称要相同")),
        Field(
            "label", LocalizedText.type,
            Wording("What tells it from the channel's other points", zh: "和同渠道其他联系方式的区别")),
        Field("platform", .text, Wording("The platform that a handle belongs to", zh: "账号所在的平台")),
        Field(
            "country", .text,
            Wording(
                "The country of a short code, as ISO 3166-1 alpha-2",
                zh: "短号所属国家，用 ISO 3166-1 两字母代码")),
        Field(
            "verified", .map(Verification.fields),
            Wording("Who checked the facts, when, against what", zh: "谁在什么时候对照什么核实的")),
    ]
}

extension ContactPoint {
    /// What a point shares with its channel.
    struct Surroundings {
        let kind: ChannelFacts.Kind
        let hours: MetadataNode?
        let cost: String?
        /// The tags of the site's locales.
        let locales: [String]
        let file: SourceFile
    }

    /// Reads an item of `points`; nil where its value reaches nobody.
    static func read(
        _ item: FieldValue, in channel: Surroundings, diagnostics: inout [Diagnostic]
    ) -> ContactPoint? {
        guard let reader = item.record, let written = reader.located("value") else { return nil }
        let file = channel.file
        let location = file.location(written.range)
        let (country, platform) = readCompanions(
            reader, of: written.value, in: channel, diagnostics: &diagnostics)
        let value = ContactValue(
            text: written.value, kind: channel.kind, country: country, platform: platform)
        if let fault = value.fault {
            // A country that was refused is the one mistake there is.
            if country != nil || !reader.has("country") {
                diagnostics.append(.badContactValue(written.value, fault, at: location))
            }
            return nil
        }
        var display = reader.located("display")
        if let shown = display, !value.isShown(as: shown.value) {
            diagnostics.append(
                .displayDiffers(
                    shown.value, from: value, at: file.location(shown.range)))
            display = nil
        }
        let digest = ContactDigest.of(
            channel, value: written.value, country: country, display: reader.text("display"),
            label: reader.node("label"), platform: platform)
        let label = LocalizedText(
            "label", of: reader, locales: channel.locales, in: file, diagnostics: &diagnostics)
        let proof = WrittenProof(item.node, reader, in: file)
        return ContactPoint(
            value: written.value, display: value.normalDisplay(display?.value),
            label: label, platform: platform, country: country, href: value.href,
            verified: proof.verification, digest: digest, location: location, proof: proof,
            identity: value.identity)
    }

    /// The country and the platform, where they belong to such a value.
    private static func readCompanions(
        _ reader: FieldReader, of value: String, in channel: Surroundings,
        diagnostics: inout [Diagnostic]
    ) -> (country: String?, platform: String?) {
        var country = reader.located("country")
        if let written = country {
            let location = channel.file.location(written.range)
            if channel.kind != .phone || PhoneNumber.isInternational(value) {
                diagnostics.append(.needlessCountry(value, at: location))
                country = nil
            } else if !CountryCode.isAssigned(written.value) {
                diagnostics.append(
                    .unknownCountry(
                        written.value, meant: CountryCode.meant(by: written.value), at: location))
                country = nil
            }
        }
        var platform = reader.located("platform")
        if let written = platform, channel.kind != .social {
            diagnostics.append(
                .needlessPlatform(written.value, at: channel.file.location(written.range)))
            platform = nil
        }
        return (country?.value, platform?.value)
    }
}
