/// The host of an address in its normal form: decoded, in lower case, without `www.` and trailing dots.
struct HostForm: Hashable {
    /// Why a host can never be trusted.
    enum Fault: Error, Hashable {
        /// It is the number of a machine.
        case number
        /// No browser would open it.
        case malformed
    }

    /// The name; other scripts as letters, not as `xn--`.
    let name: String
    /// Whether it was written with `xn--`.
    let isEncoded: Bool

    /// The labels of the name.
    var labels: [String] { PlainName.labels(name) }

    /// The form of a host as it was written, or why there is none.
    static func reading(_ written: [UInt32]) -> Result<HostForm, Fault> {
        if written.first == 0x5B { return .failure(.number) }
        guard var points = percentDecoded(written) else { return .failure(.malformed) }
        points = points.map(PastedText.lowercased)
        while points.last == 0x2E { points.removeLast() }
        guard !points.isEmpty, points.count <= 253, points.allSatisfy(PastedText.isHostPart) else {
            return .failure(.malformed)
        }
        var labels = points.split(separator: 0x2E, omittingEmptySubsequences: false).map(Array.init)
        if labels.contains(where: \.isEmpty) { return .failure(.malformed) }
        // WHATWG URL §3.5: a host whose last label is a number is an IPv4 address in one of its many forms.
        if isNumber(labels[labels.count - 1]) { return .failure(.number) }
        if labels.count < 2 { return .failure(.malformed) }
        var isEncoded = false
        for i in labels.indices where labels[i].starts(with: [0x78, 0x6E, 0x2D, 0x2D]) {
            isEncoded = true
            guard let decoded = Punycode.decoded(labels[i].dropFirst(4)),
                decoded.contains(where: { $0 >= 0x80 }), !decoded.contains(0x2E)
            else { return .failure(.malformed) }
            labels[i] = decoded
        }
        if labels.count > 2, labels[0] == [0x77, 0x77, 0x77] { labels.removeFirst() }
        return .success(
            HostForm(
                name: labels.map(PastedText.text).joined(separator: "."), isEncoded: isEncoded))
    }

    /// The form of a host; nil where it can never be trusted.
    init?(_ written: String) {
        guard case .success(let form) = HostForm.reading(PastedText.folded(written)) else {
            return nil
        }
        self = form
    }

    private init(name: String, isEncoded: Bool) {
        self.name = name
        self.isEncoded = isEncoded
    }

    /// The name and the names of all domains that it lies in, the longest first, with at least two labels.
    var domains: [String] {
        let labels = labels
        return (0..<max(0, labels.count - 1)).map { labels[$0...].joined(separator: ".") }
    }

    /// Whether it is a host or lies in its domain: on a label boundary.
    func lies(in host: String) -> Bool {
        name == host || name.utf8.suffix(host.utf8.count + 1).elementsEqual(("." + host).utf8)
    }

    private static func isNumber(_ label: [UInt32]) -> Bool {
        if label.allSatisfy(PastedText.isDigit) { return true }
        return label.starts(with: [0x30, 0x78])
            && label.dropFirst(2).allSatisfy { hexadecimalValue($0) != nil }
    }

    private static func percentDecoded(_ points: [UInt32]) -> [UInt32]? {
        guard points.contains(0x25) else { return points }
        var bytes: [UInt8] = []
        var i = 0
        while i < points.count {
            if points[i] == 0x25 {
                guard i + 2 < points.count, let high = hexadecimalValue(points[i + 1]),
                    let low = hexadecimalValue(points[i + 2])
                else { return nil }
                bytes.append(UInt8(high * 16 + low))
                i += 3
            } else {
                bytes += PastedText.text([points[i]]).utf8
                i += 1
            }
        }
        return String(validating: bytes, as: UTF8.self).map(PastedText.folded)
    }

    private static func hexadecimalValue(_ point: UInt32) -> UInt32? {
        switch point {
        case 0x30...0x39: point - 0x30
        case 0x41...0x46: point - 0x37
        case 0x61...0x66: point - 0x57
        default: nil
        }
    }
}
