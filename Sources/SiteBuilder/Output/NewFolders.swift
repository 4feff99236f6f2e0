import Glibc

/// The folders that an output lacks and that are put in place whole, by one rename, with all that is in them.
///
/// A new folder is one of these where all its files appear at the same time, because they are of one kind; else those of
/// its folders are that do. So a new site takes a handful of renames, and its folders are made by all threads.
struct NewFolders: Sendable {
    /// Where such a folder waits, below the staging folder and by its path in the output.
    static let stagingFolder = OutputTree.stagingFolder + "/new"

    private var folders: [OutputPath] = []
    /// The folder that a file is put in place with, by the number of the file; -1 for none.
    private var folderByFile: [Int32]

    /// Finds the folders for files that stand in the order of upload.
    init(of files: [OutputFile], _ standing: StandingFolders) {
        folderByFile = Array(repeating: -1, count: files.count)
        let lacking = files.indices.filter { number in
            standing.isMissing(folderOf: files[number].place)
        }
        guard !lacking.isEmpty else { return }
        assign(lacking, of: files, below: "", standing)
    }

    /// The folder that the file with a number is put in place with, if there is one.
    func folder(ofFile number: Int) -> OutputPath? {
        folderByFile[number] < 0 ? nil : folders[Int(folderByFile[number])]
    }

    /// Where a folder, or a file in it, waits.
    static func staged(_ path: OutputPath) -> String { stagingFolder + "/" + path.text }

    /// Looks at the files below a folder whose own folders are missing, one level further down.
    private mutating func assign(
        _ numbers: [Int], of files: [OutputFile], below prefix: String, _ standing: StandingFolders
    ) {
        for (folder, numbers) in groups(numbers, of: files, below: prefix) {
            let first = files[numbers[0]]
            let isWhole =
                standing.isMissing(folder)
                && numbers.allSatisfy { number in
                    files[number].kind == first.kind
                        && files[number].place.text.utf8.count + Self.stagingFolder.utf8.count + 1
                            < Int(PATH_MAX)
                }
            if isWhole {
                for number in numbers { folderByFile[number] = Int32(folders.count) }
                folders.append(folder)
            } else {
                assign(numbers, of: files, below: folder.text + "/", standing)
            }
        }
    }

    /// The files by the folder just below `prefix` that they lie in; those that lie in none are left out.
    private func groups(
        _ numbers: [Int], of files: [OutputFile], below prefix: String
    ) -> [(folder: OutputPath, numbers: [Int])] {
        var groups: [(folder: OutputPath, numbers: [Int])] = []
        var positions: [OutputPath: Int] = [:]
        for number in numbers {
            let place = files[number].place
            // Neighbours mostly lie in one folder.
            if let last = groups.last, last.folder.contains(place) {
                groups[groups.count - 1].numbers.append(number)
                continue
            }
            let path = place.text
            let rest = path.utf8.dropFirst(prefix.utf8.count)
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { continue }
            let folder = OutputPath(String(path[..<slash]))
            if let position = positions[folder] {
                groups[position].numbers.append(number)
            } else {
                positions[folder] = groups.count
                groups.append((folder, [number]))
            }
        }
        return groups
    }
}
