import Glibc
import SourceText
import Testing

@testable import SiteBuilder

/// Reads a file that something happens to after each of the first attempts; counts the attempts.
private func read(
    _ path: String, _ happenings: [() -> Void]
) throws -> (text: String, attempts: Int) {
    var attempts = 0
    let bytes = try FileReader.read(path) {
        if attempts < happenings.count { happenings[attempts]() }
        attempts += 1
    }
    return (String(decoding: bytes, as: UTF8.self), attempts)
}

@Test func aFileThatGrowsOrShrinksWhileItIsReadIsReadAgain() throws {
    let folder = TemporaryFolder()
    folder.write("a", "one")
    let path = folder.path + "/a"
    let outcome = try read(
        path, [{ folder.write("a", "one two") }, { folder.write("a", "") }, {}])
    #expect(outcome.text == "")
    #expect(outcome.attempts == 3)
    let again = try read(path, [{ folder.write("a", String(repeating: "long", count: 50_000)) }])
    #expect(again.text.count == 200_000)
    #expect(again.attempts == 2)
}

@Test func aFileThatIsRewrittenInPlaceWhileItIsReadIsReadAgain() throws {
    let folder = TemporaryFolder()
    folder.write("a", "one")
    let path = folder.path + "/a"
    let outcome = try read(
        path,
        [
            {
                folder.write("a", "two")
                // The clock of a file system may stand still from one write to the next.
                var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
                utimensat(AT_FDCWD, path, &times, 0)
            }
        ])
    #expect(outcome.text == "two")
    #expect(outcome.attempts == 2)
}

@Test func aFileThatIsReplacedOrRemovedWhileItIsReadComesWholeAsItWas() throws {
    let folder = TemporaryFolder()
    folder.write("a", "one")
    folder.write("b", "two")
    let path = folder.path + "/a"
    // A removal changes the time of the file itself, so it is looked at again: the same bytes.
    #expect(try read(path, [{ rename(folder.path + "/b", path) }]).text == "one")
    #expect(try read(path, []).text == "two")
    #expect(try read(path, [{ unlink(path) }]).text == "two")
}

@Test func aFileThatChangesEachTimeIsGivenUpOnInWords() throws {
    let folder = TemporaryFolder()
    folder.write("a", "one")
    let path = folder.path + "/a"
    var length = 3
    let error = try #require(throws: FileError.self) {
        try FileReader.read(path) {
            length += 1
            folder.write("a", String(repeating: "x", count: length))
        }
    }
    #expect(
        error.description
            == "cannot read '\(path)': Device or resource busy; something keeps writing to it; "
            + "run it again afterwards")
}
