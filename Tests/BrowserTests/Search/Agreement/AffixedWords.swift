import TestSupport

/// Random words with the beginnings and endings that stems lose; the same ones on every run.
struct AffixedWords {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let letters = Array("aeiouyaeiouybcdghklmnprstwxz".unicodeScalars)
    private static let beginnings = [
        "", "", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "per", "memper",
        "diper", "di", "ber",
        "ter", "ke", "kem", "kel", "baik", "pengirim", "menilai", "memuat",
    ]
    private static let endings = [
        "", "", "kan", "an", "i", "nya", "ku", "mu", "laku", "temu", "tanya", "tekan", "ggan",
        "ing", "ed", "s", "es",
        "ies", "ied", "sses", "ches", "xes", "zes", "ation", "ification", "ate", "at", "ll", "e",
        "us", "is", "ss",
    ]

    /// The next word.
    mutating func next() -> String {
        var word = generator.pick(AffixedWords.beginnings)
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
            let letter = generator.pick(AffixedWords.letters)
            word.unicodeScalars.append(letter)
            if generator.once(in: 6) { word.unicodeScalars.append(letter) }
        }
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            word += generator.pick(AffixedWords.endings)
        }
        return word
    }
}
