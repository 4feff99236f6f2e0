import Metadata
import SiteBuilder
import SourceText
import TestSupport

extension TestSite {
    /// Records that somebody checked the points of a channel, as `guidepost verify` does.
    func verify(
        _ channel: String, on day: String = "2026-11-01", by name: String = "Ann Example",
        source: String = "https://example.com/contact", point: String? = nil
    ) throws {
        _ = try ChannelProof(
            folder: folder.path, channel: channel, name: name, source: source,
            point: point, today: { _ in CalendarDate(iso8601: day)! }
        ).record()
    }

    /// The lines that the first mistake asks to paste, and those of the others.
    var linesToPaste: [[String]] {
        get throws { try load().diagnostics.map { $0.fix?.lines ?? [] }.filter { !$0.isEmpty } }
    }

    /// The codes of all that is wrong; those of warnings say so.
    var told: [String] {
        get throws {
            try load().diagnostics.map {
                $0.code.name + ($0.severity == .warning ? " warning" : "")
            }
        }
    }

    /// Whether nothing can be built.
    var hasErrors: Bool { get throws { try load().hasErrors } }

    /// What is wrong, each as `severity: message [code]`.
    var messages: [String] {
        get throws {
            try load().diagnostics.map {
                "\($0.severity.rawValue): \($0.message) [\($0.code.name)]"
            }
        }
    }

    /// Builds the site although there are warnings.
    func buildInSpiteOfWarnings() throws {
        let loaded = try load()
        guard !loaded.hasErrors, let builder = SiteBuilder(loaded, threads: threads) else {
            throw TestFailure("the site has errors: \(try lines)")
        }
        _ = try builder.build(into: folder.path("Public"), with: OutputWriter())
    }
}
