import Foundation
import TestSupport

/// This repository's own site behind an nginx that includes what the site says of itself.
enum HostedSite {
    static var repository: SiteUnderTest { get throws { try served.get() } }
    private static let served = Result {
        try SiteUnderTest(hosting: SiteUnderTest.repository.folder)
    }

    /// The addresses of all pages of a site in a folder, as its manifest names them.
    static func pages(of folder: String) throws -> [String] {
        try addresses(of: folder) { $0.hasSuffix(".html") }
    }

    /// The addresses of the files of a site in a folder whose paths suit.
    static func addresses(
        of folder: String, where suits: (String) -> Bool = { _ in true }
    ) throws -> [String] {
        let manifest = try JSONValue(
            parsing: Array(
                Data(contentsOf: URL(fileURLWithPath: folder + "/.guidepost/manifest.json")))
        )
        return (manifest["files"].array ?? []).compactMap { file in
            guard let path = file["path"].string, suits(path) else { return nil }
            return file["address"].string
                ?? "/" + path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)!
        }
    }

    /// Every address within a site that a file names: in attributes, in data blocks, in JSON and XML.
    static func links(in text: String, origin: String) -> Set<String> {
        var links: Set<String> = []
        func add(_ written: Substring) {
            let plain = String(written).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
            let path = plain.hasPrefix(origin + "/") ? String(plain.dropFirst(origin.count)) : plain
            guard path.hasPrefix("/"), !path.hasPrefix("//") else { return }
            links.insert(String(path.prefix { $0 != "#" }))
        }
        for match in text.matches(of: /[ \n](?:href|src|action|data-[a-z-]+)="([^"]*)"/) {
            // A list has an entry on each line, with the address first.
            for entry in match.1.split(separator: "&#10;") {
                add(entry.prefix { $0 != " " })
            }
        }
        for match in text.matches(of: /[ \n]srcset="([^"]*)"/) {
            for candidate in match.1.split(separator: ",") {
                if let address = candidate.split(separator: " ").first { add(address) }
            }
        }
        for match in text.matches(of: /content="0; url=([^"]*)"/) { add(match.1) }
        // In data blocks, JSON, XML and plain text: up to what no percent-encoded address holds.
        for match in text.matches(of: /https:\/\/help\.example\.com\/[A-Za-z0-9\-._~%\/?=&;#:@{}]*/)
        {
            add(match.0)
        }
        return links
    }
}

extension HTTPClient.Response {
    /// The values of all fields with a name.
    func values(_ name: String) -> [String] {
        let prefix = name.lowercased() + ":"
        return fields.filter { $0.lowercased().hasPrefix(prefix) }.map {
            $0.dropFirst(prefix.count).trimmingCharacters(in: .whitespaces)
        }
    }
}
