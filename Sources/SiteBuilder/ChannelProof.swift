public import Metadata
import SiteModel
public import SourceText

/// Records in a channel's file that a person looked at the official page: the work of `guidepost verify`.
///
/// Nothing but the proofs changes, and nothing at all where something is in the way.
public struct ChannelProof: Sendable {
    /// The folder that holds `Content/`.
    public var folder: String
    /// The id of the channel.
    public var channel: String
    /// Who looked.
    public var name: String
    /// The page that shows the contact.
    public var source: String
    /// The value, the shown form or the label of the only point that was looked at; nil for all of them.
    public var point: String?
    /// Tells what day it is in an IANA time zone.
    public var today: @Sendable (_ timeZone: String) throws -> CalendarDate

    /// Prepares to record a check.
    public init(
        folder: String, channel: String, name: String, source: String, point: String? = nil,
        today: @escaping @Sendable (_ timeZone: String) throws -> CalendarDate
    ) {
        self.folder = folder
        self.channel = channel
        self.name = name
        self.source = source
        self.point = point
        self.today = today
    }

    /// What was recorded.
    public struct Record: Sendable {
        /// A contact point that was looked at.
        public struct Point: Sendable, Hashable {
            /// The machine form.
            public let value: String
            /// The digest of the facts that were checked.
            public let digest: String
        }

        /// What the site still says otherwise than somebody who checked a contact would expect.
        public enum Doubt: Sendable, Hashable {
            /// Nothing says which hosts are the service's own, so any page on this one would do.
            case anyHost(String)
            /// The channel is one that only others speak of.
            case reportedChannel
        }

        /// The file of the channel.
        public let path: String
        /// The day of the check.
        public let day: CalendarDate
        /// The points that were looked at; none where the channel has none.
        public let points: [Point]
        /// The last day on which the check counts.
        public let reviewBy: CalendarDate
        /// What is to be looked at besides.
        public let doubts: [Doubt]
    }

    /// Why nothing was recorded.
    public enum Refusal: Error {
        /// What was asked for makes no sense here: a sentence without full stop, and a mend where one is likely.
        case request(Wording, hint: Wording?)
        /// A file has mistakes that must be mended first.
        case content([Diagnostic], SourceFile)
        /// The file is written in a way that cannot be edited safely; what to paste by hand.
        case layout(Wording, SourceLocation, lines: [String], SourceFile)
    }

    /// Checks what was asked for, edits the file, and puts it in place; throws a `Refusal`, or a failure of the machine.
    public func record() throws -> Record {
        let configuration = try configuration()
        try checkNameAndSource(configuration)
        let facts = try facts(configuration.locales)
        let day = try today(configuration.timeZone)
        let indices = try chosenPoints(of: facts)
        let record = Record(
            path: facts.file.path, day: day,
            points: indices.map {
                .init(value: facts.points[$0].value, digest: facts.points[$0].digest)
            },
            reviewBy: day.adding(days: facts.reviewEvery),
            doubts: doubts(about: facts, configuration))
        guard !indices.isEmpty else { return record }
        let bytes: [UInt8]
        do {
            bytes = try ProofEditor(facts, locales: configuration.locales)
                .proving(indices, on: day, by: name, source: source)
        } catch {
            throw Refusal.layout(
                error.reason, error.location,
                lines: indices.map { facts.points[$0].proofBlock(on: day) }, facts.file)
        }
        guard bytes != facts.file.bytes else { return record }
        guard
            try FileReplacement.replace(facts.file.path, from: facts.file.bytes, to: bytes)
        else {
            throw Refusal.request(
                Wording(
                    "'\(facts.file.path)' was changed by somebody else just now",
                    zh: "“\(facts.file.path)”刚刚被别人改过"),
                hint: Wording("look at it and run the command again", zh: "查看一下，再运行一次"))
        }
        return record
    }

    private func doubts(
        about facts: ChannelFacts, _ configuration: SiteConfiguration
    ) -> [Record.Doubt] {
        var doubts: [Record.Doubt] = []
        if let host = configuration.uncomparedHost(ofProof: source) {
            doubts.append(.anyHost(host))
        }
        if facts.existence == .reported { doubts.append(.reportedChannel) }
        return doubts
    }

    private func path(_ relative: String) -> String {
        folder == "."
            ? relative : folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
    }

    private func configuration() throws -> SiteConfiguration {
        let path = path("Content/site.yaml")
        guard realPath(path) != nil else {
            throw Refusal.request(
                Wording(
                    "'\(path)' is missing: this is no folder of a site", zh: "缺少“\(path)”：这不是网站的文件夹"
                ),
                hint: Wording("name the folder that holds Content/", zh: "写上包含 Content/ 的文件夹"))
        }
        let file = SourceFile(path: path, bytes: try FileReader.read(path))
        var diagnostics: [Diagnostic] = []
        guard
            let configuration = SiteConfiguration.read(
                file, knownCodes: knownCodes, diagnostics: &diagnostics)
        else { throw Refusal.content(diagnostics, file) }
        return configuration
    }

