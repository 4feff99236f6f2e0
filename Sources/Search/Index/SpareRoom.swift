extension Array {
    /// A copy without the room that the array grew into, for what is in memory until all is written.
    var withoutSpareRoom: [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy += self
        return copy
    }
}
