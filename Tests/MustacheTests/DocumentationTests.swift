import Mustache
import Testing

@Test func aTypeIsDocumentedWithTheTypesItHoldsOnceEach() {
    #expect(
        SamplePage.type.shape.markdownTable() == """
            | Key | Type | Meaning |
            | --- | --- | --- |
            | `title` | text | The title. |
            | `subtitle` | text or nothing | What stands below the title. |
            | `body` | HTML | The text. |
            | `urgent` | yes or no | Whether it must be read at once. |
            | `tags` | list of texts | Words for it. |
            | `sections` | list of [section](#section) | The sections. |
            | `author` | [author](#author) | Who wrote it. |
            | `reviewer` | [author](#author) or nothing | Who read it. |
            | `strings` | texts by name | Interface words. |

            ### section

            | Key | Type | Meaning |
            | --- | --- | --- |
            | `heading` | text | The heading. |
            | `children` | list of [section](#section) | The sections inside it. |

            ### author

            | Key | Type | Meaning |
            | --- | --- | --- |
            | `name` | text | The name. |

            """)
}

@Test func severalTypesShareTheTablesOfWhatTheyHold() {
    let list = ContextType<SampleSection>(
        "reading list",
        [.list("sections", "All | some.", of: SampleSection.type) { $0.children }])
    let tables = ContextShape.markdownTables([list.shape, SamplePage.type.shape], headingLevel: 2)
    let headings = tables.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == ["## reading list", "## page", "## section", "## author"])
    #expect(tables.contains("| All \\| some. |"))
}
