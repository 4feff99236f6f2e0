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
                    ? Wording("put this before the '}' that ends the point", zh: "把下面这行放在这一条的“}”之前")
                    : Wording("put this line below 'value'", zh: "把下面这行放在“value”下面")
            case .noDigest, .changed:
                Wording(
                    "put this in place of 'verified' and what belongs to it",
                    zh: "用下面这行换掉“verified”和属于它的内容")
            }
        let on =
            point.proof.on.map { Wording(" on \($0.iso8601)", zh: " \($0.iso8601) ") }
            ?? Wording("", zh: "当时")
        let message =
            switch state {
            case .nothing:
                Wording(
                    "'\(point.value)' has no proof: nobody says that it is official",
                    zh: "“\(point.value)”没有核实记录：没人说明它是官方的")
            case .noDigest:
                Wording(
                    "the proof of '\(point.value)' does not say which facts were checked",
                    zh: "“\(point.value)”的核实记录没有写核实了哪些内容")
            case .changed:
                Wording(
                    "'\(point.value)' or a fact beside it is not what was checked\(on.english)",
                    zh: "“\(point.value)”或它旁边的内容和\(on.chinese)核实的不一致")
            }
        let notes =
            state == .changed
            ? [
                Note(
                    Wording(
                        "a proof covers value, display, label, platform and country of the point, "
                            + "and kind, hours and cost of its channel",
                        zh:
                            "核实记录涵盖这一条的 value、display、label、platform 和 country，以及渠道的 kind、hours 和 cost"
                    ))
            ] : []
        return Diagnostic(
            .unverifiedContact, message, at: point.location,
            notes: notes + [Note(Wording("or run: \(command)", zh: "或运行：\(command)"))],
            fix: Fix(
                Wording(
                    "look at the official page; where it shows the same, \(place.english), "
                        + "and write who looked ('by') and the address of the page ('source'):",
                    zh: "查看官方页面；如果内容一致，\(place.chinese)，并写上谁查看的（“by”）和页面地址（“source”）："),
                lines: [block]))
    }
    static func futureVerification(
        _ day: CalendarDate, today: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badVerification,
            Wording(
                "nobody can have checked on \(day.iso8601): today is \(today.iso8601)",
                zh: "不可能有人在 \(day.iso8601) 核实：今天是 \(today.iso8601)"),
            at: location,
            fix: Fix(
                Wording(
                    "write the day on which somebody looked at the official page",
                    zh: "写上实际查看官方页面的日期")))
    }
    static func verificationWithoutDay(today: CalendarDate, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .unverifiedContact,
            Wording(
                "a proof needs 'on': the day on which somebody checked", zh: "核实记录要有“on”：核实的日期"),
            at: location,
            fix: Fix(
                Wording(
                    "write 'on: \(today.iso8601)' if that is today",
                    zh: "如果是今天，写“on: \(today.iso8601)”")))
    }
    static func verificationByNobody(_ name: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unverifiedContact,
            name == nil
                ? Wording(
                    "'by' is still blank: a proof needs the name of who looked at the official page",
                    zh: "“by”还是空的：核实记录要写谁查看了官方页面")
                : Wording(
                    "'\(name!)' is nobody's name: a proof says who looked at the official page",
                    zh: "“\(name!)”不是人名：核实记录要写谁查看了官方页面"),
            at: location,
            fix: Fix(
                Wording(
                    "write your name there, such as 'by: Ann Example'",
                    zh: "写上你的名字，例如“by: Ann Example”")))
    }
    static func verificationWithoutSource(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unverifiedContact,
            Wording(
                "'source' is still blank: a proof needs the official page that shows the contact",
                zh: "“source”还是空的：核实记录要写显示这个联系方式的官方页面"),
            at: location,
            fix: Fix(
                Wording(
                    "write the page's address in quotes, from https:// on",
                    zh: "把页面地址写进引号里，从 https:// 开始")))
    }
    static func insecureSource(_ source: String, at location: SourceLocation) -> Diagnostic {
        let secure = source.hasPrefix("http://") ? "https://" + source.dropFirst(7) : nil
        return Diagnostic(
            .badVerification,
            Wording(
                "'\(source)' proves nothing: a proof is a page that is read over https",
                zh: "“\(source)”不能作证：核实的页面要用 https 打开"),
            at: location, fix: .didYouMean(secure.flatMap { WebAddress.isSecure($0) ? $0 : nil }))
    }
    static func unofficialProof(
        _ host: String, nearest: String?, known: [String], isRequired: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            isRequired ? .missingSource : .unlistedHost,
            Wording(
                "'\(host)' is no official host: a proof lies on one of those that site.yaml lists",
                zh: "“\(host)”不是官方主机：核实的页面要在 site.yaml 列出的官方主机上"),
            at: location,
            notes: [
                Note(Wording("official hosts are ", zh: "官方主机有：") + .list(known))
            ],
            fix: listing(host, nearest: nearest, isFirst: false))
    }
    static func unlistedHost(
        _ host: String, nearest: String?, isFirst: Bool, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .unlistedHost,
            Wording(
                "'\(host)' is not among the official hosts that site.yaml lists",
                zh: "“\(host)”不在 site.yaml 列出的官方主机里"),
            at: location, fix: listing(host, nearest: nearest, isFirst: isFirst))
    }
    private static func listing(_ host: String, nearest: String?, isFirst: Bool) -> Fix {
        // Lines that list a host are not put into anybody's hand where the host may be a fake.
        if let nearest {
            return Fix(
                Wording(
                    "did you mean '\(nearest)'? Another host that only looks like it is listed by hand, "
                        + "once you know whose it is",
                    zh: "是不是想写“\(nearest)”？如果确实是另一个看起来很像的主机，先弄清是谁的，再自己加进去"))
        }
        let entry = "  - {host: \(host), of: \"\", source: \"\"}"
        let place =
            isFirst
            ? Wording("add this to Content/site.yaml", zh: "把下面这段加进 Content/site.yaml")
            : Wording(
                "add this to 'official-hosts' in Content/site.yaml",
                zh: "把下面这行加进 Content/site.yaml 的“official-hosts”")
        return Fix(
            Wording(
                "\(place.english), with whose host it is and the public page that shows it:",
                zh: "\(place.chinese)，写上是谁的主机，以及显示它的公开页面："),
            lines: isFirst ? ["official-hosts:", entry] : [entry])
    }
    static func noOfficialHosts(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingSource,
            Wording(
                "official sources are required, and no official host is listed",
                zh: "要求有官方出处，却没有列出官方主机"),
            at: location,
            fix: Fix(
                Wording(
                    "add the service's own hosts to this file, each with whose it is and a public page that shows it:",
                    zh: "把服务方自己的主机加进这个文件，写上是谁的主机，以及显示它的公开页面："),
                lines: ["official-hosts:", "  - {host: \"\", of: \"\", source: \"\"}"]))
    }
}
