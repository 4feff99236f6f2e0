import Foundation
import TestSupport

/// The search that Guidepost emits with a site.
struct GuidepostEngine: SearchEngine {
    let name = "Guidepost"
    let webRoot: String
    let openingScript = "open-guidepost.js"
    let parameters: JSONValue
    let indexFolder: String

    /// Finds module and manifest as the site's own script does: by the attributes of the search form.
    init(site: BenchmarkSite) throws {
        webRoot = site.output
        let page = try String(contentsOfFile: site.output + "/index.html", encoding: .utf8)
        guard let module = page.firstMatch(of: /data-module="([^"]+)"/)?.1,
            let manifest = page.firstMatch(of: /data-manifest="([^"]+)"/)?.1,
            let slash = manifest.lastIndex(of: "/")
        else { throw TestFailure("the home page has no search form") }
        parameters = ["module": .string(String(module)), "manifest": .string(String(manifest))]
        indexFolder = String(manifest[..<slash].dropFirst())
    }

    func isCode(_ path: String) -> Bool { path.hasSuffix(".js") }
}
