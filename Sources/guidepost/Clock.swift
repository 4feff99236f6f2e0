import Glibc
import Metadata

/// Tells what day it is: the only place that reads the clock.
enum Clock {
    /// Why no day can be told.
    struct UnknownZone: Error {
        let zone: String
    }

    /// Today in an IANA zone: `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org), else the clock.
    static func today(in zone: String) throws(UnknownZone) -> CalendarDate {
        let seconds = Terminal.environment("SOURCE_DATE_EPOCH").flatMap(Int.init) ?? time(nil)
        if zone == "UTC" { return date(seconds, offset: 0) }
        guard access("/usr/share/zoneinfo/" + zone, R_OK) == 0, !zone.contains("..") else {
            throw UnknownZone(zone: zone)
        }
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
