import SourceText

/// What is published without an official source.
extension Diagnostic {
    static func hoursWithoutSource(
        mayHaveOne: Bool, hosts: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingSource,
            Wording(
                "hours need an official source, as 'require-source' in site.yaml asks",
                zh: "服务时间需要官方出处：site.yaml 里的“require-source”这样要求"),
            at: location,
            fix: Fix(
                (mayHaveOne
                    ? Wording(
                        "add 'source:' to 'hours' with the page on \(hosts[0]) that shows them",
                        zh: "在“hours”里加上“source:”，写 \(hosts[0]) 上显示它的页面")
                    : Wording("verify a contact point of this channel", zh: "核实这个渠道的一个联系方式"))
                    + Wording(", or write 'hours: unknown'", zh: "，或写“hours: unknown”")))
    }
    static func costWithoutSource(_ cost: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource,
            Wording(
                "'cost: \(cost)' needs an official source, as 'require-source' in site.yaml asks",
                zh: "“cost: \(cost)”需要官方出处：site.yaml 里的“require-source”这样要求"),
            at: location,
            fix: Fix(
                Wording(
                    "verify a contact point of this channel against a page that shows the cost, or write 'cost: unknown'",
                    zh: "用显示费用的页面核实这个渠道的一个联系方式，或写“cost: unknown”")
            ))
    }
    static func replyTimeWithoutSource(_ basis: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource,
            basis == "general"
                ? Wording(
                    "a figure in 'response' needs an official source, as 'require-source' in site.yaml asks",
                    zh: "“response”里的时间需要官方出处：site.yaml 里的“require-source”这样要求")
                : Wording(
                    "'basis: \(basis)' needs 'source': the page that says so",
                    zh: "“basis: \(basis)”需要“source”：写明这一点的页面"),
            at: location,
            fix: Fix(
                basis == "general"
                    ? Wording(
                        "add 'source:' with the page that says so, or remove 'typical' and 'longest'",
                        zh: "加上“source:”，写明这一点的页面，或删掉“typical”和“longest”")
                    : Wording(
                        "add 'source:' with its address, or write 'basis: general' and no figures",
                        zh: "加上“source:”和页面地址，或写“basis: general”，不写时间")))
    }
    static func unofficialReplyTime(_ source: String, hosts: [String], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .missingSource,
            Wording(
                "'\(source)' is no official source of a reply time", zh: "“\(source)”不是回复时间的官方出处"),
            at: location,
            notes: [
                Note(Wording("official hosts are ", zh: "官方主机有：") + .list(hosts))
            ],
            fix: Fix(
                Wording(
                    "name the official page, or write 'basis: general' and no figures",
                    zh: "写上官方页面，或写“basis: general”，不写时间")))
    }
}
