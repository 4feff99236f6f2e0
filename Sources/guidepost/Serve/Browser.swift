import Dispatch
import Glibc
import SourceText

/// The person's own browser.
enum Browser {
    /// `POSIX_SPAWN_SETSID` of glibc's spawn.h, which only C that asks for GNU's extensions sees.
    private static let newSession: Int16 = 0x80

    /// Opens an address in it, or says that it could not.
    static func open(_ address: String) {
        var child = pid_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // What the opener and the browser have to say is not for this terminal, and neither is what is typed for them.
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The opener may become the browser: it gets a session of its own, so that Ctrl-C in this terminal does not end it,
        // and no blocked signals.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
        let words: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
        defer { for word in words { free(word) } }
        guard posix_spawnp(&child, words[0]!, &actions, &attributes, words, environ) == 0 else {
            tellThatNoneWasFound(address)
            return
        }
        let opener = child
        let start = ContinuousClock.now
        DispatchQueue.global().async {
            var status: Int32 = 0
            while waitpid(opener, &status, 0) < 0, errno == EINTR {}
            // What ends later was the browser itself.
            if status != 0, ContinuousClock.now - start < .seconds(10) {
                tellThatNoneWasFound(address)
            }
        }
    }

    private static func tellThatNoneWasFound(_ address: String) {
        Terminal.printError(
            Wording(
                "guidepost: no browser was found; open \(address) in yours\n",
                zh: "guidepost: 没有找到浏览器；请自己打开 \(address)\n"))
    }
}
