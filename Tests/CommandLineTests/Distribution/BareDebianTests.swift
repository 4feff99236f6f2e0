import TestSupport
import Testing

/// A Debian with nothing in it but what every Debian has (debootstrap's minbase) and `/proc`, in which somebody is root.
private struct BareDebian {
    private let folder: TemporaryFolder
    private var root: String { folder.path("debian") }

    /// Copies the tree that `make bare-debian` makes.
    init() throws {
        folder = try TemporaryFolder()
        let tree = SharedFolder.checkout + "/.build/bare-debian"
        let outcome = try ChildProcess.run(
            "cp", ["-a", "--reflink=auto", tree, folder.path("debian")])
        guard outcome.isSuccess else {
            throw Failure(description: "\(outcome.errors); run make bare-debian first")
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Puts a file into the folder `/root`.
    func receive(_ path: String) throws {
        #expect(try ChildProcess.run("cp", [path, root + "/root/"]).isSuccess)
    }

    /// Runs commands of bash in `/root`, with an environment that says nothing.
    func run(_ script: String) throws -> ChildProcess.Outcome {
        try ChildProcess.run(
            "unshare",
            [
                "--map-root-user", "--mount", "--pid", "--fork", "--kill-child",
                "--mount-proc=" + root + "/proc", "chroot", root,
                "/usr/bin/env", "-i", "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME=/root", "bash", "-c", "set -e; cd; " + script,
            ])
    }
}

/// From an installed program to the first page in a browser, which bash stands in for.
private let firstPage = """
    guidepost init help
    guidepost check help --strict
    guidepost build help
    guidepost search 'cannot log in' help
    guidepost serve help --port 0 > address & server=$!
    until grep -q http address; do read -t 0.05 < <(:) || :; done
    port=$(sed -E 's|.*:([0-9]+)/.*|\\1|;q' address)
    exec 3<>/dev/tcp/127.0.0.1/$port
    printf 'GET / HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3
    cat <&3
    kill $server
    guidepost explain unknown-channel > /dev/null
    guidepost manual --print first-steps > /dev/null
    """

@Suite(.serialized) struct BareDebianTests {
    @Test func theTreeHasNoCompilerAndNoLibraryOfOurs() throws {
        let outcome = try BareDebian().run(
            """
            for program in swift clang gcc cc python3 curl; do ! command -v $program; done
            ! find / -xdev '(' -name 'libcmark*' -o -name 'libswift*' -o -name 'libFoundation*' ')' | grep .
            """)
        #expect(outcome.isSuccess, "\(outcome.output)\(outcome.errors)")
    }

    @Test func thePackageIsInstalledShowsAFirstPageAndIsRemoved() throws {
        let debian = try BareDebian()
        let packed = try PackedProgram.shared.get()
        try debian.receive(packed.path(".deb"))
        let outcome = try debian.run(
            """
            dpkg --install guidepost_*.deb
            \(firstPage)
            dpkg --verify guidepost
            dpkg --listfiles guidepost
            dpkg --purge guidepost
            test ! -e /usr/bin/guidepost
            """)
        #expect(outcome.isSuccess, "\(outcome.output)\(outcome.errors)")
        for text in [
            "How can we help?", "/faq/cannot-log-in/", "/usr/share/man/man1/guidepost.1.gz",
            "/usr/share/bash-completion/completions/guidepost",
            "/usr/share/doc/guidepost/copyright",
        ] {
            #expect(outcome.output.contains(text), "\(text)")
        }
    }

    @Test func theTarballIsUnpackedAndShowsAFirstPage() throws {
        let debian = try BareDebian()
        let packed = try PackedProgram.shared.get()
        try debian.receive(packed.path(".tar.gz"))
        try debian.receive(packed.path("SHA256SUMS"))
        let outcome = try debian.run(
            """
            sha256sum --check --ignore-missing SHA256SUMS
            tar -xzf guidepost-*.tar.gz
            PATH=$PWD/$(echo guidepost-*/):$PATH
            \(firstPage)
            """)
        #expect(outcome.isSuccess, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("How can we help?"))
    }
}
