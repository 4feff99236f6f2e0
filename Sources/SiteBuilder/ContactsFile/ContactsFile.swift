import Metadata
import SiteModel
import SourceText

/// `contacts.json`: the contacts of a locale for machines, with the same facts and words as the pages. `FORMAT.md` says
/// what stands in it, `FORMAT.schema.json` which fields there are.
struct ContactsFile {
    /// The version of the format, raised when a reader of the former one would misread it.
    static let version = 1

    /// The locale's home page: what is said of no page in particular is said as there.
    let view: PageView

    /// The file of a locale; nil where it has no channel.
    static func file(_ edition: Edition, _ view: SiteView) -> OutputFile? {
        guard let permalink = edition.contactsFile else { return nil }
        let contacts = ContactsFile(view: PageView(all: view, index: edition.home))
        return OutputFile(
            permalink.outputPath, .entry, .made { contacts.bytes() },
            address: view.site.configuration.url.path(to: permalink))
    }

    /// The text, which ends with a line feed.
    func bytes() -> [UInt8] {
        var json = JSONWriter(.indented, in: .file)
        json.object { json in
            json.member("version", ContactsFile.version)
            json.member("built-for", view.site.today.iso8601)
            json.object("site", writeSite)
            json.array("channels") { json in
                for summary in view.channelSummaries { write(summary.channel, to: &json) }
            }
            json.array("topics") { json in
                for topic in view.edition.topics { write(topic, to: &json) }
            }
            json.array("official-hosts") { json in
                for host in view.site.configuration.officialHosts {
                    json.object { json in
                        json.member("host", host.host)
                        json.member("of", host.of[view.page.locale])
                        json.member("source", host.source)
                    }
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func writeSite(_ json: inout JSONWriter) {
        let publisher = view.site.configuration.publisher
        json.member("title", view.siteTitle)
        json.member("url", view.site.absolute(view.edition.home))
        json.member("locale", view.edition.tag)
        json.member("publisher", publisher?.name[view.page.locale])
        json.member("relation", publisher?.relation.rawValue)
        json.member("about", publisher?.about?[view.page.locale])
        json.member("disclosure", view.disclosure.isEmpty ? nil : view.disclosure)
    }
}
