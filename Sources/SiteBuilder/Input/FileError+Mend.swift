import Glibc
import SourceText

extension FileError {
    /// What a person can do about it; nil where the system's own words say all there is to say.
    var mend: Wording? {
        switch number {
        case EACCES, EPERM:
            Wording("run as a user who may, or change its permissions", zh: "换一个有权限的用户运行，或修改它的权限")
        case EROFS:
            Wording(
                "its disk is mounted for reading only: mount it for writing, or choose another",
                zh: "所在磁盘是只读的：改为可写，或换一个磁盘")
        case ENOSPC:
            Wording(
                "make room on its disk (df -h and df -i show what is free) and run it again",
                zh: "在磁盘上腾出空间（用 df -h 和 df -i 查看）再运行一次")
        case EDQUOT:
            Wording(
                "make room within your share of its disk and run it again", zh: "在磁盘配额内腾出空间再运行一次")
        case EFBIG:
            Wording(
                "a limit on the size of files (ulimit -f) is too low", zh: "文件大小限制（ulimit -f）太低")
        case EMFILE, ENFILE:
            Wording(
                "raise the limit on open files (ulimit -n) and run it again",
                zh: "提高打开文件数的限制（ulimit -n）再运行一次")
        case ENAMETOOLONG:
            Wording(
                "shorten its name, or those of the folders it stands in", zh: "缩短它的名字，或所在文件夹的名字")
        case ELOOP:
            Wording(
                "a symbolic link stands there; put a real file or folder in its place",
                zh: "那里是一个符号链接；换成真正的文件或文件夹")
        case ENOENT:
            Wording(
                "check the path, and where the links in it lead; run it again if it was just moved",
                zh: "检查路径，以及其中的链接指向哪里；如果刚刚移动过，再运行一次")
        case ENOTDIR:
            Wording(
                "a file stands where a folder is needed; move it away", zh: "需要文件夹的地方是一个文件；把它移走")
        case EISDIR, EEXIST:
            Wording("something else stands in its place; move it away", zh: "那里有别的东西；把它移走")
        case EXDEV:
            Wording(
                "another disk is mounted in the folder: unmount it, or choose another folder",
                zh: "文件夹里挂载了另一个磁盘：卸载它，或换一个文件夹")
        case EIO: Wording("its disk may be failing: look at the system's log", zh: "磁盘可能坏了：查看系统日志")
        case ENOLCK, EOPNOTSUPP:
            Wording(
                "its disk knows no locks: write to another one and copy the result",
                zh: "这个磁盘不支持加锁：写到另一个磁盘，再把结果复制过来")
        // Reading gives up with this one where a file changes again and again.
        case EBUSY where operation == .read:
            Wording(
                "something keeps writing to it; run it again afterwards", zh: "有程序一直在写它；等它写完再运行一次")
        case EBUSY:
            Wording(
                "something is mounted there, or uses it; end that and run it again",
                zh: "那里挂载了东西，或正被使用；结束后再运行一次")
        default: nil
        }
    }
    /// What the system said; in Chinese where it is one of the failures that people meet.
    var reason: Wording {
        let reason = unsafe String(cString: strerror(number))
        return chineseReason.map { Wording(reason, zh: $0) } ?? Wording(verbatim: reason)
    }

    private var chineseReason: String? {
        switch number {
        case EACCES: "没有权限"
        case EPERM: "系统不允许"
        case EROFS: "磁盘是只读的"
        case ENOSPC: "磁盘满了"
        case EDQUOT: "超出磁盘配额"
        case EFBIG: "文件太大"
        case EMFILE, ENFILE: "打开的文件太多"
        case ENAMETOOLONG: "名字太长"
        case ELOOP: "符号链接绕得太多"
        case ENOENT: "没有这个文件或文件夹"
        case ENOTDIR: "不是文件夹"
        case EISDIR: "是文件夹"
        case EEXIST: "已经存在"
        case ENOTEMPTY: "文件夹不是空的"
        case EXDEV: "在另一个磁盘上"
        case EIO: "读写出错"
        case ENOLCK, EOPNOTSUPP: "不支持加锁"
        case EBUSY: "正被占用"
        case EINVAL: "不能这样用"
        case ENOMEM: "内存不够"
        default: nil
        }
    }
}
