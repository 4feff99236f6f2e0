internal import CCMark
internal import CTreeMemory

/// A document parsed by libcmark, which owns its tree.
@safe struct CommonMarkTree: ~Copyable {
    private let root: OpaquePointer
    /// All that the tree consists of.
    private let memory: OpaquePointer

    /// Parses the bytes of a range.
    init(parsing bytes: [UInt8], from start: Int, to end: Int) {
        // A tree takes some ten times as much as its text.
        tree_memory_open(max(16_384, min((end - start) * 8, 1 << 20)))
        let root = unsafe bytes.withUnsafeBytes { buffer in
            let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_UNSAFE, allocator)
            unsafe cmark_parser_feed(
                parser,
                (buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!)
                    .advanced(by: start).assumingMemoryBound(to: CChar.self),
                end - start)
            return unsafe cmark_parser_finish(parser)
        }
        guard let root = unsafe root, let memory = unsafe tree_memory_close() else {
            preconditionFailure("libcmark gives a document")
        }
        unsafe self.root = unsafe root
        unsafe self.memory = unsafe memory
    }

    deinit { unsafe tree_memory_free(memory) }

    /// The node of the whole document; it must not outlive the tree.
    var document: Node { unsafe Node(root) }
}

/// Never changed, and never freed.
nonisolated(unsafe) private let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe allocator.initialize(
        to: cmark_mem(
            calloc: tree_memory_take, realloc: tree_memory_resize, free: tree_memory_return))
    return unsafe allocator
}()
