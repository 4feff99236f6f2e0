import Foundation
import TestSupport

/// A kind of page that looks different from all others, each with one page of this repository's site.
enum PageKind: String, CaseIterable, Sendable {
    case home = ""
    case contact = "contact/"
    case channel = "contact/phone/"
    case preparation = "contact/prepare/"
    case questions = "faq/"
    case question = "faq/late-funds/"
    case topic = "topics/funds/"
    case section = "articles/indonesia/"
    case article = "articles/indonesia/scams/"
    case search = "search/"
    case verification = "verify/"
    case missing = "404.html"
}

/// A language of a site: where its pages stand, and words that people type in it.
struct SiteLanguage: Sendable, CustomStringConvertible {
    let tag: String
    /// The path of its home page.
    let home: String

    /// Those of this repository's site, the default one first.
    static var all: [SiteLanguage] {
        get throws {
            let folder = try SiteUnderTest.repository.folder
            let tags = try FileManager.default.contentsOfDirectory(atPath: folder + "/search")
                .filter {
                    FileManager.default.fileExists(atPath: "\(folder)/search/\($0)/manifest.json")
                }
            return tags.map { tag in
                let isDefault = !FileManager.default.fileExists(
                    atPath: "\(folder)/\(tag)/index.html")
                return SiteLanguage(tag: tag, home: isDefault ? "/" : "/\(tag)/")
            }.sorted { ($0.home, $0.tag) < ($1.home, $1.tag) }
        }
    }

    /// The path of the page of a kind.
    func path(of kind: PageKind) -> String { home + kind.rawValue }

    /// A query that this site answers surely.
    var answered: String { tag.hasPrefix("zh") ? "登录" : "login" }
    /// A query that only comes close to something.
    var unsure: String { tag.hasPrefix("zh") ? "信用卡还款" : "credit card repayment" }
    /// A query that finds nothing at all.
    var unanswered: String { "zqxjkvbw" }

    var description: String { tag }
}
