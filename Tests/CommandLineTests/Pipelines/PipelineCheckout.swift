import Foundation
import TestSupport

/// A checkout of a site on a machine that runs pipelines, a host with a binary to fetch, and the site as it is published.
final class PipelineCheckout {
    let site: TemporaryFolder
    private let host: TemporaryFolder
    private let server: NginxServer
    private let checksum: String

    init() throws {
        site = try TemporaryFolder(
            """
            -- Content/site.yaml --
            title: Test
            url: https://help.example.com/
            -- Content/hello.md --
            # Hello

            Text
            -- Content/other.md --
            # Other
            """)
        host = try TemporaryFolder()
        // As a release is fetched, so that every step is the one of the example.
        let release = "#!/bin/sh\nexec '\(try guidepostBinary)' \"$@\"\n"
        try host.write(release, to: "guidepost")
        // nginx's workers belong to another user, who is to read the folder.
        _ = try ChildProcess.run("chmod", ["755", host.path])
        server = try NginxServer(folder: host.path)
        let sum = try ChildProcess.run("sha256sum", [host.path("guidepost")])
        checksum = String(sum.output.prefix(64))
    }

    /// What somebody fills in at the top of the examples.
    var values: [String: String] {
        [
            "GUIDEPOST_URL": server.origin + "/guidepost", "GUIDEPOST_SHA256": checksum,
            "SITE_URL": server.origin + "/",
        ]
    }

    /// The site's address before the site is there: nothing answers.
    static func silentHost() throws -> [String: String] {
        ["SITE_URL": "http://127.0.0.1:\(try LoopbackAddress.freePort())/"]
    }

    /// Puts the list of what is published where the published site has it.
    func publish(_ output: String) throws {
        try host.write(try site.bytes(output + "/published.json"), to: "published.json")
    }

    /// Writes a link to nowhere.
    func breakContent() throws {
        try site.edit("Content/hello.md", replacing: "Text", with: "[x](nowhere.md)")
    }

    /// Adds a number that somebody looked at once and nobody since.
    func addOutdatedContact() throws {
        try site.edit(
            "Content/site.yaml", replacing: "title: Test\n",
            with:
                "title: Test\nofficial-hosts: [{host: example.com, of: Test, source: \"https://example.com/\"}]\n"
        )
        try site.write(
            archive: """
                -- Content/channels/phone.yaml --
                kind: phone
                existence: confirmed
                points:
                  - value: "+12025550143"
                -- Content/contact/phone.md --
                ---
                name: Telephone
                summary: Talk to somebody.
                find-it: [Open the app.]
                ---
                """)
        let outcome = try ChildProcess.run(
            guidepostBinary,
            [
                "verify", "phone", "--by", "Ann Li", "--source", "https://www.example.com/contact",
                "--now", "2026-01-05",
            ], in: site.path)
        guard outcome.isSuccess else { throw TestFailure(outcome.errors) }
    }

    /// Takes a page away without an alias.
    func losePage() throws { try site.remove("Content/other.md") }
}

/// How the steps of a job ended.
struct PipelineRun {
    /// Each step that was run, by its name; the last one is the one that failed, if any did.
    private(set) var steps: [(name: String, outcome: ChildProcess.Outcome)] = []

    /// What the steps printed to standard output and standard error.
    var log: String { steps.map { $0.outcome.output + $0.outcome.errors }.joined() }
    /// The step that failed, with its status.
    var failure: String? {
        guard let last = steps.last, last.outcome.status != .exited(0) else { return nil }
        return "\(last.name): \(last.outcome.status)"
    }

    mutating func append(_ name: String, _ outcome: ChildProcess.Outcome) {
        steps.append((name, outcome))
    }
}
