/// Decodes the labels of international host names (RFC 3492).
enum Punycode {
    /// The code points of a label without its `xn--`; nil where it is no Punycode.
    static func decoded(_ label: some Collection<UInt32>) -> [UInt32]? {
        let input = Array(label)
        var output: [UInt32] = []
        var next = 0
        if let hyphen = input.lastIndex(of: 0x2D) {
            output = Array(input[..<hyphen])
            next = hyphen + 1
        }
        var point: UInt32 = 128
        var index: UInt32 = 0
        var bias: UInt32 = 72
        while next < input.count {
            let start = index
            var weight: UInt32 = 1
            var step: UInt32 = 36
            while true {
                guard next < input.count, let digit = digit(input[next]) else { return nil }
                next += 1
                // A host label has at most 63 bytes: these bounds are far above what it can mean.
                guard weight < 0x200_0000, index < 0x2000_0000 else { return nil }
                index += digit * weight
                let threshold = step <= bias ? 1 : min(26, step - bias)
                if digit < threshold { break }
                weight *= 36 - threshold
                step += 36
            }
            let count = UInt32(output.count + 1)
            bias = adapted(index - start, count: count, isFirst: start == 0)
            guard index / count < 0x11_0000 else { return nil }
            point += index / count
            index %= count
            guard Unicode.Scalar(point) != nil else { return nil }
            output.insert(point, at: Int(index))
            index += 1
        }
        return output
    }

    private static func digit(_ point: UInt32) -> UInt32? {
        switch point {
        case 0x61...0x7A: point - 0x61
        case 0x30...0x39: point - 0x30 + 26
        default: nil
        }
    }

    // RFC 3492 §6.1.
    private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var bias: UInt32 = 0
        while delta > 455 {
            delta /= 35
            bias += 36
        }
        return bias + 36 * delta / (delta + 38)
    }
}
