#!/usr/bin/env python3
"""Makes HanTable.swift: which simplified character a traditional or variant Chinese character becomes in the search index.

usage: pip install opencc-python-reimplemented==0.1.7 && python3 make-han.py > HanTable.swift
       or, with the dictionary of that package at hand: python3 make-han.py TSCharacters.txt > HanTable.swift

The base is OpenCC's TSCharacters (Apache-2.0), of which the first candidate counts. Search folds pages and queries alike, so a
fold that loses a distinction never hides a page; it must only not bring together what readers keep apart. Characters
become one character each: words are not looked at. The table is data of one fixed version of the dictionary.

Folds of FoldingTable come first (they take compatibility ideographs and radicals to their characters), then this one.
The encoding is the one of FORMAT.md, "Numbers in text": for each entry, ascending, the distance from the end of the entry
before, and the signed difference of what it becomes.
"""
import gzip
import hashlib
import sys
from importlib import metadata

PACKAGE, VERSION = "opencc-python-reimplemented", "0.1.7"
SHA256 = "6b5a0a799bea2bb22c001f635eaa3fc2904310f0c08addbff275477a80ecf09a"

# Variants that OpenCC leaves as they are, or where it names another first candidate. Each is a pair: source, target.
BY_HAND = (
    # Where sites of Taiwan, Hong Kong and the mainland disagree.
    "帐账 著着 瞭了 衞卫 妳你 牠它 祇只 衹只 牴抵 覆复 枱台 敍叙 粧妆 糭粽 簷檐 痺痹 "
    # Other forms of the same character that older or traditional texts have.
    "靑青 淸清 鄕乡 緖绪 菓果 吿告 砲炮 搾榨 栢柏 畧略 倂并 幷并 荳豆 蔴麻 痲麻 覩睹 谿溪 賸剩 跴踩 踫碰 躭耽 邨村 舖铺 "
    "騐验 鬪斗 鹻碱 髣仿 髴佛 徬彷 倣仿 尅克 廻回 囘回 徧遍 慙惭 憇憩 拏拿 揹背 攷考 暱昵 朶朵 煖暖 煗暖 牋笺 犂犁 猨猿 "
    "瑯琅 甎砖 畮亩 疎疏 瘉愈 盌碗 瞇眯 稭秸 粃秕 籐藤 緜绵 羢绒 脇胁 膓肠 臕膘 蜋螂 覊羁 觔斤 諠喧 譌讹 賷赍 趂趁 躰体 "
    "軆体 銲焊 釬焊 鎗枪 閙闹 阬坑 隄堤 餽馈 韮韭 餠饼 餻糕 髥髯 鵞鹅 鴈雁 勦剿 厰厂 圅函 堦阶 塲场 姙妊 姪侄 宼寇 寃冤 寗宁 "
    "峩峨 幙幕 帋纸 悤匆 拕拖 搉榷 搥捶 摀捂 晳晰 暎映 桮杯 櫈凳 欝郁 毬球 濬浚 煑煮 燄焰 牕窗 玅妙 珎珍 畊耕 皷鼓 秔粳 "
    "秊年 穉稚 窰窑 縂总 繙翻 罇樽 聟婿 肎肯 脗吻 衇脉 裠裙 襍杂 謌歌 豓艳 貭质 賍赃 賔宾 躱躲 蹧糟 遯遁 遶绕 酧酬 醻酬 "
    "鑚钻 鑛矿 閧哄 隂阴 飃飘 飜翻 餙饰 騣鬃 駮驳 鷰燕 麤粗 龢和 咊和 啣衔 喒咱 偺咱 嬭奶 墪墩 硏研 毘毗 翺翱 鱓鳝 藷薯 囯国 呌叫"
)

# Characters that OpenCC folds and that stay themselves here.
NOT_FOLDED = {
    "薹": "the stalk of garlic (蒜薹), which simplified texts keep apart from moss, 苔",
}

# Sources that are characters of GB 2312, so of simplified texts too. Any other such source stops the script.
GB2312_SOURCES = {
    "帐": "a curtain; but half of the sites write 帐户 for 账户, an account. Traditional texts have 帳 for both",
    "著": "to write, to be known (著作, 显著); but in Taiwan the particle 着 too (接著, 看著)",
    "乾": "dry, 干; in simplified texts only in 乾坤 and old names, where 干坤 is nothing else",
    "後": "after, 后; in simplified texts only a surname",
    "於": "at, 于; in simplified texts only a surname",
    "夥": "a company, 伙; in simplified texts only the old word for many",
    "徵": "to ask for, a sign, 征; in simplified texts only a note of the old scale",
    "摺": "to fold, 折, which simplified texts write too (折叠, 摺叠)",
    "覆": "to cover, and to answer: traditional texts write 回覆 and 答覆 for 回复 and 答复. What is lost is 覆 against 复, which "
    "are read alike, and were one simplified character until 1986; no usual words fall together (覆盖, 覆写)",
    "麽": "what 麼 was called in the lists: 么",
    "捱": "to suffer, a variant of 挨",
    "菸": "tobacco, a variant of 烟",
    "醣": "a sugar of chemistry, a variant of 糖",
    "麴": "yeast, 曲",
    "甯": "a variant of 宁",
    "榘": "a variant of 矩",
    "吒": "a variant of 咤",
}
# GB 2312 characters that OpenCC offers to fold in second place, and that stay: 藉 (慰藉 is not 借; 藉由 loses a little),
# 彷 (only 彷徨; 彷彿 is written 仿佛), 阪 (大阪). Not folded either: 祂, 甚 and 咭 (words, not characters, differ), 裸, 黏,
# 沈, and the forms that only Japanese has, since OpenCC leaves them.

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def number(value):
    text = ""
    while value >= 32:
        text += ALPHABET[value % 32 + 32]
        value //= 32
    return text + ALPHABET[value]


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def encode(folds):
    text, end = "", 0
    for code in sorted(folds):
        text += number(code - end) + signed(folds[code] - code)
        end = code + 1
    return text


