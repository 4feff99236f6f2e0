import Foundation
import TestSupport
import Testing

/// A file has one type, whatever host sends it.
@Test func uploadsToABucketHaveTheTypesThatNginxSends() throws {
    let site = try TemporaryFolder(smallSite)
    #expect(try guidepost("build", in: site.path).isSuccess)
    let include = try site.text("Public/_nginx.conf")
    let listed = try #require(include.firstMatch(of: #/charset_types ([^;]*);/#)).1
    let charsets = Set(listed.split(separator: " ")).union(["text/html"])
    let block = try #require(include.firstMatch(of: #/\ntypes \{\n([^}]*)\}/#)).1
    var ofNginx: [String: String] = [:]
    for line in block.split(separator: "\n") {
        let words = line.dropLast().split(separator: " ")
        for ending in words.dropFirst() {
            ofNginx[String(ending)] =
                String(words[0]) + (charsets.contains(words[0]) ? "; charset=utf-8" : "")
        }
    }
    #expect(ofNginx.count > 20)
    let script = try String(
        contentsOfFile: UploadedSite.example("upload-s3.py"), encoding: .utf8)
    let table = try #require(script.firstMatch(of: #/\nTYPES = \{\n([^}]*)\}/#)).1
    var ofBucket: [String: String] = [:]
    for entry in table.matches(of: #/"([^"]*)": "([^"]*)"/#) {
        ofBucket[String(entry.1)] = String(entry.2)
    }
    // nginx sends these to nobody.
    for name in ["_headers", "_redirects", "conf"] {
        #expect(ofBucket.removeValue(forKey: name) == "text/plain; charset=utf-8")
    }
    #expect(ofBucket == ofNginx)
}
