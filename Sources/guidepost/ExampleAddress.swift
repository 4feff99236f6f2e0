import SiteBuilder
import SourceText

extension SiteCommand {
    /// Says that a site that was just written has no address of its own yet.
    static func tellOfExampleAddress(_ loaded: LoadedSite) {
        guard let address = loaded.exampleAddress else { return }
        Terminal.print(
            Wording(
                "note: the site's address is still an example, \(address): before it goes online, "
                    + "write its own as 'url' in Content/site.yaml\n",
                zh: "提示：网站的地址还是示例 \(address)：上线之前，在 Content/site.yaml 的“url”里写上自己的地址\n"))
    }
}
