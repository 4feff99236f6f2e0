import Markdown

extension Page {
    /// The ids that links may name after `#`: those of the body's headings, and of the parts made from its front matter.
    ///
    /// The later parts of a list do not show the body.
    public var anchors: [String] {
        (isFirstPart ? parsed?.body.anchors ?? [] : []) + (parsed?.words.partAnchors ?? [])
    }

    /// The ids that its headings had before, as far as the page still has them: addresses that were given to others name
    /// them, links of the site itself name what stands there now.
    public var formerAnchors: [String] { isFirstPart ? parsed?.body.formerAnchors ?? [] : [] }

    /// Whether links may name this id.
    func hasAnchor(_ id: String) -> Bool {
        parsed.map {
            isFirstPart && $0.body.anchors.contains(id) || $0.words.partAnchors.contains(id)
        } ?? false
    }
}

extension ParsedPage.Words {
    /// The ids of the parts that templates make from front matter, for the fields that say something.
    ///
    /// They are the names of the fields, so that a writer can guess them.
    var partAnchors: [String] { parts.filter(\.1).map(\.0) }

    /// The ids of all parts that a page of this kind may have.
    var possiblePartAnchors: [String] { parts.map(\.0) }

    /// The ids of the parts, each with whether its field says something.
    private var parts: [(String, Bool)] {
        let parts: [(String, Bool)] =
            switch self {
            case .channel(_, let words):
                [
                    ("find-it", true), ("steps", !words.steps.isEmpty),
                    ("prepare", !words.prepare.isEmpty), ("after", !words.after.isEmpty),
                    ("benefits", !words.benefits.isEmpty), ("limits", !words.limits.isEmpty),
                    ("warnings", !words.warnings.isEmpty), ("message", words.message != nil),
                ]
            case .question(_, let words):
                [
                    ("answer", true), ("escalate", !words.escalate.isEmpty),
                    ("prepare", !words.prepare.isEmpty),
                ]
            case .topic(_, let words): [("prepare", !words.prepare.isEmpty)]
            case .home, .contactGuide, .prepare, .verify, .questionList, .article, .fragment,
                .notice:
                []
            }
        return parts
    }
}

extension ContentPlace.Kind {
    /// The ids that the built-in templates use on a page of this kind: no heading of a body gets one of them.
    var templateIDs: [String] {
        let everywhere = [
            "main", "search-field", "outline-title", "section-tree-title", "safety-title",
            "sources",
        ]
        let own =
            switch self {
            case .home: ["urgent-title", "topics", "questions", "channels", "articles"]
            case .contactGuide: ["channels", "topics", "matters"]
            case .prepare: ["checklist", "general", "shared", "topics", "channels", "after"]
            case .channel:
                [
                    "find-it", "contact-points", "facts", "steps", "prepare", "after", "benefits",
                    "limits",
                    "warnings", "message", "other-channels", "prepare-list", "letter-subject",
                    "letter-body",
                ]
            case .question:
                [
                    "answer", "escalate", "prepare", "prepare-list", "related", "where-to-turn",
                    "message", "letter-subject", "letter-body",
                ]
            case .topic: ["questions", "articles", "prepare", "prepare-list", "where-to-turn"]
            case .questionList: ["other-questions"]
            case .verify:
                [
                    "trust-list", "verify-form", "verify-contact", "verify-answers",
                    "verify-private", "by-hand", "urgent-title",
                    "listed-hosts", "listed-channels",
                ]
            case .fragment, .notice, .article, .file: [String]()
            }
        return everywhere + own
    }
}
