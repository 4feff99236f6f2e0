import TestSupport

/// What assistive technology is told of a page: Chromium's accessibility tree.
struct AccessibilityTree: Sendable {
    /// A part of the tree that is not ignored.
    struct Node: Sendable {
        let role: String
        let name: String
        let properties: [String: JSONValue]
        let children: [Node]
    }

    let roots: [Node]

    /// Reads the tree of the page that a session shows.
    init(of page: BrowserSession) throws {
        try page.devTools("Accessibility.enable")
        let answer = try page.devTools("Accessibility.getFullAXTree")
        var members: [String: JSONValue] = [:]
        let nodes = answer["nodes"].array ?? []
        for node in nodes { members[node["nodeId"].string ?? ""] = node }
        guard let root = nodes.first(where: { $0["parentId"] == .null }) else {
            throw TestFailure("the accessibility tree has no root")
        }
        roots = Self.nodes(of: root, in: members)
    }

    /// A node, or where it is ignored those below it.
    private static func nodes(of node: JSONValue, in members: [String: JSONValue]) -> [Node] {
        let children = (node["childIds"].array ?? []).flatMap { id in
            members[id.string ?? ""].map { nodes(of: $0, in: members) } ?? []
        }
        guard node["ignored"].bool != true else { return children }
        let properties = (node["properties"].array ?? []).map {
            ($0["name"].string ?? "", $0["value"]["value"])
        }
        return [
            Node(
                role: node["role"]["value"].string ?? "",
                name: node["name"]["value"].string ?? "",
                properties: Dictionary(properties) { first, _ in first }, children: children)
        ]
    }

    /// All nodes, in the order in which they are read.
    var nodes: [Node] {
        func all(_ nodes: [Node]) -> [Node] { nodes.flatMap { [$0] + all($0.children) } }
        return all(roots)
    }
}

extension AccessibilityTree {
    /// The roles that an outline shows, those that it shows the inside of indented.
    private static let shown: [String: Bool] = [
        "banner": true, "navigation": true, "search": true, "main": true, "contentinfo": true,
        "complementary": true, "region": true, "form": true, "table": true, "article": true,
        "heading": false, "link": false, "button": false, "combobox": false, "textbox": false,
        "searchbox": false, "listbox": true, "option": false, "row": true, "columnheader": false,
        "rowheader": false, "cell": false, "status": false, "alert": false, "image": false,
        "img": false, "note": true, "DisclosureTriangle": false, "checkbox": false,
    ]

    /// The landmarks, headings and controls, a line each: what they are, what they are called, and in what state.
    var outline: String {
        var lines: [String] = []
        func add(_ nodes: [Node], _ depth: Int) {
            for node in nodes {
                guard let isIndented = Self.shown[node.role] else {
                    add(node.children, depth)
                    continue
                }
                lines.append(String(repeating: "  ", count: depth) + node.line)
                add(node.children, isIndented ? depth + 1 : depth)
            }
        }
        add(roots, 0)
        return lines.joined(separator: "\n") + "\n"
    }
}

extension AccessibilityTree.Node {
    /// The node in an outline.
    fileprivate var line: String {
        var words = [role == "DisclosureTriangle" ? "disclosure" : role]
        if role == "heading", let level = properties["level"]?.number {
            words[0] += " \(Int(level))"
        }
        if !name.isEmpty { words.append("“\(name)”") }
        if let isExpanded = properties["expanded"]?.bool {
            words.append(isExpanded ? "expanded" : "collapsed")
        }
        if properties["selected"]?.bool == true { words.append("selected") }
        return words.joined(separator: " ")
    }
}
