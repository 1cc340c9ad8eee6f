"""Holds the events that came against those that must come."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import instants
from script import Expectation


@dataclass
class Received:
    """An event of vip311, or a message that it set aside (type `dead`)."""

    type: str
    key: str
    data: dict
    at: datetime
    id: str | None = None

    @property
    def requests(self) -> list[str]:
        named = list(self.data.get("service_request_ids") or [])
        if self.data.get("service_request_id"):
            named.insert(0, self.data["service_request_id"])
        return named


@dataclass
class Check:
    """An expectation and what came of it so far."""

    expectation: Expectation
    start: datetime
    step: str
    published: datetime | None = None
    met_by: list[Received] = field(default_factory=list)
    nearest: Received | None = None

    @property
    def is_met(self) -> bool:
        times = self.expectation.times
        return bool(self.met_by) if times is None else len(self.met_by) == times

    @property
    def can_still_change(self) -> bool:
        """Whether waiting longer can make it true."""
        times = self.expectation.times
        return not self.is_met and (times is None or len(self.met_by) < times)

    def take(self, event: Received) -> bool:
        """Counts `event` if it is what is expected."""
        if not self.concerns(event) or self.published is None:
            return False
        if self.faults(event):
            self.nearest = event
            return False
        self.met_by.append(event)
        return True

    def concerns(self, event: Received) -> bool:
        wanted = self.expectation
        if event.type != wanted.type:
            return False
        if event.type == "dead":
            return event.data["step"] == self.step
        return wanted.request in event.requests if wanted.request else True

    def faults(self, event: Received) -> list[str]:
        """Why `event`, although about the right thing, is not it."""
        wanted, faults = self.expectation, []
        if wanted.key is not None and event.key != wanted.key:
            faults.append(f"key is {event.key}, not {wanted.key}")
        for path, value in wanted.where.items():
            actual = reach(event.data, path.split("."))
            if not fits(actual, value, self.start):
                faults.append(f"{path} is {actual}, not {value}")
        if wanted.within is not None and not self.is_timely(event, wanted.within):
            faults.append(f"came at {event.at.isoformat()}, due {event.data.get('due_at')}")
        if wanted.soon is not None and event.at - self.published > timedelta(seconds=wanted.soon):
            faults.append(f"came {event.at - self.published} after what caused it")
        return faults

    @staticmethod
    def is_timely(event: Received, within: float) -> bool:
        due = event.data.get("due_at")
        return due is not None and timedelta(0) <= event.at - instants.read(due) <= timedelta(seconds=within)


def reach(value: object, path: list[str]) -> object:
    """The value at `path`; of a list, the values at `path` in its members."""
    if not path:
        return value
    if isinstance(value, list):
        return [reach(member, path) for member in value]
    return reach(value.get(path[0]), path[1:]) if isinstance(value, dict) else None


def fits(actual: object, wanted: object, start: datetime) -> bool:
    if wanted == "none":
        return actual is None
    if isinstance(wanted, dict):
        return is_number(actual) and wanted.get("min", actual) <= actual <= wanted.get("max", actual)
    if isinstance(wanted, list):
        return isinstance(actual, list) and (all(one in actual for one in wanted) if wanted else not actual)
    if instants.is_relative(wanted):
        return isinstance(actual, str) and is_same_instant(instants.read(actual), instants.absolute(wanted, start))
    return actual == wanted


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_same_instant(one: datetime, other: datetime) -> bool:
    """To the millisecond, which is what vip311 keeps."""
    return abs(one - other) < timedelta(milliseconds=1)
