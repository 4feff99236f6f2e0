import SiteModel
import SourceText

/// `_redirects`, which Netlify, Cloudflare Pages, GitLab Pages and others read: a line for each former address.
///
/// A page stands at each of these addresses, too, and leads on by itself: so nothing is lost where a host takes fewer
/// lines, shorter ones, or none.
enum RedirectsFile {
    static let permalink = Permalink("/_redirects")

    /// How many lines Cloudflare Pages takes.
    private static let longestOnCloudflare = 2_000

    /// The file; nil where no address is a former one.
    static func bytes(_ rules: HostRules) -> [UInt8]? {
        guard !rules.redirects.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.append(
            """
            # Written by Guidepost; Netlify, Cloudflare Pages, GitLab Pages and others read it. It belongs to the top of the
            # folder that is deployed, also where the site lies deeper.
            #
            # A page stands at each former address and leads on. Netlify and GitLab Pages send that page rather than the
            # redirect; on Netlify, `301!` for `301` makes it a redirect.


            """)
        for (index, redirect) in rules.redirects.enumerated() {
            if index == longestOnCloudflare {
                bytes.append(
                    "\n# Cloudflare Pages reads no further: below here the pages lead on, or its bulk redirects.\n\n"
                )
            }
            bytes.append("\(rules.url.path(to: redirect.from)) \(redirect.to) 301\n")
        }
        return bytes
    }
}
