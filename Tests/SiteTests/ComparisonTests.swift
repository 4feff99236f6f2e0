import Testing

private func comparison(existence: String, offers: String) throws -> String {
    let site = try TestSite(
        """
        -- Content/channels/email.yaml --
        kind: email
        existence: \(existence)
        offers: [\(offers)]
        -- Content/contact/email.md --
        ---
        name: Post
        summary: Letters.
        find-it: [Look.]
        ---
        """)
    try site.build()
    let main = try site.main("contact/index.html")
    let start = try #require(main.firstRange(of: "<table"))
    let end = try #require(main.firstRange(of: "</table>"))
    return String(main[start.lowerBound..<end.upperBound])
}

@Test func aChannelIsComparedByWhatItTakesAndWhatItDoesNot() throws {
    let table = try comparison(existence: "confirmed", offers: "attachments, written-record")
    #expect(table.contains("<td>Text, files</td>"))
    #expect(table.contains("<li>Talk live</li>"))
    #expect(!table.contains("Send files"))
    #expect(!table.contains("role="), "a table is one without being told")
}

@Test func ofAChannelThatNobodyConfirmedNothingIsDenied() throws {
    let table = try comparison(existence: "reported", offers: "private")
    #expect(table.contains("<td>Text</td>"))
    #expect(table.contains("Not known"))
    #expect(!table.contains("<li>"))
}

@Test func ofAChannelOfWhichNothingIsKnownNothingIsDenied() throws {
    let table = try comparison(existence: "confirmed", offers: "")
    #expect(table.contains("Not known"))
    #expect(!table.contains("<li>"))
}
