public import Metadata
public import SourceText

/// The facts of a contact channel, from `channels/<id>.yaml`: no prose, the same in every locale but for a few short texts.
public struct ChannelFacts: Sendable {
    /// The ways to reach a person.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case phone, chat, email, social, form
    }
    /// How sure it is that the channel exists.
    public enum Existence: String, Sendable, Hashable, CaseIterable {
        /// The service says so itself.
        case confirmed
        /// Others say so: shown with its doubt, ranked after confirmed ones.
        case reported
    }
    /// Whether the channel works today.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case active, degraded, paused, retired
    }
    /// What a channel can do for a matter, and what a matter needs of a channel.
    public enum Offer: String, Sendable, Hashable, CaseIterable {
        case realtime, attachments
        case writtenRecord = "written-record"
        case identityCheck = "identity-check"
        case `private`, `public`, callback
    }
    /// What a call costs.
    public enum Cost: String, Sendable, Hashable, CaseIterable {
        case free, standard, premium, unknown
    }

    /// The name of the file without its ending: stable, unique, what references name.
    public let id: String
    /// The file that the facts stand in.
    public let file: SourceFile
    /// The way to reach a person.
    public let kind: Kind
    /// The place of the channel wherever channels are listed; smaller comes first.
    public let order: Int
    /// How sure it is that the channel exists.
    public let existence: Existence
    /// Whether it works today.
    public let status: Status
    /// The official contact points; there may be none.
    public let points: [ContactPoint]
    /// When somebody answers.
    public let hours: OpeningHours
    /// How soon somebody answers.
    public let response: ResponseTime?
    /// What it costs.
    public let cost: Cost?
    /// BCP 47 tags of the languages spoken.
    public let languages: [String]
    /// What the channel can do; a social one is public unless it says that it is private.
    public let offers: Set<Offer>
    /// After how many days a point must be verified again.
    public let reviewEvery: Int
    /// Whether hours are written that could not be read: nobody can have checked such facts yet.
    let areHoursUnreadable: Bool
    /// Where facts stand that rules speak of.
    let places: Places

    struct Places: Sendable {
        let status: SourceLocation
        let hours: SourceLocation
        let cost: SourceLocation
    }

    /// The zone that the hours are in, with its place.
    public var timeZone: (name: String, location: SourceLocation)? {
        guard case .weekly(let schedule) = hours else { return nil }
        return (schedule.zone, schedule.zoneLocation)
    }

    /// The texts that may be written by locale: nothing else of the facts differs from one to the other.
    var localizedTexts: [LocalizedText] {
        let reasons: [LocalizedText?] =
            if case .weekly(let schedule) = hours { schedule.exceptions.map(\.reason) } else { [] }
        return (points.map(\.label) + reasons + [response?.typical, response?.longest])
            .compactMap(\.self)
    }

    /// The words for what channels offer and matters need.
    static let offerWords = Offer.allCases.map(\.rawValue)

    /// The fields of a channel's facts.
    public static let fields = FieldTable(
        Wording("channel", zh: "渠道"),
        [
            Field(
                "kind", .word(Kind.allCases.map(\.rawValue)), required: true,
                Wording("The way to reach a person", zh: "联系到人的方式")),
            Field(
                "order", .integer(-1_000_000...1_000_000),
                Wording("Place among the channels", zh: "在各渠道中的位置")),
            Field(
                "existence", .word(Existence.allCases.map(\.rawValue)), required: true,
                Wording(
                    "confirmed, or reported: shown with its doubt",
                    zh: "confirmed：已确认；reported：他人提到，显示时带说明")),
            Field(
                "status", .word(Status.allCases.map(\.rawValue)),
                Wording("Whether it works today", zh: "现在能不能用")),
            Field(
                "points", .list(.map(ContactPoint.fields)),
                Wording("Official contact points; may be empty", zh: "官方联系方式；可以为空")),
            Field(
                "hours", .either([.word(["unknown", "always"]), .map(OpeningHours.fields)]),
                Wording("When somebody answers", zh: "什么时候有人回复")),
            Field(
                "response", .map(ResponseTime.fields),
                Wording("How soon somebody answers", zh: "多久回复")),
            Field("cost", .word(Cost.allCases.map(\.rawValue)), Wording("What it costs", zh: "费用")),
            Field(
                "languages", .list(.text),
                Wording("BCP 47 tags of the languages spoken", zh: "所用语言的 BCP 47 标签")),
            Field(
                "offers", .list(.word(offerWords)),
                Wording("What the channel can do", zh: "这个渠道能做什么")),
            Field(
                "review-every", .integer(1...365),
                Wording("Days after which a point is verified again", zh: "过多少天要重新核实")),
        ])

    /// Reads the facts of one channel; nil where what it cannot do without is missing.
    ///
    /// `locales` are the tags of the site, the default first: those by which a text may be written.
    public static func read(
        _ file: SourceFile, id: String, locales: [String], diagnostics: inout [Diagnostic]
    ) -> ChannelFacts? {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return nil }
        let reader = FieldReader(node, of: fields, in: file, diagnostics: &diagnostics)
        guard let kind = reader.word("kind").flatMap(Kind.init(rawValue:)),
            let existence = reader.word("existence").flatMap(Existence.init(rawValue:))
        else { return nil }
        let surroundings = ContactPoint.Surroundings(
            kind: kind, hours: node["hours"], cost: node["cost"]?.scalar, locales: locales,
            file: file)
        let points = (reader.value("points")?.items ?? []).compactMap {
            ContactPoint.read($0, in: surroundings, diagnostics: &diagnostics)
        }
        var identities: Set<String> = []
        for point in points where !identities.insert(point.identity).inserted {
            diagnostics.append(.contactTwice(point.value, at: point.location))
        }
        for language in reader.locatedTexts("languages") where !LanguageTag.isValid(language.value)
        {
            diagnostics.append(
                .notALocale(
                    language.value, meant: LanguageTag.repaired(language.value),
                    at: file.location(language.range)))
        }
        let hours = OpeningHours.read(
            reader, written: node["hours"], locales: locales, in: file, diagnostics: &diagnostics)
        return ChannelFacts(
            id: id, file: file, kind: kind, order: reader.integer("order") ?? 0,
            existence: existence,
            status: reader.word("status").flatMap(Status.init(rawValue:)) ?? .active,
            points: points,
            hours: hours,
            response: reader.record("response").flatMap {
                ResponseTime($0, locales: locales, in: file, diagnostics: &diagnostics)
            },
            cost: reader.word("cost").flatMap(Cost.init(rawValue:)),
            languages: reader.texts("languages"),
            offers: readOffers(reader, of: kind, diagnostics: &diagnostics),
            reviewEvery: reader.integer("review-every") ?? 90,
            areHoursUnreadable: hours == .unknown && !OpeningHours.isUnknown(node["hours"]),
            places: Places(
                status: reader.location(of: "status"), hours: reader.location(of: "hours"),
                cost: reader.location(of: "cost")))
    }

    /// What the channel can do; where it claims to be both, it is public, so that nobody is misled.
    private static func readOffers(
        _ reader: FieldReader, of kind: Kind, diagnostics: inout [Diagnostic]
    ) -> Set<Offer> {
        var offers = Set(reader.texts("offers").compactMap(Offer.init(rawValue:)))
        if offers.isSuperset(of: [.private, .public]) {
            diagnostics.append(.privateAndPublic(at: reader.location(of: "offers")))
            offers.remove(.private)
        }
        if kind == .social, !offers.contains(.private) { offers.insert(.public) }
        return offers
    }
}
