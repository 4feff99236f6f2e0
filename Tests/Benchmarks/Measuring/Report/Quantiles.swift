extension [Double] {
    /// The value that a share of the values do not exceed; 0 where there are none.
    public func quantile(_ share: Double) -> Double {
        isEmpty ? 0 : sorted()[Swift.min(count - 1, Int((Double(count) * share).rounded(.down)))]
    }

    /// The value in the middle: other work on the machine moves it least.
    public var median: Double { quantile(0.5) }
}

extension [Int] {
    /// The value that a share of the values do not exceed; 0 where there are none.
    public func quantile(_ share: Double) -> Int { Int(map { Double($0) }.quantile(share)) }
}
