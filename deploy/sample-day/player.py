"""Publishes the day's steps when they are due, and receives what vip311 says."""

import json
import re
from datetime import timedelta
from pathlib import Path

import pika

import instants
import wire
from expectations import Check, Received
from script import Step

EVENTS, DEAD = "vip311.events", "vip311.dead"


class Player:
    """One connection to the broker: the 311 system, its operators and a subscriber to everything at once."""

    def __init__(self, parameters: pika.ConnectionParameters, teller, planted: Path):
        self.teller = teller
        self.planted = planted  # what was published, for deploy/find-leaks
        self.connection = pika.BlockingConnection(parameters)
        self.publishing = self.connection.channel()
        self.publishing.confirm_delivery()
        self.receiving = self.connection.channel()
        queue = self.receiving.queue_declare("", exclusive=True).method.queue
        self.receiving.queue_bind(queue, EVENTS, routing_key="#")
        self.receiving.basic_consume(queue, self.take_event, auto_ack=True)
        # Looked at, not taken: without an acknowledgement they are back in the queue when this channel closes.
        self.looking = self.connection.channel()
        self.looking.basic_consume(DEAD, self.take_dead)
        self.start = None
        self.checks: list[Check] = []
        self.met: dict[str, Received] = {}
        self.sent: dict[str, wire.Message] = {}
        self.listeners = []

    def play(self, steps: list[Step], lasts: float, patience: float) -> list[Check]:
        """Plays the day to its end, and on until everything came that must, for at most `patience` seconds more."""
        moment = instants.now()
        self.start = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
        self.teller.start = self.start
        self.checks = [Check(each, self.start, step.id) for step in steps for each in step.expects]
        pending, end = list(steps), self.start + timedelta(seconds=lasts)
        while (now := instants.now()) < end or (self.is_waiting(pending) and now < end + timedelta(seconds=patience)):
            for step in [step for step in pending if self.is_due(step, now)]:
                self.publish(step)
                pending.remove(step)
            self.receive(self.time_to_next(pending, end))
        self.looking.close()
        return self.checks

    def is_waiting(self, pending: list[Step]) -> bool:
        return bool(pending) or any(check.can_still_change for check in self.checks)

    def due(self, step: Step):
        """When `step` is to be published; nothing while the event that it waits for has not come."""
        if step.at is not None:
            return self.start + timedelta(seconds=step.at)
        event = self.met.get(step.after)
        return event and event.at + timedelta(seconds=step.later)

    def is_due(self, step: Step, now) -> bool:
        due = self.due(step)
        return due is not None and due <= now

    def time_to_next(self, pending: list[Step], end) -> float:
        dues = [due for due in map(self.due, pending) if due is not None]
        wait = (min([*dues, max(end, instants.now() + timedelta(seconds=1))]) - instants.now()).total_seconds()
        return max(0.0, wait)

    def receive(self, seconds: float) -> None:
        """Hands on what comes, for at most `seconds`."""
        self.connection.process_data_events(time_limit=seconds)

    def publish(self, step: Step) -> None:
        data = self.fill_in(step.data or {})
        message = self.sent[step.again] if step.again else self.compose(step, data)
        self.sent[step.id] = message
        self.teller.tell_step(step, about=data.get("service_request_id") or data.get("meeting_id") or "")
        for check in self.checks:
            if check.step == step.id:
                check.published = instants.now()
        self.send(message)

    def send(self, message: wire.Message) -> None:
        self.publishing.basic_publish(
            wire.EXCHANGE, message.routing_key, message.body, message.properties, mandatory=True
        )
        with self.planted.open("ab") as planted:
            planted.write(message.body + b"\n")

    @staticmethod
    def compose(step: Step, data: dict) -> wire.Message:
        content = step.body.encode() if step.body is not None else data
        time = instants.written(instants.now())
        return wire.compose(step.sends, step.form, content, step.id, time, step.overrides)

    def fill_in(self, value):
        """`value` with instants and references replaced by what they stand for."""
        if isinstance(value, dict):
            return {name: self.fill_in(member) for name, member in value.items()}
        if isinstance(value, list):
            return [self.fill_in(member) for member in value]
        if instants.is_relative(value):
            return instants.written(instants.absolute(value, self.start))
        if isinstance(value, str):
            return re.sub(r"\{([\w-]+)\.(\w+)\}", lambda found: str(self.met[found[1]].data[found[2]]), value)
        return value

    def take_event(self, _channel, method, _properties, body: bytes) -> None:
        event = json.loads(body)
        kind = event["type"].removeprefix("vip311.")
        self.take(Received(kind, method.routing_key, event["data"], instants.now(), event["id"]))

    def take_dead(self, _channel, method, properties, body: bytes) -> None:
        headers = properties.headers or {}
        step = next((step for step, message in self.sent.items() if message.body == body), None)
        data = {
            "reason": headers.get("x-vip311-reason"), "detail": headers.get("x-vip311-detail"), "step": step,
        }
        self.take(Received("dead", method.routing_key, data, instants.now()))

    def take(self, event: Received) -> None:
        for check in self.checks:
            if check.take(event) and check.expectation.id:
                self.met.setdefault(check.expectation.id, event)
        for listener in self.listeners:
            listener(event)
        self.teller.tell_event(event)

    def close(self) -> None:
        self.connection.close()
