public import Metadata
import SourceText

/// Everything that a pasted contact is compared with: VERIFY.md says how.
public struct TrustList: Sendable {
    /// A listed host.
    public struct Host: Sendable, Hashable {
        /// Its normal form.
        public let name: String
        /// Whose it is.
        public let of: String
        /// Where it is listed; nil for the host of the site itself.
        let location: SourceLocation?
    }

    /// A listed contact point.
    public struct Point: Sendable, Hashable {
        /// Its normal form, with its kind before it.
        public let normal: String
        /// The form that people read.
        public let shown: String
        /// The platform of an account, as it is called.
        public let platform: String?
        /// The channel that it belongs to, as an index into the edition's.
        public let channel: Int
        /// When somebody checked it.
        public let verifiedOn: CalendarDate?
        /// The last day on which the check counts.
        public let reviewBy: CalendarDate?
        /// Whether the channel works.
        public let isActive: Bool
        /// Whether it is confirmed that the channel exists.
        public let isConfirmed: Bool
        /// Where it is listed.
        let location: SourceLocation

        /// Whether its check is in force on a day and its channel works.
        public func isCurrent(on today: CalendarDate) -> Bool {
            doubt(on: today) == nil && isActive
        }

        /// What is to be said of its check on a day; nil where it is in force.
        func doubt(on today: CalendarDate) -> TrustFinding.Hint? {
            guard let reviewBy else { return .unverified }
            return reviewBy < today ? .stale : nil
        }
    }

    /// What others named, by the hashes of its normal forms alone.
    public struct Reported: Sendable, Hashable {
        /// The hashes of all normal forms that mean it.
        public let hashes: [String]
        /// What is said of it.
        public let reported: ReportedContact
    }

    /// The day of the judgement.
    public let today: CalendarDate
    /// The host of a site that is not the service's own.
    public let ownHost: String?
    /// The listed hosts.
    public let hosts: [Host]
    /// The listed contact points.
    public let points: [Point]
    /// What others named.
    public let reported: [Reported]
    /// The country codes of all listed and reported numbers, in numerical order of their digits.
    public let callingCodes: [String]

    let pointByNormal: [String: Int]
    let reportedByHash: [String: Int]

    /// Whether there is nothing to compare a contact with.
    public var isEmpty: Bool { hosts.isEmpty && points.isEmpty && reported.isEmpty }

    /// A list of hosts alone, whose judgement depends on no day.
    init(hosts: [Host]) {
        self.init(
            today: CalendarDate(daysSinceEpoch: 0), ownHost: nil, hosts: hosts, points: [],
            reported: [])
    }

    init(
        today: CalendarDate, ownHost: String?, hosts: [Host], points: [Point],
        reported: [ReportedContact]
    ) {
        self.today = today
        self.ownHost = ownHost
        self.hosts = hosts
        self.points = points
        self.reported = reported.map { contact in
            Reported(hashes: contact.normals.map(TrustList.hash), reported: contact)
        }
        let numbers = points.map(\.normal) + reported.flatMap(\.normals)
        callingCodes = Set(
            numbers.filter { $0.hasPrefix("tel:+") }.map {
                NumberForm.callingCode(of: $0.dropFirst("tel:+".utf8.count))
            }
        ).sorted()
        pointByNormal = Dictionary(
            points.enumerated().map { ($1.normal, $0) }, uniquingKeysWith: { first, _ in first })
        reportedByHash = Dictionary(
            self.reported.enumerated().flatMap { index, entry in entry.hashes.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether the source of a report lies on a host that is reported, so that to print its name would print a value.
    public func isReported(sourceOf contact: ReportedContact) -> Bool {
        let domains = HostForm(contact.sourceHost)?.domains ?? []
        return domains.contains { domain in
            reportedByHash[TrustList.hash("host:" + domain)] != nil
                || contact.kind == .url && contact.normals.contains { PlainName.holds($0, domain) }
        }
    }

    /// The hash by which a reported value is known: 64 bits are far more than there are entries.
    static func hash(_ normal: String) -> String {
        String(ContentHash(of: Array(normal.utf8)).hexadecimal.prefix(16))
    }
}
