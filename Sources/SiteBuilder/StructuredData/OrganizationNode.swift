import SiteModel
import SourceText

extension PageView {
    /// Writes the service as a node with those of its contacts that the page shows; nothing on a site of somebody else.
    func writeOrganization(to json: inout JSONWriter) {
        guard let publisher = site.configuration.publisher, site.isOfficial else { return }
        let contacts = statedContacts
        json.object { json in
            json.member("@type", "Organization")
            json.member("@id", NodeAddress.organization(site))
            json.member("name", publisher.name[page.locale])
            if !contacts.isEmpty {
                json.array("contactPoint") { json in
                    for contact in contacts {
                        json.object { $0.member("@id", address(of: contact)) }
                    }
                }
            }
        }
        for contact in contacts { writeContactPoint(contact, to: &json) }
    }

    /// The contacts that the page shows and the service itself vouches for today, each of which a machine can reach.
    ///
    /// They stand on the page of their channel, if that channel exists for sure and works: where a person reads that
    /// it does not, a machine would read nothing of it.
    var statedContacts: [CurrentPoint] {
        guard site.isOfficial, case .channel(let index) = page.content else { return [] }
        let facts = edition.channels[index].facts
        switch facts.status {
        case .active, .degraded: break
        case .paused, .retired: return []
        }
        guard facts.existence == .confirmed else { return [] }
        return facts.numberedCurrentPoints(on: site.today).filter { $0.point.href != nil }
    }

    /// The id of a contact that the page shows.
    func address(of contact: CurrentPoint) -> String {
        NodeAddress.contact(statedChannel, contact, site)
    }

    /// The channel that the page is about.
    var statedChannel: Channel {
        guard case .channel(let index) = page.content else {
            preconditionFailure("only the page of a channel shows contacts")
        }
        return edition.channels[index]
    }
}
