public import Markdown
public import Metadata
public import SourceText

/// What `site.yaml` says: one value that every phase may read.
public struct SiteConfiguration: Sendable, Hashable {
    /// Who publishes the site and how it stands to the service that it is about.
    public struct Publisher: Sendable, Hashable {
        /// How a publisher stands to the service.
        public enum Relation: String, Sendable, Hashable {
            /// The service itself.
            case official
            /// Somebody else, who never speaks as the service.
            case independent
        }
        /// The publisher's name.
        public let name: LocalizedText
        /// How the publisher stands to the service.
        public let relation: Relation
        /// The service that the site is about.
        public let about: LocalizedText?
    }

    /// A host that belongs to the service or to somebody whom the site may send readers to.
    public struct OfficialHost: Sendable, Hashable {
        /// The host name in lower case; its subdomains belong to it.
        public let host: String
        /// Whose it is, in words.
        public let of: LocalizedText
        /// The public page that shows it.
        public let source: String
        /// Where the host is written.
        let location: SourceLocation
        /// Where the page is written.
        let sourceLocation: SourceLocation
    }

    /// The file that all this stands in.
    let file: SourceFile
    /// The site's name.
    public let title: LocalizedText
    /// One sentence on what the site is for.
    public let description: LocalizedText?
    /// Where the site is published.
    public let url: SiteURL
    /// BCP 47 tags; the first is the default and stands at the root.
    public let locales: [String]
    /// Where each of them is written; none where the default holds.
    public let localeLocations: [SourceLocation]
    /// The readers' IANA time zone, which decides what day it is.
    public let timeZone: String
    /// Where the zone is written; nil where none is.
    public let timeZoneLocation: SourceLocation?
    /// Who publishes the site.
    public let publisher: Publisher?
    /// The hosts that contacts may lie on.
    public let officialHosts: [OfficialHost]
    /// Whether a number, hour or reply time needs an official source to be published.
    public let requiresOfficialSource: Bool
    /// Where that is written; nil where nothing is.
    public let requiredSourceLocation: SourceLocation?
    /// What becomes of raw HTML in Markdown.
    public let rawHTML: MarkdownOptions.RawHTML
    /// Whether Chinese emphasis is repaired.
    public let cjkEmphasis: Bool
    /// Whether each page has a Markdown twin.
    public let markdownTwins: Bool
    /// What pages may load, and from where.
    public let contentSecurityPolicy: ContentSecurityPolicy
    /// Further front matter fields by kind of page.
    public var extraFields: [String: [Field]] { pageFields.extra }
    /// The front matter fields of each kind of page.
    let pageFields: PageFields
    /// What the site says of diagnostic codes, by their names.
    public let checks: [String: DiagnosticPolicy.Setting]
    /// Whether search engines are kept from the whole site, which its `site.yaml` does not decide.
    public var isHiddenFromEngines = false

    /// The options that every Markdown body of the site is parsed with.
    public var markdownOptions: MarkdownOptions {
        var options = MarkdownOptions()
        options.cjkEmphasis = cjkEmphasis
        options.rawHTML = rawHTML
        return options
    }

    /// The same configuration published under another address.
    public func published(at url: SiteURL) -> SiteConfiguration {
        SiteConfiguration(
            file: file, title: title, description: description, url: url, locales: locales,
            localeLocations: localeLocations, timeZone: timeZone,
            timeZoneLocation: timeZoneLocation,
            publisher: publisher, officialHosts: officialHosts,
            requiresOfficialSource: requiresOfficialSource,
            requiredSourceLocation: requiredSourceLocation, rawHTML: rawHTML,
            cjkEmphasis: cjkEmphasis, markdownTwins: markdownTwins,
            contentSecurityPolicy: contentSecurityPolicy, pageFields: pageFields, checks: checks)
    }
}
