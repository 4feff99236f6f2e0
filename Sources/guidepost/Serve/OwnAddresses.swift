import Glibc

/// The addresses under which other machines reach this one, for a server that listens on all of them.
enum OwnAddresses {
    /// Whether a host stands for every address of the machine.
    static func areMeant(by host: String) -> Bool {
        ["0.0.0.0", "::", "0", ""].contains(host)
    }

    /// The hosts as they stand in an address: those of IPv4 first, each kind in the order of its numbers.
    ///
    /// Left out are loopback, which other machines do not reach, interfaces that are down, and IPv6 addresses of one link
    /// alone, which no browser takes (RFC 4007 §11: they need the name of the reader's own interface).
    static func hosts(ipv6: Bool) -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: Set<[UInt8]> = []
        var next = first
        while let interface = next?.pointee {
            next = interface.ifa_next
            let flags = Int32(bitPattern: interface.ifa_flags)
            guard flags & Int32(IFF_UP) != 0, flags & Int32(IFF_LOOPBACK) == 0,
                let address = interface.ifa_addr
            else { continue }
            switch Int32(address.pointee.sa_family) {
            case AF_INET:
                address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
                    withUnsafeBytes(of: address.pointee.sin_addr) { _ = found.insert(Array($0)) }
                }
            case AF_INET6 where ipv6:
                address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
                    withUnsafeBytes(of: address.pointee.sin6_addr) { _ = found.insert(Array($0)) }
                }
            default: continue
            }
        }
        return found.filter { !isOfOneLink($0) }.sorted { left, right in
            left.count == right.count
                ? left.lexicographicallyPrecedes(right) : left.count < right.count
        }.map(text)
    }

    /// RFC 4291 §2.5.6: `fe80::/10`.
    private static func isOfOneLink(_ address: [UInt8]) -> Bool {
        address.count == 16 && address[0] == 0xFE && address[1] & 0xC0 == 0x80
    }

    private static func text(_ address: [UInt8]) -> String {
        guard address.count == 16 else { return address.map(String.init).joined(separator: ".") }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, address, &text, socklen_t(text.count)) != nil else { return "" }
        return "["
            + String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            + "]"
    }
}
