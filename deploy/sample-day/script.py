"""Reads the sample day from day/*.toml (the format: README.md)."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Expectation:
    """Something that must come of a step."""

    that: dict[str, str]
    type: str
    request: str | None = None
    id: str | None = None
    key: str | None = None
    where: dict = field(default_factory=dict)
    within: float | None = None
    soon: float | None = None
    times: int | None = None


@dataclass
class Step:
    """One message that 311, or a person, publishes."""

    id: str
    tells: dict[str, str]
    at: float | None = None
    after: str | None = None
    later: float = 0.0
    sends: str | None = None
    form: str = "structured"
    data: dict | None = None
    body: str | None = None
    overrides: dict = field(default_factory=dict)
    again: str | None = None
    expects: list[Expectation] = field(default_factory=list)

    @property
    def request(self) -> str | None:
        return (self.data or {}).get("service_request_id")


@dataclass
class Figure:
    """A figure that the accountability report must publish."""

    that: dict[str, str]
    indicator: str
    group: str = ""
    value: float | None = None
    numerator: int | None = None
    denominator: int | None = None


def tables(folder: Path) -> list[dict]:
    loaded = []
    for file in sorted(folder.glob("*.toml")):
        with file.open("rb") as opened:
            loaded.append(tomllib.load(opened))
    return loaded


def read_day(folder: Path) -> list[Step]:
    """All steps, in the order in which they are due; those that wait for an event come last."""
    steps = [read_step(table) for day in tables(folder) for table in day["step"]]
    check(steps)
    return sorted(steps, key=lambda step: (step.at is None, step.at or 0))


def read_figures(folder: Path) -> list[Figure]:
    """What the account of the day must say."""
    return [Figure(**table) for day in tables(folder) for table in day.get("figure", [])]


def read_step(table: dict) -> Step:
    expects = [Expectation(**expectation) for expectation in table.pop("expects", [])]
    step = Step(**table, expects=expects)
    for expectation in expects:
        if expectation.request is None:
            expectation.request = step.request
    return step


def check(steps: list[Step]) -> None:
    """A slip in the day's own files is found before anything is started."""
    ids = [step.id for step in steps]
    marks = [expectation.id for step in steps for expectation in step.expects if expectation.id]
    for name in ids + marks:
        if (ids + marks).count(name) > 1:
            raise ValueError(f"two steps or expectations are called {name}")
    for step in steps:
        if (step.at is None) == (step.after is None):
            raise ValueError(f"{step.id}: either at or after")
        if step.after is not None and step.after not in marks:
            raise ValueError(f"{step.id}: nothing is called {step.after}")
        if step.again is not None and step.again not in ids:
            raise ValueError(f"{step.id}: nothing is called {step.again}")
