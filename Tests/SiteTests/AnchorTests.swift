import Foundation
import SiteBuilder
import TestSupport
import Testing

/// A channel with every field, and headings in its body that ask for the ids of the parts around it.
private let everyPart = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    -- Content/topics.yaml --
    - {id: funds, urgency: now, needs: [private]}
    -- Content/channels/email.yaml --
    kind: email
    existence: confirmed
    -- Content/contact/email.md --
    ---
    name: E-mail
    summary: Write to us.
    find-it: [Look.]
    steps: [Write.]
    prepare: [Time.]
    after: [Date.]
    benefits: [Record.]
    limits: [Slow.]
    warnings: [No codes.]
    message: {subject: About, body: Hello}
    ---
    ## Steps

    ## Facts

    ## Main
    -- Content/topics/funds.md --
    ---
    name: Money
    prepare: [Time.]
    ---
    ## Questions
    -- Content/faq/late.md --
    ---
    question: Late?
    answer: Wait.
    topic: funds
    escalate: [Later.]
    prepare: [Time.]
    ---
    ## Answer

    [a](channel:email#warnings) [b](faq:late#escalate) [c](topic:funds#prepare) [d](channel:email#steps-1)
    """

/// The ids of a rendered page.
private func ids(_ page: String) -> [String] {
    page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
}

@Test func everyAnchorThatLinksMayNameStandsInItsPageOnce() throws {
    let site = try TestSite(everyPart)
    try site.build()
    let manifest = try JSONSerialization.jsonObject(
        with: Data(try site.folder.bytes("Public/.guidepost/manifest.json")))
    let files = try #require((manifest as? [String: Any])?["files"] as? [[String: Any]])
    var anchors = 0
    for file in files {
        guard let path = file["path"] as? String, path.hasSuffix(".html") else { continue }
        let found = ids(try site.output(path))
        #expect(Set(found).count == found.count, "an id stands twice in \(path): \(found)")
        for anchor in file["anchors"] as? [String] ?? [] {
            #expect(found.contains(anchor), "\(path) has no #\(anchor)")
            anchors += 1
        }
    }
    #expect(anchors > 15)
}

@Test func aDeclaredIdMayNotBeThatOfAPartOfThePage() throws {
    let site = try TestSite(everyPart)
    try site.edit("Content/contact/email.md", replacing: "## Facts", with: "## Facts {#steps}")
    try site.expectDiagnostics([
        "Content/contact/email.md:15:10 [duplicate-anchor] give this heading another id"
    ])
}

@Test func aPartThatSaysNothingHasNoAnchor() throws {
    let site = try TestSite(everyPart)
    try site.edit("Content/contact/email.md", replacing: "warnings: [No codes.]\n", with: "")
    #expect(try site.codes == ["dead-anchor"])
}
