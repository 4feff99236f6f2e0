import TestSupport

/// A slow phone in a slow net, by the figures of Lighthouse's "slow 4G" for throttling by DevTools
/// (`lighthouse/core/config/constants.js`, `mobileSlow4G`): 150 ms and 1.6 Mbit/s, where a request waits 3.75 round trips
/// and nine tenths of the rate are left; a processor of a quarter of the speed.
struct Throttle {
    /// How long a request waits, in milliseconds.
    var latency = 150 * 3.75
    let down = 1.6 * 1024 * 1024 / 8 * 0.9
    let up = 750.0 * 1024 / 8 * 0.9
    let processor = 4.0

    /// Slows the page of a session from now on.
    func apply(to page: BrowserSession) throws {
        try page.devTools("Network.enable")
        try page.devTools(
            "Network.emulateNetworkConditions",
            [
                "offline": false, "latency": .number(latency),
                "downloadThroughput": .number(down), "uploadThroughput": .number(up),
            ])
        try page.devTools("Emulation.setCPUThrottlingRate", ["rate": .number(processor)])
    }
}
