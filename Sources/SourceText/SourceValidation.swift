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
        if let fault = invalidUTF8Range() {
            return Diagnostic(
                .invalidUTF8, "text must be UTF-8; these bytes are not", at: location(fault),
                fix: Diagnostic.Fix("save the file as UTF-8"))
        }
        for i in bytes.indices {
            if bytes[i] == 0 {
                return Diagnostic(
                    .forbiddenCharacter, "a text file may not hold the character NUL",
                    at: location(i..<i + 1), fix: Diagnostic.Fix("remove it"))
            }
            if bytes[i] == 0xEF, i + 2 < bytes.count, bytes[i + 1] == 0xB7, bytes[i + 2] == 0x90 {
                return Diagnostic(
                    .forbiddenCharacter, "a text file may not hold the noncharacter U+FDD0",
                    at: location(i..<i + 3), fix: Diagnostic.Fix("remove it"))
            }
        }
        return nil
    }

    private func invalidUTF8Range() -> Range<Int>? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            let offsets = error.byteOffsets
            return offsets.lowerBound..<max(offsets.upperBound, offsets.lowerBound + 1)
        }
    }
}
