import SiteModel

extension ContentFile {
    /// Whether its name says that it is an image that browsers show.
    var isImage: Bool {
        guard let ending = contentPath.utf8.split(separator: UInt8(ascii: ".")).last else {
            return false
        }
        return endings.contains(String(decoding: ending, as: UTF8.self).lowercased())
    }

    /// The size that it states; nil where it states none. One that cannot be read fails where it is copied.
    func readImageSize() -> ImageSize? {
        (try? FileReader.readStart(sourcePath, count: headSize)).flatMap(ImageSize.init(of:))
    }
}

/// The endings of the images that browsers show.
private let endings: Set<String> = ["png", "jpg", "jpeg", "jfif", "gif", "webp", "svg"]

/// Where the size stands before it: in a photograph, behind what the camera and the editor had to say.
private let headSize = 1 << 17
