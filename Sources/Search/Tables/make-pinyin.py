#!/usr/bin/env python3
"""Makes PinyinTable.swift: how Chinese characters are read, in letters without tones, so that a query in pinyin finds them.

usage: apt-get install unicode-data && pip install pypinyin==0.55.0
       && python3 make-pinyin.py /usr/share/unicode/Unihan_Readings.txt.bz2 > PinyinTable.swift

It reads HanTable.swift (so make-han.py comes first) and polyphones.txt beside it. With --review it writes instead, for each
character of several readings, what the sources say and what is kept.

Sources: Unihan of Unicode 15.0.0 (Unicode licence), in it the frequencies kHanyuPinlu, kMandarin, and kTGHZ2013, the readings
of the Table of General Standard Characters; and the characters and phrases of pypinyin (MIT). The characters are those
of that table, of GB 2312, and of the frequent ones of Big5, as far as HanTable leaves them as they are.

The first reading is the most usual one. A further one is kept if modern words have it, which the counts below decide and
BY_HAND corrects. ü is written v. The encoding is the one of FORMAT.md, "Numbers in text": for each character, ascending,
the distance from the end of the entry before, the count of readings less one, and the place of each among the syllables.
"""
import bz2
import collections
import gzip
import importlib.util
import os
import re
import sys
import unicodedata

import pypinyin
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

UNIHAN, PYPINYIN = "15.0.0", "0.55.0"
if pypinyin.__version__ != PYPINYIN:
    sys.exit(f"this table is made from pypinyin {PYPINYIN}; here is {pypinyin.__version__}")
HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True  # make-han.py is read as a module
spec = importlib.util.spec_from_file_location("make_han", os.path.join(HERE, "make-han.py"))
make_han = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make_han)

# A further reading is kept if it has this share of the running text counted by kHanyuPinlu, or this share of pypinyin's phrases
# with the character and this number of them.
TEXT_SHARE, PHRASE_SHARE, PHRASE_COUNT = 0.02, 0.05, 4

# Characters of which the counts give another first reading, too many readings or too few: all readings, the most usual first.
BY_HAND = """
会 hui kuai; 似 si shi; 伽 jia ga; 佛 fo fu; 偻 lou lv; 勒 le lei; 单 dan shan chan; 卜 bu bo; 厦 sha xia; 吓 xia he
吱 zhi zi; 呱 gua; 咀 ju zui; 咋 za zha; 咖 ka ga; 咯 ge lo; 咳 ke hai; 喁 yu; 喳 zha cha; 嗯 en; 嚓 ca cha; 圩 wei xu
地 di de; 埔 pu bu; 堡 bao; 大 da dai; 奇 qi ji; 奘 zang zhuang; 娜 na nuo; 嬷 mo ma; 孖 ma zi; 岨 ju; 峒 dong tong
峤 qiao jiao; 幢 zhuang chuang; 度 du; 弹 tan dan; 强 qiang jiang; 忒 te tui; 扛 kang; 拗 ao niu; 择 ze zhai; 挲 suo sa
捋 lv luo; 提 ti di; 曝 bao pu; 杻 niu; 枞 cong zong; 柞 zuo zha; 查 cha zha; 桔 ju jie; 桧 gui hui; 棽 chen; 槛 kan jian
槟 bin bing; 欸 ei ai; 殷 yin yan; 沓 ta da; 泊 bo po; 浒 hu xu; 浚 jun xun; 浰 li; 湫 qiu jiao; 澄 cheng deng; 澹 dan tan
炅 jiong gui; 焌 jun qu; 熟 shu shou; 牟 mou mu; 犍 jian qian; 犴 an han; 玢 bin fen; 琢 zhuo zuo; 番 fan pan; 畬 she yu
疟 nve yao; 着 zhe zhao zhuo zhu; 禅 chan shan; 秘 mi bi; 笮 ze zuo; 筠 yun jun; 糁 shen san; 絜 jie xie; 纶 lun guan
绿 lv; 缪 mou miu miao; 翟 zhai di; 耏 er; 耙 pa ba; 脯 pu fu; 膀 bang pang; 臂 bi; 色 se shai; 芫 yan yuan; 芾 fei fu
苣 ju qu; 茄 qie jia; 茈 zi ci; 茜 qian xi; 荑 ti yi; 荠 ji qi; 荥 xing ying; 荨 xun qian; 莎 sha suo; 莘 shen xin
莞 guan wan; 莨 lang liang; 落 luo la lao; 葚 shen ren; 葰 suo jun; 蔚 wei yu; 蕃 fan bo; 蚌 bang beng; 蛸 shao xiao
蝤 qiu you; 裼 xi ti; 褪 tui tun; 覃 tan qin; 见 jian; 说 shuo shui; 读 du dou; 貉 he hao; 贾 jia gu; 趄 ju qie; 蹊 xi qi
车 che ju; 轧 zha ya; 郇 xun huan; 铊 ta tuo; 铫 diao yao; 镡 tan; 长 chang zhang; 阇 she du; 陆 lu; 靓 liang jing
鞘 qiao shao; 颉 jie xie; 颤 chan zhan; 饹 le ge; 馇 zha cha; 骀 dai tai; 骠 piao biao; 鬲 ge li; 鹄 hu gu; 鹘 hu gu
麇 qun jun; 龟 gui jun
"""
# 着 stands for 著 too (HanTable), hence zhu.

