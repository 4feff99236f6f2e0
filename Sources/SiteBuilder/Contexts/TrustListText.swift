import Metadata
import SiteModel
import SourceText

/// What `verify.js` compares contacts with, as JSON that may stand in a page.
///
/// Values of `reported.yaml` stand here as hashes alone. The tables of `TrustTables` are here so that they exist once.
struct TrustListText {
    let view: PageView

    /// The bytes of the object.
    var json: [UInt8] {
        let list = TrustList(view.site, view.edition)
        var json = JSONWriter(.compact, in: .script)
        json.object { json in
            json.member("today", list.today.iso8601)
            json.member("name", view.listName)
            json.member("own", list.ownHost ?? "")
            json.member("contact", view.edition.contactGuide.map(view.all.href) ?? "")
            pairs("hosts", list.hosts.map { ($0.name, $0.of) }, &json)
            json.array("points") { json in
                for point in list.points { write(point, &json) }
            }
            writeReported(list, &json)
            json.member("codes", list.callingCodes)
            json.object("words") { json in
                // The sentences of the answers.
                for entry in view.words.entries where entry.key.hasPrefix("verify-say-") {
                    json.member(String(entry.key.dropFirst("verify-say-".utf8.count)), entry.text)
                }
            }
            json.object("next") { json in
                for reason in TrustListText.reasonsWithAdvice { json.member(reason, reason) }
            }
            writeTables(&json)
        }
        return json.bytes
    }

    /// Reasons that have advice of their own; the others have that of their verdict.
    private static let reasonsWithAdvice = [
        "glued", "machine-number", "scheme", "shortener", "address-at-host", "own-site",
    ]

    private func write(_ point: TrustList.Point, _ json: inout JSONWriter) {
        let channel = view.edition.channels[point.channel]
        json.object { json in
            json.member("normal", point.normal)
            json.member("shown", point.shown)
            json.member("platform", point.platform ?? "")
            json.member("channel", channel.words.name)
            json.member("url", view.all.href(channel.page))
            json.member("verified", point.verifiedOn.map(view.words.date) ?? "")
            json.member("reviewBy", point.reviewBy?.iso8601 ?? "")
            json.member("isActive", point.isActive)
            json.member("isConfirmed", point.isConfirmed)
        }
    }

    /// The answers by hash; their order says nothing of the file's.
    private func writeReported(_ list: TrustList, _ json: inout JSONWriter) {
        var answers: [String: [String]] = [:]
        for entry in list.reported {
            let contact = entry.reported
            let answer = [
                contact.verdict.rawValue, contact.on.map(view.words.date) ?? "",
                list.isReported(sourceOf: contact)
                    ? view.words["verify-source-itself"] : contact.sourceHost,
            ]
            for hash in entry.hashes { answers[hash] = answer }
        }
        json.object("reported") { json in
            for (hash, answer) in answers.sorted(by: { $0.key < $1.key }) {
                json.member(hash, answer)
            }
        }
    }

    private func writeTables(_ json: inout JSONWriter) {
        pairs("letters", TrustTables.letters.map { ($0.letter, $0.lookalikes) }, &json)
        pairs("sequences", TrustTables.sequences.map { ($0.0, $0.1) }, &json)
        json.object("ascii") { json in
            for (point, other) in TrustTables.ascii.sorted(by: { $0.key < $1.key }) {
                json.member(String(point), Int(other))
            }
        }
        json.member("shorteners", TrustTables.shorteners.sorted())
        json.member("mailHosts", TrustTables.publicMailHosts.sorted())
        json.member("locals", TrustTables.commonLocalParts.sorted())
        json.member("secondLevels", TrustTables.secondLevels.sorted())
        json.member("twoDigitCodes", TrustTables.twoDigitCodes.sorted())
        json.member("schemes", TrustTables.schemes.sorted())
        json.object("platforms") { json in
            for (host, platform) in TrustTables.platformHosts.sorted(by: { $0.key < $1.key }) {
                json.member(host, platform)
            }
        }
    }

    private func pairs(_ name: String, _ pairs: [(String, String)], _ json: inout JSONWriter) {
        json.array(name) { json in
            for (first, second) in pairs {
                json.array { json in
                    json.element(first)
                    json.element(second)
                }
            }
        }
    }
}
