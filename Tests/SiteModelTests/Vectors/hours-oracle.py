"""Judges opening hours minute by minute, with Python's own time zones: an answer that shares no code with Guidepost.

Reads a JSON array of {"hours": …, "instants": [seconds since 1970, …]}, where hours are as in a data-hours attribute.
Writes a JSON array with, for each, the states as ["open", until], ["closed", opens at] or ["unknown", null].

All minutes around the instants are painted, day by day: what a minute is painted with is the answer. A local time becomes
an instant by PEP 495 with fold=0, which is the rule of RFC 5545 §3.3.5. Every zone that is asked for must have
offsets of whole minutes at these instants.
"""

import json
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
BEFORE, AFTER = 5, 120


def minute(zone, day, minutes):
    """The minute since 1970 of a time of a day on a zone's clocks."""
    day += timedelta(days=minutes // 1440)
    minutes %= 1440
    local = datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=zone, fold=0)
    seconds = (local - EPOCH).total_seconds()
    assert seconds % 60 == 0
    return int(seconds) // 60


def states(hours, instants):
    if hours.get("always"):
        return [["open", None] for _ in instants]
    zone = ZoneInfo(hours["zone"])
    through = date.fromisoformat(hours["through"]) if "through" in hours else None
    exceptions = [
        (date.fromisoformat(e["from"]), date.fromisoformat(e["to"]), e["spans"])
        for e in hours.get("exceptions", [])
    ]
    first = datetime.fromtimestamp(min(instants), zone).date() - timedelta(days=BEFORE)
    last = datetime.fromtimestamp(max(instants), zone).date() + timedelta(days=AFTER)
    start = minute(zone, first - timedelta(days=2), 0)
    painted = bytearray(minute(zone, last + timedelta(days=4), 0) - start)
    day = first
    while day <= last:
        spans = hours["weekly"][day.weekday()]
        for begin, end, own in exceptions:
            if begin <= day <= end:
                spans = own
        if through is None or day <= through:
            for opens, closes in spans:
                a = minute(zone, day, opens) - start
                b = minute(zone, day, closes + (1440 if closes <= opens else 0)) - start
                if a < b:
                    painted[a:b] = b"\1" * (b - a)
        day += timedelta(days=1)
    lapse = minute(zone, through + timedelta(days=1), 0) if through else None
    found = []
    for instant in instants:
        here = instant // 60 - start
        if lapse is not None and instant >= lapse * 60:
            found.append(["unknown", None])
            continue
        is_open = painted[here] == 1
        change = painted.find(b"\0" if is_open else b"\1", here)
        until = None if change < 0 else start + change
        if is_open:
            today = datetime.fromtimestamp(instant, zone).date()
            far = minute(zone, today + timedelta(days=8), 0)
            if until is None or until >= far:
                until = None
        if until is not None and lapse is not None and (until > lapse if is_open else until >= lapse):
            until = None
        found.append(["open" if is_open else "closed", None if until is None else until * 60])
    return found


json.dump([states(case["hours"], case["instants"]) for case in json.load(sys.stdin)], sys.stdout)
