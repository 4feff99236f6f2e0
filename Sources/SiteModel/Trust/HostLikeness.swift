/// Compares hosts with listed ones: rules for what a reader would take for a listed host although it is none.
///
/// Each host has a brand, the label that people know it by, and an ending: `gopay` and `co.id`. Short brands resemble too
/// many words, so that each rule has a least length.
struct HostLikeness {
    /// A host in its parts.
    struct Parts {
        let name: String
        let labels: [String]
        /// The label before the ending.
        let brand: String
        /// What stands behind the brand.
        let ending: String
        /// Brand and ending: what somebody registered.
        let domain: String

        init(_ name: String) {
            self.name = name
            labels = PlainName.labels(name)
            let count = labels.count
            let hasTwoParts =
                count >= 3 && labels[count - 1].utf8.count == 2
                && HostLikeness.secondLevels.contains(labels[count - 2])
            let index = max(0, count - (hasTwoParts ? 3 : 2))
            brand = labels[index]
            ending = labels[(index + 1)...].joined(separator: ".")
            domain = labels[index...].joined(separator: ".")
        }
    }

    /// Second-level labels under which countries register names.
    static let secondLevels: Set<String> = [
        "ac", "biz", "co", "com", "desa", "edu", "go", "gob", "gov", "gouv", "id", "mil", "my",
        "ne", "net", "nom",
        "or", "org", "sch", "web",
    ]

    /// How a host resembles a listed one.
    struct Likeness {
        let reason: TrustFinding.Reason
        /// What is different, as far as one can point at it.
        let detail: String
    }

    /// How `host` resembles the listed host; nil where it does not.
    static func of(_ host: HostForm, userinfo: String, to listed: String) -> Likeness? {
        let own = Parts(host.name)
        let other = Parts(listed)
        return inUserinfo(userinfo, own, other) ?? embedded(own, other) ?? byShape(own, other)
            ?? byEnding(own, other) ?? bySpelling(own, other) ?? inside(own, other)
    }

    private static func inUserinfo(_ userinfo: String, _ own: Parts, _ other: Parts) -> Likeness? {
        guard !userinfo.isEmpty,
            PlainName.holds(LetterShapes.plain(userinfo), other.name)
                || contains(tokens(userinfo), brand: other.brand)
        else { return nil }
        return Likeness(reason: .userinfo, detail: own.name)
    }

    /// The whole listed host stands in a longer one, with its dots or with hyphens for them.
    private static func embedded(_ own: Parts, _ other: Parts) -> Likeness? {
        let needle = other.labels.flatMap { PlainName.split($0, at: "-") }
        let tokens = tokens(own.name)
        guard other.name.utf8.count >= 6, tokens.count > needle.count else { return nil }
        for start in 0...(tokens.count - needle.count)
        where Array(tokens[start..<start + needle.count]) == needle {
            return Likeness(reason: .embedded, detail: own.domain)
        }
        return nil
    }

    /// Other letters of the same look.
    private static func byShape(_ own: Parts, _ other: Parts) -> Likeness? {
        let isSame =
            LetterShapes.shape(own.name) == LetterShapes.shape(other.name)
            || LetterShapes.shape(own.domain) == LetterShapes.shape(other.domain)
            || other.brand.utf8.count >= 4 && own.brand != other.brand
                && LetterShapes.shape(own.brand) == LetterShapes.shape(other.brand)
        guard isSame, own.domain != other.domain else { return nil }
        let foreign = LetterShapes.foreign(in: own.domain)
        return Likeness(reason: foreign.isEmpty ? .letters : .script, detail: foreign)
    }

    private static func byEnding(_ own: Parts, _ other: Parts) -> Likeness? {
        guard own.brand == other.brand, own.ending != other.ending, other.brand.utf8.count >= 4
        else {
            return nil
        }
        return Likeness(reason: .ending, detail: own.ending)
    }

    private static func bySpelling(_ own: Parts, _ other: Parts) -> Likeness? {
        let length = other.brand.unicodeScalars.count
        guard own.domain != other.domain, length >= 4 else { return nil }
        let left = LetterShapes.plain(own.brand)
        let steps = EditSteps.count(left, other.brand, most: 2)
        let most = length >= 8 ? 2 : 1
        let isNear =
            own.ending == other.ending
            ? steps <= most
            : EditSteps.count(own.ending, other.ending, most: 1) <= 1 && steps <= 1
                || length >= 6 && steps <= 1
        guard isNear || withoutRepeats(left) == withoutRepeats(other.brand) else { return nil }
        let foreign = LetterShapes.foreign(in: own.domain)
        return Likeness(reason: foreign.isEmpty ? .spelling : .script, detail: foreign)
    }

    /// The brand stands in the name of somebody else.
    private static func inside(_ own: Parts, _ other: Parts) -> Likeness? {
        guard own.domain != other.domain, other.brand.utf8.count >= 4 else { return nil }
        // The ending is nobody's name.
        let name = String(own.name.dropLast(own.ending.count))
        guard contains(tokens(LetterShapes.plain(name)), brand: other.brand) else { return nil }
        return Likeness(reason: .inside, detail: own.domain)
    }

    /// Whether a brand is one of the words, or stands in one where it is long enough to be no chance.
    static func contains(_ tokens: [String], brand: String) -> Bool {
        guard brand.utf8.count >= 4 else { return false }
        let shape = LetterShapes.shape(brand)
        return tokens.contains {
            $0 == brand
                || brand.utf8.count >= 5
                    && (PlainName.holds($0, brand)
                        || PlainName.holds(LetterShapes.shape($0), shape))
        }
    }

    /// The words of a name, parted by dots, hyphens and the like.
    static func tokens(_ name: String) -> [String] {
        PlainName.split(name, at: ".-_+%@:&'")
    }

    private static func withoutRepeats(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where result.last != scalar { result.append(scalar) }
        return String(result)
    }
}