    private func facts(_ locales: [String]) throws -> ChannelFacts {
        let folder = path("Content/channels")
        let names = try realPath(folder).map { _ in try ContentFolder(listing: folder + "/").files }
        let ids = (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        guard ids.contains(channel) else {
            // A link in the place of the file is not among the files of a site.
            let path = folder + "/\(channel).yaml"
            if !channel.contains("/"), realPath(path) != nil {
                throw Refusal.request(
                    Wording(
                        "'\(path)' is not edited: it is a symbolic link, and no file of the site",
                        zh: "“\(path)”没有修改：它是符号链接，不算网站的文件"),
                    hint: Wording("put the file itself in its place", zh: "换成真正的文件"))
            }
            // Somebody may name the file, as lists of files and messages do.
            let last = channel.split(separator: "/").last.map(String.init) ?? channel
            let stem = last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
            let near = ids.contains(stem) ? stem : nearestName(to: channel, among: ids)
            throw Refusal.request(
                Wording("no channel is called '\(channel)'", zh: "没有叫“\(channel)”的渠道"),
                hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                    ?? (ids.isEmpty
                        ? nil : Wording("channels are ", zh: "渠道有：") + .list(ids.sorted())))
        }
        let path = folder + "/\(channel).yaml"
        let file = SourceFile(path: path, bytes: try FileReader.read(path))
        var diagnostics: [Diagnostic] = []
        let facts = ChannelFacts.read(
            file, id: channel, locales: locales, diagnostics: &diagnostics)
        // What is wrong with the proofs is about to be mended.
        let others = diagnostics.filter { diagnostic in
            guard let facts, let location = diagnostic.location, diagnostic.code == .wrongValue
            else { return true }
            return !facts.points.contains { $0.proofHolds(location) }
        }
        guard let facts, others.isEmpty else { throw Refusal.content(others, file) }
        return facts
    }

    private func checkNameAndSource(_ configuration: SiteConfiguration) throws {
        let isOneLine = !name.unicodeScalars.contains {
            $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
                || (0x2028...0x2029).contains($0.value)
        }
        guard isOneLine, !ContactPoint.Verification.isPlaceholder(name),
            name.first != " ", name.last != " "
        else {
            throw Refusal.request(
                Wording("--by '\(name)' is nobody's name", zh: "--by“\(name)”不是人名"),
                hint: Wording("give the name of who looked at the page", zh: "写上谁查看了页面"))
        }
        switch configuration.fault(ofProof: source) {
        case nil: break
        case .notSecure:
            throw Refusal.request(
                Wording(
                    "--source '\(source)' is no page that is read over https",
                    zh: "--source“\(source)”不是用 https 打开的页面"),
                hint: Wording("copy its address from the browser", zh: "从浏览器复制页面地址"))
        case .unlisted(let host, let nearest):
            let hosts = configuration.officialHosts.map(\.host)
            let known = Wording.list(hosts)
            throw Refusal.request(
                Wording(
                    "--source lies on '\(host)', which is no official host",
                    zh: "--source 在“\(host)”上，它不是官方主机"),
                hint: nearest.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                    ?? (hosts.isEmpty
                        ? Wording(
                            "list the service's own hosts under 'official-hosts' in \(path("Content/site.yaml"))",
                            zh: "在 \(path("Content/site.yaml")) 的“official-hosts”里列出服务方自己的主机")
                        : Wording(
                            "official hosts are \(known.english); site.yaml lists them",
                            zh: "官方主机有：\(known.chinese)；都列在 site.yaml 里"))
            )
        }
    }

    /// The indices of the points that were looked at.
    private func chosenPoints(of facts: ChannelFacts) throws -> [Int] {
        guard let point else { return Array(facts.points.indices) }
        let chosen = facts.points.indices.filter {
            let candidate = facts.points[$0]
            return candidate.names.contains(point)
        }
        guard chosen.isEmpty else { return chosen }
        let names = facts.points.flatMap(\.names)
        let near = nearestName(to: point, among: names)
        throw Refusal.request(
            Wording(
                "channel '\(channel)' has no contact point '\(point)'",
                zh: "渠道“\(channel)”没有联系方式“\(point)”"),
            hint: near.map { Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？") }
                ?? Wording("its points are ", zh: "它的联系方式有：")
                + .quoted(facts.points.map { $0.label?[0] ?? $0.value }))
    }
}

extension ContactPoint {
    /// What a point may be called by.
    fileprivate var names: [String] { [value, display] + (label?.texts ?? []) }
}