# Sounds without a vowel, and ê. A syllable that cannot be told from a single letter would cut every query.
NOT_SYLLABLES = {"m", "n", "ng", "hm", "hng", "r", "ê"}


def toneless(reading):
    text = unicodedata.normalize("NFD", reading.strip()).replace("u\u0308", "v").replace("e\u0302", "ê")
    return "".join(char for char in text if char.isascii() and char.isalpha() or char == "ê")


def unique(readings):
    return [r for r in dict.fromkeys(readings) if r and r not in NOT_SYLLABLES]


def unihan(path):
    """The fields of each character."""
    fields = collections.defaultdict(dict)
    version = ""
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# Unicode version:"):
                version = line.split(":")[1].strip()
            elif line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                fields[chr(int(code[2:], 16))][field] = value
    if version != UNIHAN:
        sys.exit(f"this table is made from Unihan {UNIHAN}; here is {version}")
    return fields


def frequencies(value):
    """kHanyuPinlu: xíng(2943) háng(218)."""
    counts = collections.Counter()
    for reading, count in re.findall(r"(\S+?)\((\d+)\)", value):
        counts[toneless(reading)] += int(count)
    return counts


def standard(value):
    """kTGHZ2013: 131.140:háng 136.100:héng."""
    return unique(toneless(r) for entry in value.split() for r in entry.split(":")[1].split(","))


def frequent_in_big5():
    cells = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    pairs = (bytes([row, cell]) for row in range(0xA4, 0xC7) for cell in cells)
    return {text for pair in pairs if (text := pair.decode("big5", "ignore")) and make_han.is_folded(text)}


def han_folds():
    text = open(os.path.join(HERE, "HanTable.swift"), encoding="utf-8").read()
    folds = make_han.decode(re.search(r'let folds =\s*"([^"]*)"', text)[1])
    return {chr(source): chr(target) for source, target in folds.items()}


def phrase_counts(folds):
    """In how many phrases a character has a reading; traditional phrases count for the simplified character."""
    counts = collections.defaultdict(collections.Counter)
    for phrase, readings in phrases_dict.items():
        if len(phrase) == len(readings):
            for char, reading in zip(phrase, readings):
                counts[folds.get(char, char)][toneless(reading[0])] += 1
    return counts


