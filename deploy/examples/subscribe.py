"""Takes events about meetings as the councillors' service would, and schedules each meeting asked for: subscribe.py [COUNT]

Ends after COUNT events, or never. AMQP_URL says where and as whom: amqp://councillors:PASSWORD@localhost/%2F. Needs pika.
"""
import datetime
import json
import os
import sys

import pika

# Yours must outlive the program: an event can come again, with the same id.
seen = set()


def schedule(channel, event):
    """Answers that the meeting will be in three days."""
    now = datetime.datetime.now(datetime.timezone.utc)
    data = {
        "meeting_id": event["data"]["meeting_id"],
        "status": "scheduled",
        "recorded_at": now.isoformat(timespec="seconds"),
        "recorded_by": "secretariat",
        "scheduled_for": (now + datetime.timedelta(days=3)).isoformat(timespec="seconds"),
    }
    channel.basic_publish(
        "city311", "meeting.updated", json.dumps(data).encode(),
        pika.BasicProperties(content_type="application/json", delivery_mode=2, message_id=f"scheduled-{event['id']}"),
        mandatory=True)


def main():
    left = int(sys.argv[1]) if len(sys.argv) > 1 else None
    with pika.BlockingConnection(pika.URLParameters(os.environ["AMQP_URL"])) as connection:
        channel = connection.channel()
        channel.confirm_delivery()
        channel.basic_qos(prefetch_count=10)
        for method, _, body in channel.consume("councillors.meetings"):
            event = json.loads(body)
            if event["id"] not in seen:
                print(event["type"], event["subject"], event["data"]["district"], flush=True)
                if event["type"] == "vip311.meeting.requested":
                    schedule(channel, event)
                seen.add(event["id"])
            # Only now: whatever is not acknowledged comes again.
            channel.basic_ack(method.delivery_tag)
            left = left and left - 1
            if left == 0:
                return


if __name__ == "__main__":
    main()
