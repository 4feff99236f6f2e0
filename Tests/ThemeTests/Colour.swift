import Glibc

/// An opaque sRGB colour, as `tokens.css` writes it.
struct Colour {
    let red: Double
    let green: Double
    let blue: Double

    /// Reads `#rrggbb`; nil for anything else.
    init?(_ hexadecimal: some StringProtocol) {
        let digits = hexadecimal.utf8.dropFirst()
        guard hexadecimal.hasPrefix("#"), digits.count == 6,
            let value = Int(hexadecimal.dropFirst(), radix: 16)
        else { return nil }
        red = Double(value >> 16) / 255
        green = Double(value >> 8 & 255) / 255
        blue = Double(value & 255) / 255
    }

    /// The relative luminance. // WCAG 2.2, definition "relative luminance".
    var luminance: Double {
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio to another colour, from 1 to 21. // WCAG 2.2, definition "contrast ratio".
    func contrast(to other: Colour) -> Double {
        let (light, dark) = (
            max(luminance, other.luminance), min(luminance, other.luminance)
        )
        return (light + 0.05) / (dark + 0.05)
    }

    private func linear(_ channel: Double) -> Double {
        if channel <= 0.04045 { return channel / 12.92 }
        return pow((channel + 0.055) / 1.055, 2.4)
    }
}
