/// What the keys of Docusaurus' front matter mean here, and the numbers before its names.
enum DocusaurusKeys {
    static let meanings: [String: PageMetadata.Meaning] = {
        var table: [String: PageMetadata.Meaning] = [
            "title": .title, "description": .description, "keywords": .keywords, "tags": .keywords,
            "draft": .draft, "unlisted": .unlisted, "sidebar_position": .order,
            "last_update": .appearance, "date": .published, "slug": .address, "id": .address,
        ]
        for key in [
            "sidebar_label", "sidebar_class_name", "sidebar_key", "sidebar_custom_props",
            "hide_title",
            "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level",
            "pagination_label", "pagination_next", "pagination_prev", "custom_edit_url", "image",
            "displayed_sidebar", "parse_number_prefixes", "authors", "author", "author_title",
            "author_url", "author_image_url", "authorurl", "authorimageurl", "authortwitter",
            "authorfbid", "hide_reading_time", "wrapperclassname", "sidebar", "original_id",
            "layout",
            "contributors", "category",
        ] where table[key] == nil { table[key] = .appearance }
        return table
    }()

    /// A name without the number that orders it; dates and versions are no such numbers.
    static func withoutNumber(_ name: String) -> (name: String, number: Int?) {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < 7 else { return (name, nil) }
        let rest = name.dropFirst(digits.count).drop { $0 == " " }
        let marks = rest.prefix { "-_.".contains($0) }
        let inner = rest.dropFirst(marks.count).drop { $0 == " " }
        guard !marks.isEmpty, let first = inner.first else { return (name, nil) }
        // `2021-11-…` and `7.0` stay.
        if first.isASCII, first.isNumber,
            inner.dropFirst().first.map({ $0.isNumber || "-_.".contains($0) }) ?? true
        {
            return (name, nil)
        }
        return (String(inner), Int(digits))
    }
}
