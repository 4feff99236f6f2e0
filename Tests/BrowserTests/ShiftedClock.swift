import Foundation
import TestSupport

extension BrowserSession {
    /// From the next page on, the clock begins at a time as scripts write it, of the reader's zone where it names none, and
    /// goes on from there.
    ///
    /// What pages show depends on the hour and the day: who answers now comes first, and a contact is withdrawn when
    /// nobody checked it in time.
    func shiftClock(to time: String) throws {
        let path = SharedFolder.checkout + "/Tests/BrowserTests/Scripts/shifted-clock.js"
        let script = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("FAKE_TIME", with: "new Date('\(time)').getTime()")
        try devTools("Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
    }
}
