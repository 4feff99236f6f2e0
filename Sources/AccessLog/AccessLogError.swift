public import SourceText

/// Why a log cannot be read.
public enum AccessLogError: Error, Hashable, CustomStringConvertible {
    /// The gzip data is not what it should be, so nothing read from it can be trusted.
    case damaged(Damage, offset: Int)
    /// The gzip data ends before it is complete.
    case endsEarly
    /// It is compressed by another program, by which name and which command shows it.
    case compressedOtherwise(name: String, command: String)

    /// What is wrong with gzip data.
    public enum Damage: Sendable, Hashable {
        /// The head of a member is none that RFC 1952 §2.3 knows.
        case header
        /// A block is none that RFC 1951 §3.2 knows.
        case block
        /// What came out is not what went in: the length or the CRC-32 differs.
        case checksum
        /// Something else follows behind the last member.
        case rest
    }

    /// What is wrong and how to mend it, in one line.
    public var wording: Wording {
        switch self {
        case .damaged(let damage, let offset):
            Wording(
                "the gzip data is damaged before byte \(offset): \(damage.wording.english); copy the log again",
                zh: "gzip 数据在第 \(offset) 字节之前已损坏：\(damage.wording.chinese)；请重新复制日志")
        case .endsEarly:
            Wording(
                "the gzip data ends in the middle; copy the log again once it is written whole",
                zh: "gzip 数据不完整；请等日志写完后重新复制")
        case .compressedOtherwise(let name, let command):
            Wording(
                "the log is compressed by \(name); pipe it: \(command) LOG | guidepost queries -",
                zh: "日志是用 \(name) 压缩的；请用管道传入：\(command) LOG | guidepost queries -")
        }
    }

    /// The same in English.
    public var description: String { wording.english }
}

extension AccessLogError.Damage {
    fileprivate var wording: Wording {
        switch self {
        case .header: Wording("a member has no valid head", zh: "成员头无效")
        case .block: Wording("a block is malformed", zh: "数据块格式错误")
        case .checksum: Wording("the checksum does not match", zh: "校验和不符")
        case .rest: Wording("something else follows", zh: "后面跟着别的内容")
        }
    }
}
