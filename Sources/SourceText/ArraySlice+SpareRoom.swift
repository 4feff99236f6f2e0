extension ArraySlice {
    /// An array of its own, as large as it has to be: to make one of a whole array would keep that with its spare room.
    ///
    /// Each module has it for its own elements (`@inlinable`): for any elements it takes ten times as long.
    @inlinable
    public var withoutSpareRoom: [Element] {
        unsafe withUnsafeBufferPointer { unsafe Array($0) }
    }
}
