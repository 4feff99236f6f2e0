import Metadata
import SiteModel

extension PageView {
    /// An address as the page's HTML writes it, made absolute.
    func absolute(_ href: String) -> String {
        let bytes = href.utf8
        if bytes.starts(with: "//".utf8) { return href }
        switch bytes.first {
        case UInt8(ascii: "/"): return site.configuration.url.origin + href
        case UInt8(ascii: "#"), UInt8(ascii: "?"), nil: return site.absolute(index) + href
        default: return href
        }
    }

    /// What stands behind a contact, because a text without scripts does not change as it grows old.
    func validity(until day: CalendarDate) -> String {
        words.text("contact-valid-until", [("date", words.date(day))])
    }
}
