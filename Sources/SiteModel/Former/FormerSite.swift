/// What an earlier build published: the addresses that readers and other sites may have kept.
public struct FormerSite: Sendable {
    /// One address.
    public struct Address: Sendable {
        /// The address below the base path.
        public let permalink: Permalink
        /// The ids in the page that links may name; none for a file.
        public let anchors: [String]

        /// Describes an address.
        public init(permalink: Permalink, anchors: [String] = []) {
            self.permalink = permalink
            self.anchors = anchors
        }

        /// Whether a page stands there, rather than a file that was copied.
        var isPage: Bool {
            permalink.path.utf8.last == UInt8(ascii: "/") || permalink.path.hasSuffix(".html")
        }
    }

    /// The addresses, each once.
    public let addresses: [Address]

    /// Lists what was published.
    public init(addresses: [Address]) {
        self.addresses = addresses
    }
}

extension FormerSite {
    /// The addresses that must not be lost: without those that a site gives to nothing of its own.
    ///
    /// Nobody links to the page for what is not there; and the second page of a list goes when the list is short enough.
    var kept: [Address] {
        let paths = Set(addresses.map { Array($0.permalink.path.utf8) })
        return addresses.filter { address in
            let path = address.permalink.path
            if path.utf8.elementsEqual("/404.html".utf8) || path.hasSuffix("/404.html") {
                return false
            }
            guard let list = FormerSite.list(ofPart: path) else { return true }
            return !paths.contains(list)
        }
    }

    /// The address of the list that `…/page/2/` would be a part of.
    private static func list(ofPart path: String) -> [UInt8]? {
        let segments = path.utf8.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard segments.count >= 4, segments[segments.count - 1].isEmpty,
            let number = Int(String(Substring(segments[segments.count - 2]))), number >= 2,
            segments[segments.count - 3].elementsEqual("page".utf8)
        else { return nil }
        return Array(
            segments.dropLast(3).joined(separator: [UInt8(ascii: "/")]) + [UInt8(ascii: "/")])
    }
}
