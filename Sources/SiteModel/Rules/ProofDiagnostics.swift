import Metadata
import SourceText

/// Proofs of contacts: who looked, when, at which page.
extension Diagnostic {
    static func unverified(
        _ point: ContactPoint, _ state: UnverifiedState, block: String, command: String
    ) -> Diagnostic {
        let isFlow = point.proof.layout == .flow
        let place =
            switch state {
            case .nothing:
                isFlow
                    ? "put this before the '}' that ends the point"
                    : "put this line below 'value'"
            case .noDigest, .changed: "put this in place of 'verified' and what belongs to it"
            }
        let message =
            switch state {
            case .nothing: "'\(point.value)' has no proof: nobody says that it is official"
            case .noDigest: "the proof of '\(point.value)' does not say which facts were checked"
            case .changed:
                "'\(point.value)' or a fact beside it is not what was checked"
                    + (point.proof.on.map { " on \($0.iso8601)" } ?? "")
            }
        let notes =
            state == .changed
            ? [
                Note(
                    "a proof covers value, display, label, platform and country of the point, "
                        + "and kind, hours and cost of its channel")
            ] : []
        return Diagnostic(
            .unverifiedContact, message, at: point.location,
            notes: notes + [Note("or run: \(command)")],
            fix: Fix(
                "look at the official page; where it shows the same, \(place), "
                    + "and write who looked ('by') and the address of the page ('source'):",
                lines: [block]))
    }
    static func futureVerification(
        _ day: CalendarDate, today: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badVerification,
            "nobody can have checked on \(day.iso8601): today is \(today.iso8601)",
            at: location, fix: Fix("write the day on which somebody looked at the official page"))
    }
    static func verificationWithoutDay(today: CalendarDate, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .unverifiedContact, "a proof needs 'on': the day on which somebody checked",
            at: location, fix: Fix("write 'on: \(today.iso8601)' if that is today"))
    }
    static func verificationByNobody(_ name: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unverifiedContact,
            name == nil
                ? "'by' is still blank: a proof needs the name of who looked at the official page"
                : "'\(name!)' is nobody's name: a proof says who looked at the official page",
            at: location, fix: Fix("write your name there, such as 'by: Ann Example'"))
    }
    static func verificationWithoutSource(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unverifiedContact,
            "'source' is still blank: a proof needs the official page that shows the contact",
            at: location, fix: Fix("write the page's address in quotes, from https:// on"))
    }
    static func insecureSource(_ source: String, at location: SourceLocation) -> Diagnostic {
        let secure = source.hasPrefix("http://") ? "https://" + source.dropFirst(7) : nil
        return Diagnostic(
            .badVerification,
            "'\(source)' proves nothing: a proof is a page that is read over https",
            at: location, fix: .didYouMean(secure.flatMap { WebAddress.isSecure($0) ? $0 : nil }))
    }
    static func unofficialProof(
        _ host: String, nearest: String?, known: [String], isRequired: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            isRequired ? .missingSource : .unlistedHost,
            "'\(host)' is no official host: a proof lies on one of those that site.yaml lists",
            at: location,
            notes: [Note("official hosts are " + known.joined(separator: ", "))],
            fix: listing(host, nearest: nearest, isFirst: false))
    }
    static func unlistedHost(
        _ host: String, nearest: String?, isFirst: Bool, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .unlistedHost, "'\(host)' is not among the official hosts that site.yaml lists",
            at: location, fix: listing(host, nearest: nearest, isFirst: isFirst))
    }
    private static func listing(_ host: String, nearest: String?, isFirst: Bool) -> Fix {
        // Lines that list a host are not put into anybody's hand where the host may be a fake.
        if let nearest {
            return Fix(
                "did you mean '\(nearest)'? Another host that only looks like it is listed by hand, "
                    + "once you know whose it is")
        }
        let entry = "  - {host: \(host), of: \"\", source: \"\"}"
        let place =
            isFirst
            ? "add this to Content/site.yaml" : "add this to 'official-hosts' in Content/site.yaml"
        return Fix(
            "\(place), with whose host it is and the public page that shows it:",
            lines: isFirst ? ["official-hosts:", entry] : [entry])
    }
    static func noOfficialHosts(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource, "official sources are required, and no official host is listed",
            at: location,
            fix: Fix(
                "add the service's own hosts to this file, each with whose it is and a public page that shows it:",
                lines: ["official-hosts:", "  - {host: \"\", of: \"\", source: \"\"}"]))
    }
}
