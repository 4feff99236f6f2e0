import SourceText

/// Former ids need no script: a browser goes to whatever element has the id.
extension Renderer {
    /// Writes the former ids of a heading at its head, each as an element without content.
    mutating func writeFormerAnchors(of id: String) {
        for former in options.formerAnchors where former.target.utf8.elementsEqual(id.utf8) {
            html.write("<span id=\"")
            html.bytes.appendEscaped(former.id.utf8)
            html.write("\"></span>")
            formerAnchors.append(former.id)
        }
    }

    /// Writes, at the end of the body, where the parts have gone that stand on other pages now.
    mutating func renderMovedParts() {
        guard options.extensions else { return }
        for former in options.formerAnchors
        where former.isLink && !formerAnchors.contains(former.id) {
            guard !LinkSafety.isDangerous(Array(former.target.utf8)) else {
                diagnostics.append(.unsafeLink(former.target, at: file.location(former.range)))
                continue
            }
            html.beginLine()
            html.write("<p class=\"moved-part\" id=\"")
            html.bytes.appendEscaped(former.id.utf8)
            html.write("\">")
            html.leaveGap(.movedWords, link: links.count)
            html.write(" <a href=\"")
            html.leaveGap(.destination, link: links.count)
            html.write("\"")
            html.leaveGap(.attributes, link: links.count)
            html.write(">")
            html.leaveGap(.text, link: links.count)
            html.write("</a></p>\n")
            links.append(
                Link(
                    kind: .reference, destination: former.target, range: former.range,
                    destinationRange: former.range, text: former.target, title: nil,
                    standsAlone: true))
            formerAnchors.append(former.id)
        }
    }
}
