import Markdown

extension Page {
    /// The ids that links may name after `#`: those of the body's headings, and those that the templates of the kind give.
    public var anchors: [String] {
        (parsed?.body.anchors ?? []) + content.templateAnchors
    }
}

extension Page.Content {
    /// The ids of the parts that the templates write around the body.
    ///
    /// They are the names of the front matter fields that the parts show, so that a writer can guess them.
    public var templateAnchors: [String] {
        switch self {
        case .channel:
            [
                "find-it", "points", "steps", "prepare", "after", "benefits", "limits", "warnings",
                "message",
            ]
        case .question: ["answer", "escalate", "prepare", "channels", "related"]
        case .topic: ["prepare", "questions", "channels"]
        case .contactGuide: ["channels", "topics"]
        case .home: ["urgent", "topics", "channels"]
        case .questionList, .article, .section, .search, .notFound: []
        }
    }
}
