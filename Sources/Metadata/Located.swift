/// A value with the bytes that it was read from, so that a later check can point at it.
public struct Located<Value> {
    /// The value.
    public let value: Value
    /// Its bytes, offsets in the whole file.
    public let range: Range<Int>

    /// Pairs a value with its place.
    public init(_ value: Value, range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
