import SourceText
import TestSupport
import Testing

@Test(
    arguments: [
        ("chatt", ["chat", "phone"], "chat"),  // a letter too many
        ("hone", ["chat", "phone"], "phone"),  // one missing
        ("emial", ["email", "form"], "email"),  // two swapped
        ("Title", ["title"], "title"),  // another case
        ("topi", ["topics", "topic"], "topic"),  // the nearest, not the first
        ("登陆", ["退出", "登录"], "登录"),
        ("在线客户", ["在线客服"], "在线客服"),
        ("x", ["y"], nil),
        ("", ["a", ""], nil),
        ("anything", [], nil),
        ("completely", ["different"], nil),
    ] as [(String, [String], String?)])
func theNearestNameIsTheOneLikelyMeant(name: String, candidates: [String], nearest: String?) {
    #expect(nearestName(to: name, among: candidates) == nearest)
}

@Test func theNearestNameDoesNotDependOnTheOrderOfTheCandidates() {
    let names = ["cat", "bat", "rat", "hat"]
    #expect(nearestName(to: "mat", among: names) == "bat")
    #expect(nearestName(to: "mat", among: names.reversed()) == "bat")
}

@Test(.mustEnd)
func thousandsOfNamesAreComparedWithThousandsQuickly() {
    let names = NearestNames((0..<5_000).map { "how-to-\($0)-pay-\($0 * 7919 % 5_000)" })
    for i in 0..<5_000 { #expect(names.nearest(to: "refund \(i)") == nil) }
    #expect(names.nearest(to: "how-to-17-pya-4623") == "how-to-17-pay-4623")
}

@Test(.mustEnd)
func aHugeNameIsNearNothing() {
    let huge = String(repeating: "a", count: 1_000_000)
    #expect(nearestName(to: huge, among: ["title", "description"]) == nil)
}
