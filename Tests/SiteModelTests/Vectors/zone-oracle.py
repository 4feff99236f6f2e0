"""What clocks show, by Python's own time zones.

Reads a JSON array of {"zone": …, "instants": [seconds since 1970, …], "locals": [seconds since 1970 on the zone's clocks, …]}.
Writes a JSON array with {"offsets": […], "instants": […]} for each.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1)


def answer(case):
    zone = ZoneInfo(case["zone"])
    offsets = [
        int((EPOCH + timedelta(seconds=i)).replace(tzinfo=timezone.utc).astimezone(zone).utcoffset().total_seconds())
        for i in case["instants"]
    ]
    instants = []
    for local in case["locals"]:
        shown = (EPOCH + timedelta(seconds=local)).replace(tzinfo=zone, fold=0)
        instants.append(local - int(shown.utcoffset().total_seconds()))
    return {"offsets": offsets, "instants": instants}


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
