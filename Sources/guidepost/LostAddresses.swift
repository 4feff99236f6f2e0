import SiteBuilder
import SourceText

extension SiteCommand {
    /// Says which addresses of the last build lead nowhere now: whoever renames or deletes a page by hand thinks of the file,
    /// and readers keep the address.
    static func tellOfLostAddresses(_ output: OutputSummary) {
        let page = "/index.html"
        let lost = output.deletedPaths.map { "/" + $0 }.filter { $0.hasSuffix(page) }
            .map { $0.dropLast(page.count) + "/" }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        // A list sorts before the pages in it, which are what somebody renamed.
        guard let named = lost.last else { return }
        let others = lost.count - 1
        Terminal.print(
            Wording(
                "note: \(named)\(others > 0 ? " and \(others) more" : "") of the last build "
                    + "\(others > 0 ? "are" : "is") gone: where another page took its place, write "
                    + "'aliases: [\(named)]' in that page, so that old links lead there\n",
                zh: "提示：上次生成的 \(named)\(others > 0 ? " 等 \(lost.count) 个地址" : "")已经没有了："
                    + "如果有页面代替了它，在那个页面里写“aliases: [\(named)]”，旧链接就会转过去\n"))
    }
}
