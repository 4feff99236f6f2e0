/// Takes the commonest Indonesian affixes off a folded word: `kirim`, `mengirim` and `pengiriman` are one term.
///
/// TOKENISATION.md §4; `StemRules.indonesian` says the same for the client. Only words of five or more letters a-z are changed; one pass, no dictionary. A step is
/// taken only if two vowels stay, so that short roots are safe.
func stemIndonesian(_ word: inout [UInt8]) {
    guard word.count >= 5, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
    removePossessive(&word)
    removePer(&word)
    removeKan(&word)
    removeShortPrefix(&word)
    removeNasalPrefix(&word)
    if begins(word, "ke"), !begins(word, "kemb"), !begins(word, "kelu"), ends(word, "an") {
        replace(&word, first: 2)
    }
    if ends(word, "an"), !ends(word, "ggan") { drop(&word, last: 2) }
    if ends(word, "i"), !ends(word, "ai"), !ends(word, "si") { drop(&word, last: 1) }
}

/// `akunnya`, `saldoku`, `nomormu`; not `bertanya`, `berlaku`, `ketemu`.
private func removePossessive(_ word: inout [UInt8]) {
    if ends(word, "nya") {
        if !ends(word, "rtanya"), !ends(word, "itanya") { drop(&word, last: 3) }
    } else if ends(word, "ku") {
        if !ends(word, "laku") { drop(&word, last: 2) }
    } else if ends(word, "mu"), !ends(word, "temu") {
        drop(&word, last: 2)
    }
}

/// `perubahan`, `memperbarui`, `diperbaiki`; not `perekaman`, `diperlukan`.
private func removePer(_ word: inout [UInt8]) {
    guard ends(word, "an") || ends(word, "i") else { return }
    let count =
        begins(word, "per") ? 3 : begins(word, "diper") ? 5 : begins(word, "memper") ? 6 : 0
    guard count > 0, !begins(word, "e", at: count), !begins(word, "lu", at: count) else { return }
    replace(&word, first: count)
}

/// `gunakan`; what is left of `penarikan` ends in `k`.
private func removeKan(_ word: inout [UInt8]) {
    guard ends(word, "kan") else { return }
    let isBare =
        begins(word, "pe") || begins(word, "ke") && !begins(word, "kem") || begins(word, "baikan")
        || ends(word, "nekan") || ends(word, "tekan") || ends(word, "masukan")
    if !isBare { drop(&word, last: 3) }
    if ends(word, "kan"), word.count > 3, !isVowel(word[word.count - 4]) { drop(&word, last: 3) }
}

/// `dikirim`, `berhasil`, `terkunci`; not `direktori`, `berita`, `terima`.
private func removeShortPrefix(_ word: inout [UInt8]) {
    if begins(word, "di") {
        let isOwn = ["git", "sk", "sp", "st", "rekt", "alo"].contains { begins(word, $0, at: 2) }
        if !isOwn { replace(&word, first: 2) }
    } else if begins(word, "ber") || begins(word, "ter") {
        let isOwn = ["ik", "it", "im", "an"].contains { begins(word, $0, at: 3) }
        if !isOwn { replace(&word, first: 3) }
    }
}

/// `mengirim` is `kirim`, `penarikan` is `tarikan`: gives back the letter that the prefix has taken.
private func removeNasalPrefix(_ word: inout [UInt8]) {
    // One after another, as in the client: where too little stays the next may still fit.
    if isNasal(word, "ny") { replace(&word, first: 4, by: "s") }
    if isNasal(word, "ng") {
        let hasLost = [
            "irim", "unc", "unj", "uran", "el", "em", "en", "et", "om", "on", "or", "os",
        ].contains { begins(word, $0, at: 4) }
        if hasLost { replace(&word, first: 4, by: "k") }
    }
    if isNasal(word, "n"), begins(word, "ilai", at: 3) || begins(word, "onak", at: 3) {
        replace(&word, first: 3, by: "n")
    }
    if isNasal(word, "n"), word.count > 3, isVowel(word[3]) { replace(&word, first: 3, by: "t") }
    if isNasal(word, "m") {
        let isOwn = ["asu", "ati", "ilik", "int", "uat", "ulai"].contains {
            begins(word, $0, at: 3)
        }
        if isOwn { replace(&word, first: 3, by: "m") }
    }
    if isNasal(word, "m"), word.count > 3, isVowel(word[3]),
        !begins(word, "o", at: 3) || begins(word, "ot", at: 3)
    {
        replace(&word, first: 3, by: "p")
    }
    if isNasal(word, "ng") {
        replace(&word, first: 4)
    } else if isNasal(word, "n") || isNasal(word, "m") && !begins(word, "o", at: 3) {
        replace(&word, first: 3)
    } else if isNasal(word, "l") || isNasal(word, "w") || isNasal(word, "y") || isNasal(word, "re")
        || begins(word, "mer")
    {
        replace(&word, first: 2)
    }
}

/// Whether a word begins with `me` or `pe` and these letters.
private func isNasal(_ word: [UInt8], _ letters: StaticString) -> Bool {
    (begins(word, "me") || begins(word, "pe")) && begins(word, letters, at: 2)
}

private func drop(_ word: inout [UInt8], last count: Int) {
    if hasTwoVowels(word.dropLast(count)) { word.removeLast(count) }
}

private func replace(_ word: inout [UInt8], first count: Int, by letters: StaticString = "") {
    guard hasTwoVowels(word.dropFirst(count)) else { return }
    let rest = word.dropFirst(count)
    word = (0..<letters.utf8CodeUnitCount).map { unsafe letters.utf8Start[$0] } + rest
}

private func hasTwoVowels(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.reduce(0) { $0 + (isVowel($1) ? 1 : 0) } >= 2
}

private func begins(_ word: [UInt8], _ beginning: StaticString, at start: Int = 0) -> Bool {
    let count = beginning.utf8CodeUnitCount
    guard word.count >= start + count else { return false }
    for i in 0..<count where unsafe word[start + i] != beginning.utf8Start[i] { return false }
    return true
}

private func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let start = word.count - ending.utf8CodeUnitCount
    return start >= 0 && begins(word, ending, at: start)
}

private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        true
    default: false
    }
}
