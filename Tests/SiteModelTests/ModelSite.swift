import Metadata
import SourceText
import TestSupport
import Testing

@testable import SiteModel

/// A site put together from texts alone, without a disk: what the model makes of files that were read.
struct ModelSite {
    let site: Site
    let diagnostics: [Diagnostic]

    /// Puts a site together from an archive whose paths are those below `Content/`.
    init(
        _ archive: String, locales: [String] = ["en"], url: String = "https://help.example.com/",
        today: String = "2026-11-23", drafts: Bool = false, settings: String = ""
    ) {
        var diagnostics: [Diagnostic] = []
        let configuration = SiteConfiguration.reading(
            "title: Test\nurl: \(url)\nlocales: [\(locales.joined(separator: ", "))]\n"
                + settings)!
        var parts = SiteParts(
            configuration: configuration,
            words: locales.map { InterfaceWords(locale: $0, entries: []) })
        for file in TextArchive(archive).files {
            let source = SourceFile(path: "Content/" + file.path, bytes: Array(file.text.utf8))
            if file.path == "topics.yaml" {
                parts.topics = TopicFacts.read(source, diagnostics: &diagnostics).topics
            } else if file.path.hasPrefix("channels/") {
                let id = String(file.path.dropFirst("channels/".count).dropLast(".yaml".count))
                parts.channels +=
                    ChannelFacts.read(
                        source, id: id, locales: locales, diagnostics: &diagnostics
                    )
                    .map { [$0] } ?? []
            } else {
                let locale = locales.firstIndex { file.path.hasPrefix($0 + "/") }
                let folder = locale.map { locales[$0] + "/" } ?? ""
                let path = String(file.path.dropFirst(folder.count))
                let place = ContentPlace(locale: locale ?? 0, folder: folder, path: path)
                if place.kind == .file {
                    parts.files.append(
                        ContentFile(
                            permalink: Permalink((locale ?? 0) == 0 ? "/" + path : "/" + file.path),
                            contentPath: file.path, sourcePath: source.path))
                    continue
                }
                let (page, found) = ParsedPage.parse(
                    source, at: place, configuration: configuration)
                diagnostics += found
                if let page { parts.pages.append(page) }
            }
        }
        site = Site(parts, today: CalendarDate(iso8601: today)!, drafts: drafts)
        self.diagnostics = diagnostics
        expectTranslated(diagnostics)
    }

    /// The edition of the first locale.
    var edition: Edition { site.editions[0] }

    /// The index of the page at an address.
    func index(at path: String) -> Int? { site.pageByPermalink[path] }
}

extension SiteConfiguration {
    /// What a text says as `site.yaml`, or nil where it says too little.
    static func reading(_ text: String) -> SiteConfiguration? {
        var diagnostics: [Diagnostic] = []
        return read(
            SourceFile(path: "Content/site.yaml", bytes: Array(text.utf8)),
            knownCodes: CheckNames(
                adjustable: Diagnostic.Code.ofSiteModel, neverSilent: [], alwaysErrors: []),
            diagnostics: &diagnostics)
    }
}

/// The facts of a channel, and the codes of what is wrong with them.
func channel(
    _ text: String, id: String = "test", locales: [String] = ["en"]
) -> (facts: ChannelFacts?, codes: [String]) {
    var diagnostics: [Diagnostic] = []
    let facts = ChannelFacts.read(
        SourceFile(path: "Content/channels/\(id).yaml", bytes: Array(text.utf8)), id: id,
        locales: locales, diagnostics: &diagnostics)
    expectTranslated(diagnostics)
    return (facts, diagnostics.map(\.code.name))
}
