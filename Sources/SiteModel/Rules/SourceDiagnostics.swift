import SourceText

/// What is published without an official source.
extension Diagnostic {
    static func hoursWithoutSource(
        mayHaveOne: Bool, hosts: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingSource, "hours need an official source, as 'require-source' in site.yaml asks",
            at: location,
            fix: Fix(
                (mayHaveOne
                    ? "add 'source:' to 'hours' with the page on \(hosts[0]) that shows them"
                    : "verify a contact point of this channel")
                    + ", or write 'hours: unknown'"))
    }
    static func costWithoutSource(_ cost: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource,
            "'cost: \(cost)' needs an official source, as 'require-source' in site.yaml asks",
            at: location,
            fix: Fix(
                "verify a contact point of this channel against a page that shows the cost, or write 'cost: unknown'"
            ))
    }
    static func replyTimeWithoutSource(_ basis: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource,
            basis == "general"
                ? "a figure in 'response' needs an official source, as 'require-source' in site.yaml asks"
                : "'basis: \(basis)' needs 'source': the page that says so",
            at: location,
            fix: Fix(
                basis == "general"
                    ? "add 'source:' with the page that says so, or remove 'typical' and 'longest'"
                    : "add 'source:' with its address, or write 'basis: general' and no figures"))
    }
    static func unofficialReplyTime(_ source: String, hosts: [String], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .missingSource, "'\(source)' is no official source of a reply time",
            at: location,
            notes: [Note("official hosts are " + hosts.joined(separator: ", "))],
            fix: Fix("name the official page, or write 'basis: general' and no figures"))
    }
}
