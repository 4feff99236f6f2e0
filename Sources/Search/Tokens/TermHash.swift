/// FNV-1a over 32 bits with the finaliser of MurmurHash3, which spreads short words over the high bits too.
func termHash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return mixed(hash)
}

/// The same of bytes that stand in a row.
func termHash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for i in bytes.indices { hash = (hash ^ UInt32(bytes[i])) &* 0x0100_0193 }
    return mixed(hash)
}

/// The finaliser of MurmurHash3: each bit of the result depends on all bits.
func mixed(_ hash: UInt32) -> UInt32 {
    var hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
}
