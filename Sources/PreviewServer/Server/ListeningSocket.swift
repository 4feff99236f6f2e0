import Glibc

/// A socket that waits for connections on one address.
struct ListeningSocket: Sendable {
    let descriptor: Descriptor
    /// The port that it was given.
    let port: UInt16

    /// Listens on the first address of `host` that can be had; port 0 takes any free port.
    init(host: String, port: UInt16) throws(SocketError) {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        let attempt = SocketError.Attempt.listen(on: "\(name):\(port)")
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(host, String(port), &hints, &found)
        guard code == 0 else {
            throw unsafe SocketError(attempt, reason: String(cString: gai_strerror(code)))
        }
        defer { unsafe freeaddrinfo(found) }
        var failure = SocketError(attempt, reason: "the host has no address")
        var candidate = unsafe found
        while let address = unsafe candidate?.pointee {
            unsafe candidate = address.ai_next
            let descriptor = unsafe Descriptor(socket(address.ai_family, address.ai_socktype, 0))
            guard descriptor.number >= 0 else {
                failure = SocketError(attempt)
                continue
            }
            descriptor.makeNonBlocking()
            // So that a server may be started again at once on the port of its predecessor.
            descriptor.setOption(SOL_SOCKET, SO_REUSEADDR)
            guard unsafe bind(descriptor.number, address.ai_addr, address.ai_addrlen) == 0,
                listen(descriptor.number, SOMAXCONN) == 0
            else {
                failure = SocketError(attempt)
                continue
            }
            self.descriptor = descriptor
            self.port = Self.port(of: descriptor)
            return
        }
        throw failure
    }

    /// The next connection; nil with the error number where there is none.
    func accept() -> (connection: Descriptor?, code: Int32) {
        let number = Glibc.accept(descriptor.number, nil, nil)
        guard number >= 0 else { return (nil, errno) }
        let connection = Descriptor(number)
        connection.makeNonBlocking()
        // Responses are written whole: waiting for more to send along only costs time.
        connection.setOption(Int32(IPPROTO_TCP), TCP_NODELAY)
        return (connection, 0)
    }

    private static func port(of descriptor: Descriptor) -> UInt16 {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return unsafe withUnsafeMutablePointer(to: &address) { storage in
            unsafe storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = unsafe getsockname(descriptor.number, $0, &length)
            }
            // RFC 3493: the port stands at the same place in the addresses of both families.
            return unsafe storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                unsafe UInt16(bigEndian: $0.pointee.sin_port)
            }
        }
    }
}
