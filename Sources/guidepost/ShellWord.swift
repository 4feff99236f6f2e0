/// A path as one word of a command that is shown to be copied: as it is, or in quotes where a shell would take it apart.
func shellWord(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: "/._-+,:@%=".utf8.contains(byte)
        }
    }
    // What begins with a hyphen would be an option.
    let path = path.hasPrefix("-") ? "./" + path : path
    guard !plain || path.isEmpty else { return path }
    guard path.utf8.contains(where: "\"$`\\!".utf8.contains) else { return "\"\(path)\"" }
    // Between single quotes nothing has a meaning but the single quote (POSIX.1-2017, Shell Command Language §2.2.2).
    return "'" + path.replacing("'", with: #"'\''"#) + "'"
}
