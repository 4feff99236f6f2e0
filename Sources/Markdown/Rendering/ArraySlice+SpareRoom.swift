extension ArraySlice {
    /// An array of its own, as large as it has to be: to make one of a whole array would keep that with its spare room.
    var withoutSpareRoom: [Element] {
        unsafe withUnsafeBufferPointer { unsafe Array($0) }
    }
}
