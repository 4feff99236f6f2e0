internal import CCMark

/// A document parsed by libcmark, which owns its tree.
@safe struct CommonMarkTree: ~Copyable {
    private let root: OpaquePointer

    /// Parses the bytes of a range.
    init(parsing bytes: [UInt8], from start: Int, to end: Int) {
        let root = unsafe bytes.withUnsafeBytes { buffer in
            unsafe cmark_parse_document(
                (buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!)
                    .advanced(by: start).assumingMemoryBound(to: CChar.self),
                end - start, CMARK_OPT_UNSAFE)
        }
        guard let root = unsafe root else { preconditionFailure("libcmark gives a document") }
        unsafe self.root = unsafe root
    }

    deinit { unsafe cmark_node_free(root) }

    /// The node of the whole document; it must not outlive the tree.
    var document: Node { unsafe Node(root) }
}
