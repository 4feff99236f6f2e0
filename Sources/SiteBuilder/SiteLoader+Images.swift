import SiteModel
import SourceText

extension SiteLoader {
    /// The files that are copied; images have the size that they state, which is read where memory does not hold it of the
    /// file as it stands.
    mutating func withImageSizes(
        _ files: [ContentFile], of folder: ContentFolder
    ) -> [ContentFile] {
        let images = files.indices.filter { files[$0].isImage }
        if images.isEmpty { return files }
        let paths = Set(images.map { files[$0].contentPath })
        let stamps = Dictionary(
            zip(folder.files, folder.stamps).filter { paths.contains($0.0) },
            uniquingKeysWith: { first, _ in first })
        let (known, noted) = (memory.images, memory.notedPaths)
        let sizes = parallelMap(images, threads: request.threads) { index in
            let file = files[index]
            if let image = known[file.contentPath], image.stamp == stamps[file.contentPath],
                !noted.contains(file.contentPath)
            {
                return image.size
            }
            return file.readImageSize()
        }
        var sized = files
        memory.images = [:]
        for (index, size) in zip(images, sizes) {
            sized[index].imageSize = size
            let path = files[index].contentPath
            if let stamp = stamps[path] {
                memory.images[path] = SiteMemory.Image(stamp: stamp, size: size)
            }
        }
        return sized
    }
}
