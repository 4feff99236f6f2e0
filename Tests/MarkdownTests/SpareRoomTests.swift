import Markdown
import SourceText
import Testing

struct SpareRoomTests {
    /// All pages are kept until the last one is rendered: room for what might have been written would be most of it.
    @Test func whatADocumentKeepsIsAsLargeAsItHasToBe() {
        let section = "# Heading\n\n" + String(repeating: "Some [text](/a/). ", count: 100) + "\n\n"
        let document = Parsed(String(repeating: section, count: 20)).document
        func spare<T>(_ array: [T]) -> Int {
            (array.capacity - array.count) * MemoryLayout<T>.stride
        }
        #expect(document.sections.count == 20)
        for part in document.sections { #expect(spare(part.text.bytes) < 64) }
        #expect(spare(document.html.bytes) < 64 && spare(document.html.gaps) < 64)
        #expect(spare(document.links) < 128 && spare(document.outline) < 128)
    }
}
