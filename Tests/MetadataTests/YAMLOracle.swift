import Foundation
import Metadata
import SourceText
import TestSupport

/// A real YAML parser, ruamel.yaml, run once as a child process over many texts.
enum YAMLOracle {
    /// A text that `MetadataParser` accepts, and what it read.
    struct Reading {
        let text: String
        let node: MetadataNode
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The readings that ruamel.yaml does not share, each with what it says instead.
    static func disagreements(with readings: [Reading]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("guidepost-yaml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("readings.json")
        try Data(json(readings)).write(to: input)

        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, input.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.standardError
        try process.run()
        let result = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: "the reference parser did not run; install it with "
                    + "'python3 -m pip install ruamel.yaml' (exit \(process.terminationStatus))")
        }
        return try JSONDecoder().decode([String].self, from: result)
    }

    private static func json(_ readings: [Reading]) -> [UInt8] {
        var bytes = Array("[".utf8)
        for (i, reading) in readings.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "["))
            bytes.appendJSONString(reading.text)
            bytes.append(UInt8(ascii: ","))
            append(reading.node, to: &bytes)
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    /// A scalar is a string, a list an array that begins with "list", a table one of pairs that begins with "table".
    private static func append(_ node: MetadataNode, to bytes: inout [UInt8]) {
        switch node.content {
        case .scalar(let text): bytes.appendJSONString(text)
        case .sequence(let items):
            bytes.append("[\"list\"")
            for item in items {
                bytes.append(UInt8(ascii: ","))
                append(item, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .mapping(let entries):
            bytes.append("[\"table\"")
            for entry in entries {
                bytes.append(",[")
                bytes.appendJSONString(entry.key)
                bytes.append(UInt8(ascii: ","))
                append(entry.value, to: &bytes)
                bytes.append(UInt8(ascii: "]"))
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    private static let program = #"""
        import json, sys
        try:
            from ruamel.yaml import YAML
        except ImportError:
            sys.exit("ruamel.yaml is missing; install it with: python3 -m pip install ruamel.yaml")

        def shape(value):
            if value is None: return ["table"]
            if isinstance(value, str): return value
            if isinstance(value, dict): return ["table"] + [[k, shape(v)] for k, v in value.items()]
            return ["list"] + [shape(v) for v in value]

        wrong = []
        for text, ours in json.load(open(sys.argv[1], encoding="utf-8")):
            try:
                theirs = shape(YAML(typ="base", pure=True).load(text))
            except Exception as error:
                theirs = "refused: " + " ".join(str(error).split())
            if theirs != ours:
                wrong.append("%r: ours %r, theirs %r" % (text, ours, theirs))
        json.dump(wrong, sys.stdout)
        """#
}