def numbers(text):
    value = shift = 0
    for char in text:
        bits = ALPHABET.index(char)
        value |= bits % 32 << shift
        shift += 5
        if bits < 32:
            yield value
            value = shift = 0


def decode(text):
    """What `encode` was given; make-pinyin.py reads HanTable.swift by it."""
    folds, end = {}, 0
    values = numbers(text)
    for distance in values:
        code, difference = end + distance, next(values)
        folds[code] = code + (-(difference + 1) // 2 if difference % 2 else difference // 2)
        end = code + 1
    return folds


def gb2312():
    rows = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {text for pair in rows if (text := pair.decode("gb2312", "ignore"))}


def is_folded(char):
    return len(char) == 1 and 0x3400 <= ord(char) <= 0x9FFF


def opencc(path):
    data = open(path, "rb").read()
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit(f"this table is made from TSCharacters.txt of {PACKAGE} {VERSION}; here is another")
    rows = (line.split("\t") for line in data.decode("utf-8").splitlines())
    return {source: targets.split()[0] for source, targets in rows}


def make(path):
    base = opencc(path)
    by_hand = {pair[0]: pair[1] for pair in BY_HAND.split()}
    if len(by_hand) != len(BY_HAND.split()):
        sys.exit("a variant is listed twice")
    if strange := [target for target in by_hand.values() if target not in gb2312()]:
        sys.exit(f"simplified texts do not have these: {strange}")
    if idle := [source for source, target in by_hand.items() if base.get(source) == target]:
        sys.exit(f"OpenCC has these itself: {idle}")
    step = {**{s: t for s, t in base.items() if s != t and s not in NOT_FOLDED}, **by_hand}
    folds, beyond = {}, []
    for source in filter(is_folded, step):
        target = source
        for _ in range(4):
            target = step.get(target, target)
        if target in step:
            sys.exit(f"{source} goes in circles")
        if is_folded(target):
            folds[source] = target
        else:
            beyond.append(source)
    return folds, beyond, len(by_hand)


def check(folds):
    if both := set(folds) & set(folds.values()):
        sys.exit(f"these are sources and targets: {both}")
    simplified = gb2312()
    if len(simplified) != 6763:
        sys.exit("the codec gb2312 is not the one of 6,763 characters")
    if (sources := set(folds) & simplified) != set(GB2312_SOURCES):
        sys.exit(f"undecided characters of GB 2312: {sources ^ set(GB2312_SOURCES)}")

    def fold(text):
        return "".join(folds.get(char, char) for char in text)

    for texts in ("賬戶 帳戶 账户 帐户", "登錄 登录", "後臺 後台 后台", "裡面 裏面 里面", "佔用 占用", "為什麼 爲什麽 为什么", "線上 綫上 线上",
                  "說明 説明 说明", "啟用 啓用 启用", "羣組 群組 群组", "衛星 衞星 卫星", "接著 接着", "關於 关于", "吃飯 喫飯 吃饭", "牀 床",
                  "週期 周期", "備註 备注", "日誌 日志", "合併 合并", "發佈 发布", "匯款 滙款 汇款", "詞彙 词汇", "輕鬆 轻松", "日曆 日历", "歷史 历史",
                  "瞭解 了解", "儘量 尽量", "傢具 家具", "乾淨 干净", "妳 你", "牠 它", "回覆 回复", "祇讀 只读", "錢包 钱包", "餘額 余额", "頭髮 头发"):
        if len({fold(text) for text in texts.split()}) != 1:
            sys.exit(f"these do not become one: {texts}")
    for text in ("账户登录密码重置设置银行卡余额充值提现手续费身份验证客服消息通知", "検索画面の表示", "嘅嗰喺佢哋唔"):
        if fold(text) != text:
            sys.exit(f"this should stay: {text}")
    if {chr(s): chr(t) for s, t in decode(encode({ord(s): ord(t) for s, t in folds.items()})).items()} != folds:
        sys.exit("what is written does not read back")


def main():
    if len(sys.argv) > 1:
        path = sys.argv[1]
    else:
        package = metadata.distribution(PACKAGE)
        path = package.locate_file("opencc/dictionary/TSCharacters.txt")
    folds, beyond, by_hand = make(path)
    check(folds)
    text = encode({ord(source): ord(target) for source, target in folds.items()})
    print(f"{len(folds)} characters become {len(set(folds.values()))}; {by_hand} of them by hand, {len(GB2312_SOURCES)} of GB 2312. "
          f"Left out, since they become characters outside the BMP: {len(beyond)}. {len(text)} bytes, "
          f"{len(gzip.compress(text.encode(), 9))} compressed", file=sys.stderr)
    print(f"// Made by make-han.py from OpenCC's TSCharacters ({PACKAGE} {VERSION}); not to be edited by hand.")
    print()
    print("extension HanTable {")
    print("    /// Traditional and variant characters, and the difference to the simplified one that each becomes.")
    print(f'    static let folds =\n        "{text}"')
    print("}")


if __name__ == "__main__":
    main()
