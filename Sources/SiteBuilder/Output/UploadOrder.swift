/// The files of an output in the order of upload, in which every reference stays valid: by kind, then by path.
func inOrderOfUpload(_ files: [OutputFile]) -> [OutputFile] {
    var places = Set<OutputPath>(minimumCapacity: files.count)
    for file in files {
        let isFirst = places.insert(file.place).inserted
        precondition(isFirst, "two files of the output are called '\(file.path)'")
    }
    var folders: Set<OutputPath> = []
    for file in files {
        var folder = file.place.folder
        while let current = folder, folders.insert(current).inserted {
            precondition(
                !places.contains(current),
                "a file of the output stands where '\(file.path)' needs a folder")
            folder = current.folder
        }
    }
    return files.sorted { left, right in
        left.kind == right.kind ? left.place < right.place : left.kind < right.kind
    }
}
