/// What a reference to a channel may name beside the channel itself.
enum ChannelProperty: String, CaseIterable {
    case number, address, link, handle

    func suits(_ kind: ChannelFacts.Kind) -> Bool {
        switch self {
        case .number: kind == .phone
        case .address: kind == .email
        case .link: kind == .chat || kind == .form || kind == .social
        case .handle: kind == .social
        }
    }

    /// Whether a point has what the property names: an account may be known by its link or by its handle.
    func suits(_ point: ContactPoint) -> Bool {
        switch self {
        case .number, .address: true
        case .link: point.isWebAddress
        case .handle: !point.isWebAddress
        }
    }
}
