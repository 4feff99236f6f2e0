import SiteModel
import SourceText

extension PageView {
    /// Writes a contact of the channel that the page is about.
    func writeContactPoint(_ contact: CurrentPoint, to json: inout JSONWriter) {
        let channel = statedChannel
        let point = contact.point
        json.object { json in
            json.member("@type", "ContactPoint")
            json.member("@id", address(of: contact))
            json.member("name", channel.words.name)
            json.member("description", point.label?[edition.locale])
            // One of the words that search engines know for a kind of contact.
            json.member("contactType", "customer support")
            switch channel.facts.kind {
            case .phone:
                json.member("telephone", point.value)
                // A short code works in one country alone.
                json.member("areaServed", point.country)
            case .email: json.member("email", point.value)
            case .chat, .form, .social: json.member("url", point.href)
            }
            let languages = channel.facts.languages
            if !languages.isEmpty { json.member("availableLanguage", languages) }
            OpeningHoursNode(
                hours: channel.facts.knownHours(on: site.today), today: site.today,
                locale: edition.locale, words: HoursText(words: words), reviewBy: contact.reviewBy
            ).write(to: &json)
        }
    }
}
