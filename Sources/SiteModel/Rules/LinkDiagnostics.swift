import SourceText

/// Links and addresses.
extension Diagnostic {
    static func unknownReference(
        _ reference: Reference, at location: SourceLocation, leftOut: String?, nearest: String?
    )
        -> Diagnostic
    {
        switch reference.kind {
        case .question:
            unknownQuestion(reference.id, at: location, leftOut: leftOut, nearest: nearest)
        case .topic: unknownTopic(reference.id, at: location, nearest: nearest)
        case .channel: unknownChannel(reference.id, at: location, nearest: nearest)
        case .term: unknownTerm(reference.id, at: location, nearest: nearest)
        case .fragment: unknownFragment(reference.id, at: location, nearest: nearest)
        }
    }
    static func unknownProperty(
        _ reference: Reference, known: [String], at location: SourceLocation
    )
        -> Diagnostic
    {
        let property = reference.property ?? ""
        return Diagnostic(
            .unknownProperty, "'\(reference.id)' has nothing called '\(property)' to refer to",
            at: location,
            notes: known.isEmpty ? [] : [Note("it has " + known.joined(separator: ", "))],
            fix: .didYouMean(nearestName(to: property, among: known)))
    }
    static func tooManyFilledLinks(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooLarge, "the links of a page show at most \(limit) bytes of names and addresses",
            at: location, fix: Fix("split the page"))
    }
    static func brokenLink(
        _ destination: String, at location: SourceLocation, leftOut: String?, nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .brokenLink, "'\(destination)' leads to no page and no file", at: location,
            notes: leftOut.map { [Note("the page is left out: \($0)")] } ?? [],
            fix: nearest.map { Fix("did you mean '\($0)'?") } ?? webAddress(destination)
                ?? Fix(
                    leftOut == nil
                        ? "write the path of a page as seen from this file, or remove the link"
                        : "link to a page that is shown, or remove the link"))
    }
    /// The mend for a host name that was written without its scheme.
    private static func webAddress(_ destination: String) -> Fix? {
        let host = String(destination.prefix { !"/?#".contains($0) })
        let ending = host.split(separator: ".").last.map(String.init) ?? ""
        let isHost = host.hasPrefix("www.") || ["com", "org", "net", "id", "cn"].contains(ending)
        return isHost && HostName.isValid(host)
            ? Fix("did you mean 'https://\(destination)'?", replacement: "https://" + destination)
            : nil
    }
    static func noDestination(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .brokenLink,
            destination.isEmpty
                ? "this link has no address" : "'\(destination)' is no whole address",
            at: location, fix: Fix("write where it leads between the parentheses"))
    }
    static func unknownScheme(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .brokenLink,
            "'\(destination)' begins with a scheme that nobody knows", at: location,
            fix: nearest.map { Fix("did you mean '\($0):'?") })
    }
    static func missingImage(_ destination: String, at location: SourceLocation, nearest: String?)
        -> Diagnostic
    {
        Diagnostic(
            .missingImage, "image '\(destination)' is not there", at: location,
            fix: destination.contains("\\")
                ? Fix("write '/' between folders, not '\\'")
                : nearest.map { Fix("did you mean '\($0)'?") }
                    ?? Fix("put the image beside this file, or write its path as seen from here"))
    }
    static func blockedImage(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .blockedImage, "browsers do not show '\(destination)': images stand on the site itself",
            at: location,
            fix: Fix(
                "put the image into Content/ and write its path, or name its origin under "
                    + "'img-src' of 'content-security-policy' in site.yaml"))
    }
    static func deadAnchor(
        _ anchor: String, on title: String, at location: SourceLocation, nearest: String?,
        known: [String] = [], prefix: String = "#"
    ) -> Diagnostic {
        let shown = known.prefix(8).map { "'\(prefix)\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            .deadAnchor, "the page '\(title)' has no heading '\(prefix)\(anchor)'", at: location,
            notes: nearest == nil && !known.isEmpty
                ? [Note("it has " + shown + (known.count > 8 ? ", …" : ""))] : [],
            fix: .didYouMean(nearest.map { prefix + $0 }))
    }
    static func movedAnchor(
        _ anchor: String, on title: String, to target: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .deadAnchor, "the part '#\(anchor)' of the page '\(title)' has moved", at: location,
            fix: Fix("link to where it is now; that page says '\(target)'"))
    }
    static func badFormerAnchor(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor,
            id.hasPrefix("#")
                ? "a former id is written without '#'"
                : "'\(id)' was no id: spaces, quotes, braces, '<', '>', '&' and '#' stand in none",
            at: location,
            fix: Fix("copy what stood after '#' in the former address"))
    }
    static func formerAnchorInUse(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor, "'\(id)' is an id that this page has now", at: location,
            fix: Fix("remove it, or give the heading that has it now another one with {#id}"))
    }
    static func formerAnchorOfPart(
        _ target: String, link: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .badFormerAnchor,
            "'\(target)' is a part made from front matter; a former id leads to a heading of the text",
            at: location, fix: Fix("write it as a link: '\(link)'", replacement: link))
    }
    static func duplicateAddress(
        _ path: String, at location: SourceLocation?, first: SourceLocation?
    )
        -> Diagnostic
    {
        Diagnostic(
            .duplicateAddress, "address '\(path)' is taken", at: location,
            notes: [
                Note(first == nil ? "by a page that every site has" : "first taken here", at: first)
            ])
    }
    static func aliasWithHost(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "a former address is a path of this site, such as /old/page/", at: location,
            fix: Fix("leave out https:// and the host"))
    }
    static func aliasTooLong(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            "a part of this former address is longer than 255 bytes, which no disk holds",
            at: location, fix: Fix("remove it"))
    }
    static func aliasOfItself(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "'\(path)' is the address that this page has now", at: location,
            fix: Fix("remove it: only former addresses stand here"))
    }
    static func aliasWithBasePath(_ path: String, base: String, at location: SourceLocation)
        -> Diagnostic
    {
        let rest = "/" + path.dropFirst(base.utf8.count)
        return Diagnostic(
            .badAlias, "former addresses leave out the base path '\(base)' of the site",
            at: location, fix: Fix("write '\(rest)'", replacement: rest))
    }
    static func aliasWithoutSlash(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias, "former address '\(path)' must end with a slash or with .html", at: location,
            fix: Fix("write '\(path)/'", replacement: path + "/"))
    }
    static func badAlias(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .badAlias,
            "former address '\(path)' is no plain path: '.', '..', '?', '#', '\\' and empty parts "
                + "are not allowed in it", at: location, fix: Fix("write it as /old/page/"))
    }
    static func reservedFolder(
        _ permalink: Permalink, _ mend: String, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .duplicateAddress, "'\(permalink.path)' lies in the folder of the search index",
            at: location, fix: Fix(mend))
    }
}
