import SiteModel

extension ContentFile {
    /// The file with the size that it states, if it is an image; one that cannot be read fails where it is copied.
    var withImageSize: ContentFile {
        guard let ending = contentPath.utf8.split(separator: UInt8(ascii: ".")).last,
            endings.contains(String(decoding: ending, as: UTF8.self).lowercased()),
            let head = try? FileReader.readStart(sourcePath, count: headSize)
        else { return self }
        var file = self
        file.imageSize = ImageSize(of: head)
        return file
    }
}

/// The endings of the images that browsers show.
private let endings: Set<String> = ["png", "jpg", "jpeg", "jfif", "gif", "webp", "svg"]

/// Where the size stands before it: in a photograph, behind what the camera and the editor had to say.
private let headSize = 1 << 17
