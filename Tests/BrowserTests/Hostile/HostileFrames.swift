import TestSupport
import Testing

extension HostileSite {
    /// Runs a body with a browser that opens pages of this site in frames and tells the server what runs in them.
    func withFrames(_ body: (BrowserSession) throws -> Void) throws {
        try WebDriver.withSession { page in
            try watch(page)
            try page.open(origin + "/frames.html")
            try body(page)
        }
    }
}

extension BrowserSession {
    /// Opens addresses in frames, does to each page all that a person could, and gives what stands there that none of
    /// our templates wrote; a page counts as loaded once something that `selector` matches is there.
    func faults(at addresses: [String], awaiting selector: String? = nil) throws -> [String] {
        var faults: [String] = []
        var left = addresses[...]
        while !left.isEmpty {
            // A script has to end in time.
            let found: Findings = try run(
                "hostile-frames.js", .array(left.prefix(50).map { .string($0) }),
                selector.map { .string($0) } ?? .null)
            faults += found.faults
            left = left.dropFirst(found.count)
        }
        return faults
    }

    /// Expects that nothing foreign stands at the addresses and that nothing of it runs.
    func expectNothingHostile(
        at addresses: [String], awaiting selector: String? = nil, of site: HostileSite,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let faults = try faults(at: addresses, awaiting: selector)
        #expect(faults == [], sourceLocation: sourceLocation)
        #expect(site.calls == [], sourceLocation: sourceLocation)
    }
}
