/// A script without what only its authors read: comments, indentation, white space that parts nothing, and long names.
///
/// A search that opens on a phone waits for the script, and a good part of it is for authors. Line ends that may end a
/// statement stay: a script means the same whether or not its statements end in semicolons.
enum CompactScript {
    /// The script in brief; the script itself where it is not understood, such as with a string that has no end.
    static func text(of source: [UInt8]) -> [UInt8] {
        guard let tokens = ScriptTokens.all(of: source) else { return source }
        let short = ShortNames.texts(for: tokens)
        var output: [UInt8] = []
        output.reserveCapacity(source.count)
        for (i, token) in tokens.enumerated() {
            if i > 0 { append(gapBetween: tokens[i - 1], and: token, to: &output) }
            output += short[i] ?? token.text
        }
        return output + "\n".utf8
    }

    /// Writes the line end that stood here, or the space if two names or two signs would else become one.
    private static func append(
        gapBetween former: ScriptToken, and next: ScriptToken, to output: inout [UInt8]
    ) {
        guard let gap = next.gap, let last = former.text.last, let first = next.text.first else {
            return
        }
        let isName = { (byte: UInt8) in ScriptTokens.isName(byte) || byte == UInt8(ascii: "#") }
        let joins =
            isName(last) && isName(first) || last == first && "+-/".utf8.contains(last)
            || first == UInt8(ascii: ".") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
        if ScriptToken.mayEndStatement(former, next) {
            output.append(0x0A)
        } else if joins {
            output.append(gap)
        }
    }
}
