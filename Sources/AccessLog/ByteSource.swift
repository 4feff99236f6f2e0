/// Gives the next bytes of a log: puts them in place of what the array holds, and leaves it empty at the end.
///
/// The array keeps its storage from one call to the next, so that a log of any length takes the room of one chunk.
public typealias ByteSource = (_ chunk: inout [UInt8]) throws -> Void
