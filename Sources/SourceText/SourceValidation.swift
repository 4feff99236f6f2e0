import Glibc

extension Diagnostic.Code {
    /// The file is not UTF-8 text.
    public static let invalidUTF8 = Diagnostic.Code("invalid-utf8")
    /// The file holds a character that no text file may hold.
    public static let forbiddenCharacter = Diagnostic.Code("forbidden-character")
}

extension SourceFile {
    /// The first fault that keeps the bytes from being text, or nil: invalid UTF-8, a NUL, or U+FDD0.
    ///
    /// U+FDD0 is a noncharacter (Unicode 15.1 §23.7) that Guidepost uses inside itself. A byte order mark is allowed.
    public func textFault() -> Diagnostic? {
        if let fault = invalidUTF8Range() { return notUTF8(at: fault) }
        let null = firstOffset(of: 0, from: 0)
        let nonCharacter = nonCharacterOffset()
        switch (null, nonCharacter) {
        case (nil, nil): return nil
        case (let null?, let other) where null < other ?? .max:
            return Diagnostic(
                .forbiddenCharacter,
                Wording("a text file may not hold the character NUL", zh: "文本文件里不能有 NUL 字符"),
                at: location(null..<null + 1), fix: Diagnostic.Fix(Wording("remove it", zh: "删掉它")))
        case (_, let other):
            let start = other ?? 0
            return Diagnostic(
                .forbiddenCharacter,
                Wording(
                    "a text file may not hold the noncharacter U+FDD0", zh: "文本文件里不能有非字符 U+FDD0"),
                at: location(start..<start + 3),
                fix: Diagnostic.Fix(Wording("remove it", zh: "删掉它")))
        }
    }

    /// That a file is no UTF-8 from some bytes on; Notepad's “Unicode” is called by its name.
    public func notUTF8(at fault: Range<Int>) -> Diagnostic {
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return Diagnostic(
            .invalidUTF8,
            isUTF16
                ? Wording(
                    "this file is UTF-16, which Notepad calls 'Unicode'; text must be UTF-8",
                    zh: "这个文件是 UTF-16（记事本叫“Unicode”），文件必须用 UTF-8 编码")
                : Wording("text must be UTF-8; these bytes are not", zh: "文件必须用 UTF-8 编码，这几个字节不是"),
            at: location(fault),
            fix: Diagnostic.Fix(Wording("save the file as UTF-8", zh: "把文件另存为 UTF-8 编码")))
    }

    /// Where U+FDD0 stands first: EF B7 90 in UTF-8.
    private func nonCharacterOffset() -> Int? {
        var start = 0
        // Most full-width punctuation begins with the same byte, so not every one of them is looked for by a call.
        while let i = firstOffset(of: 0xB7, from: start) {
            if i > 0, bytes[i - 1] == 0xEF, i + 1 < bytes.count, bytes[i + 1] == 0x90 {
                return i - 1
            }
            start = i + 1
        }
        return nil
    }

    private func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        unsafe bytes.withUnsafeBytes { buffer in
            guard start < buffer.count, let base = buffer.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    private func invalidUTF8Range() -> Range<Int>? {
        if UTF8Check.isValid(bytes.span) { return nil }
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            let offsets = error.byteOffsets
            return offsets.lowerBound..<max(offsets.upperBound, offsets.lowerBound + 1)
        }
    }
}
