#!/usr/bin/env python3
"""Makes FoldingTable.swift: what each Unicode code point becomes in the search index, and which are letters.

usage: pip install unicodedata2==15.1.0 && python3 make-folding.py > FoldingTable.swift

The table is data of one fixed Unicode version, so that neither a machine's ICU nor a browser's changes what is found.
TOKENISATION.md says what the lists mean; the encoding is the one of FORMAT.md, "Numbers in text".
"""
import sys

import unicodedata2 as unicode

VERSION = "15.1.0"
if unicode.unidata_version != VERSION:
    sys.exit(f"this table is made from Unicode {VERSION}; here is {unicode.unidata_version}")

ALL = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]

# Scripts whose nonspacing marks are vowels and parts of letters, not accents: they stay.
MARKS_STAY = [(0x0900, 0x109F), (0x1700, 0x17FF), (0x1900, 0x1CFF), (0xA800, 0xABFF), (0x11000, 0x11FFF)]
# Scripts written without spaces between words: cut into pairs of characters.
PAIRS = [
    (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x303C), (0x3041, 0x30FF), (0x3105, 0x31BF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF),
    (0x20000, 0x3FFFD),  # Han, kana, bopomofo, Tangut
    (0x1100, 0x11FF), (0x3131, 0x318E), (0xA960, 0xA97F), (0xAC00, 0xD7FF),  # Hangul
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F),  # Thai, Lao, Burmese, Khmer
]
# Left as they are, since they are very many and never typed: ligatures of two and more Arabic letters, and ideographs
# that only serve round trips with old character sets.
LEFT_ALONE = [(0xFBEA, 0xFDFF), (0x2F800, 0x2FA1F)]
JOINERS = "-_.'"
# Letters that Unicode does not decompose, but that are typed without their stroke.
BY_HAND = {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}


def within(code, ranges):
    return any(low <= code <= high for low, high in ranges)


def is_mark(char):
    return unicode.category(char) in ("Mn", "Me") and not within(ord(char), MARKS_STAY)


def is_ignorable(char):
    # Format characters, and what is invisible by definition (Unicode 15.1 §5.21).
    code = ord(char)
    return (unicode.category(char) == "Cf" and code not in range(0x0600, 0x0606) or code in (0x115F, 0x1160, 0x3164, 0xFFA0)
            or 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF)


def lower(char):
    # The simple mapping of each code point, without context: ς is σ, ß is ss, as in NFKC_Casefold.
    return char.lower().replace("ς", "σ").replace("ß", "ss")


def fold_once(text):
    text = "".join(lower(char) for char in unicode.normalize("NFKC", text))
    text = "".join(BY_HAND.get(char, char) for char in text)
    text = "".join(char for char in unicode.normalize("NFD", text) if not is_mark(char) and not is_ignorable(char))
    return unicode.normalize("NFC", text)


def fold(code):
    text = chr(code)
    while (folded := fold_once(text)) != text:
        text = folded
    return [ord(char) for char in text]


def is_word(code):
    char = chr(code)
    category = unicode.category(char)
    return category[0] in "LN" or category in ("Mc", "Mn") and within(code, MARKS_STAY) or category == "Mc"


def ranges(codes, joined=frozenset()):
    """Runs of codes, with holes of `joined` codes filled."""
    result = []
    for code in codes:
        if result and all(c in joined for c in range(result[-1][1] + 1, code)) and code - result[-1][1] < 2000:
            result[-1][1] = code
        else:
            result.append([code, code])
    return result


ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def number(value):
    text = ""
    while value >= 32:
        text += ALPHABET[value % 32 + 32]
        value //= 32
    return text + ALPHABET[value]


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def encode_ranges(list_of_ranges):
    text, end = "", 0
    for low, high in list_of_ranges:
        text += number(low - end) + number(high - low)
        end = high + 1
    return text


def encode_folds(single):
    """Runs of code points that become one other: distance 1 or 2, and moved together or all to one."""
    text, end = "", 0
    codes = sorted(single)
    while codes:
        best = (0, 0, 0)
        for stride in (1, 2):
            for gather in (0, 1):
                count = 1
                while codes[:count + 1][-1] == codes[0] + stride * count and len(codes) > count and (
                        single[codes[count]] == single[codes[0]] + (0 if gather else stride * count)):
                    count += 1
                if stride == 2:  # what lies between must not be folded otherwise
                    count = next((i for i in range(1, count) if codes[0] + 2 * i - 1 in single), count)
                best = max(best, (count, -stride, -gather))
        count, stride, gather = best[0], -best[1], -best[2]
        taken = codes[:count]
        codes = codes[count:]
        delta = single[taken[0]] - taken[0]
        text += number(taken[0] - end) + number((count - 1) * 4 + (stride - 1) * 2 + gather)
        text += signed(delta)
        end = taken[-1] + 1
    return text


def encode_expansions(longer):
    """Each as its distance, its length, and the difference of each place to the same place of the one before."""
    text, end, before = "", 0, []
    for code in sorted(longer):
        text += number(code - end) + number(len(longer[code]))
        before += [0] * (len(longer[code]) - len(before))
        for i, c in enumerate(longer[code]):
            text += signed(c - before[i])
            before[i] = c
        end = code + 1
    return text


# Unassigned code points belong to neither list; a hole of them does not end a range, which keeps the lists short.
unassigned = {c for c in ALL if unicode.category(chr(c)) == "Cn"}
folded = {c: f for c in ALL if c not in unassigned and unicode.category(chr(c)) != "Co" and not within(c, LEFT_ALONE) and (f := fold(c)) != [c]}
reachable = [c for c in ALL if c not in folded and is_word(c)]
# What becomes separators alone needs no row, unless the separator joins the parts of a name.
separators = {c for c, f in folded.items() if f and not any(is_word(x) or chr(x) in JOINERS for x in f) and not is_word(c)}
folded = {c: f for c, f in folded.items() if c not in separators}
# A folded code point is never looked up in the lists, so it may fill a hole too.
fill = unassigned | set(folded)
pairs = ranges([c for c in reachable if within(c, PAIRS)], fill)
words = ranges([c for c in reachable if not within(c, PAIRS)], fill)
gone = ranges(sorted(c for c in folded if not folded[c]))
single = {c: f[0] for c, f in folded.items() if len(f) == 1}
longer = {c: f for c, f in folded.items() if len(f) > 1}

tables = {
    "unicode": VERSION,
    "words": encode_ranges(words),
    "pairs": encode_ranges(pairs),
    "gone": encode_ranges(gone),
    "folds": encode_folds(single),
    "expansions": encode_expansions(longer),
}
print("// Made by make-folding.py from Unicode " + VERSION + "; not to be edited by hand.")
print()
print("extension FoldingTable {")
docs = {
    "unicode": "The version of Unicode that the lists were made from.",
    "words": "Ranges of letters and digits that make words.",
    "pairs": "Ranges of characters of scripts without spaces, which are cut into pairs.",
    "gone": "Ranges of characters that vanish: accents and invisible ones.",
    "folds": "Runs of characters that become one other character.",
    "expansions": "Characters that become two or more.",
}
for key, value in tables.items():
    print(f"    /// {docs[key]}")
    print(f"    static let {key} =" + ("\n        " if len(value) > 60 else " ") + f'"{value}"')
print("}")
