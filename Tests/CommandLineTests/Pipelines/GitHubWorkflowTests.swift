import Foundation
import TestSupport
import Testing

extension PipelineCheckout {
    /// Runs the steps of a job as a runner of GitHub Actions does: those with `run`, in a shell each, until one fails.
    func run(
        _ job: String, of workflow: PipelineFile, with changes: [String: String] = [:]
    ) throws -> PipelineRun {
        let temporary = try TemporaryFolder("-- path --\n-- env --\n")
        var run = PipelineRun()
        let steps = try #require(try workflow.map("jobs", job)["steps"] as? [[String: Any]])
        for step in steps {
            guard let commands = step["run"] as? String else { continue }
            var variables = values.merging([
                "RUNNER_TEMP": temporary.path, "GITHUB_PATH": temporary.path("path"),
                "GITHUB_ENV": temporary.path("env"),
            ]) { first, _ in first }
            variables.merge(changes) { _, changed in changed }
            for line in try temporary.text("env").split(separator: "\n") {
                let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
                variables[parts[0]] = parts[1]
            }
            let added = try temporary.text("path").split(separator: "\n").map(String.init)
            let path = added + [ProcessInfo.processInfo.environment["PATH"] ?? ""]
            variables["PATH"] = path.joined(separator: ":")
            let outcome = try ChildProcess.run(
                "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", commands],
                environment: ChildProcess.environment(adding: variables), in: site.path)
            run.append(step["name"] as? String ?? "", outcome)
            if !outcome.isSuccess { break }
        }
        return run
    }
}

@Suite(.mustEnd) struct GitHubWorkflowTests {
    private let workflow: PipelineFile

    init() throws { workflow = try PipelineFile("github-workflow.yml") }

    @Test func theWorkflowRunsOnChangesOnPushesAndEachDayWithTheLeastPermissions() throws {
        let triggers = try workflow.map("on")
        #expect(
            Set(triggers.keys) == ["pull_request", "push", "schedule", "workflow_dispatch"])
        #expect(try workflow.map("permissions") as? [String: String] == ["contents": "read"])
        let jobs = try workflow.map("jobs")
        #expect(Set(jobs.keys) == ["check", "preview", "build", "deploy"])
        for (name, job) in jobs {
            let permissions = (job as? [String: Any])?["permissions"] as? [String: String]
            #expect(
                permissions == (name == "deploy" ? ["pages": "write", "id-token": "write"] : nil))
        }
        #expect(try workflow.map("concurrency")["group"] != nil)
    }

    @Test func noStepPutsAnExpressionIntoAShell() throws {
        for (_, job) in try workflow.map("jobs") {
            for step in (job as? [String: Any])?["steps"] as? [[String: Any]] ?? [] {
                #expect((step["run"] as? String)?.contains("${{") != true, "\(step)")
            }
        }
    }

    @Test func aGoodChangeIsCheckedAndBuiltAndComparedWithWhatIsPublished() throws {
        let checkout = try PipelineCheckout()
        let first = try checkout.run("check", of: workflow)
        #expect(first.failure == nil, "\(first.log)")
        #expect(first.steps.count == 3)
        #expect(first.log.contains("Nothing is published yet"))
        let build = try checkout.run("build", of: workflow)
        #expect(build.failure == nil, "\(build.log)")
        #expect(checkout.site.contains("Public/hello/index.html"))
        try checkout.publish("Public")
        let second = try checkout.run("check", of: workflow)
        #expect(second.failure == nil, "\(second.log)")
        #expect(second.log.contains("former addresses kept"), "\(second.log)")
        try checkout.losePage()
        let lost = try checkout.run("check", of: workflow)
        #expect(lost.failure == "Check: exited(1)", "\(lost.log)")
        #expect(lost.log.contains("::error"))
        #expect(lost.log.contains("/other/"))
    }

    @Test func theDailyBuildTakesAnOutdatedContactAwayAndPublishesNothingElseThatWasRefused() throws
    {
        let checkout = try PipelineCheckout()
        try checkout.addOutdatedContact()
        #expect(try checkout.run("check", of: workflow).failure == "Check: exited(1)")
        let build = try checkout.run("build", of: workflow)
        #expect(build.failure == nil, "\(build.log)")
        #expect(try !checkout.site.text("Public/contact/phone/index.html").contains("2025550143"))
        try checkout.publish("Public")
        try checkout.losePage()
        let second = try checkout.run("build", of: workflow)
        #expect(second.failure == "Check all but what is out of date: exited(1)", "\(second.log)")
        #expect(second.log.contains("/other/"), "\(second.log)")
        #expect(checkout.site.contains("Public/other/index.html"))
    }

    @Test func aMistakeIsAnnotatedOnItsLineAndNothingIsBuilt() throws {
        let checkout = try PipelineCheckout()
        try checkout.breakContent()
        let check = try checkout.run("check", of: workflow)
        #expect(check.failure == "Check: exited(1)", "\(check.log)")
        #expect(check.log.contains("::error file=Content/hello.md,line=3,"), "\(check.log)")
        #expect(
            check.log.contains("::Content/hello.md:3:5: "), "the log shows nothing but the message")
        let build = try checkout.run("build", of: workflow)
        #expect(
            build.failure == "Check all but what is out of date: exited(1)", "\(build.log)")
        #expect(!checkout.site.contains("Public"))
        let preview = try checkout.run("preview", of: workflow)
        #expect(preview.failure == "Build the preview: exited(1)", "\(preview.log)")
    }

    @Test func theFirstDeploymentNeedsNoPublishedSite() throws {
        let checkout = try PipelineCheckout()
        let first = try checkout.run("check", of: workflow, with: ["SITE_URL": ""])
        #expect(first.failure == nil, "\(first.log)")
        #expect(first.log.contains("Nothing is published yet"))
        let silent = try checkout.run("check", of: workflow, with: PipelineCheckout.silentHost())
        #expect(silent.failure == "Fetch the list of what is published: exited(1)")
        #expect(
            silent.log.contains(
                "/published.json did not answer; leave SITE_URL empty until the site is published"),
            "\(silent.log)")
    }

    /// GitHub shows ten of each severity beside the lines.
    @Test func theReportOfTheCheckIsKeptAlsoWhenItFails() throws {
        let steps = try #require(try workflow.map("jobs", "check")["steps"] as? [[String: Any]])
        let upload = try #require(steps.last)
        #expect((upload["uses"] as? String)?.hasPrefix("actions/upload-artifact@") == true)
        #expect(upload["if"] as? String == "${{ !cancelled() }}")
        let path = (upload["with"] as? [String: Any])?["path"] as? String
        #expect(path == "${{ runner.temp }}/check.json")
        #expect(
            steps.contains {
                ($0["run"] as? String)?.contains(#"--report "$RUNNER_TEMP/check.json""#) == true
            })
    }

    @Test func aPreviewIsKeptFromSearchEngines() throws {
        let checkout = try PipelineCheckout()
        let preview = try checkout.run("preview", of: workflow)
        #expect(preview.failure == nil, "\(preview.log)")
        let page = try checkout.site.text("Public/hello/index.html")
        #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    }

    @Test func aBinaryOfAnotherChecksumIsNotRun() throws {
        let checkout = try PipelineCheckout()
        let wrong = ["GUIDEPOST_SHA256": String(repeating: "0", count: 64)]
        let run = try checkout.run("check", of: workflow, with: wrong)
        #expect(run.failure?.hasPrefix("Fetch guidepost: ") == true, "\(run.log)")
    }
}
