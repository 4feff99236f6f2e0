import Metadata
import SourceText

extension OpeningHours {
    static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    static let fields: [Field] = [
        Field(
            "zone", .text, required: true,
            Wording("The IANA zone that the times are in", zh: "时间所用的 IANA 时区")),
        Field(
            "weekly", .mapping(.list(.text)), required: true,
            Wording("Spans by day or days: mon-fri, sat", zh: "按一天或几天写时间段：mon-fri、sat")),
        Field(
            "exceptions",
            .list(
                .map([
                    Field("date", .date, Wording("One day", zh: "某一天")),
                    Field("from", .date, Wording("The first of several days", zh: "几天中的第一天")),
                    Field("to", .date, Wording("The last of several days", zh: "几天中的最后一天")),
                    Field(
                        "closed", .flag(on: "yes", off: "no"),
                        Wording("yes: closed on these days", zh: "yes：这些天休息")),
                    Field(
                        "spans", .list(.text),
                        Wording("The spans that hold instead", zh: "这些天改用的时间段")),
                    Field("reason", LocalizedText.type, Wording("Why", zh: "原因")),
                ])), Wording("Dates on which other times hold", zh: "时间不同的特殊日期")),
        Field(
            "valid-through", .date,
            Wording("The last day for which all of this is known", zh: "以上内容已知到哪一天")),
        Field("source", .url, Wording("The public page that says so", zh: "写明这一点的公开页面")),
    ]

    /// Reads the hours of a channel.
    ///
    /// Hours with a mistake anywhere in them are unknown: a site that is published in spite of it says nothing rather than
    /// something wrong.
    static func read(
        _ channel: FieldReader, written: MetadataNode?, locales: [String], in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) -> OpeningHours {
        guard let reader = channel.record("hours") else {
            if let written { explain(written, in: file, diagnostics: &diagnostics) }
            return channel.node("hours")?.content == .scalar("always") ? .always : .unknown
        }
        let range = channel.range(of: "hours")
        let ownMistakes = diagnostics.filter {
            $0.location.map { $0.path == file.path && range.contains($0.range.lowerBound) } ?? false
        }
        var hours = HoursReader(locales: locales, file: file, knownMistakes: ownMistakes)
        let days = hours.days(reader)
        let through = reader.located("valid-through")
        let validThrough = reader.date("valid-through")
        let exceptions = hours.exceptions(reader, validThrough: validThrough)
        diagnostics += hours.diagnostics
        guard let zone = reader.located("zone"), reader.has("weekly"), ownMistakes.isEmpty,
            hours.diagnostics.isEmpty
        else { return .unknown }
        return .weekly(
            Schedule(
                zone: zone.value, zoneLocation: file.location(zone.range), days: days,
                exceptions: exceptions, validThrough: validThrough,
                validThroughLocation: through.map { file.location($0.range) },
                source: reader.url("source")))
    }
}

extension OpeningHours {
    /// Whether a file says that nobody knows the hours, or says nothing of them.
    static func isUnknown(_ written: MetadataNode?) -> Bool {
        guard let written else { return true }
        return written.scalar.map { $0.isEmpty || $0 == "unknown" } ?? false
    }

    /// Says how hours are written, where the fields know only that a text such as `9:00-18:00` is none of their words.
    private static func explain(
        _ written: MetadataNode, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) {
        let location = file.location(written.range)
        // An empty value has its own mend, and so has a misspelt word.
        guard let text = written.scalar, !text.isEmpty,
            let index = diagnostics.firstIndex(where: {
                $0.code == .wrongValue && $0.location == location && $0.fix?.replacement == nil
            })
        else { return }
        diagnostics[index] = .hoursAsText(
            text, meant: isWholeDay(text) ? "always" : nil, span: Span.repaired(text),
            at: location)
    }

    /// Whether a text says that somebody always answers: `24h`, `24/7`, `7×24 小时`, `全天`.
    private static func isWholeDay(_ text: String) -> Bool {
        let plain = text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
        return wholeDays.contains(String(String.UnicodeScalarView(plain)))
    }

    private static let wholeDays: Set<String> = [
        "24h", "24hours", "24小时", "24小時", "24jam", "24/7", "24x7", "7x24", "7×24", "7*24", "24×7",
        "7x24小时",
        "7×24小时", "7*24小时", "24小时在线", "全天", "全天候", "全天24小时", "allday", "00:00-24:00", "0:00-24:00",
    ]
}

