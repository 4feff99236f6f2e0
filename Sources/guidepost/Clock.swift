import Glibc
import Metadata
import SiteBuilder

/// Tells what day it is: the only place that reads the clock.
enum Clock {
    /// Why no day can be told.
    struct UnknownZone: Error {
        let zone: String
    }

    /// The last second of the year 9999, after which there are no dates.
    static let lastSecond = 253_402_300_799

    private static let zones = "/usr/share/zoneinfo/"

    /// Finds the file of an IANA zone by its name.
    static func timeZone(_ name: String) -> TimeZoneLookup {
        // tzdata always has this one; a folder without it is a remnant.
        guard access(zones + "Etc/UTC", R_OK) == 0 else { return .noDatabase }
        guard isName(name), let bytes = try? FileReader.read(zones + name),
            bytes.starts(with: "TZif".utf8)
        else { return .unknown }
        return .file(bytes)
    }

    /// Whether a text can be the name of a zone, and leads neither out of the folder nor to another form of its files.
    private static func isName(_ text: String) -> Bool {
        !["/", "posix/", "right/"].contains(where: text.hasPrefix)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || "_+-/".utf8.contains($0)
            }
    }

    /// Today in an IANA zone: by `epoch`, the seconds of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else by the clock.
    static func today(in zone: String, at epoch: Int?) throws(UnknownZone) -> CalendarDate {
        let seconds = epoch ?? time(nil)
        if zone == "UTC" { return date(seconds, offset: 0) }
        guard access(zones + zone, R_OK) == 0 else { throw UnknownZone(zone: zone) }
        setenv("TZ", ":" + zone, 1)
        tzset()
        var now = time_t(seconds)
        var parts = tm()
        localtime_r(&now, &parts)
        return date(seconds, offset: parts.tm_gmtoff)
    }

    private static func date(_ seconds: Int, offset: Int) -> CalendarDate {
        let local = seconds + offset
        return CalendarDate(daysSinceEpoch: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }
}
