import Foundation
import TestSupport
import Testing

/// `guidepost serve`, as a writer and a browser meet it.
@Suite(.mustEnd) struct ServeTests {
    @Test func everyPathIsServedWithTheBytesOfABuildButForTheScript() throws {
        let site = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: SharedFolder.checkout + "/Content", toPath: site.path("Content"))
        #expect(try guidepost("build", "--now", "2026-11-23", in: site.path).status == .exited(0))
        let preview = try RunningPreview(site, ["--now", "2026-11-23"])
        let built = try FolderSnapshot(folder: site.path("Public"))
        for path in built.paths where !path.hasPrefix(".guidepost/") {
            let served = try preview.get(address(of: path))
            #expect(served.status == 200, "\(path)")
            let bytes = try site.bytes("Public/" + path)
            #expect(withoutScript(served.body) == bytes, "\(path)")
            #expect((served.body.count != bytes.count) == path.hasSuffix(".html"), "\(path)")
        }
    }

    @Test func aSaveIsShownAndTold() throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        try site.write("# Raw\n\nNew words.\n", to: "Content/raw.md")
        try preview.wait(for: "New words.", at: "/raw/")
        _ = try preview.process.wait(for: "a line about the save") {
            $0.errors.contains("Content/raw.md: ") ? true : nil
        }
    }

    @Test func mistakesAreShownWhileTheLastGoodSiteStays() throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        try site.write("# Raw\n\n[x](channel:chatt)\n", to: "Content/raw.md")
        let broken = try preview.state(of: "/") { $0["mistakes"] != nil }
        let mistakes = try #require(broken["mistakes"] as? String)
        #expect(mistakes.contains("<span class=\"place\">Content/raw.md:3:5</span>"))
        #expect(mistakes.contains("<mark>channel:chatt</mark>"))
        #expect(mistakes.contains("<span class=\"caret\">^</span>"))
        #expect(try preview.get("/").status == 200)
        #expect(try preview.get("/raw/").status == 404)
        try site.write("# Raw\n", to: "Content/raw.md")
        try preview.state(of: "/") { $0["mistakes"] == nil }
        #expect(try preview.get("/raw/").status == 200)
    }

    @Test func aSiteThatIsBrokenFromTheBeginningIsShownAsSoonAsItIsMended() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("titel: x\n", to: "Content/site.yaml")
        let preview = try RunningPreview(site)
        let page = try preview.get("/any/")
        #expect(page.status == 503)
        #expect(page.text.contains("unknown-key"))
        #expect(page.text.contains("preview.js"))
        _ = try preview.process.wait(for: "a line that says so") {
            $0.errors.contains("nothing is shown until it is mended") ? true : nil
        }
        try site.write("title: Help\nurl: https://help.example.com/\n", to: "Content/site.yaml")
        try preview.state(of: "/") { $0["mistakes"] == nil }
        #expect(try preview.get("/").status == 200)
    }

    @Test func aFormerAddressLeadsToTheRenamedPage() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("# Before\n", to: "Content/articles/before it.md")
        let preview = try RunningPreview(site)
        #expect(try preview.get("/articles/before%20it/").status == 200)
        // A save that is wrong in between loses nothing.
        try site.write("[x](faq:x)\n", to: "Content/raw.md")
        try preview.state(of: "/") { $0["mistakes"] != nil }
        try FileManager.default.moveItem(
            atPath: site.path("Content/articles/before it.md"),
            toPath: site.path("Content/articles/nachher ü.md"))
        try site.remove("Content/raw.md")
        let state = try preview.state(of: "/articles/before%20it/") { $0["moved"] != nil }
        #expect(state["moved"] as? String == "/articles/nachher%20%C3%BC/")
        #expect(try preview.get("/articles/nachher%20%C3%BC/").status == 200)
    }

    /// Each of the two addresses was once that of the page, and neither is now.
    @Test func aRenameThatIsTakenBackSendsNobodyInACircle() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("# Page\n", to: "Content/a.md")
        let preview = try RunningPreview(site)
        let (a, b) = (site.path("Content/a.md"), site.path("Content/b.md"))
        try FileManager.default.moveItem(atPath: a, toPath: b)
        try preview.state(of: "/a/") { $0["moved"] as? String == "/b/" }
        try FileManager.default.moveItem(atPath: b, toPath: a)
        try preview.state(of: "/b/") { $0["moved"] as? String == "/a/" }
        try site.write("---\ndraft: yes\n---\n# Page\n", to: "Content/a.md")
        try preview.state(of: "/a/") { _ in try preview.get("/a/").status == 404 }
        for path in ["/a/", "/b/"] {
            #expect(try preview.state(of: path) { _ in true }["moved"] == nil)
        }
    }

    @Test func whatCannotBeRenderedIsToldOnThePageAndInTheTerminal() throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        for level in 0..<9 {
            try site.write(
                String(repeating: "{{> partials/p\(level + 1)}}", count: 10),
                to: "Templates/partials/p\(level).mustache")
        }
        try site.write("x", to: "Templates/partials/p9.mustache")
        try site.write("{{> partials/p0}}", to: "Templates/home.mustache")
        let state = try preview.state(of: "/") { $0["mistakes"] != nil }
        #expect((state["mistakes"] as? String)?.contains("met while rendering") == true)
        let page = try preview.get("/")
        #expect(page.status == 500)
        #expect(page.text.contains("met while rendering") && page.text.contains("preview.js"))
        _ = try preview.process.wait(for: "a line in the terminal") {
            $0.errors.contains("met while rendering 'index.html'") ? true : nil
        }
        try site.remove("Templates")
        try preview.state(of: "/") { $0["mistakes"] == nil }
        #expect(try preview.get("/").status == 200)
    }

    @Test func warningsAreToldBesideThePage() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("x", to: "Content/page.markdown")
        let preview = try RunningPreview(site)
        let state = try preview.state(of: "/") { $0["warnings"] != nil }
        #expect((state["warnings"] as? String)?.contains("Content/page.markdown") == true)
        #expect(state["mistakes"] == nil)
        #expect(try preview.get("/").status == 200)
    }

    /// A browser that leaves a page does not always say so.
    @Test func questionsThatNobodyWaitsForAnyMoreLeaveRoomForOthers() throws {
        let preview = try RunningPreview(TemporaryFolder(smallSite))
        let version = try #require(try preview.state(of: "/") { _ in true }["version"] as? Int)
        for _ in 0..<150 {
            // A client that is gone at once.
            let socket = try ClientSocket(port: preview.port)
            try socket.send(
                "GET /.guidepost-preview/state?after=\(version)&path=/ HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
            )
        }
        // Each question is left without an answer for twenty seconds.
        let start = ContinuousClock.now
        while try preview.get("/").status != 200 {
            try #require(ContinuousClock.now - start < .seconds(10))
        }
    }

    @Test func namesOfFilesCannotSteerTheTerminal() throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        try site.write("# X\n", to: "Content/\u{1B}[31mred.md")
        let told = try preview.process.wait(for: "a line about the save") {
            $0.errors.contains("red.md: ") ? $0.errors : nil
        }
        #expect(!told.contains("\u{1B}[31m"))
    }

    /// What opens an address may become the browser, and its tabs are to outlive the preview.
    @Test func theBrowserHasASessionOfItsOwnAndItsFailureIsTold() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write(
            "#!/bin/sh\ncut -d' ' -f6 /proc/$$/stat > '\(site.path("session"))'\nexit 3\n",
            to: "bin/xdg-open")
        _ = try ChildProcess.run("chmod", ["755", site.path("bin/xdg-open")])
        let path = site.path("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        let preview = try RunningPreview(site, ["--open"], environment: ["PATH": path])
        _ = try preview.process.wait(for: "that no browser was found") {
            $0.errors.contains(
                "guidepost: no browser was found; open http://127.0.0.1:\(preview.port)/ in yours")
                ? true : nil
        }
        let session = try site.text("session").trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(!session.isEmpty)
        #expect(Int32(session) != getsid(0), "proc_pid_stat(5): the sixth field is the session")
    }

    @Test func aBasePathIsKept() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("title: Help\nurl: https://example.com/help/\n", to: "Content/site.yaml")
        let preview = try RunningPreview(site)
        #expect(preview.address.hasSuffix("/help/"))
        #expect(try preview.get("/help/").status == 200)
        #expect(try preview.get("/")["location"] == "/help/")
        #expect(try preview.get("/help")["location"] == "/help/")
        #expect(try preview.get("/other/").status == 404)
        try preview.state(of: "/help/") { $0["page"] != nil }
        // What lies elsewhere is the page for what does not exist, also where the rest of the path is that of a page.
        try site.write("# Raw\n", to: "Content/raw.md")
        try preview.wait(for: "Raw", at: "/help/raw/")
        for path in ["/help/raw/", "/raw/", "/other/raw/", "/"] {
            let page = try preview.get(path == "/" ? "/help/nothing/" : path).text
            let tag = try preview.state(of: path) { _ in true }["page"] as? String
            #expect(page.contains("data-page=\"\(tag ?? "none")\""), "\(path)")
        }
    }

    @Test func draftsAreShownWhereTheyAreAskedFor() throws {
        let site = try TemporaryFolder(smallSite)
        try site.write("---\ndraft: yes\n---\n# Idea\n", to: "Content/idea.md")
        #expect(try RunningPreview(site).get("/idea/").status == 404)
        #expect(try RunningPreview(site, ["--drafts"]).get("/idea/").status == 200)
    }

    @Test func aTakenPortIsAMistakeOnlyWhereItWasAskedFor() throws {
        let site = try TemporaryFolder(smallSite)
        let first = try RunningPreview(site)
        let outcome = try guidepost("serve", "--port", "\(first.port)", in: site.path)
        #expect(outcome.status == .exited(74))
        #expect(
            outcome.errors.hasSuffix(
                "guidepost: port \(first.port) is taken by another program; choose another, or --port 0 for any free one\n"
            ))
        // Two previews of one machine, each on the first port that is free.
        let second = try RunningPreview(site, port: nil)
        let third = try RunningPreview(site, port: nil)
        #expect(second.port != third.port)
        #expect(try third.get("/").status == 200)
    }

    /// A machine may have no IPv6 at all.
    @Test(
        arguments: ["0.0.0.0"]
            + (FileManager.default.fileExists(atPath: "/proc/net/if_inet6") ? ["::"] : []))
    func aServerOnEveryAddressNamesThoseOfThisMachine(host: String) throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site, ["--host", host])
        #expect(try preview.get("/").status == 200)
        let listed = preview.process.output.split(separator: "\n")
        #expect(listed.last == "http://127.0.0.1:\(preview.port)/  on this machine (Ctrl-C ends)")
        #expect(
            !preview.process.output.contains("//0.0.0.0")
                && !preview.process.output.contains("//[::]"))
        let own = listed.dropLast().map { $0.dropFirst("http://".count) }
        for address in own {
            #expect(address.hasSuffix(":\(preview.port)/"))
            #expect(
                !address.hasPrefix("127.") && !address.hasPrefix("[::1]")
                    && !address.hasPrefix("[fe8"))
        }
        // As the system itself counts them.
        let known = try ChildProcess.run("hostname", ["-I"]).output
            .split(whereSeparator: \.isWhitespace).filter { !$0.contains(":") }.sorted()
        let shown = own.filter { !$0.hasPrefix("[") }.map { $0.prefix { $0 != ":" } }
        #expect(shown.sorted() == known)
        #expect(
            Array(shown) == Array(own.prefix(shown.count).map { $0.prefix { $0 != ":" } }),
            "IPv4 first")
    }

    @Test(arguments: ["", "-- notes.txt --\nx\n"])
    func aFolderThatHoldsNoSiteEndsThePreview(archive: String) throws {
        let folder = try TemporaryFolder(archive)
        let outcome = try guidepost("serve", "--port", "0", in: folder.path)
        #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
        #expect(outcome.errors.contains("'Content/' is missing"), "\(outcome.errors)")
        #expect(!outcome.errors.contains("nothing is shown"))
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func aSignalEndsThePreviewWhileABrowserWaits(signal: Int32, status: Int32) throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        let browser = try ClientSocket(port: preview.port)
        try browser.send(
            "GET /.guidepost-preview/state?after=1&path=/ HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
        )
        preview.process.send(signal: signal)
        #expect(try preview.process.wait(timeout: .seconds(20)).status == .exited(status))
    }

    @Test(arguments: ["--port x", "--port 70000", "--port -1"])
    func aPortIsANumber(option: String) throws {
        let words = option.split(separator: " ").map(String.init)
        let outcome = try guidepost(["serve"] + words)
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains("--port is a number"))
    }

    @Test func aFolderOfMetadataIsFollowedAsWell() throws {
        let site = try TemporaryFolder(smallSite)
        let preview = try RunningPreview(site)
        try site.write("title: Other\nurl: https://help.example.com/\n", to: "Content/site.yaml")
        try preview.wait(for: "Other", at: "/")
        try site.write("<p>{{title}} mine</p>", to: "Templates/home.mustache")
        try preview.wait(for: "mine</p>", at: "/")
        try site.remove("Templates")
        try preview.state(of: "/") { _ in try !preview.text("/").contains("mine</p>") }
    }
}

private func address(of path: String) -> String {
    let path = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    return "/" + path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)!
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private func withoutScript(_ bytes: [UInt8]) -> [UInt8] {
    let pattern = #/<script src="/\.guidepost-preview/preview\.js"[^>]*></script>\n/#
    return Array(text(bytes).replacing(pattern, with: "").utf8)
}
