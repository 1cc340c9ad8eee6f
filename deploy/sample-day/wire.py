"""Puts a message on the wire in each of the three formats that vip311 takes (contract: "In")."""

import json
from dataclasses import dataclass

import pika

EXCHANGE = "city311"
SOURCE = "/city311"


@dataclass
class Message:
    """A message as it goes to the exchange."""

    routing_key: str
    body: bytes
    properties: pika.BasicProperties


def compose(routing_key: str, form: str, data: dict | bytes, message_id: str, time: str, overrides: dict) -> Message:
    """The message that says `data` in `form`; bytes are taken as they are."""
    attributes = {
        "specversion": "1.0",
        "id": message_id,
        "source": SOURCE,
        "type": f"city311.{routing_key}",
        "time": time,
        "datacontenttype": "application/json",
    } | overrides
    if form == "structured":
        content, content_type, headers = attributes | {"data": data}, "application/cloudevents+json", None
    elif form == "binary":
        content, content_type = data, "application/json"
        headers = {f"cloudEvents:{name}": value for name, value in attributes.items() if name != "datacontenttype"}
    elif form == "bare":
        content, content_type, headers = data, "application/json", None
    else:
        raise ValueError(f"{form} is no format")
    body = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    properties = pika.BasicProperties(
        content_type=content_type,
        delivery_mode=2,  # persistent
        message_id=str(attributes["id"]),
        headers=headers,
    )
    return Message(routing_key, body, properties)
