import AccessLog
import SourceText
import TestSupport
import Testing

private let browser = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"

/// A line in the combined format.
private func line(
    _ request: String = "GET / HTTP/1.1", status: String = "200 512", referer: String = "-",
    agent: String = browser, head: String = "203.0.113.7 - -"
) -> String {
    #"\#(head) [27/Nov/2026:10:20:30 +0800] "\#(request)" \#(status) "\#(referer)" "\#(agent)""#
        + "\n"
}

private func one(_ text: String) throws -> Seen {
    let (requests, summary) = try read(text)
    #expect(requests.count == 1 && summary.unreadable == 0, "\(text)")
    return try #require(requests.first)
}

@Test func aLineInTheCombinedFormatIsRead() throws {
    let seen = try one(
        line(
            "GET /search/?q=%E7%99%BB HTTP/2.0", status: "304 0",
            referer: "https://help.example.com/"))
    #expect(seen.day == 20_261_127 && seen.status == 304 && seen.isGet && seen.isCombined)
    #expect(seen.target == "/search/?q=%E7%99%BB" && seen.referer == "https://help.example.com/")
    #expect(seen.host == nil && !seen.isRobot)
}

@Test func aLineInTheCommonFormatIsReadAndSaysNothingOfReferers() throws {
    let seen = try one(
        #"203.0.113.7 - - [01/Jan/2026:00:00:00 +0000] "GET /a HTTP/1.0" 200 -"#)
    #expect(seen.day == 20_260_101 && seen.target == "/a" && seen.status == 200)
    #expect(!seen.isCombined && seen.referer == nil && !seen.isRobot)
}

@Test func aHostBeforeTheLineIsToldApartFromTheNameOfAUser() throws {
    #expect(try one(line(head: "Help.Example.com:443 203.0.113.7 - -")).host == "help.example.com")
    #expect(try one(line(head: "help.example.com 203.0.113.7 - -")).host == "help.example.com")
    #expect(try one(line(head: "203.0.113.7 - Jane Doe")).host == nil)
    #expect(try one(line(head: "203.0.113.7 - [jane]")).host == nil)
    #expect(try one(line(head: "2001:db8::7 - -")).host == nil)
}

@Test func whatServersEscapeIsUndone() throws {
    let seen = try one(
        line(
            #"GET /search/?q=\xE7\x99\xBB\"x\\y HTTP/1.1"#, referer: #"https://x/\x22\t"#))
    #expect(seen.target == #"/search/?q=登"x\y"#)
    #expect(seen.referer == "https://x/\"\t")
    // An escape that is none stays readable, and what ends in the middle of one ends nothing else.
    #expect(try one(line(#"GET /\xZZ\x HTTP/1.1"#)).target == "/xZZx")
    #expect(try one(line(#"GET /\\ HTTP/1.1"#)).target == #"/\"#)
}

@Test func furtherFieldsBehindTheLineAreLeftAlone() throws {
    let seen = try one(line().dropLast() + #" "203.0.113.9" 0.004 "x""# + "\r\n")
    #expect(seen.isCombined && seen.target == "/")
}

@Test(arguments: [
    #"\x16\x03\x01\x02"#, "-", "", "GET", "OPTIONS * HTTP/1.1", "HEAD / HTTP/1.1",
    "POST /search/?q=a HTTP/1.1", "get / HTTP/1.1",
])
func whatIsNoGetIsReadAsSuch(request: String) throws {
    #expect(try one(line(request, status: "400 157")).isGet == false)
}

@Test(arguments: [
    "not a log", "{\"time\":\"27/Nov/2026\"}", "203.0.113.7 - - [27/Nov/2026:10:20:30 +0800]",
    #"203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET /"#,
    #"203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET /" abc 1"#,
    #"203.0.113.7 - - [27/Nov/2026:10:20:30 +0800] "GET /" 2001 1"#,
    #"203.0.113.7 - - [32/Nov/2026:10:20:30 +0800] "GET /" 200 1"#,
    #"203.0.113.7 - - [27/Foo/2026:10:20:30 +0800] "GET /" 200 1"#,
])
func aLineOfAnotherFormatIsCountedAndPassedOver(text: String) throws {
    let (requests, summary) = try read(text + "\n\n  \r\n" + line())
    #expect(requests.count == 1 && summary.requests == 1 && summary.unreadable == 1)
}

@Test(arguments: [
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "curl/8.5.0", "-",
    "", "Mozilla/5.0 (compatible; Baiduspider/2.0)", "python-requests/2.31", "Bytespider",
    "Mozilla/5.0 (X11) HeadlessChrome/130.0", "facebookexternalhit/1.1", "node", "PHP/8.2.1",
    "WhatsApp/2.23.20 A", "PostmanRuntime/7.36.0", "kube-probe/1.27", "sqlmap/1.7", "mozilla",
    "Mozilla/5.0 (compatible; GoogleOther)", "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)",
    "Mozilla/5.0 zgrab/0.x", "Dalvik/2.1.0 (Linux; U; Android 13)",
])
func whatNamesItselfAProgramIsOne(agent: String) throws {
    #expect(try one(line(agent: agent)).isRobot)
}

@Test(arguments: [
    browser, "Mozilla/5.0 (Linux; Android 14; CUBOT X70) Chrome/130.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone) MicroMessenger/8.0.49 NetType/WIFI Language/zh_CN",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/9.80) Presto/2.12",
    "UCWEB/2.0 (MIDP-2.0; U; Adr 9) U2/1.0.0",
])
func browsersOfPeopleAreNone(agent: String) throws {
    #expect(try one(line(agent: agent)).isRobot == false)
}

@Test(arguments: [1, 2, 3, 7, 64, 100_000])
func aLogIsTheSameInPiecesOfAnySize(piece: Int) throws {
    let text =
        (1...40).map { line("GET /\($0)?q=登录 HTTP/1.1") }.joined() + "noise\n"
        + line("GET /end")
        .dropLast()
    let (requests, summary) = try read(text, piece: piece)
    #expect(requests.count == 41 && summary.unreadable == 1)
    #expect(requests.last?.target == "/end" && requests[3].target == "/4?q=登录")
}

@Test func aLineLongerThanAnyServerWritesIsCountedAndPassedOver() throws {
    let long = line("GET /" + String(repeating: "a", count: 200_000))
    for piece in [1000, 1 << 20] {
        let (requests, summary) = try read(line() + long + line("GET /after"), piece: piece)
        #expect(requests.map(\.target) == ["/", "/after"])
        #expect(summary.tooLong == 1 && summary.unreadable == 0)
    }
    let (requests, summary) = try read(line() + long.dropLast(), piece: 999)
    #expect(requests.count == 1 && summary.tooLong == 1)
}

@Test(.mustEnd) func hostileLinesEndAndSayNoRequest() throws {
    let brackets = String(repeating: "[27/Nov/2026:10:20:3", count: 6000)
    let quotes = #"x [27/Nov/2026:10:20:30 +0800] ""# + String(repeating: #"\""#, count: 60_000)
    let agent = line(agent: "Mozilla/" + String(repeating: "bobobocrbo", count: 10_000))
    let spaces = String(repeating: " ", count: 100_000)
    let text = [brackets, quotes, agent, spaces, brackets].joined(separator: "\n")
    let (requests, summary) = try read(text)
    // The name of the program is long, and still the end of a line.
    #expect(requests.count == 1 && summary.unreadable == 3 && summary.tooLong == 0)
}

@Test(
    arguments: [
        ([0x28, 0xB5, 0x2F, 0xFD, 0], "zstd"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
        ([0x42, 0x5A, 0x68, 0x39], "bzip2"),
    ] as [([UInt8], String)])
func whatAnotherProgramCompressedIsNamed(bytes: [UInt8], name: String) throws {
    for piece in [1, 100] {
        let error = #expect(throws: AccessLogError.self) { try read(bytes, piece: piece) }
        #expect(error?.description.contains("compressed by \(name); pipe it: ") == true)
        #expect(error?.wording.chinese.contains(name) == true)
    }
}

@Test func anEmptyLogHoldsNothing() throws {
    #expect(try read("").summary == (try read("\n").summary))
    #expect(try read("").summary.requests == 0)
}
