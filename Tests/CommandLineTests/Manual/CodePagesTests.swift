import Foundation
import TestSupport
import Testing

/// Codes whose message no example can show, each with the reason.
private let withoutExample = [
    "no-time-zones": "the machine that runs the tests has time zones",
    "unreadable": "only a preview says so, when the disk or a permission fails while it runs",
]

/// Codes that only some commands print, so that `checks:` of `site.yaml` does not know them.
private func isOfOneCommand(_ code: String) -> Bool {
    ["not-moved", "unreadable"].contains(code) || code.hasPrefix("import-")
}

/// Every code that the program declares, and whether it is a warning unless the site says otherwise.
private func declaredCodes() throws -> [String: Bool] {
    let sources = SharedFolder.checkout + "/Sources"
    let files = try #require(FileManager.default.enumerator(atPath: sources))
    var codes: [String: Bool] = [:]
    for case let file as String in files where file.hasSuffix(".swift") {
        let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
        guard text.contains("Diagnostic.Code(\"") else { continue }
        for match in text.matches(of: #/Diagnostic\.Code\("([a-z0-9-]+)"(, \.warning)?\)/#) {
            codes[String(match.1)] = match.2 != nil
        }
    }
    return codes
}

@Test func everyCodeHasAPageInEachLanguageAndThereIsNoOtherPage() throws {
    let codes = Set(try declaredCodes().keys)
    #expect(codes.count > 70)
    for locale in CodePage.locales {
        #expect(try CodePage.codes(locale) == codes, "in '\(locale)'")
        let index = try String(
            contentsOfFile: CodePage.folder(locale) + "/index.md", encoding: .utf8)
        let listed = index.matches(of: #/\n- \[([a-z0-9-]+)\]\(([a-z0-9-]+)\.md\)/#)
        #expect(listed.allSatisfy { $0.1 == $0.2 })
        #expect(listed.map { String($0.1) }.sorted() == codes.sorted(), "the list in '\(locale)'")
    }
}

/// `UPDATE_SNAPSHOTS=1 swift test` writes what is printed into the pages; the difference is to be read like code.
@Test(arguments: try CodePage.all())
func theExampleOfAPagePrintsWhatThePageSaysAndTheMendEndsIt(page: CodePage) throws {
    #expect(page.head.prefix(2) == ["---", "title: \(page.code)"])
    #expect(page.head[2].hasPrefix("description: "))
    // So that `check` tells when what it translates changes.
    #expect(page.head[3].hasPrefix("original: ") == (page.locale != "en"))
    // What an import says is about the site of another tool.
    guard withoutExample[page.code] == nil, !page.code.hasPrefix("import-") else {
        #expect(page.printed == nil, "what is printed there is not tried")
        return
    }
    let told = try #require(page.printed, "the page shows what is printed")
    let trial = try page.tryOut()
    let printed = trial.example.errors
    #expect(printed.contains("[\(page.code)]"), "\(printed)")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
        try page.update(printed: printed)
    } else {
        expectEqualText(told, printed)
    }
    #expect(trial.mended.isSuccess, "\(trial.mended.errors)")
    #expect(!trial.mended.errors.contains("[\(page.code)]"), "\(trial.mended.errors)")
}

/// What a page says of `checks:`, in each language, by what `checks:` may do with its code.
private enum Leeway: CaseIterable {
    case any, noSilence, none, unknown

    func words(_ locale: String) -> [String] {
        switch (self, locale) {
        case (.any, "en"): ["or switch it off", "`error`, `warning` or `off`"]
        case (.noSilence, "en"): ["never switch it off"]
        case (.none, "en"): ["It is always an error"]
        case (.unknown, "en"): ["does not know this code"]
        case (.any, _): ["或者关掉", "设为 `error`、`warning` 或 `off`"]
        case (.noSilence, _): ["但不能关掉"]
        case (.none, _): ["始终是错误"]
        case (.unknown, _): ["不认识这个代码"]
        }
    }
}

/// What `checks:` may do with each code: a site that switches all of them off is told which it may not.
private func leeways(_ codes: [String]) throws -> [String: Leeway] {
    let checks = codes.map { "  \($0): off\n" }.joined()
    let site = try TemporaryFolder(
        smallSite.replacing("title: Test", with: "title: Test\nchecks:\n\(checks)"))
    let told = try guidepost(
        ["check"], in: site.path, environment: ["GUIDEPOST_LANGUAGE": "en"]
    ).errors
    return Dictionary(
        uniqueKeysWithValues: codes.map { code in
            if told.contains("'\(code)' cannot be off") { return (code, .noSilence) }
            if told.contains("'\(code)' is always an error") { return (code, .none) }
            return (code, told.contains("no check is called '\(code)'") ? .unknown : .any)
        })
}

@Test func aPageSaysWhatChecksMayDoWithItsCode() throws {
    let codes = try declaredCodes()
    let leeways = try leeways(codes.keys.sorted())
    #expect(
        Set(leeways.filter { $0.value == .unknown }.keys) == Set(codes.keys.filter(isOfOneCommand)))
    #expect(Set(leeways.values) == Set(Leeway.allCases))
    for page in try CodePage.all() {
        for leeway in Leeway.allCases {
            #expect(
                leeway.words(page.locale).contains(where: page.says)
                    == (leeways[page.code] == leeway), "\(page): \(leeway)")
        }
        // An outdated contact or term is a warning of a build and an error of a check.
        let isWarning = codes[page.code] == true && !page.code.hasPrefix("stale-")
        #expect(
            page.says(page.locale == "en" ? "It is a warning" : "这是警告") == isWarning,
            "\(page)")
    }
}
