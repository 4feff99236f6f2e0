import Testing

@testable import Search

/// Han texts are found by those who type their sound.
@Suite struct PinyinTests {
    /// Words with characters of several readings, and how each is read.
    static let words: [(word: String, syllables: [String])] =
        """
        银行 yin hang; 行长 hang zhang; 行业 hang ye; 行为 xing wei; 发行 fa xing; 自行车 zi xing che; 重置 chong zhi
        重复 chong fu; 重新 chong xin; 重要 zhong yao; 严重 yan zhong; 长度 chang du; 延长 yan chang; 增长 zeng zhang
        成长 cheng zhang; 会计 kuai ji; 会员 hui yuan; 社会 she hui; 还款 huan kuan; 归还 gui huan; 还是 hai shi
        调用 diao yong; 调查 diao cha; 调整 tiao zheng; 空调 kong tiao; 音乐 yin yue; 快乐 kuai le; 睡觉 shui jiao
        感觉 gan jue; 觉得 jue de; 便宜 pian yi; 方便 fang bian; 单位 dan wei; 朝阳 chao yang; 供应 gong ying
        提供 ti gong; 应用 ying yong; 应该 ying gai; 数据 shu ju; 数量 shu liang; 参数 can shu; 参加 can jia
        人参 ren shen; 差别 cha bie; 出差 chu chai; 差不多 cha bu duo; 传记 zhuan ji; 传真 chuan zhen; 答应 da ying
        答案 da an; 给予 ji yu; 供给 gong ji; 角色 jue se; 角度 jiao du; 校对 jiao dui; 学校 xue xiao; 校验 jiao yan
        模样 mu yang; 模式 mo shi; 模板 mu ban; 解除 jie chu; 解释 jie shi; 率先 shuai xian; 效率 xiao lv
        汇率 hui lv; 费率 fei lv; 的确 di que; 目的 mu di; 曾经 ceng jing; 尽快 jin kuai; 尽管 jin guan
        下载 xia zai; 记载 ji zai; 转账 zhuan zhang; 转动 zhuan dong; 转发 zhuan fa; 都市 du shi; 了解 liao jie
        为了 wei le; 因为 yin wei; 划算 hua suan; 计划 ji hua; 处理 chu li; 到处 dao chu; 系统 xi tong
        关系 guan xi; 没收 mo shou; 淹没 yan mo; 没有 mei you; 假期 jia qi; 真假 zhen jia; 得到 de dao
        降低 jiang di; 投降 tou xiang; 中奖 zhong jiang; 中间 zhong jian; 少数 shao shu; 多少 duo shao
        安全 an quan; 优惠 you hui; 合同 he tong; 和平 he ping
        """.split { $0 == ";" || $0 == "\n" }.map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts[0], Array(parts.dropFirst()))
        }

    /// Each word is the title of a page of its own.
    private let index: TestIndex

    init() throws {
        index = try TestIndex(
            PinyinTests.words.map {
                SearchPage("/\($0.syllables.joined(separator: "-"))/", $0.word, "说明")
            })
    }

    @Test func aWordOfManyReadingsIsFoundFirstByItsOwn() throws {
        #expect(PinyinTests.words.count >= 100)
        for (word, syllables) in PinyinTests.words {
            let page = "/\(syllables.joined(separator: "-"))/"
            for query in [syllables.joined(), syllables.joined().uppercased()] {
                #expect(try index.urls(query).first == page, "\(query) for \(word)")
            }
        }
    }

    @Test func spacesMayStandBetweenSyllables() throws {
        // Also between those that are English function words, such as the `can` of 参数.
        for (word, syllables) in PinyinTests.words {
            let page = "/\(syllables.joined(separator: "-"))/"
            let query = syllables.joined(separator: " ")
            #expect(try index.urls(query).first == page, "\(query) for \(word)")
        }
    }

    @Test func initialsFindAWord() throws {
        for (word, syllables) in PinyinTests.words {
            let initials = String(syllables.compactMap(\.first))
            let page = "/\(syllables.joined(separator: "-"))/"
            #expect(
                try index.search(initials, limit: 100).results.map(\.url).contains(page),
                "\(initials) for \(word)")
        }
        #expect(try TestIndex(SamplePages.all).urls("wjmm").first == "/faq/cannot-log-in/")
    }

    @Test(arguments: [
        ("yinxing", "银行"), ("zhongzhi", "重置"), ("zhangdu", "长度"), ("xingzhang", "行长"),
        ("huiji", "会计"),
        ("haikuan", "还款"), ("tiaoyong", "调用"), ("yinle", "音乐"), ("bianyi", "便宜"), ("chaka", "差别"),
    ])
    func aReadingThatAWordDoesNotHaveDoesNotFindIt(query: String, word: String) throws {
        let index = try TestIndex([SearchPage("/a/", word, "说明"), SearchPage("/b/", "其他", "文字")])
        #expect(!(try index.urls(query).contains("/a/")))
    }

    @Test(arguments: [
        ("fangan", "方案"), ("fangan", "反感"), ("xian", "西安"), ("xianyou", "现有"), ("pingan", "平安"),
        ("jianan", "建安"), ("jianan", "家南"), ("jiangan", "江安"), ("liangan", "两岸"), ("shangu", "山谷"),
    ])
    func lettersThatCanBeCutInSeveralWaysFindWhatThereIs(query: String, title: String) throws {
        let index = try TestIndex([
            SearchPage("/0/", "其他", "文字"), SearchPage("/1/", title, "说明"),
        ])
        #expect(try index.urls(query) == ["/1/"])
    }

    @Test(arguments: [
        ("denglushib", "登录失败"), ("denglushi", "登录失败"), ("denglus", "登录失败"), ("dengl", "登录失败"),
        ("chongzhimim", "重置密码"), ("chongzhim", "重置密码"),
    ])
    func theLastSyllableMayBeUnfinished(query: String, title: String) throws {
        let index = try TestIndex([
            SearchPage("/0/", "其他", "文字"), SearchPage("/1/", title, "说明"),
            SearchPage("/2/", "安全提示", "文字"),
        ])
        #expect(try index.urls(query).first == "/1/")
    }

    @Test(arguments: ["deng", "mima", "zhong"])
    func aSyllableOrTwoFindTheWordsThatBeginSo(query: String) throws {
        let titles = ["登录失败", "密码", "重要"]
        let index = try TestIndex(titles.map { SearchPage("/\($0.utf16.first!)/", $0, "说明") })
        let found = try index.search(query)
        #expect(found.results.count == 1, "\(found.results.map(\.title))")
    }

    @Test(arguments: [
        ("denglu失败", "登录失败"), ("登录shibai", "登录失败"), ("gopay提现shibai", "GoPay 提现失败"),
        ("wangji mima", "忘记密码"), ("wangjimima", "忘记密码"), ("Wangji密码", "忘记密码"),
    ])
    func soundAndHanMayBeMixed(query: String, title: String) throws {
        let index = try TestIndex(
            ["登录失败", "GoPay 提现失败", "忘记密码", "安全提示"].enumerated().map {
                SearchPage("/\($0.offset)/", $0.element, "说明文字")
            })
        #expect(try index.search(query).results.first?.title == title)
    }

    @Test func whatTheSoundWasUnderstoodAsIsTold() throws {
        let index = try TestIndex(SamplePages.all)
        #expect(try index.search("wangjimima").corrected == "忘记密码")
        #expect(try index.search("忘记mima").corrected == "忘记密码")
        #expect(try index.search("忘记密码").corrected == nil)
    }

    @Test func aWordThatTheSiteHasIsNotTakenForASound() throws {
        let index = try TestIndex([
            SearchPage("/a/", "Pin code", "Change your pin."), SearchPage("/b/", "拼图", "说明"),
        ])
        let found = try index.search("pin")
        #expect(found.results.map(\.url) == ["/a/"] && found.corrected == nil)
    }

    @Test func onlyTitlesHeadingsAndKeywordsAreFoundBySound() throws {
        let index = try TestIndex([
            SearchPage("/a/", "标题", "文字里的珊瑚", keywords: ["关键"], sections: [("小节", "正文")])
        ])
        for query in ["biaoti", "guanjian", "xiaojie"] {
            #expect(try index.urls(query) == ["/a/"], "\(query)")
        }
        #expect(try index.urls("shanhu").isEmpty)
    }

    @Test func anIndexWithoutHanHasNoReadings() throws {
        let index = try TestIndex([SearchPage("/a/", "Reset", "Words")], in: "en")
        let manifest = try #require(index.files.last)
        #expect(String(decoding: manifest.bytes, as: UTF8.self).contains("\"readings\":false"))
        #expect(try index.urls("chongzhi").isEmpty)
    }
}
