import Foundation
import TestSupport
import Testing

@Test func theManualHasNoMistakes() throws {
    let outcome = try guidepost("check", ManualPage.manual, "--strict")
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
}

/// The words of a command, without a remark at its end.
private func words(_ command: String) -> [String] {
    command.replacing(#/  +#.*/#, with: "").split(separator: " ").map(String.init)
}

@Test func everyCommandOfTheManualAndTheReadmeExistsWithItsOptions() throws {
    let pages = try ManualPage.all() + [ManualPage(SharedFolder.checkout + "/README.md")]
    #expect(pages.count > 10)
    let overview = try guidepost("--help").output
    var help: [String: String] = [:]
    var count = 0
    for page in pages {
        for command in page.commands {
            let words = words(command)
            let name = words[1]
            // "guidepost --help", "guidepost COMMAND --help"
            if name.wholeMatch(of: #/[a-z]+/#) == nil {
                for word in words.dropFirst() where word.hasPrefix("--") {
                    #expect(overview.contains(word), "\(page.name): \(command)")
                }
                continue
            }
            let text = try help[name] ?? guidepost(name, "--help").output
            help[name] = text
            #expect(text.contains("Usage: guidepost \(name)"), "\(page.name): \(command)")
            for word in words.dropFirst(2) where word.hasPrefix("--") && word != "--help" {
                let option = word.prefix { $0 != "=" }
                #expect(
                    text.contains("\n  \(option) "), "\(page.name): \(command) has no \(option)")
            }
            count += 1
        }
    }
    #expect(count > 20, "the pages do name commands")
    #expect(["build", "check", "serve", "publish", "move"].allSatisfy { help[$0] != nil })
}

@Test func theManualTellsTheExitStatusesThatTheHelpTells() throws {
    let help = try guidepost("build", "--help").output
    let line = try #require(help.components(separatedBy: "Exit status:").last)
    let told = line.matches(of: #/\d+/#).map { String($0.0) }
    #expect(told == ["0", "1", "64", "74", "130", "143"])
    let page = try ManualPage.text(of: "reference/exit-status")
    let rows = page.matches(of: #/\n\| (\d+) \|/#).map { String($0.1) }
    #expect(rows == told)
}

@Test(arguments: [
    (["build", "nowhere"], 64), (["check", "--against", "nowhere.json"], 64),
    (["build", "--output", "file"], 74), (["check", "--report", "nowhere/report.json"], 74),
])
func whatIsNotThereHasTheStatusThatTheManualTells(arguments: [String], status: Int) throws {
    let site = try TemporaryFolder(smallSite + "\n-- file --\nin the way\n")
    #expect(try guidepost(arguments, in: site.path).status == .exited(Int32(status)))
    let page = try ManualPage.text(of: "reference/exit-status")
    let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| \(status) |") }
    #expect(rows.count == 1)
    #expect(rows[0].contains(status == 64 ? "is not there" : "writing failed"))
}

/// nginx calls a directive that stands in the `server` as well a duplicate, and does not start.
@Test func whatTheIncludeSaysItselfIsListed() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", in: site.path).isSuccess)
    let include = try site.text("Public/_nginx.conf")
    let said = Set(include.matches(of: #/\n([a-z_]+) [^\n]*[;{]/#).map { String($0.1) })
        .subtracting(["set", "add_header", "location"])
    #expect(said.count > 10)
    let head = include.components(separatedBy: "\n").prefix { $0.hasPrefix("#") }
        .joined(separator: "\n")
    let list = try #require(head.components(separatedBy: "Leave out of the `server`").last)
    let words = Set(list.matches(of: #/[a-z_]+/#).map { String($0.0) })
    let page = try ManualPage(ManualPage.path(of: "operate/nginx"))
    for directive in said.sorted() {
        #expect(words.contains(directive), "\(directive)")
        #expect(page.steps.contains(.word(directive)), "\(directive)")
    }
}

@Test func theReportHasTheKeysOfTheManualAndNoOthers() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", "--report", "report.json", in: site.path).status == .exited(0))
    let report = try #require(
        try JSONSerialization.jsonObject(with: Data(try site.bytes("report.json")))
            as? [String: Any])
    let output = try #require(report["output"] as? [String: Any])
    let page = try ManualPage.text(of: "reference/report")
    let tables = page.components(separatedBy: "| key in `output`")
    let keys = tables.map { table in
        Set(
            table.matches(of: #/\n\| ((?:`\w+`(?:, )?)+) \|/#).flatMap { row in
                row.1.matches(of: #/\w+/#).map { String($0.0) }
            })
    }
    // What only an import adds is tried where sites are moved in.
    #expect(keys == [Set(report.keys).union(["import"]), Set(output.keys)])
}

@Test func theExamplesThatTheManualNamesStandBesideIt() throws {
    let files = Set(try FolderSnapshot(folder: ManualPage.manual + "/examples").paths)
    let named = Set(
        try ManualPage.all().flatMap(\.steps).compactMap { step -> String? in
            guard case .word(let word) = step else { return nil }
            return word.wholeMatch(of: #/[a-z0-9-]+\.(?:yml|sh|py)/#).map { String($0.0) }
        })
    #expect(named == files)
}
