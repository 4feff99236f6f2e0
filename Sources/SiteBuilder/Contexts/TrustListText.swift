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
        var writer = JSONObject()
        writer.add("today", list.today.iso8601)
        writer.add("name", view.listName)
        writer.add("own", list.ownHost ?? "")
        writer.add("contact", view.edition.contactGuide.map(view.all.href) ?? "")
        writer.add(
            "hosts",
            array: list.hosts.map { JSONObject.array([$0.name, $0.of].map(JSONObject.string)) })
        writer.add("points", array: list.points.map(point))
        writer.add("reported", reported(list))
        writer.add("codes", texts: list.callingCodes)
        writer.add("words", words)
        writer.add("next", next)
        addTables(&writer)
        return writer.bytes
    }

    private func point(_ point: TrustList.Point) -> [UInt8] {
        let channel = view.edition.channels[point.channel]
        var writer = JSONObject()
        writer.add("normal", point.normal)
        writer.add("shown", point.shown)
        writer.add("platform", point.platform ?? "")
        writer.add("channel", channel.words.name)
        writer.add("url", view.all.href(channel.page))
        writer.add("verified", point.verifiedOn.map(view.words.date) ?? "")
        writer.add("reviewBy", point.reviewBy?.iso8601 ?? "")
        writer.add("isActive", point.isActive)
        writer.add("isConfirmed", point.isConfirmed)
        return writer.bytes
    }

    /// The answers by hash; their order says nothing of the file's.
    private func reported(_ list: TrustList) -> [UInt8] {
        var answers: [String: [UInt8]] = [:]
        for entry in list.reported {
            let contact = entry.reported
            let answer = [
                contact.verdict.rawValue, contact.on.map(view.words.date) ?? "",
                list.isReported(sourceOf: contact)
                    ? view.words["verify-source-itself"] : contact.sourceHost,
            ]
            for hash in entry.hashes {
                answers[hash] = JSONObject.array(answer.map(JSONObject.string))
            }
        }
        var writer = JSONObject()
        for (hash, answer) in answers.sorted(by: { $0.key < $1.key }) { writer.add(hash, answer) }
        return writer.bytes
    }

    /// The sentences of the answers: those of the interface's words whose keys begin with `verify-say-`.
    private var words: [UInt8] {
        var writer = JSONObject()
        for entry in view.words.entries where entry.key.hasPrefix("verify-say-") {
            writer.add(String(entry.key.dropFirst("verify-say-".utf8.count)), entry.text)
        }
        return writer.bytes
    }

    /// Reasons that have advice of their own; the others have that of their verdict.
    private var next: [UInt8] {
        var writer = JSONObject()
        for reason in [
            "glued", "machine-number", "scheme", "shortener", "address-at-host", "own-site",
        ] {
            writer.add(reason, reason)
        }
        return writer.bytes
    }

    private func addTables(_ writer: inout JSONObject) {
        writer.add(
            "letters",
            array: TrustTables.letters.map {
                JSONObject.array([$0.letter, $0.lookalikes].map(JSONObject.string))
            })
        writer.add(
            "sequences",
            array: TrustTables.sequences.map {
                JSONObject.array([$0.0, $0.1].map(JSONObject.string))
            })
        var ascii = JSONObject()
        for (point, other) in TrustTables.ascii.sorted(by: { $0.key < $1.key }) {
            ascii.add(String(point), Array(String(other).utf8))
        }
        writer.add("ascii", ascii.bytes)
        writer.add("shorteners", texts: TrustTables.shorteners.sorted())
        writer.add("mailHosts", texts: TrustTables.publicMailHosts.sorted())
        writer.add("locals", texts: TrustTables.commonLocalParts.sorted())
        writer.add("secondLevels", texts: TrustTables.secondLevels.sorted())
        writer.add("twoDigitCodes", texts: TrustTables.twoDigitCodes.sorted())
        writer.add("schemes", texts: TrustTables.schemes.sorted())
        var platforms = JSONObject()
        for (host, platform) in TrustTables.platformHosts.sorted(by: { $0.key < $1.key }) {
            platforms.add(host, platform)
        }
        writer.add("platforms", platforms.bytes)
    }
}

/// A JSON object that is written key by key (RFC 8259), such that it may stand in a `script` element.
private struct JSONObject {
    private var content: [UInt8] = []

    /// The object.
    var bytes: [UInt8] { [UInt8(ascii: "{")] + content + [UInt8(ascii: "}")] }

    mutating func add(_ key: String, _ value: [UInt8]) {
        if !content.isEmpty { content.append(UInt8(ascii: ",")) }
        content += JSONObject.string(key)
        content.append(UInt8(ascii: ":"))
        content += value
    }

    mutating func add(_ key: String, _ text: String) { add(key, JSONObject.string(text)) }

    mutating func add(_ key: String, _ flag: Bool) {
        add(key, Array((flag ? "true" : "false").utf8))
    }

    mutating func add(_ key: String, array values: [[UInt8]]) { add(key, JSONObject.array(values)) }

    mutating func add(_ key: String, texts: [String]) {
        add(key, array: texts.map(JSONObject.string))
    }

    static func string(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSONString(text)
        return bytes
    }

    static func array(_ values: [[UInt8]]) -> [UInt8] {
        Array("[".utf8) + values.joined(separator: ",".utf8) + Array("]".utf8)
    }
}
