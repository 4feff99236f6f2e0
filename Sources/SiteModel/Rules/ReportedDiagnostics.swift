import SourceText

/// Contacts that others named, and hosts that resemble listed ones.
extension Diagnostic {
    static func badReportedValue(
        _ value: String, expected: Wording, meant: String?, mend: Wording,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badReported,
            Wording("'\(value)' is not \(expected.english)", zh: "“\(value)”不是\(expected.chinese)"),
            at: location,
            fix: .didYouMean(meant) ?? Fix(mend))
    }
    static func reportedTwice(_ value: String, at location: SourceLocation, first: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .badReported, Wording("'\(value)' stands twice", zh: "“\(value)”写了两次"), at: location,
            notes: [Note(Wording("first named here", zh: "第一次写在这里"), at: first)],
            fix: Fix(Wording("remove one", zh: "删掉一个")))
    }
    static func platformWithoutHandle(_ kind: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badReported,
            Wording(
                "only a handle has a platform, not a value of the kind '\(kind)'",
                zh: "只有账号才有平台，类型“\(kind)”没有"),
            at: location,
            fix: Fix(Wording("remove it, or write 'kind: handle'", zh: "删掉它，或写“kind: handle”")))
    }
    static func reportedInFuture(_ day: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badReported,
            Wording(
                "'\(day)' has not come yet, so nobody can have said anything on it",
                zh: "“\(day)”还没到，不可能有人在那天说过什么"),
            at: location,
            fix: Fix(Wording("write the day on which the source said so", zh: "写上出处实际的日期")))
    }
    static func reportedAndListed(
        _ value: String, at location: SourceLocation, listed: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .badReported,
            Wording(
                "'\(value)' is reported here and listed as official elsewhere",
                zh: "“\(value)”在这里列为他人提到的，在别处列为官方的"),
            at: location,
            notes: [Note(Wording("listed here", zh: "列在这里"), at: listed)],
            fix: Fix(Wording("find out which holds, and remove the other", zh: "弄清哪个对，删掉另一个")))
    }
    static func listedAndReported(
        _ name: String, at location: SourceLocation, reported: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badReported,
            Wording(
                "'\(name)' is listed as official here and reported elsewhere",
                zh: "“\(name)”在这里列为官方的，在别处列为他人提到的"),
            at: location,
            notes: [Note(Wording("reported here", zh: "他人提到的写在这里"), at: reported)],
            fix: Fix(Wording("find out which holds, and remove the other", zh: "弄清哪个对，删掉另一个")))
    }
    static func lookalikeHost(
        _ host: String, of listed: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .lookalikeHost,
            Wording(
                "'\(host)' looks like '\(listed)' of 'official-hosts' and is another host",
                zh: "“\(host)”看起来像“official-hosts”里的“\(listed)”，其实是另一个主机"),
            at: location,
            notes: [
                Note(
                    Wording(
                        "if it is genuine, list it under 'official-hosts' in site.yaml, with whose it is",
                        zh: "如果是真的，把它写进 site.yaml 的“official-hosts”，并写上是谁的")
                )
            ], fix: .didYouMean(listed))
    }
}