/// Reads the parts of a channel's hours, and collects what is wrong with them.
private struct HoursReader {
    let locales: [String]
    let file: SourceFile
    /// What the fields themselves were found to have wrong; it is not told twice.
    let knownMistakes: [Diagnostic]
    var diagnostics: [Diagnostic] = []

    /// The spans of each day of the week.
    mutating func days(_ reader: FieldReader) -> [[OpeningHours.Span]] {
        var days = [[OpeningHours.Span]](repeating: [], count: 7)
        var places = [SourceLocation?](repeating: nil, count: 7)
        for entry in reader.mapping("weekly") {
            let location = file.location(entry.keyRange)
            guard let range = DayNames.range(entry.key) else {
                diagnostics.append(
                    .unknownDay(entry.key, meant: DayNames.repaired(entry.key), at: location))
                continue
            }
            if let day = range.first(where: { places[$0] != nil }) {
                diagnostics.append(
                    .dayTwice(OpeningHours.dayNames[day], at: location, first: places[day]!))
                continue
            }
            let spans = self.spans(
                entry.value, of: Wording("'\(entry.key)'", zh: "“\(entry.key)”"), at: location)
            for day in range {
                places[day] = location
                days[day] = spans
            }
        }
        if reader.has("weekly"), reader.mapping("weekly").isEmpty {
            diagnostics.append(.noHours(at: reader.location(of: "weekly")))
        }
        return days
    }

    /// The exceptions, which share no day.
    mutating func exceptions(
        _ reader: FieldReader, validThrough: CalendarDate?
    ) -> [OpeningHours.Exception] {
        var exceptions: [OpeningHours.Exception] = []
        for record in reader.records("exceptions") {
            guard let exception = exception(record) else { continue }
            if let first = exceptions.first(where: { $0.dates.overlaps(exception.dates) }) {
                let day = max(first.dates.lowerBound, exception.dates.lowerBound)
                diagnostics.append(
                    .exceptionTwice(day, at: exception.location, first: first.location))
                continue
            }
            if let validThrough, exception.dates.lowerBound > validThrough {
                diagnostics.append(
                    .exceptionTooLate(
                        exception.dates.lowerBound, validThrough, at: exception.location))
            }
            exceptions.append(exception)
        }
        return exceptions
    }

    private mutating func exception(_ reader: FieldReader) -> OpeningHours.Exception? {
        let location = file.location(reader.range)
        guard
            !knownMistakes.contains(where: { reader.range.contains($0.location!.range.lowerBound) })
        else { return nil }
        let (day, from, to) = (reader.date("date"), reader.date("from"), reader.date("to"))
        let isClosed = reader.flag("closed") == true
        let spanNode = reader.node("spans")
        let hasOneForm = day == nil || from == nil && to == nil
        guard hasOneForm, let first = day ?? from, let last = day ?? to
        else {
            diagnostics.append(
                .exceptionDays(
                    hasDate: day != nil, hasFrom: from != nil, hasTo: to != nil, at: location))
            return nil
        }
        guard first <= last else {
            diagnostics.append(.exceptionBackwards(first, last, at: location))
            return nil
        }
        guard isClosed != (spanNode != nil) else {
            diagnostics.append(.exceptionSaysNothing(saysBoth: isClosed, at: location))
            return nil
        }
        var spans: [OpeningHours.Span] = []
        if let spanNode {
            spans = self.spans(
                spanNode, of: Wording("the exception of \(first)", zh: "特殊日期 \(first)"),
                at: file.location(spanNode.range))
        }
        return OpeningHours.Exception(
            dates: first...last, spans: spans,
            reason: LocalizedText(
                "reason", of: reader, locales: locales, in: file, diagnostics: &diagnostics),
            location: location)
    }

    /// The spans of one day, by their beginning.
    private mutating func spans(
        _ node: MetadataNode, of day: Wording, at location: SourceLocation
    ) -> [OpeningHours.Span] {
        let nodes = if case .sequence(let items) = node.content { items } else { [node] }
        var spans: [OpeningHours.Span] = []
        for item in nodes {
            guard case .scalar(let text) = item.content, !text.isEmpty else { continue }
            guard let span = OpeningHours.Span(text) else {
                diagnostics.append(.badSpan(text, at: file.location(item.range)))
                continue
            }
            if spans.overlap(span) {
                diagnostics.append(
                    .overlappingSpans(span.description, of: day, at: file.location(item.range)))
                continue
            }
            spans.append(span)
        }
        if nodes.allSatisfy({ $0.content == .scalar("") }) {
            diagnostics.append(.noSpans(of: day, at: location))
        }
        return spans.sorted { $0.opens < $1.opens }
    }
}
