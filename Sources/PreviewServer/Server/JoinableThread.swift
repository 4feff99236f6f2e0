import Glibc

/// A thread of the operating system, which may wait for sockets as long as it likes.
struct JoinableThread: Sendable {
    private let id: pthread_t

    /// Starts a thread. Signals go to the other threads of the process, so that a command's own handling of Ctrl-C
    /// is not disturbed.
    static func start(_ body: @escaping @Sendable () -> Void) throws(SocketError) -> JoinableThread
    {
        var all = sigset_t()
        var former = sigset_t()
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_BLOCK, &all, &former)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &former, nil) }
        let argument = unsafe Unmanaged.passRetained(Body(run: body))
        var id = pthread_t()
        let code = unsafe pthread_create(
            &id, nil,
            { argument in
                unsafe Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue().run()
                return nil
            }, argument.toOpaque())
        guard code == 0 else {
            unsafe argument.release()
            throw SocketError(.startThread, code: code)
        }
        return JoinableThread(id: id)
    }

    /// Waits until the thread has ended. To be called once.
    func join() { pthread_join(id, nil) }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
