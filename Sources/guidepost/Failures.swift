import Glibc
import PreviewServer
import SiteBuilder
import SourceText

/// Runs the work of a command that loads no site, and tells in words why it failed.
func tellingFailures(_ work: () throws -> ExitStatus) -> ExitStatus {
    do {
        return try work()
    } catch is BuildCancelled {
        // `Guidepost.main` gives the status that the signal asks for.
        return .inputOutputFailed
    } catch let error as SiteCommand.BadOption {
        return usageError(error.message, hint: error.hint)
    } catch let error as ScaffoldError {
        tellFailure(error.message)
        return error.status
    } catch {
        tellFailure(words(of: error))
        return .inputOutputFailed
    }
}

/// Tells on one line why a command failed.
func tellFailure(_ words: Wording) {
    Terminal.printError(Wording(verbatim: "guidepost: ") + words + Wording(verbatim: "\n"))
}

/// What an error says, in the languages that it is said in.
func words(of error: any Error) -> Wording {
    switch error {
    case let error as any WordedError: error.wording
    case let error as SocketError: error.wording
    default: Wording(verbatim: "\(error)")
    }
}

extension SocketError {
    /// What was tried and why it failed.
    fileprivate var wording: Wording {
        let tried =
            switch attempt {
            case .listen(let address): "在 \(address) 上监听"
            case .makePipe: "建立管道"
            case .startThread: "启动线程"
            }
        let why: String =
            switch code {
            case EADDRINUSE: "地址已被占用"
            case EACCES: "没有权限"
            case EADDRNOTAVAIL: "这台机器没有这个地址"
            case EMFILE, ENFILE: "打开的文件太多"
            default: reason
            }
        return Wording(description, zh: "不能\(tried)：\(why)")
    }
}
