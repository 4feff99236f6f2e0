/// The schemes of references: links that name a part of the site instead of its address.
public enum ReferenceScheme: String, Sendable, Hashable, CaseIterable {
    /// A question.
    case faq
    /// A channel, or one of its contact points.
    case channel
    /// A kind of problem.
    case topic
    /// An article.
    case article
    /// A name or a menu path of the app: plain text, never a link.
    case term
    /// Paragraphs used on several pages: stand for a whole paragraph.
    case fragment

    /// The scheme that a destination begins with, in any case (RFC 3986 §3.1), or nil.
    init?(ofDestination destination: some Collection<UInt8>) {
        guard let colon = destination.prefix(10).firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        let name = destination[..<colon].map { $0 | 0x20 }
        self.init(rawValue: String(decoding: name, as: UTF8.self))
    }
}
