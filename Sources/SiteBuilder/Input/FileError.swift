import Glibc
public import SourceText

/// A failure of the machine at a file: what was tried, at which path, and what the system said.
public struct FileError: WordedError, Hashable {
    /// What was tried.
    public enum Operation: String, Sendable {
        case read, write, open, move, delete, lock, replace
        case openFolder = "open the folder"
        case createFolder = "create the folder"
        case createFolderIn = "create a folder in"
        case deleteFolder = "delete the folder"
        case writeToFolder = "write to the folder"
        case changePermissions = "change the permissions of"
    }

    /// The path as the caller gave it.
    public let path: String
    /// What was tried.
    public let operation: Operation
    /// The error number of the system (`errno`).
    public let number: Int32

    /// Makes an error; `number` is the system's for the last call where none is given.
    public init(_ operation: Operation, _ path: String, number: Int32? = nil) {
        self.path = path
        self.operation = operation
        self.number = number ?? errno
    }

    /// The sentence for a person, without full stop, with what to do where that is known: "cannot read 'Content/a.md':
    /// Permission denied; run as a user who may, or change its permissions".
    public var wording: Wording {
        let verb = operation.wording
        let reason = reason
        return Wording(
            "cannot \(verb.english) '\(path)': \(reason.english)",
            zh: "不能\(verb.chinese)“\(path)”：\(reason.chinese)")
            + (mend.map { Wording("; ", zh: "；") + $0 } ?? Wording(verbatim: ""))
    }
}

extension FileError.Operation {
    /// The verb of "cannot …".
    fileprivate var wording: Wording {
        switch self {
        case .read: Wording(rawValue, zh: "读取")
        case .write: Wording(rawValue, zh: "写入")
        case .open: Wording(rawValue, zh: "打开")
        case .move: Wording(rawValue, zh: "移动")
        case .delete: Wording(rawValue, zh: "删除")
        case .lock: Wording(rawValue, zh: "锁定")
        case .replace: Wording(rawValue, zh: "替换")
        case .openFolder: Wording(rawValue, zh: "打开文件夹")
        case .createFolder: Wording(rawValue, zh: "新建文件夹")
        case .createFolderIn: Wording(rawValue, zh: "新建文件夹：")
        case .deleteFolder: Wording(rawValue, zh: "删除文件夹")
        case .writeToFolder: Wording(rawValue, zh: "写入文件夹")
        case .changePermissions: Wording(rawValue, zh: "修改权限：")
        }
    }
}

/// Calls the system again for as long as a signal interrupts it; the result is the call's own, negative on failure.
func retryingInterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
