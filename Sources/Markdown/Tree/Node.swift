internal import CCMark

/// A node of a tree that libcmark made; valid as long as the tree.
@safe struct Node: Hashable {
    /// What a node is, in CommonMark's words.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading
        case thematicBreak, text, softBreak, lineBreak, code, htmlInline, emphasis, strong
        case link, image, other
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = unsafe pointer
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    static func == (left: Node, right: Node) -> Bool { unsafe left.pointer == right.pointer }

    func hash(into hasher: inout Hasher) { unsafe hasher.combine(pointer) }

    var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
    var next: Node? { unsafe Node(cmark_node_next(pointer)) }
    var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }

    var kind: Kind {
        switch unsafe cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_DOCUMENT: .document
        default: .other
        }
    }

    /// The first line, from 0.
    var line: Int { unsafe Int(cmark_node_get_start_line(pointer)) - 1 }
    /// The first column in bytes, from 1, as libcmark counts it.
    var column: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
    /// The last column in bytes, from 1, as libcmark counts it.
    var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

    /// The text of a text, code or HTML node.
    var literal: CText { unsafe CText(cmark_node_get_literal(pointer)) }
    /// What stands behind the opening fence of a code block.
    var fenceInfo: CText { unsafe CText(cmark_node_get_fence_info(pointer)) }
    var destination: CText { unsafe CText(cmark_node_get_url(pointer)) }
    var title: CText { unsafe CText(cmark_node_get_title(pointer)) }
}
