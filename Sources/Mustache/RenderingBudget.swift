/// What the rendering of one page may cost.
///
/// Sections and partials multiply: ten templates of ten tags each can ask for ten thousand million lines. A page that a
/// person reads stays below a hundredth of either limit.
struct RenderingBudget {
    /// The most steps: an instruction is one, and so is each value or each 64 bytes that it has to go over.
    static let stepLimit = 4_000_000
    /// The most bytes of output.
    static let byteLimit = 32 << 20

    private var steps = 0
    private let lastByte: Int

    /// Makes the budget of a page that is appended to `length` bytes of output.
    init(outputLength length: Int) { lastByte = length + Self.byteLimit }

    /// Takes steps off.
    mutating func spend(_ count: Int) { steps += count }

    /// Takes off what a value costs to be made and looked at.
    mutating func spend(on value: Value) {
        switch value {
        case .text(let text): steps += text.utf8.count >> 6
        case .bytes(let bytes), .html(let bytes): steps += bytes.count >> 6
        case .list(let items): steps += items.count
        case .none, .flag, .object: break
        }
    }

    /// What is used up; nil while all is well.
    func excess(_ outputLength: Int) -> Excess? {
        if steps > Self.stepLimit { return .steps }
        return outputLength > lastByte ? .bytes : nil
    }

    /// What a page has too much of.
    enum Excess { case steps, bytes }
}
