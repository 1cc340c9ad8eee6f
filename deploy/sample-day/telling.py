"""Tells the day: one aligned line for each message sent and each event received, coloured on a terminal alone."""

import os
import sys
from datetime import datetime

import instants
from account import Account
from expectations import Check, Received
from script import Figure, Step
from wording import Wording

BOLD, DIM, RED, GREEN, YELLOW, MAGENTA, CYAN = "1", "2", "31", "32", "33", "35", "36"
COLOURS = {
    "review": CYAN, "followup.due_soon": YELLOW, "followup.overdue": RED, "followup.satisfied": GREEN,
    "meeting.overdue": RED, "meeting": MAGENTA, "escalation": RED, "dead": RED, "case": GREEN,
}


class Teller:
    """Writes to standard output, for a person."""

    def __init__(self, wording: Wording):
        self.wording = wording
        self.coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.start: datetime | None = None
        self.is_silent_about = lambda event: False

    def say(self, code: str, **values: object) -> None:
        print(self.wording.say(code, **values), flush=True)

    def paint(self, text: str, *styles: str) -> str:
        return f"\033[{';'.join(styles)}m{text}\033[0m" if self.coloured and styles else text

    def tell_step(self, step: Step, about: str) -> None:
        line = f"{self.clock(instants.now())} → {about:13} {step.tells[self.wording.language]}"
        print(self.paint(line, DIM), flush=True)

    def tell_event(self, event: Received) -> None:
        if self.is_silent_about(event):
            return
        label = "triage" if event.type == "request.triaged" else self.wording.say(event.type)
        case = event.data.get("case_id") or ""
        district = event.data.get("district") if event.requests else None
        requests = event.requests[0] if event.requests else ""
        style = next((COLOURS[prefix] for prefix in COLOURS if event.type.startswith(prefix)), None)
        styles = [each for each in (style, BOLD if label.isupper() else None) if each]
        print(
            f"{self.clock(event.at)} ← {requests:13} {self.paint(f'{label:11}', *styles)} {case:10} "
            f"{self.describe(event)}{self.paint(f' · {district}' if district else '', DIM)}",
            flush=True,
        )

    def clock(self, at: datetime) -> str:
        seconds = (at - self.start).total_seconds() if self.start else 0
        return f"{self.wording.number(seconds, 1):>5} s"

    def describe(self, event: Received) -> str:
        teller = getattr(self, "describe_" + event.type.split(".")[0], None)
        try:
            return teller(event.type.partition(".")[2], event.data, event.at) if teller else event.type
        except (KeyError, TypeError, ValueError) as fault:
            return f"{event.type}: {fault!r}"  # an event that cannot be told must not end the telling

    def describe_request(self, _what: str, data: dict, at: datetime) -> str:
        kind, treated = self.wording.say(data["kind"]), self.wording.say(data["treated_as"])
        confidence = self.wording.number(data["confidence"], 2)
        due = data.get("follow_up_due")
        if not data["automated"]:
            text = self.wording.say("corrected", kind=kind)
        else:
            code = "judged" if kind == treated else "treated"
            reasons = ", ".join(code_of(reason) for reason in data["reasons"][:2])
            text = self.wording.say(code, kind=kind, treated=treated, confidence=confidence, reasons=reasons)
        return text + (self.wording.say("to_follow_up", due=self.when(due, at)) if due else "")

    def describe_review(self, what: str, data: dict, at: datetime) -> str:
        if what == "requested":
            return self.wording.say("review", due=self.when(data.get("decide_by"), at))
        if what == "overdue":
            return self.wording.say("review_over")
        return self.wording.say(
            "decided", how=self.wording.say(data["decided_by"]["how"]), outcome=self.wording.say(data["outcome"])
        )

    def describe_followup(self, what: str, data: dict, at: datetime) -> str:
        if what == "satisfied":
            code = "done" if data["on_time"] else "done_late"
            if data["on_time"] and data["recorded_late"]:
                code = "recorded_late"
            return self.wording.say(code, taken=self.wording.span(data["seconds_taken"], digits=0))
        if what == "cancelled":
            return self.wording.say("cancelled", reason=data["reason"])
        attempts = data.get("attempts") or 0
        code = "warning" if what == "due_soon" else "escalated"
        return self.notice(code, data, at) + (self.wording.say("attempts", attempts=attempts) if attempts else "")

    def describe_meeting(self, what: str, data: dict, at: datetime) -> str:
        if what == "requested":
            parties = ", ".join(each.get("name") or self.wording.say("citizen") for each in data["participants"])
            return self.wording.say("meeting_of", parties=parties, due=self.when(data["schedule_by"], at))
        if what == "scheduled":
            return self.wording.say("scheduled", due=self.when(data["scheduled_for"], at))
        if what == "closed":
            return self.wording.say(data["outcome"])
        if what in ("due_soon", "overdue"):
            return self.notice("meeting_warning" if what == "due_soon" else "meeting_late", data, at)
        return self.wording.say(what, reason=data.get("reason"))

    def describe_case(self, what: str, data: dict, _at: datetime) -> str:
        return self.wording.say(what, before=data.get("from"), after=data.get("to"))

    def describe_escalation(self, _what: str, data: dict, _at: datetime) -> str:
        to = ", ".join(data.get("addressed_to") or [])
        return self.wording.say("listed", level=data["level"], count=len(data["items"]), to=to)

    def describe_dead(self, _what: str, data: dict, _at: datetime) -> str:
        return self.wording.say("set_aside", reason=data["reason"], detail=data["detail"])

    def notice(self, code: str, data: dict, at: datetime) -> str:
        return self.wording.say(
            code,
            due=self.when(data.get("due_at"), at),
            to=", ".join(data.get("addressed_to") or []),
            level=data.get("level"),
            late=self.wording.span(data.get("late_by_seconds") or 0, digits=0),
            reason=self.wording.say(data.get("reason") or ""),
        )

    def when(self, due: str | None, at: datetime) -> str:
        if due is None:
            return "?"
        seconds = (instants.read(due) - at).total_seconds()
        return self.wording.say("in" if seconds >= 0 else "ago", span=self.wording.span(abs(seconds)))

    def tell_checks(self, checks: list[Check], each: bool) -> None:
        """How the day compares with what was to come: what is missing always, what is met when `each` is wanted."""
        print()
        for check in checks:
            that = check.expectation.that[self.wording.language]
            if not check.is_met:
                print(self.paint(f"  ✗ {self.wording.say('missing')} ({check.step}) {that}", RED))
                print(f"      {self.explain(check)}")
            elif each:
                print(f"  {self.paint('✓', GREEN)} {that}")
        met = sum(check.is_met for check in checks)
        print(self.paint(self.wording.say("met", met=met, all=len(checks)), BOLD), flush=True)

    def tell_account(self, account: Account, figures: list[Figure], each: bool) -> bool:
        """How the accountability report compares with the day; whether it says all that it must."""
        met = 0
        for figure in figures:
            that = figure.that[self.wording.language]
            if not account.says(figure):
                print(self.paint(f"  ✗ {self.wording.say('missing')} {that}", RED))
                print(f"      {figure.indicator} {figure.group}: {account.published(figure)}")
                continue
            met += 1
            if each:
                print(f"  {self.paint('✓', GREEN)} {that}")
        self.say("figures", met=met, all=len(figures))
        if not account.page_is_whole:
            print(self.paint(f"  ✗ {self.wording.say('missing')} {account.page}", RED))
        return met == len(figures) and account.page_is_whole

    def explain(self, check: Check) -> str:
        wanted, times = check.expectation, len(check.met_by)
        what = " ".join(filter(None, [wanted.type, wanted.key, wanted.request]))
        if times:
            reason = self.wording.say("wanted_times", times=times, wanted=wanted.times)
        elif check.nearest:
            reason = self.wording.say("nearest", faults="; ".join(check.faults(check.nearest)))
        else:
            reason = self.wording.say("nothing_like_it")
        return f"{what}: {reason}"


def code_of(reason: object) -> str:
    """A reason is a code, alone or with its wordings."""
    return reason.get("code", "") if isinstance(reason, dict) else str(reason)
