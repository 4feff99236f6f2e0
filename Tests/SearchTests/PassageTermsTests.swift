import Testing

@testable import Search

@Suite struct PassageTermsTests {
    @Test func aTermHasWhatItsFieldsGiveItTogether() {
        var terms = PassageTerms()
        terms.countInBody([7, 3, 7])
        terms.noteInTitle([3])
        terms.note([9], inPhraseOf: 0.5)
        terms.note([9], inPhraseOf: 0.25)
        var entries: [UInt32] = []
        terms.moveEntries(title: 1, heading: 2, body: 3, to: &entries)
        func impact(_ sum: Double) -> UInt32 { UInt32(FieldImpact.quantised(sum)) }
        let twice = FieldImpact.body(count: 2, length: 3)
        let once = FieldImpact.body(count: 1, length: 3)
        #expect(
            entries == [7 << 5 | impact(twice), 3 << 5 | impact(once + 1), 9 << 5 | impact(0.5)])
    }

    @Test func nothingOfAPassageIsKnownInTheNext() {
        var terms = PassageTerms()
        terms.countInBody([0, 1, 2])
        var entries: [UInt32] = []
        terms.moveEntries(title: 0, heading: 0, body: 3, to: &entries)
        terms.noteInHeading([2, 1000])
        entries = []
        terms.moveEntries(title: 0, heading: 1, body: 3, to: &entries)
        let impact = UInt32(FieldImpact.quantised(1))
        #expect(entries == [2 << 5 | impact, 1000 << 5 | impact])
    }
}
