import TestSupport
import Testing

/// The README shows a question and what a slip in it looks like: both are what the command really does.
@Test func theExamplesOfTheReadmeAreTrue() throws {
    let root = SharedFolder.checkout
    let readme = try TemporaryFolder()
    let copy = try ChildProcess.run(
        "cp", ["-r", root + "/Content", root + "/README.md", readme.path])
    #expect(copy.isSuccess)
    let blocks = try readme.text("README.md").split(separator: "```").map(String.init)
    let question = try #require(blocks.first { $0.hasPrefix("markdown\n") }).dropFirst(
        "markdown\n".count)
    let message = try #require(blocks.first { $0.contains("error:") }).dropFirst("\n".count)
    let path = "Content/zh-CN/faq/card-declined.md"
    try readme.write(String(question), to: path)
    #expect(try guidepost("build", "--strict", in: readme.path).status == .exited(0))
    try readme.edit(path, replacing: "channel:chat)", with: "channel:chatt)")
    let outcome = try guidepost("build", in: readme.path)
    #expect(outcome.status == .exited(1))
    expectEqualText(outcome.errors, String(message))
}
