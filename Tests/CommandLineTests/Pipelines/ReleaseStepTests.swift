import Foundation
import TestSupport
import Testing

@Suite(.mustEnd) struct ReleaseStepTests {
    private let workflow: PipelineFile

    init() throws { workflow = try PipelineFile("release-step.yml") }

    @Test func theStepInstallsWhatWasPackedAndTheSiteIsCheckedWithIt() throws {
        let packed = try PackedProgram.shared.get()
        let folder = packed.folder.path("dist")
        // nginx's workers belong to another user, who is to read the folder.
        _ = try ChildProcess.run("chmod", ["755", packed.folder.path, folder])
        let server = try NginxServer(folder: folder)
        let sum = try ChildProcess.run("sha256sum", [packed.path(".tar.gz")]).output.prefix(64)
        var values = try #require(try workflow.map("env") as? [String: String])
        values["GUIDEPOST_RELEASES"] = server.origin
        values["GUIDEPOST_SHA256"] = String(sum)

        let checkout = try PipelineCheckout()
        let good = try checkout.run("check", of: workflow, with: values)
        #expect(good.failure == nil, "\(good.log)")
        #expect(good.steps.map(\.name) == ["Install guidepost", "Check"])

        try checkout.breakContent()
        let broken = try checkout.run("check", of: workflow, with: values)
        #expect(broken.failure == "Check: exited(1)", "\(broken.log)")
        #expect(broken.log.contains("::error file=Content/hello.md"), "\(broken.log)")

        values["GUIDEPOST_SHA256"] = String(repeating: "0", count: 64)
        let other = try checkout.run("check", of: workflow, with: values)
        #expect(other.failure == "Install guidepost: exited(1)", "\(other.log)")
    }

    @Test func theWorkflowMayOnlyReadAndPutsNoExpressionIntoAShell() throws {
        #expect(try workflow.map("permissions") as? [String: String] == ["contents": "read"])
        let steps = try #require(try workflow.map("jobs", "check")["steps"] as? [[String: Any]])
        for step in steps {
            #expect((step["run"] as? String)?.contains("${{") != true, "\(step)")
        }
    }
}
