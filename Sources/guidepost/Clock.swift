import Glibc
import Metadata

/// Tells what day it is: the only place that reads the clock.
enum Clock {
    /// Why no day can be told.
    struct UnknownZone: Error {
        let zone: String
    }

    /// The last second of the year 9999, after which there are no dates.
    static let lastSecond = 253_402_300_799

    private static let zones = "/usr/share/zoneinfo/"

    /// Whether there is an IANA zone of a name; a machine without zones does not contradict.
    static func knows(_ zone: String) -> Bool {
        if zone == "UTC" || access(zones, R_OK) != 0 { return true }
        guard !zone.isEmpty, zone.utf8.first != UInt8(ascii: "/"), !zone.contains("..") else {
            return false
        }
        var status = stat()
        return stat(zones + zone, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
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