def readings_of(char, fields, counts):
    """The readings that the sources give, the most usual first."""
    text, listed = frequencies(fields.get("kHanyuPinlu", "")), standard(fields.get("kTGHZ2013", ""))
    mandarin = unique(toneless(r) for r in fields.get("kMandarin", "").split()[:1])
    others = unique(toneless(r) for r in pinyin_dict.get(ord(char), "").split(","))[:1]
    known = listed or unique([r for r, _ in text.most_common()] + mandarin) or others
    if not known:
        return []
    rank = {r: (-text[r], -counts[r], r not in mandarin, r not in others, known.index(r)) for r in known}
    known.sort(key=rank.get)
    text_total, count_total = max(1, sum(text.values())), max(1, sum(counts.values()))
    return known[:1] + [r for r in known[1:] if text[r] / text_total >= TEXT_SHARE
                        or counts[r] >= PHRASE_COUNT and counts[r] / count_total >= PHRASE_SHARE]


def by_hand(text):
    table = {}
    for entry in text.replace("\n", ";").split(";"):
        if entry.strip():
            char, *readings = entry.split()
            if char in table or len(char) != 1:
                sys.exit(f"{entry} is listed twice, or is no character")
            table[char] = readings
    return table


def words(folds, fields):
    """The words of polyphones.txt, folded, with their readings."""
    result, differ, confirmed, disputed = {}, [], 0, 0
    for line in open(os.path.join(HERE, "polyphones.txt"), encoding="utf-8"):
        entry, _, remark = line.partition("#")
        if not entry.strip():
            continue
        word, *readings = entry.split()
        if len(word) != len(readings) or len(word) < 2:
            sys.exit(f"{word} has {len(readings)} readings")
        for char, reading in zip(word, readings):
            known = set(map(toneless, pinyin_dict.get(ord(char), "").split(","))) | set(standard(fields[char].get("kTGHZ2013", "")))
            if reading not in known:
                sys.exit(f"{word}: {char} is never read {reading}")
        theirs = [toneless(r[0]) for r in phrases_dict.get(word, [])]
        said = re.search(r"pypinyin: ([a-z ]+)", remark)
        if said and (said[1].split() != theirs or theirs == readings):
            sys.exit(f"{word}: the remark on pypinyin is wrong, it says {' '.join(theirs)}")
        if theirs and theirs != readings and not said:
            differ.append(f"{word} {' '.join(readings)} # pypinyin: {' '.join(theirs)}")
        confirmed += theirs == readings
        disputed += bool(said)
        word = "".join(folds.get(char, char) for char in word)
        if word in result:
            sys.exit(f"{word} is listed twice")
        result[word] = readings
    if differ:
        sys.exit("pypinyin has other readings; correct them, or say so in a remark:\n" + "\n".join(differ))
    print(f"{len(result)} words: {confirmed} as pypinyin's phrases have them, {disputed} otherwise, the rest not in them", file=sys.stderr)
    return result


