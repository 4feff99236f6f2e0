import SourceText

extension InlineScanner {
    /// Reads a plain scalar on one line and gives its bytes, spaces after it left out (YAML 1.2.2 §7.3.3).
    func plain(at start: Int, in context: Context) throws(Refusal) -> Range<Int> {
        try checkPlainStart(at: start, in: context)
        var last = start
        var i = start
        scan: while i < end {
            switch bytes[i] {
            case UInt8(ascii: ":"):
                if isSeparated(at: i + 1) { break scan }
                if context == .flow, isFlowIndicator(bytes[i + 1]) { break scan }
            case UInt8(ascii: "#"):
                if i > start, bytes[i - 1] == UInt8(ascii: " ") { break scan }
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"):
                if context == .flow { break scan }
            case UInt8(ascii: "\t"):
                throw .tab(at: i)
            case UInt8(ascii: " "):
                i += 1
                continue scan
            default:
                break
            }
            last = i
            i += 1
        }
        return start..<last + 1
    }

    /// Whether a byte ends a plain scalar in a flow collection.
    func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }

    /// Refuses what begins with an indicator (YAML 1.2.2 §5.3), by the name of what the indicator is for.
    private func checkPlainStart(at start: Int, in context: Context) throws(Refusal) {
        switch bytes[start] {
        case UInt8(ascii: "&"): throw .anchor(at: start)
        case UInt8(ascii: "*"): throw .alias(at: start)
        case UInt8(ascii: "!"): throw .tag(at: start)
        case UInt8(ascii: "%"):
            throw .reserved(bytes[start], Wording("directives", zh: "指令"), at: start)
        case UInt8(ascii: "@"), UInt8(ascii: "`"):
            throw .reserved(
                bytes[start], Wording("future versions of YAML", zh: "YAML 以后的版本"), at: start)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            throw .misplacedBlockScalar(bytes[start], at: start)
        case UInt8(ascii: "#"): throw .commentWithoutSpace(at: start)
        case UInt8(ascii: "\t"): throw .tab(at: start)
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
            throw .flowIndicator(bytes[start], at: start)
        case UInt8(ascii: "-"):
            if isSeparated(at: start + 1) { throw .misplacedDash(at: start) }
            if context == .flow, isFlowIndicator(bytes[start + 1]) {
                throw .misplacedDash(at: start)
            }
        case UInt8(ascii: "?"):
            if context == .flow || isSeparated(at: start + 1) { throw .complexKey(at: start) }
        case UInt8(ascii: ":"):
            if context == .flow || isSeparated(at: start + 1) { throw .emptyKey(at: start) }
        default: break
        }
    }
}
