import Glibc

extension FileError {
    /// What a person can do about it; nil where the system's own words say all there is to say.
    var mend: String? {
        switch number {
        case EACCES, EPERM: "run as a user who may, or change its permissions"
        case EROFS: "its disk is mounted for reading only: mount it for writing, or choose another"
        case ENOSPC: "make room on its disk (df -h and df -i show what is free) and run it again"
        case EDQUOT: "make room within your share of its disk and run it again"
        case EFBIG: "a limit on the size of files (ulimit -f) is too low"
        case EMFILE, ENFILE: "raise the limit on open files (ulimit -n) and run it again"
        case ENAMETOOLONG: "shorten its name, or those of the folders it stands in"
        case ELOOP: "a symbolic link stands there; put a real file or folder in its place"
        case ENOENT:
            "check the path, and where the links in it lead; run it again if it was just moved"
        case ENOTDIR: "a file stands where a folder is needed; move it away"
        case EISDIR, EEXIST: "something else stands in its place; move it away"
        case EXDEV: "another disk is mounted in the folder: unmount it, or choose another folder"
        case EIO: "its disk may be failing: look at the system's log"
        case ENOLCK, EOPNOTSUPP: "its disk knows no locks: write to another one and copy the result"
        // Reading gives up with this one where a file changes again and again.
        case EBUSY where operation == "read":
            "something keeps writing to it; run it again afterwards"
        case EBUSY: "something is mounted there, or uses it; end that and run it again"
        default: nil
        }
    }
}
