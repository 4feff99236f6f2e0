/// The files of an output in the order of upload, in which every reference stays valid: by kind, then by path.
func inOrderOfUpload(_ files: [OutputFile]) -> [OutputFile] {
    // Places are sorted, not files, which are several times as large.
    let places = files.map(\.place)
    let kinds = files.map(\.kind)
    let order = files.indices.sorted { left, right in
        kinds[left] == kinds[right] ? places[left] < places[right] : kinds[left] < kinds[right]
    }
    checkPlaces(order.map { places[$0] })
    return order.map { files[$0] }
}

/// It is a broken invariant when two files have one place, or when one stands where another needs a folder.
private func checkPlaces(_ places: [OutputPath]) {
    let known = Set(places)
    precondition(known.count == places.count, "the files of an output have different paths")
    var last: OutputPath?
    for place in places {
        // Neighbours mostly lie in one folder.
        if let last, last.isFolder(of: place) { continue }
        last = place.folder
        var folder = last
        while let current = folder {
            precondition(
                !known.contains(current),
                "a file of the output stands where '\(place.text)' needs a folder")
            folder = current.folder
        }
    }
}
