extension [Double] {
    /// The value that a share of the values do not exceed; 0 where there are none.
    func quantile(_ share: Double) -> Double {
        isEmpty ? 0 : sorted()[Swift.min(count - 1, Int((Double(count) * share).rounded(.down)))]
    }
}

extension [Int] {
    /// The value that a share of the values do not exceed; 0 where there are none.
    func quantile(_ share: Double) -> Int { Int(map { Double($0) }.quantile(share)) }
}
