import Testing

@testable import SiteModel

/// Counts with the category that CLDR gives them, language by language.
@Test(arguments: [
    ("zh-CN", "0 other, 1 other, 2 other"),
    ("en-GB", "0 other, 1 one, 2 other, 101 other"),
    ("hi", "0 one, 1 one, 2 other"),
    ("fr", "0 one, 1 one, 2 other, 1000000 many"),
    ("pt", "0 one, 1 one, 2 other"),
    ("pt-PT", "0 other, 1 one, 2 other"),
    ("es", "0 other, 1 one, 2000000 many"),
    ("id", "1 other, 2 other"),
    ("is", "1 one, 11 other, 21 one, 111 other"),
    ("fil", "1 one, 4 other, 5 one, 6 other, 14 other, 20 one"),
    ("lv", "0 zero, 1 one, 2 other, 11 zero, 21 one"),
    ("he", "1 one, 2 two, 3 other"),
    ("ro", "0 few, 1 one, 2 few, 19 few, 20 other, 101 few"),
    ("sr", "1 one, 2 few, 5 other, 11 other, 21 one, 12 other, 22 few"),
    ("sl", "1 one, 2 two, 3 few, 5 other, 101 one"),
    ("cs", "1 one, 2 few, 5 other"),
    ("pl", "1 one, 2 few, 5 many, 12 many, 21 many, 22 few"),
    ("ru", "1 one, 2 few, 5 many, 11 many, 21 one, 22 few"),
    ("lt", "1 one, 2 few, 10 other, 11 other, 21 one"),
    ("mt", "0 few, 1 one, 2 two, 3 few, 11 many, 20 other"),
    ("ga", "1 one, 2 two, 3 few, 7 many, 11 other"),
    ("gd", "1 one, 2 two, 3 few, 11 one, 12 two, 20 other"),
    ("ar", "0 zero, 1 one, 2 two, 3 few, 11 many, 100 other, 103 few, 111 many"),
    ("cy", "0 zero, 1 one, 2 two, 3 few, 6 many, 4 other"),
    ("xx", "0 other, 1 one"),
])
func aCountHasTheFormThatItsLanguageGivesIt(tag: String, expected: String) {
    for pair in expected.split(separator: ", ") {
        let parts = pair.split(separator: " ")
        #expect(
            PluralCategory(of: Int(parts[0])!, in: tag).rawValue == parts[1], "\(tag): \(parts[0])")
    }
}

@Test func aFormThatTheWordsLackIsTheOther() {
    let words = InterfaceWords(
        locale: "ar",
        entries: [("pages.two", "two"), ("pages.other", "{count} other")])
    #expect(words.count(2, "pages") == "two")
    #expect(words.count(3, "pages") == "3 other")
}

@Test func lentWordsAreCountedAsInEnglish() {
    let words = InterfaceWords(locale: "th", entries: []).completed(
        by: InterfaceWords(
            locale: "en",
            entries: [("pages.one", "{count} page"), ("pages.other", "{count} pages")]))
    #expect(words.count(1, "pages") == "1 page")
}
