import Measuring
import TestSupport

/// What a generator took, run after run.
struct PeerMeasurement {
    /// The generator.
    let peer: any Peer
    private(set) var isFinished = true
    private(set) var output: OutputListing?
    private var runs: [[Effort]] = []

    init(of peer: any Peer) { self.peer = peer }

    /// Builds once more, unless it was not done in time before.
    mutating func build(_ site: ArticleSite, _ language: ArticleLanguage) throws {
        guard isFinished else { return }
        let folder = try TemporaryFolder()
        guard let efforts = try peer.build(site, language, in: folder) else {
            isFinished = false
            return
        }
        runs.append(efforts)
        if output == nil { output = try OutputListing(folder.path("output")) }
    }

    /// The median of each step.
    var steps: [(name: String, effort: Effort)] {
        peer.steps.indices.map { i in (peer.steps[i], Effort(medianOf: runs.map { $0[i] })) }
    }

    /// The median of all steps, one after the other.
    var whole: Effort {
        Effort(medianOf: runs.map { $0.dropFirst().reduce($0[0], +) })
    }
}
