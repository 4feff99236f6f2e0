/// Takes the commonest English endings off a folded word, so that `reset`, `resets` and `resetting` are one term.
///
/// TOKENISATION.md §4; `StemRules.english` says the same for the client. Only words of four or more letters a-z are
/// changed; one pass, no dictionary.
func stemEnglish(_ word: inout [UInt8]) {
    guard word.count >= 4, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
    removePlural(&word)
    removeVerbEnding(&word)
    removeNounEnding(&word)
    if ends(word, "ll"), word.dropLast(3).contains(where: isVowel) { word.removeLast() }
    if word.count > 3, ends(word, "e") { word.removeLast() }
}

/// `replies`, `passes`, `refunds`; not `news`, `status`, `address`.
private func removePlural(_ word: inout [UInt8]) {
    if word.count > 4, ends(word, "ies") || ends(word, "ied") {
        word.removeLast(3)
        word.append(UInt8(ascii: "y"))
    }
    if ["sses", "shes", "ches", "xes", "zes"].contains(where: { ends(word, $0) }) {
        word.removeLast(2)
    }
    if ends(word, "s"), word.count > 1, word != Array("news".utf8),
        !["ss", "us", "is"].contains(where: { ends(word, $0) })
    {
        word.removeLast()
    }
}

/// `updating`, `setting`, `refunded`; not `thing`, `need`.
private func removeVerbEnding(_ word: inout [UInt8]) {
    guard let length = verbEnding(word) else { return }
    let rest = word.dropLast(length)
    if ends(Array(rest), "at"), rest.dropLast(2).contains(where: isVowel) {
        word = Array(rest) + "e".utf8
        return
    }
    if let last = rest.last, rest.count > 3, last == rest[rest.count - 2], !isVowel(last),
        !"lsz".utf8.contains(last), rest.contains(where: isVowel)
    {
        word = Array(rest.dropLast())
    }
    if let length = verbEnding(word), word.count - length >= 3,
        word.dropLast(length).contains(where: isVowel)
    {
        word.removeLast(length)
    }
}

private func verbEnding(_ word: [UInt8]) -> Int? {
    ends(word, "ing") ? 3 : ends(word, "ed") ? 2 : nil
}

/// `verification`, `activation`, `station`, `activate`; not `plate`.
private func removeNounEnding(_ word: inout [UInt8]) {
    if ends(word, "ification") {
        word.removeLast(7)
        word.append(UInt8(ascii: "y"))
    }
    if ends(word, "ation"), vowelGroups(word.dropLast(5)) >= 2 { word.removeLast(5) }
    if ends(word, "ation"), vowelGroups(word.dropLast(5)) >= 1 {
        word.removeLast(3)
        word.append(UInt8(ascii: "e"))
    }
    if ends(word, "ate"), vowelGroups(word.dropLast(3)) >= 2 { word.removeLast(3) }
}

private func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for i in 0..<count where unsafe word[word.count - count + i] != ending.utf8Start[i] {
        return false
    }
    return true
}

private func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

/// How many runs of vowels there are: about how many syllables.
private func vowelGroups(_ letters: ArraySlice<UInt8>) -> Int {
    var groups = 0
    var wasVowel = false
    for letter in letters {
        let vowel = isVowel(letter)
        if vowel, !wasVowel { groups += 1 }
        wasVowel = vowel
    }
    return groups
}
