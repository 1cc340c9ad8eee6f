"""Publishes a request as the 311 system would: publish.py REQUEST_ID DESCRIPTION

AMQP_URL says where and as whom: amqp://city311:PASSWORD@localhost/%2F. Needs pika (Debian: python3-pika).
"""
import datetime
import json
import os
import sys

import pika


def main():
    request, description = sys.argv[1:3]
    now = datetime.datetime.now(datetime.timezone.utc)
    body = {
        "service_request_id": request,
        "requested_datetime": now.isoformat(timespec="seconds"),
        "service_code": "COLLECTE",
        "description": description,
        "nature": "complaint",
        "channel": "phone",
        "account_id": "c-77120",
    }
    with pika.BlockingConnection(pika.URLParameters(os.environ["AMQP_URL"])) as connection:
        channel = connection.channel()
        # From here on publishing returns once the broker has the message, and raises if no queue takes it.
        channel.confirm_delivery()
        channel.basic_publish(
            exchange="city311",
            routing_key="request.created",
            body=json.dumps(body).encode(),
            # The same message_id twice is one message: send again whatever was not confirmed.
            properties=pika.BasicProperties(
                content_type="application/json", delivery_mode=2, message_id=f"{request}-created"),
            mandatory=True,
        )
    print(f"{request}: the broker has it")


if __name__ == "__main__":
    main()
