import Foundation
import TestSupport
import Testing

/// What is not this program's, or is done as another user.
private let foreign = ["upload-", "npx ", "install ", "mkdir ", "ln "]

/// The lines of code of a page that this program can be tried with.
private func commands(_ page: ManualPage) -> [String] {
    page.steps.flatMap { step -> [Substring] in
        guard case .code(let text, kind: "sh") = step else { return [] }
        return text.split(separator: "\n")
    }.map(String.init).filter { line in !foreign.contains { line.hasPrefix($0) } }
}

/// A site that was published and changed since, with the list of what is published.
private func publishedSite(_ environment: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let preparation = """
        guidepost init site
        cd site
        guidepost build
        cp Public/.guidepost/manifest.json published.json
        guidepost publish ../www
        sed -i 's/Search above/Search first/' Content/en/home.md
        """
    let outcome = try ChildProcess.run(
        "bash", ["-ec", preparation], environment: environment, in: folder.path)
    #expect(outcome.isSuccess, "\(outcome.errors)")
    return folder
}

@Test(
    .timeLimit(.minutes(10)),
    arguments: [
        "operate/ci", "operate/nginx", "operate/upload", "reference/report", "write/check",
        "write/rename",
    ])
func theCommandsOfAPageRunOneAfterTheOther(name: String) throws {
    let page = try ManualPage(ManualPage.path(of: name))
    let bin = (try guidepostBinary as NSString).deletingLastPathComponent
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let environment = ChildProcess.environment(adding: ["PATH": "\(bin):\(path)"])
    let commands = commands(page)
    #expect(!commands.isEmpty)
    let folder = try publishedSite(environment)
    for command in commands {
        let here = command.replacing("/var/www/help", with: folder.path("www"))
        let outcome = try ChildProcess.run(
            "bash", ["-ec", here], environment: environment, in: folder.path("site"))
        #expect(outcome.isSuccess, "\(command): \(outcome.errors)")
    }
}
