/// Something that a sentence promises of the service: how soon it answers, when it is there, what it costs.
struct Claim: Sendable, Hashable {
    /// What is promised.
    enum Kind: Sendable, Hashable {
        case replyTime, hours, fee
    }

    /// What is promised.
    let kind: Kind
    /// Where the number or the word stands that promises it, in the folded line.
    let range: Range<Int>
}