def main():
    arguments = [a for a in sys.argv[1:] if a != "--review"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    fields, folds = unihan(arguments[0]), han_folds()
    counts = phrase_counts(folds)
    chosen = by_hand(BY_HAND)
    wanted = {c for c in fields if "kTGHZ2013" in fields[c]} | make_han.gb2312() | frequent_in_big5()
    table, silent, idle = {}, [], []
    for char in sorted(wanted - set(folds)):
        found = readings_of(char, fields[char], counts[char])
        if char in chosen and chosen[char] == found:
            idle.append(char)
        if readings := chosen.get(char, found):
            table[char] = readings
        else:
            silent.append(char)
    if stray := [char for char in chosen if char not in table]:
        sys.exit(f"listed by hand, but not in the table: {stray}")
    if idle:
        sys.exit(f"listed by hand, but the sources say the same: {''.join(idle)}")
    if "--review" in sys.argv:
        for char, readings in table.items():
            listed = standard(fields[char].get("kTGHZ2013", ""))
            if len(set(readings + listed)) > 1:
                text = frequencies(fields[char].get("kHanyuPinlu", ""))
                print(char, " ".join(readings), "|", " ".join(f"{r}:{text[r]}/{counts[char][r]}" for r in unique(listed + readings)))
        return
    listed_words = words(folds, fields)
    syllables = sorted({r for readings in table.values() for r in readings} | {r for rs in listed_words.values() for r in rs})
    if strange := [s for s in syllables if not re.fullmatch("[a-z]{1,6}", s)]:
        sys.exit(f"these are no syllables: {strange}")
    place = {syllable: i for i, syllable in enumerate(syllables)}
    text, end = "", 0
    for char, readings in table.items():
        text += make_han.number(ord(char) - end) + make_han.number(len(readings) - 1)
        text += "".join(make_han.number(place[r]) for r in readings)
        end = ord(char) + 1
    strings = {
        "syllables": " ".join(syllables),
        "readings": text,
        "words": ";".join(f"{word}:{' '.join(readings)}" for word, readings in sorted(listed_words.items())),
    }
    check(table, syllables, strings["readings"])
    report(table, folds, fields, listed_words, silent, strings)
    docs = {
        "syllables": "Every syllable of Mandarin that is a reading, without tone, ü as v, ascending.",
        "readings": "Characters and their readings, as places in `syllables`, the most usual first.",
        "words": "Words whose characters are not read as alone, folded by `HanTable`, and the readings of their characters.",
    }
    print(f"// Made by make-pinyin.py from Unihan {UNIHAN}, pypinyin {PYPINYIN} and polyphones.txt; not to be edited by hand.")
    print()
    print("extension PinyinTable {")
    for key, value in strings.items():
        print(f"    /// {docs[key]}")
        print(f'    static let {key} =\n        "{value}"')
    print("}")


def check(table, syllables, text):
    """That the text reads back, and that what support sites need is there."""
    values, end, back = make_han.numbers(text), 0, {}
    for distance in values:
        code, count = end + distance, next(values) + 1
        back[chr(code)] = [syllables[next(values)] for _ in range(count)]
        end = code + 1
    if back != table:
        sys.exit("what is written does not read back")
    for char, readings in by_hand("行 xing hang; 长 chang zhang; 重 zhong chong; 还 hai huan; 会 hui kuai; 调 diao tiao; 得 de dei; "
                                  "地 di de; 了 le liao; 着 zhe zhao zhuo zhu; 都 dou du; 为 wei; 乐 le yue; 角 jiao jue; 卡 ka qia; "
                                  "单 dan shan chan; 参 can shen cen; 数 shu; 率 lv shuai; 差 cha chai; 藏 cang zang; 传 chuan zhuan; "
                                  "觉 jue jiao; 降 jiang xiang; 给 gei ji; 解 jie; 系 xi ji; 省 sheng xing; 校 xiao jiao; 薄 bao bo; "
                                  "折 zhe she; 种 zhong; 转 zhuan; 冒 mao; 查 cha zha; 存 cun; 提 ti di; 密 mi; 码 ma; 女 nv; 略 lve").items():
        if table[char] != readings:
            sys.exit(f"{char} should be {readings}, is {table[char]}")


def report(table, folds, fields, listed_words, silent, strings):
    lost = []
    for source, target in folds.items():
        mandarin = unique(toneless(r) for r in fields[source].get("kMandarin", "").split()[:1])
        if target in table and mandarin and mandarin[0] not in table[target] and source in frequent_in_big5():
            lost.append(f"{source}({mandarin[0]}) is {target}({' '.join(table[target])})")
    beyond = [f"{word} {char}={r}" for word, rs in listed_words.items() for char, r in zip(word, rs) if r not in table.get(char, [])]
    print(f"{len(table)} characters, {sum(len(r) > 1 for r in table.values())} with several readings; "
          f"{sum(ord(c) > 0xFFFF for c in table)} outside the BMP; {strings['syllables'].count(' ') + 1} syllables; {len(listed_words)} words, "
          f"{sum(any(r != table[c][0] for c, r in zip(w, rs)) for w, rs in listed_words.items())} with another than a first reading",
          file=sys.stderr)
    for key, value in strings.items():
        print(f"{key}: {len(value.encode())} bytes, {len(gzip.compress(value.encode(), 9))} compressed", file=sys.stderr)
    print("without a reading: " + "".join(silent), file=sys.stderr)
    print("folded characters read otherwise: " + "; ".join(lost), file=sys.stderr)
    print("readings that only words have: " + "; ".join(beyond), file=sys.stderr)


if __name__ == "__main__":
    main()
