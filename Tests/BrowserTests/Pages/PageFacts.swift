import TestSupport

/// What a page is, as `Scripts/page-facts.js` reads it.
struct PageFacts: Decodable, Sendable {
    struct Heading: Decodable, Sendable {
        let level: Int
        let text: String
    }

    let path: String
    let status: Int
    let language: String
    let title: String
    let description: String?
    let robots: String?
    let canonical: String?
    let icon: String?
    let policy: String?
    let openGraph: [String: String]
    let headings: [Heading]
    let landmarks: [String: Int]
    let navigations: [String]
    let ids: [String]
    let brokenNames: [String]
    let links: [String]
    let namelessLinks: [String]
    let imagesWithoutWords: [String]
    let requests: [String]
    let disclosure: String
    let searchPlace: String?
    let contactPlace: String?
    /// The displayed text of `main`.
    let words: String
}

/// How a page lies in a window of a certain width, as `Scripts/page-layout.js` measures it.
struct PageLayout: Decodable, Sendable {
    /// By how much the page is wider than the window.
    let overflow: Double
    let searchTop: Double
    let contactTop: Double
    /// The last two lines of paragraphs that end in a line with a single character.
    let lonely: [String]
    /// Names of hosts and the like that are cut in two by the end of a line.
    let brokenNames: [String]
    let smallTargets: [String]
    /// The classes of what belongs at the side and does not stand there.
    let sidesBelow: [String]
}
