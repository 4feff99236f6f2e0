import Glibc
import TestSupport
import Testing

/// Files that the system does not give, or does not let change.
private func build(
    _ site: TemporaryFolder, _ arguments: String...
) throws -> ChildProcess.Outcome {
    let words = try ChildProcess.withoutPrivileges + [guidepostBinary, "build"] + arguments
    return try ChildProcess.run(words[0], Array(words.dropFirst()), in: site.path)
}

private let site = """
    -- Content/site.yaml --
    title: Test
    url: https://help.example.com/
    -- Content/hello.md --
    # Hello

    ![](photo.jpg)
    -- Content/photo.jpg --
    photo
    -- Content/folder/inner.md --
    # Inner
    -- Templates/strings/en.yaml --
    search: Find
    -- Templates/assets/own.css --
    a { color: red }
    """

@Test(arguments: [
    "Content", "Content/site.yaml", "Content/hello.md", "Content/photo.jpg", "Content/folder",
    "Templates", "Templates/strings/en.yaml", "Templates/assets/own.css",
])
func whatCannotBeReadEndsTheBuildAndLeavesThePublishedSite(path: String) throws {
    let site = try TemporaryFolder(site)
    #expect(try build(site).isSuccess)
    let before = try site.snapshot("Public")
    chmod(site.path(path), 0)
    let outcome = try build(site)
    chmod(site.path(path), 0o755)
    #expect(outcome.status == .exited(74))
    let name = path == "Content" || path == "Templates" ? path + "/" : path
    #expect(
        outcome.errors
            == "guidepost: cannot read '\(name)': Permission denied; run as a user who may, or "
            + "change its permissions\n")
    #expect(try site.snapshot("Public") == before)
}

@Test(arguments: [
    ("Public", 0o555 as mode_t, "cannot write to the folder 'Public'"),
    ("Public/hello", 0o555, "cannot write to the folder 'Public/hello'"),
    ("Public/folder", 0o555, "cannot write to the folder 'Public/folder'"),
    ("Public/folder/inner", 0o555, "cannot write to the folder 'Public/folder/inner'"),
    ("Public/.guidepost", 0o555, "cannot create the folder 'Public/.guidepost/staged'"),
    ("Public/.guidepost/lock", 0o444, "cannot open 'Public/.guidepost/lock'"),
])
func anOutputThatMayNotBeChangedIsTold(path: String, mode: mode_t, message: String) throws {
    let site = try TemporaryFolder(site)
    #expect(try build(site).isSuccess)
    let before = try site.snapshot("Public")
    try site.edit("Content/hello.md", replacing: "Hello", with: "Goodbye")
    try site.remove("Content/folder/inner.md")
    try site.write("# New\n", to: "Content/folder/new.md")
    chmod(site.path(path), mode)
    let outcome = try build(site)
    chmod(site.path(path), 0o755)
    #expect(outcome.status == .exited(74))
    #expect(outcome.errors.hasPrefix("guidepost: " + message), "\(outcome.errors)")
    #expect(
        outcome.errors.hasSuffix(
            ": Permission denied; run as a user who may, or change its permissions\n"))
    #expect(try site.snapshot("Public") == before)
}

@Test(.enabled(if: PrivateDisk.isPossible, "needs the right to mount"))
func aDiskThatIsMountedForReadingOnlyIsTold() throws {
    let site = try TemporaryFolder(site)
    mkdir(site.path("Public"), 0o755)
    let disk = try PrivateDisk(on: site.path("Public"))
    let message =
        "Read-only file system; its disk is mounted for reading only: mount it for writing, "
        + "or choose another\n"
    try disk.remount("ro")
    let first = try disk.build(site)
    #expect(first.status == .exited(74))
    #expect(
        first.errors
            == "guidepost: cannot create the folder '\(site.path)/Public/.guidepost': \(message)")
    try disk.remount("rw")
    #expect(try disk.build(site).isSuccess)
    let before = try FolderSnapshot(folder: disk.path)
    try site.edit("Content/hello.md", replacing: "Hello", with: "Goodbye")
    try disk.remount("ro")
    let second = try disk.build(site)
    #expect(second.status == .exited(74))
    #expect(
        second.errors == "guidepost: cannot open '\(site.path)/Public/.guidepost/lock': \(message)")
    #expect(try FolderSnapshot(folder: disk.path) == before)
}
