import Search
import TestSupport

/// Pages of words drawn by a fixed generator, as many as an index needs to have files of its own.
enum GeneratedPages {
    static let many = pages(300)

    static func pages(_ count: Int) -> [SearchPage] {
        var generator = SeededGenerator(seed: 20_261_123)
        func text(_ length: Int) -> String {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<length {
                // Few characters are common and many are rare, as in a real text.
                let value =
                    UInt32.random(in: 0..<900, using: &generator)
                    * UInt32.random(in: 0..<900, using: &generator) / 900
                scalars.append(value == 0 ? "，" : Unicode.Scalar(0x4E00 + value * 7) ?? "一")
            }
            return String(scalars)
        }
        return (0..<count).map { i in
            SearchPage("/articles/\(i)/", text(8), text(200), sections: [(text(5), text(300))])
        }
    }
}
