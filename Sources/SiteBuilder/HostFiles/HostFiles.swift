import SiteModel

/// The files that tell web hosts how to serve the site.
///
/// They hold nothing secret: a host that knows none of them sends them like any other file.
enum HostFiles {
    /// The files; a site without former addresses needs no list of redirects.
    static func files(_ site: Site, _ assets: ThemeAssets) -> [OutputFile] {
        let rules = HostRules(site: site, assets: assets)
        let contents = [
            (HeadersFile.permalink, HeadersFile.bytes(rules)),
            (NginxInclude.permalink, NginxInclude.bytes(rules)),
            (RedirectsFile.permalink, RedirectsFile.bytes(rules)),
        ]
        return contents.compactMap { permalink, bytes in
            bytes.map { OutputFile(permalink.outputPath, .entry, .bytes($0)) }
        }
    }
}
