"""Real Open311 requests, played as a city's existing publisher would send them: the bare request object."""

import json
from pathlib import Path

import wire
from expectations import Received

# Beside the checkout; never part of it.
FILE = Path(__file__).resolve().parents[3] / "shared/data/open311/chicago_2014_2015.json"


class RealRequests:
    """Sends the real requests and counts those that vip311 took in."""

    def __init__(self):
        self.requests = json.loads(FILE.read_text()) if FILE.exists() else []
        self.ids = {request["service_request_id"] for request in self.requests}
        self.accepted: set[str] = set()
        self.overdue: set[str] = set()

    @property
    def all_accepted(self) -> bool:
        return self.accepted == self.ids

    def owns(self, event: Received) -> bool:
        return not self.ids.isdisjoint(event.requests)

    def take(self, event: Received) -> None:
        if event.type == "request.triaged":
            self.accepted |= self.ids.intersection(event.requests)
        if event.type == "followup.overdue":
            self.overdue |= self.ids.intersection(event.requests)

    def messages(self) -> list[wire.Message]:
        """Every other one as an array that holds one, as GeoReport v2 answers."""
        return [
            wire.compose(
                "request.created", "bare", [request] if index % 2 else request, f"open311-{index}", "", {}
            )
            for index, request in enumerate(self.requests)
        ]
