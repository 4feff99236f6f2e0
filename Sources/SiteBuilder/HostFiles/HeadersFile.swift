import SiteModel
import SourceText

/// `_headers`, which Netlify, Cloudflare Pages and others read: a line for each pattern, and its fields below it.
///
/// Hosts join what several matching rules say of one field, so no rule for all addresses may say how long to keep them.
enum HeadersFile {
    static let permalink = Permalink("/_headers")

    static func bytes(_ rules: HostRules) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(
            """
            # Written by Guidepost; Netlify, Cloudflare Pages and others read it. It belongs to the top of the folder that is
            # deployed, also where the site lies deeper.
            #
            # Of pages no rule says how long to keep them: these hosts send `\(HostRules.Field.revalidated.value)` by
            # themselves, and would join it with what the rules below say.


            """)
        append(AddressPattern(.anything), rules.everywhere, rules, to: &bytes)
        for rule in rules.rules { append(rule.addresses, rule.fields, rules, to: &bytes) }
        return bytes
    }

    private static func append(
        _ addresses: AddressPattern, _ fields: [HostRules.Field], _ rules: HostRules,
        to bytes: inout [UInt8]
    ) {
        bytes.append(addresses.text(below: rules.url) + "\n")
        for field in fields { bytes.append("  \(field.name): \(field.value)\n") }
    }
}
