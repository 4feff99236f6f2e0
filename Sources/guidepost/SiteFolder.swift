import Glibc
import SiteBuilder
import SourceText

/// The folder of a site, as commands ask for it that read only a part of the site.
enum SiteFolder {
    /// Whether a folder holds a site: `Content/site.yaml` is there, right or wrong.
    static func isThere(_ folder: String) -> Bool {
        var status = stat()
        return stat(ScaffoldWriter.path("Content/site.yaml", in: folder), &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
    }

    /// Refuses a folder that holds no site, with the advice that `build` gives.
    static func require(_ folder: String, for command: CommandDescription) throws(ScaffoldError) {
        guard !isThere(folder) else { return }
        let missing = MissingSite(folder: folder, command: command.call(on:))
        throw ScaffoldError(
            message: Wording("'\(missing.path)' is missing; ", zh: "缺少“\(missing.path)”；")
                + missing.mend,
            status: .wrongUsage)
    }
}
