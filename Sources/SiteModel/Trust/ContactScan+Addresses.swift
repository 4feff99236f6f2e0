/// Schemes of the web that lead to nothing a contact could be.
let schemesWithoutSlashes: Set<String> = [
    "javascript", "vbscript", "data", "blob", "file", "about", "view-source", "filesystem",
    "intent",
]

extension ContactScan {
    /// Addresses that begin with a scheme.
    mutating func findSchemes() {
        var i = 0
        while i < text.count {
            defer { i += 1 }
            guard text[i] == 0x3A, isFree(i) else { continue }
            var start = i
            while isFree(start - 1), isSchemePart(point(start - 1)) { start -= 1 }
            while start < i, !PastedText.isLetter(text[start]) { start += 1 }
            let scheme = PastedText.text(text[start..<i].map(PastedText.lowercased))
            let hasSlashes = isSlash(point(i + 1)) && isSlash(point(i + 2))
            if scheme == "http" || scheme == "https" {
                // WHATWG URL §4.4: any number of slashes, also backward ones, begins the authority.
                var authority = i + 1
                while isSlash(point(authority)) { authority += 1 }
                guard beginsHost(point(authority)) else { continue }
                takeAddress(scheme, from: start, authority: authority)
            } else if scheme == "whatsapp", hasSlashes {
                takeAddress(scheme, from: start, authority: i + 3)
            } else if !scheme.isEmpty, hasSlashes || isDangerous(scheme, before: i + 1) {
                let end = addressEnd(from: i)
                take(PastedContact(kind: .scheme(scheme), range: start..<end))
            } else if scheme == "mailto" {
                take(start..<i + 1)
            }
        }
    }

    /// Mail addresses, and accounts with an `@` before their names.
    mutating func findAtSigns() {
        for i in text.indices where text[i] == 0x40 && isFree(i) {
            var start = i
            while isFree(start - 1), isLocalPart(point(start - 1)) { start -= 1 }
            while start < i, point(start) == 0x2E || point(start) == 0x27 { start += 1 }
            var end = i + 1
            while isFree(end), PastedText.isHostPart(point(end)) { end += 1 }
            let host = trimmedHost(i + 1..<end)
            if start < i, text[host].contains(0x2E) {
                if point(host.upperBound) == 0x2F {
                    takeAddress(nil, from: start, authority: start)
                    continue
                }
                let local = PastedText.text(text[start..<i].map(PastedText.lowercased))
                take(
                    PastedContact(
                        kind: .mail(local: local, host: Array(text[host])),
                        range: start..<host.upperBound))
            } else if start == i || !isFree(start) {
                takeAccount(at: i)
            }
        }
    }

    /// Hosts without a scheme, with what follows them.
    mutating func findHosts() {
        var i = 0
        while i < text.count {
            guard isFree(i), PastedText.isHostPart(text[i]) else {
                i += 1
                continue
            }
            var end = i
            while isFree(end), PastedText.isHostPart(text[end]) { end += 1 }
            takeHosts(in: i..<end)
            i = end
        }
    }

    /// Takes the hosts of a run of letters, digits, dots and hyphens.
    ///
    /// Chinese is written without spaces, so words may touch a host. A word before it or between two hosts could also be
    /// part of an address, such as a domain with Chinese letters: what it touches counts as glued.
    private mutating func takeHosts(in run: Range<Int>) {
        var start = run.lowerBound
        var isGlued = false
        while start < run.upperBound {
            var end = start
            // A wide letter with letters behind it ends a host, unless it stands in the middle of a label.
            while end < run.upperBound, !isWordEnd(end, in: start..<run.upperBound) { end += 1 }
            var next = end
            while next < run.upperBound, PastedText.isWide(text[next]) { next += 1 }
            let piece = start..<end
            if let host = plausibleHost(piece) {
                let followed = next < run.upperBound && next > end
                takeAddress(
                    nil, from: host.lowerBound, authority: host.lowerBound,
                    hostEnd: host.upperBound,
                    isGlued: isGlued || followed)
            }
            isGlued = next > end
            if next == end { break }
            start = next
        }
    }

    /// Whether a host ends before a wide letter: a label that begins or goes on with wide letters up to a dot is one label.
    private func isWordEnd(_ i: Int, in run: Range<Int>) -> Bool {
        guard PastedText.isWide(text[i]) else { return false }
        var end = i
        while end < run.upperBound, PastedText.isWide(text[end]) { end += 1 }
        let isBeforeDot = end < run.upperBound && text[end] == 0x2E
        let isAfterDot = i > run.lowerBound && text[i - 1] == 0x2E
        return !(isBeforeDot || isAfterDot)
    }

    /// The part of a run that looks like a host: at least two labels, the last of them letters.
    private func plausibleHost(_ run: Range<Int>) -> Range<Int>? {
        let host = trimmedHost(run)
        let labels = text[host].split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, labels.allSatisfy({ !$0.isEmpty }) else {
            return nil
        }
        if labels.count == 4,
            labels.allSatisfy({ $0.count <= 3 && $0.allSatisfy(PastedText.isDigit) })
        {
            return host
        }
        let isEncoded = last.starts(with: [0x78, 0x6E, 0x2D, 0x2D])
        let isName = last.allSatisfy { !PastedText.isDigit($0) && $0 != 0x2D && $0 != 0x5F }
        guard isEncoded || isName && (last.count >= 2 || last.contains { $0 >= 0x80 }) else {
            return nil
        }
        return host
    }

