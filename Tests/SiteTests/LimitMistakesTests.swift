import SiteBuilder
import SourceText
import TestSupport
import Testing

@Test func aTitleIsALine() throws {
    let site = try TestSite(
        "-- Content/a.md --\n---\ntitle: \(String(repeating: "long", count: 251))\n---\n")
    try site.expectDiagnostics(["Content/a.md:1:1 [too-large]"])
    #expect(
        try site.messages == ["error: a title has at most 1000 bytes, this one 1004 [too-large]"])
}

@Test func aChannelHasAtMostEightSteps() throws {
    let site = try TestSite(
        """
        -- Content/channels/chat.yaml --
        kind: chat
        existence: confirmed
        -- Content/contact/chat.md --
        ---
        name: Chat
        summary: Talk to somebody.
        find-it: [Open the app.]
        steps: [a, b, c, d, e, f, g, h, i]
        ---
        """)
    try site.expectDiagnostics(["Content/contact/chat.md:5:33 [too-many-steps]"])
}

@Test func aSearchThatDoesNotGiveWhatIsExpectedIsToldWithWhatItGives() throws {
    let site = try TestSite(
        """
        -- Content/site.yaml --
        title: Test
        url: https://help.example.com/
        locales: [en]
        -- Content/search-expectations.yaml --
        en:
          apples: {first: pears}
          quinces: {in-first-three: apples}
          pears: no-sure-answer
          nothing: no-sure-answer
        -- Content/apples.md --
        # Apples
        -- Content/pears.md --
        # Pears
        """)
    let loaded = try site.load()
    let broken = try #require(SiteBuilder(loaded, threads: 1)).brokenExpectations()
    expectTranslated(broken)
    #expect(broken.map(\.code.name) == Array(repeating: "broken-expectation", count: 3))
    #expect(
        broken.map { $0.message + "; " + $0.notes.map(\.message).joined() } == [
            "searching 'apples' should give /pears/ first; it gives /apples/",
            "searching 'quinces' should give /apples/ among the first three; it gives no sure answer",
            "searching 'pears' should give no sure answer; it gives /pears/",
        ])
}
