/// Takes the commonest English endings off a folded word, so that `reset`, `resets` and `resetting` are one term.
///
/// TOKENISATION.md §4. Only words of four or more letters a-z are changed; one pass, no dictionary.
func stemEnglish(_ word: inout [UInt8]) {
    guard word.count >= 4, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
    removePlural(&word)
    removeVerbEnding(&word)
    if ends(word, "ation") {
        let groups = vowelGroups(word.dropLast(5))
        if groups >= 2 {
            word.removeLast(5)
        } else if groups == 1 {
            word.removeLast(3)
            word.append(UInt8(ascii: "e"))
        }
    } else if ends(word, "ate"), vowelGroups(word.dropLast(3)) >= 2 {
        word.removeLast(3)
    }
    if word.count > 3, ends(word, "e") { word.removeLast() }
}

private func removePlural(_ word: inout [UInt8]) {
    guard ends(word, "s") else { return }
    if word.count > 4, ends(word, "ies") {
        word.removeLast(3)
        word.append(UInt8(ascii: "y"))
    } else if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes")
        || ends(word, "zes")
    {
        word.removeLast(2)
    } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
        word.removeLast()
    }
}

private func removeVerbEnding(_ word: inout [UInt8]) {
    let length = ends(word, "ing") ? 3 : ends(word, "ed") ? 2 : 0
    guard length > 0, word.count - length >= 3, vowelGroups(word.dropLast(length)) > 0 else {
        return
    }
    word.removeLast(length)
    let last = word[word.count - 1]
    if ends(word, "at") {
        word.append(UInt8(ascii: "e"))
    } else if word.count > 3, last == word[word.count - 2], !isVowel(last),
        !"lsz".utf8.contains(last)
    {
        word.removeLast()
    }
}

private func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for i in 0..<count where unsafe word[word.count - count + i] != ending.utf8Start[i] {
        return false
    }
    return true
}

private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
    default: false
    }
}

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
