/// The path to a file as seen from another, both below one folder: `../faq/late.md` from `articles/a.md`.
func relativePath(to goal: String, from file: String) -> String {
    let from = file.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let to = goal.utf8.split(separator: UInt8(ascii: "/"))
    let shared = zip(from, to.dropLast()).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared).map { String(Substring($0)) }).joined(separator: "/")
}
