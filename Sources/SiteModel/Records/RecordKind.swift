public import Metadata

/// A kind of record that writers fill in by fields: a file of facts, or the front matter of a page.
///
/// What each may hold stands in the tables that it is read by; the schemas for editors and the manual's reference are made
/// from the same.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    case site, channel
    case channelPage = "channel-page"
    case topic
    case topicPage = "topic-page"
    case faq, article, fragment, notice, terms, reported, synonyms, expectations

    /// The files that are such records, or begin with one, as a pattern of paths; `**` is any number of folders.
    public var files: String {
        switch self {
        case .site: "Content/site.yaml"
        case .channel: "Content/channels/*.yaml"
        case .channelPage: "Content/*/contact/*.md"
        case .topic: "Content/topics.yaml"
        case .topicPage: "Content/*/topics/*.md"
        case .faq: "Content/*/faq/*.md"
        case .article: "Content/*/articles/**/*.md"
        case .fragment: "Content/*/fragments/*.md"
        case .notice: "Content/*/notices/*.md"
        case .terms: "Content/terms.yaml"
        case .reported: "Content/reported.yaml"
        case .synonyms: "Content/synonyms.yaml"
        case .expectations: "Content/search-expectations.yaml"
        }
    }

    /// Whether the record is a file of its own: the other ones are the front matter of Markdown files.
    public var isFile: Bool { files.hasSuffix(".yaml") }

    /// What a record is.
    ///
    /// - Parameter locales: The tags of the site; none where they are not known.
    /// - Parameter extra: The further fields of `site.yaml`, by kind of page.
    public func type(locales: [String] = [], extra: [String: [Field]] = [:]) -> FieldType {
        switch self {
        case .site: .map(SiteConfiguration.fields.fields)
        case .channel: .map(ChannelFacts.fields.fields)
        case .channelPage: page(.channel(id: ""), extra)
        case .topic: .list(.map(TopicFacts.fields.fields))
        case .topicPage: page(.topic(id: ""), extra)
        case .faq: page(.question(id: ""), extra)
        case .article: page(.article, extra)
        case .fragment: page(.fragment(id: ""), extra)
        case .notice: page(.notice(id: ""), extra)
        case .terms:
            .mapping(locales.isEmpty ? .any : .map(Term.fields(locales: locales)))
        case .reported: .list(.map(ReportedContact.fields.fields))
        case .synonyms: .mapping(.list(.list(.text)))
        case .expectations: .mapping(.mapping(SearchExpectation.outcomeType))
        }
    }

    private func page(_ kind: ContentPlace.Kind, _ extra: [String: [Field]]) -> FieldType {
        .map(PageFields(extra: extra).table(of: kind).fields)
    }
}
