"""Instants of the sample day: written relative to its start, sent as RFC 3339."""

import re
from datetime import datetime, timedelta, timezone

# What the City's clocks show in winter. Any offset would do: an instant is an instant.
LOCAL = timezone(timedelta(hours=-5))
RELATIVE = re.compile(r"@(now)?([+-]?\d+(?:\.\d+)?)?s?")


def now() -> datetime:
    return datetime.now(timezone.utc)


def written(instant: datetime) -> str:
    """RFC 3339 with milliseconds and offset."""
    return instant.astimezone(LOCAL).isoformat(timespec="milliseconds")


def read(text: str) -> datetime:
    return datetime.fromisoformat(text)


def is_relative(value: object) -> bool:
    return isinstance(value, str) and RELATIVE.fullmatch(value) is not None


def absolute(relative: str, start: datetime) -> datetime:
    """The instant that `@-14s` or `@now+2s` stands for; everything but `@now` counts from the day's start."""
    match = RELATIVE.fullmatch(relative)
    if match is None:
        raise ValueError(f"{relative} is no instant of the day")
    base = now() if match[1] else start
    return base + timedelta(seconds=float(match[2] or 0))
