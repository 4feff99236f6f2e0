import Metadata
import SourceText

extension FoundSite {
    /// Finds the articles, sections and categories of an export of Zendesk's Help Center.
    ///
    /// Objects are those of its public interface (developer.zendesk.com, Help Center API: articles, sections, categories), in
    /// lists as it sends them, page by page, or one by one.
    init(zendesk source: ImportSource) {
        let export = ZendeskExport(source)
        self.init(
            kind: .zendesk, titles: export.locales.map { _ in export.host },
            url: export.host.map { "https://\($0)/" }, locales: export.locales.map(\.tag),
            prefixes: export.locales.map { _ in "" })
        diagnostics = export.diagnostics
        for object in export.objects {
            guard let locale = export.locales.firstIndex(where: { $0.key == object.locale }) else {
                continue
            }
            add(object, locale, export)
        }
    }

    private mutating func add(
        _ object: ZendeskExport.Object, _ locale: Int, _ export: ZendeskExport
    ) {
        var metadata = PageMetadata()
        metadata.title = (object.text("title") ?? object.text("name")).map(PageMetadata.line)
        metadata.isDraft = object.text("draft") == "true"
        metadata.order = object.text("position").flatMap(PageMetadata.order)
        metadata.keywords = (object.node["label_names"]?.items ?? []).compactMap(\.scalar)
        metadata.updated = (object.text("edited_at") ?? object.text("updated_at")).flatMap(
            PageMetadata.date)
        let isArticle = object.kind == .article
        if !isArticle {
            metadata.updated = nil
            metadata.description = object.text("description").map(PageMetadata.line)
        }
        // What signed-in people alone could read does not become public by being moved.
        if let segment = object.node["user_segment_id"], segment.scalar?.isEmpty == false {
            metadata.isDraft = true
            diagnostics.append(
                .leftOut(
                    Wording(
                        "only some people could read this article, so it is a draft here",
                        zh: "这篇文章原来只给部分用户看，所以在这里是草稿"), at: object.file.location(segment.range)))
        }
        var body = Page.Body.none
        if isArticle, let node = object.node["body"], node.scalar != nil, !node.range.isEmpty,
            object.file.bytes[node.range.lowerBound] == UInt8(ascii: "\"")
        {
            let (bytes, marks) = PlacedJSON.text(of: object.file.bytes, node.range)
            body = .html(bytes, marks: marks)
        }
        var page = Page(
            path: object.path, file: object.file, range: object.node.range, locale: locale,
            address: export.address(of: object), isIndex: !isArticle, metadata: metadata, body: body
        )
        if locale > 0 { prefixes[locale] = "/" + locales[locale] }
        if let address = object.text("html_url").flatMap(ZendeskExport.path) {
            page.formerAddresses.append(Located(address, range: object.node.range))
            // Zendesk itself leads from the number alone.
            if let key = ZendeskExport.key(address) {
                let head = address.split(separator: "/").prefix {
                    $0 != Substring(object.kind.plural)
                }
                let short =
                    "/"
                    + (head + [Substring(object.kind.plural), Substring(key.id)]).joined(
                        separator: "/")
                if short != address {
                    page.formerAddresses.append(Located(short, range: object.node.range))
                }
            }
        }
        pages.append(page)
    }
}
