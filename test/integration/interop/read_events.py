"""Reads events as a partner would who has never seen this project: confluent-kafka and the CloudEvents SDK.

Usage: read_events.py BROKERS TOPIC COUNT
Writes one JSON object a line: the attributes of the event, and its data.
"""

import json
import sys
import time
import uuid

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary_event
from confluent_kafka import Consumer

LIMIT_SECONDS = 60


def main(brokers: str, topic: str, count: int) -> None:
    consumer = Consumer(
        {
            "bootstrap.servers": brokers,
            "group.id": f"interop-{uuid.uuid4()}",
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
        }
    )
    consumer.subscribe([topic])
    ends = time.monotonic() + LIMIT_SECONDS
    seen = 0
    try:
        while seen < count:
            if time.monotonic() > ends:
                raise TimeoutError(f"{seen} of {count} events came within {LIMIT_SECONDS} s")
            record = consumer.poll(1.0)
            if record is None:
                continue
            if record.error():
                raise RuntimeError(record.error())
            headers = dict(record.headers() or [])
            event = from_binary_event(KafkaMessage(headers, record.key(), record.value()))
            attributes = {**event.get_attributes(), "time": event.get_time().isoformat()}
            print(json.dumps({"attributes": attributes, "data": event.get_data()}))
            seen += 1
    finally:
        consumer.close()


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