    /// A run of host letters without dots and hyphens around it, and without the words that follow its last label.
    private func trimmedHost(_ run: Range<Int>) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start < end, isEdge(text[end - 1]) { end -= 1 }
        let lastDot = (start..<end).last { text[$0] == 0x2E }
        if let lastDot, lastDot + 1 < end, !PastedText.isWide(text[lastDot + 1]),
            let word = (lastDot + 1..<end).first(where: { PastedText.isWide(text[$0]) })
        {
            end = word
        }
        while start < end, isEdge(text[start]) { start += 1 }
        while start < end, isEdge(text[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Takes the address whose authority begins at a place, up to where it ends in the text.
    private mutating func takeAddress(
        _ scheme: String?, from start: Int, authority: Int, hostEnd: Int? = nil,
        isGlued: Bool = false
    ) {
        var end = authority
        if let hostEnd {
            end = hostEnd
        } else {
            while !isAuthorityEnd(point(end)) { end += 1 }
        }
        let at = hostEnd == nil ? (authority..<end).last { text[$0] == 0x40 } : nil
        var host = (at.map { $0 + 1 } ?? authority)..<end
        var rest = end
        if text[host].first != 0x5B {
            let colon = host.first { text[$0] == 0x3A }
            host = host.lowerBound..<(colon ?? end)
            let trimmed = trimmedEnd(host)
            // What follows a host directly and is cut off is no part of the address.
            if trimmed.upperBound < host.upperBound { rest = trimmed.upperBound }
            host = trimmed
        }
        if hostEnd != nil, point(rest) == 0x3A {
            var port = rest + 1
            while PastedText.isDigit(point(port)) { port += 1 }
            if port > rest + 1 { rest = port }
        }
        let restEnd =
            [0x2F, 0x5C, 0x3F, 0x23].contains(point(rest)) ? addressEnd(from: rest) : rest
        take(
            PastedContact(
                kind: .web(
                    PastedContact.WebAddress(
                        scheme: scheme, userinfo: at.map { Array(text[authority..<$0]) },
                        host: Array(text[host]), rest: Array(text[rest..<restEnd]))),
                range: start..<max(restEnd, start + 1), isGlued: isGlued))
    }

    /// A host without the words after its last label, keeping what stands before it.
    private func trimmedEnd(_ run: Range<Int>) -> Range<Int> {
        run.lowerBound..<max(run.lowerBound, trimmedHost(run).upperBound)
    }

    private mutating func takeAccount(at i: Int) {
        var end = i + 1
        while isFree(end), AccountForm.isNamePart(point(end)), !PastedText.isWide(point(end)) {
            end += 1
        }
        while end > i + 1, isEdge(point(end - 1)) { end -= 1 }
        var whole = end
        while isFree(whole), AccountForm.isNamePart(point(whole)) { whole += 1 }
        while whole > end, isEdge(point(whole - 1)) { whole -= 1 }
        guard whole > i + 1 else { return }
        take(
            PastedContact(
                kind: .account(AccountForm(platform: nil, name: text[i + 1..<whole])),
                range: i..<whole, isGlued: whole > end && end > i + 1))
    }

    /// Where an address ends: before white space, quotes and words, without the punctuation of the sentence.
    private func addressEnd(from start: Int) -> Int {
        var end = start
        while end < text.count, !PastedText.endsAddress(text[end]), !PastedText.isWide(text[end]) {
            end += 1
        }
        while end > start + 1,
            [0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x5D].contains(text[end - 1])
        {
            end -= 1
        }
        return end
    }

    private func isAuthorityEnd(_ point: UInt32) -> Bool {
        PastedText.endsAddress(point) || [0x2F, 0x5C, 0x3F, 0x23, 0x2C, 0x3B, 0x29].contains(point)
    }

    private func beginsHost(_ point: UInt32) -> Bool {
        PastedText.isHostPart(point) || [0x25, 0x40, 0x5B].contains(point)
    }

    private func isDangerous(_ scheme: String, before next: Int) -> Bool {
        schemesWithoutSlashes.contains(scheme) && next < text.count && text[next] > 0x20
    }

    private func isEdge(_ point: UInt32) -> Bool {
        [0x2E, 0x2D, 0x5F, 0x2010, 0x2011, 0x2013, 0x2212].contains(point)
    }

    private func isSlash(_ point: UInt32) -> Bool { point == 0x2F || point == 0x5C }

    private func isSchemePart(_ point: UInt32) -> Bool {
        PastedText.isAlphanumeric(point) || point == 0x2B || point == 0x2D || point == 0x2E
    }

    private func isLocalPart(_ point: UInt32) -> Bool {
        PastedText.isAlphanumeric(point)
            || [0x2E, 0x5F, 0x2B, 0x2D, 0x27, 0x25, 0x7E, 0x26, 0x2A].contains(point)
            || PastedText.isForeignLetter(point) && !PastedText.isWide(point)
    }
}
