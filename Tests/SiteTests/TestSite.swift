import Foundation
import Metadata
import SiteBuilder
import SourceText
import TestSupport
import Testing

/// A whole site in a string: written to a folder of its own, built, looked at, edited and built again.
///
/// Where the archive has no `Content/site.yaml`, one with a title and an address is added, unless that is the subject.
final class TestSite {
    let folder: TemporaryFolder
    var today = "2026-11-23"
    var drafts = false
    /// Whether the site is loaded for `check` rather than for a build.
    var isCheck = false
    /// Whether search engines are kept from the whole site.
    var isHiddenFromEngines = false
    var threads = 2
    /// The time zones that exist; nil for all that this machine has.
    var knownZones: Set<String>?
    /// Whether there are time zones at all.
    var hasTimeZones = true

    init(_ archive: String, addingConfiguration: Bool = true) throws {
        folder = try TemporaryFolder(archive)
        if addingConfiguration, !folder.contains("Content/site.yaml") {
            try folder.write(
                "title: Test\nurl: https://help.example.com/\n", to: "Content/site.yaml")
        }
    }

    /// The site in a folder.
    init(in folder: TemporaryFolder) {
        self.folder = folder
    }

    /// Loads the site; what is wrong with it stands in the result.
    func load() throws -> LoadedSite {
        let loaded = try SiteLoader.load(try request)
        expectTranslated(loaded.diagnostics)
        return loaded
    }

    /// Loads the site again, of which `memory` holds what was read before.
    func load(_ memory: inout SiteMemory) throws -> LoadedSite {
        let loaded = try SiteLoader.load(try request, memory: &memory)
        expectTranslated(loaded.diagnostics)
        return loaded
    }

    /// What a load of the site begins with.
    var request: SiteRequest {
        get throws {
            let day = today
            var request = SiteRequest(
                folder: folder.path, builtInTheme: try Self.theme.get(),
                today: { _ in CalendarDate(iso8601: day)! })
            request.drafts = drafts
            request.isCheck = isCheck
            request.isHiddenFromEngines = isHiddenFromEngines
            let (known, hasZones) = (knownZones, hasTimeZones)
            request.timeZone = { zone in
                if !hasZones { return .noDatabase }
                guard known?.contains(zone) ?? true,
                    let bytes = try? FileReader.read("/usr/share/zoneinfo/" + zone)
                else { return .unknown }
                return .file(bytes)
            }
            request.threads = threads
            return request
        }
    }

    /// Builds a site that stands in another folder.
    static func build(_ folder: String, today: String, into output: String) throws {
        let request = SiteRequest(
            folder: folder, builtInTheme: try theme.get(),
            today: { _ in CalendarDate(iso8601: today)! })
        let builder = try #require(SiteBuilder(try SiteLoader.load(request), threads: 2))
        _ = try builder.build(into: output, with: OutputWriter())
    }

    /// Builds the site; a mistake in it fails the test.
    @discardableResult
    func build(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> BuildSummary {
        let loaded = try load()
        let wrong = lines(loaded)
        #expect(wrong == [], sourceLocation: sourceLocation)
        let builder = try #require(
            SiteBuilder(loaded, threads: threads), sourceLocation: sourceLocation)
        return try builder.build(into: folder.path("Public"), with: OutputWriter())
    }

    /// Expects exactly these diagnostics, each as `path:line:column [code] fix`.
    func expectDiagnostics(
        _ expected: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        expectEqualText(
            lines(try load()).joined(separator: "\n"), expected.joined(separator: "\n"),
            sourceLocation: sourceLocation)
    }

    /// The codes of all that is wrong with the site.
    var codes: [String] {
        get throws { try load().diagnostics.map(\.code.name) }
    }

    /// All that is wrong with the site, each as `path:line:column [code] fix`.
    var lines: [String] {
        get throws { lines(try load()) }
    }

    /// The notes to all that is wrong with the site.
    var notes: [String] {
        get throws { try load().diagnostics.flatMap(\.notes).map(\.message) }
    }

    /// Writes further files of the site.
    func write(_ archive: String) throws { try folder.write(archive: archive) }

    /// Replaces a text that stands exactly once in a file of the site.
    func edit(_ path: String, replacing old: String, with new: String) throws {
        try folder.edit(path, replacing: old, with: new)
    }

    /// Removes a file of the site.
    func remove(_ path: String) throws { try folder.remove(path) }

    /// The text of a rendered file.
    func output(_ path: String) throws -> String { try folder.text("Public/" + path) }

    /// What stands inside the `main` element of a rendered page.
    func main(_ path: String) throws -> String {
        let page = try output(path)
        let start = try #require(page.range(of: "<main"))
        let end = try #require(page.range(of: "</main>"))
        return String(page[start.upperBound..<end.lowerBound])
    }

    /// The text of all files of the search index, one behind the other.
    func searchIndex() throws -> String {
        try folder.snapshot("Public/search").paths.map { try output("search/" + $0) }.joined()
    }

    func has(_ path: String) -> Bool { folder.contains("Public/" + path) }

    private func lines(_ loaded: LoadedSite) -> [String] {
        loaded.diagnostics.map { diagnostic in
            var line = ""
            if let location = diagnostic.location {
                let path = location.path.replacing(folder.path + "/", with: "")
                line = path
                if let file = loaded.source(at: location.path) {
                    let place = LineIndex(file.bytes).position(at: location.range.lowerBound)
                    line += ":\(place.line):\(place.column)"
                }
            }
            line += " [\(diagnostic.code.name)]"
            if diagnostic.severity == .warning { line += " warning" }
            if let fix = diagnostic.fix { line += " " + fix.message }
            return line
        }
    }

    /// This repository's own theme, as the binary carries it.
    static let theme = Result { () throws -> [ThemeFile] in
        let root = SharedFolder.checkout + "/Templates/"
        return try ContentFolder(listing: root).files.filter { !$0.hasSuffix(".md") }.map { name in
            ThemeFile(
                name: name,
                file: SourceFile(path: root + name, bytes: try FileReader.read(root + name)))
        }
    }
}
