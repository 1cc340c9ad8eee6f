#!/usr/bin/env python3
"""A publisher and a subscriber in another language: two contacts of one citizen go in, a request for a meeting comes out.

    other_client.py FORM EXCHANGE EVENTS

FORM is one of the contract's three formats: structured, binary, bare. The contacts are published to EXCHANGE; the subscriber binds
`meeting.requested.#` at EVENTS. The broker is where AMQP_URL says. Prints what went in and the first event that came, as
{"published": [data …], "routing_key", "content_type", "message_id", "type", "event"}; ends with 1 when none comes in time.
"""

import datetime
import json
import os
import pathlib
import sys

import pika

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "deploy/sample-day"))
import wire  # noqa: E402  how the sample day puts a message on the wire

PATIENCE = 60  # seconds, for a busy machine

COMPLAINTS = [
    (3, "Mon bac brun n'a pas été vidé, c'est la troisième fois que votre camion passe tout droit."),
    (0, "Je rappelle pour mon bac brun. Toujours rien, personne n'est venu depuis mon appel."),
]


def contact(form, number, hours_ago, description):
    """A contact of the one citizen, as GeoReport v2 has it."""
    registered = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=hours_ago)
    return {
        "service_request_id": f"26-{form}-{number}",
        "requested_datetime": registered.isoformat(timespec="milliseconds"),
        "service_code": "collecte",
        "service_name": "Collecte des matières organiques",
        "description": description,
        "address": "87, rue du Passe-Partout, Trois-Rivières",
        "channel": "phone",
        "language": "fr",
        "nature": "plainte",
        "first_name": "Rosalie",
        "last_name": "Vaugeois",
        "phone": "819-555-0187",
        "district": "carmel",
    }


def main(form, exchange, events):
    connection = pika.BlockingConnection(pika.URLParameters(os.environ["AMQP_URL"]))
    channel = connection.channel()
    channel.confirm_delivery()
    queue = channel.queue_declare("", exclusive=True).method.queue
    channel.queue_bind(queue, events, "meeting.requested.#")
    contacts = [contact(form, number, *complaint) for number, complaint in enumerate(COMPLAINTS, 1)]
    for data in contacts:
        now = datetime.datetime.now(datetime.timezone.utc).isoformat()
        message = wire.compose("request.created", form, data, f"m-{data['service_request_id']}", now, {})
        channel.basic_publish(exchange, message.routing_key, message.body, message.properties, mandatory=True)
    for method, properties, body in channel.consume(queue, auto_ack=True, inactivity_timeout=PATIENCE):
        if method is None:
            print(f"no meeting was requested within {PATIENCE} s", file=sys.stderr)
            return 1
        came = {
            "routing_key": method.routing_key,
            "content_type": properties.content_type,
            "message_id": properties.message_id,
            "type": properties.type,
            "event": json.loads(body),
        }
        print(json.dumps({"published": contacts, **came}))
        return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
