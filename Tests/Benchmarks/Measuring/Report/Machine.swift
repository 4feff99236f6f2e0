import Foundation
import TestSupport

/// The machine that a benchmark runs on.
public enum Machine {
    /// One line: processor, cores, memory, kernel and compiler; a figure without them says little.
    public static var line: String {
        get throws {
            let cores = ProcessInfo.processInfo.activeProcessorCount
            let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1e9
            let kernel = try String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
            let swift = try ChildProcess.run("swift", ["--version"])
            let version = swift.output.firstMatch(of: /Swift version [0-9.]+/)?.0 ?? "Swift"
            return "\(try processor), \(cores) cores, \(memory.rounded(to: 0)) GB, "
                + "Linux \(kernel.split(separator: "\n")[0]), \(version)"
        }
    }

    private static var processor: String {
        get throws {
            let facts = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
            // Virtual machines hide the name of their processor; family, model and flags tell it.
            func fact(_ name: String) -> String {
                let line = facts.split(separator: "\n").first { $0.hasPrefix("\(name)\t") }
                return line?.split(separator: ":").last.map { String($0.dropFirst()) } ?? "unknown"
            }
            return "\(fact("model name")) (family \(fact("cpu family")), model \(fact("model")))"
        }
    }
}
