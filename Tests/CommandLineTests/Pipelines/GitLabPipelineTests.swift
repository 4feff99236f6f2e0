import Foundation
import TestSupport
import Testing

extension PipelineCheckout {
    /// Runs a job as a runner of GitLab does: all lines in one shell, until one fails.
    func runGitLab(
        _ job: String, of file: PipelineFile, with changes: [String: String] = [:]
    ) throws -> PipelineRun {
        let before = try #require(try file.map("default")["before_script"] as? [String])
        let script = try #require(try file.map(job)["script"] as? [String])
        let variables = values.merging(["CI_PROJECT_DIR": site.path]) { first, _ in first }
            .merging(changes) { _, changed in changed }
        var run = PipelineRun()
        run.append(
            job,
            try ChildProcess.run(
                "bash", ["-eo", "pipefail", "-c", (before + script).joined(separator: "\n")],
                environment: ChildProcess.environment(adding: variables), in: site.path))
        return run
    }
}

@Suite(.mustEnd) struct GitLabPipelineTests {
    private let file: PipelineFile

    init() throws { file = try PipelineFile("gitlab-ci.yml") }

    @Test func theDailyCheckOnlyWarnsSoThatTheSiteIsBuiltAllTheSame() throws {
        let rules = try #require(try file.map("check")["rules"] as? [[String: Any]])
        #expect(rules.first?["allow_failure"] as? Bool == true)
        #expect(rules.first?["if"] as? String == #"$CI_PIPELINE_SOURCE == "schedule""#)
        #expect(rules.last?["allow_failure"] == nil)
        #expect(try file.map("check")["stage"] as? String == "test")
        #expect(try file.map("pages")["stage"] as? String == "deploy")
    }

    @Test func aGoodChangeIsCheckedAndBuiltAndComparedWithWhatIsPublished() throws {
        let checkout = try PipelineCheckout()
        let first = try checkout.runGitLab("check", of: file)
        #expect(first.failure == nil, "\(first.log)")
        #expect(first.log.contains("Nothing is published yet"))
        #expect(checkout.site.contains("check.json"))
        let pages = try checkout.runGitLab("pages", of: file)
        #expect(pages.failure == nil, "\(pages.log)")
        #expect(checkout.site.contains("public/hello/index.html"))
        #expect(try checkout.site.text("report.json").contains(#""output""#))
        try checkout.publish("public")
        let second = try checkout.runGitLab("check", of: file)
        #expect(second.failure == nil, "\(second.log)")
        #expect(second.log.contains("former addresses kept"), "\(second.log)")
        try checkout.losePage()
        let lost = try checkout.runGitLab("check", of: file)
        #expect(lost.failure == "check: exited(1)", "\(lost.log)")
        #expect(lost.log.contains("/other/"))
    }

    @Test func theDailyBuildTakesAnOutdatedContactAwayAndPublishesNothingElseThatWasRefused() throws
    {
        let checkout = try PipelineCheckout()
        try checkout.addOutdatedContact()
        #expect(try checkout.runGitLab("check", of: file).failure == "check: exited(1)")
        let pages = try checkout.runGitLab("pages", of: file)
        #expect(pages.failure == nil, "\(pages.log)")
        #expect(try !checkout.site.text("public/contact/phone/index.html").contains("2025550143"))
        try checkout.publish("public")
        try checkout.losePage()
        let second = try checkout.runGitLab("pages", of: file)
        #expect(second.failure == "pages: exited(1)", "\(second.log)")
        #expect(second.log.contains("/other/"), "\(second.log)")
    }

    @Test func aMistakeFailsEveryJobAndNothingIsBuilt() throws {
        let checkout = try PipelineCheckout()
        try checkout.breakContent()
        for job in ["check", "preview", "pages"] {
            let run = try checkout.runGitLab(job, of: file)
            #expect(run.failure == "\(job): exited(1)", "\(run.log)")
            #expect(run.log.contains("Content/hello.md:3:5: error: "), "\(run.log)")
        }
        #expect(!checkout.site.contains("public") && !checkout.site.contains("preview"))
    }

    @Test func theFirstDeploymentNeedsNoPublishedSite() throws {
        let checkout = try PipelineCheckout()
        let first = try checkout.runGitLab("check", of: file, with: ["SITE_URL": ""])
        #expect(first.failure == nil, "\(first.log)")
        #expect(first.log.contains("Nothing is published yet"))
        let silent = try checkout.runGitLab("check", of: file, with: PipelineCheckout.silentHost())
        #expect(silent.failure == "check: exited(1)")
        #expect(
            silent.log.contains(
                "/published.json did not answer; leave SITE_URL empty until the site is published"),
            "\(silent.log)")
    }

    /// GitLab takes a path without a slash at its end for a file, and shows no button.
    @Test func thePreviewIsAFolder() throws {
        let artifacts = try file.map("preview", "artifacts")
        #expect(artifacts["paths"] as? [String] == ["preview/"])
        #expect(artifacts["expose_as"] != nil)
    }

    @Test func aPreviewIsKeptFromSearchEngines() throws {
        let checkout = try PipelineCheckout()
        let preview = try checkout.runGitLab("preview", of: file)
        #expect(preview.failure == nil, "\(preview.log)")
        let page = try checkout.site.text("preview/hello/index.html")
        #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    }
}
