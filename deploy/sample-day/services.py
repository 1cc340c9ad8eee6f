"""The private broker and the daemon of a run: started, watched and stopped by their process ids.

Both live in sessions of their own, so that Ctrl-C reaches this program alone, which then stops them in order. Should this
program be killed outright, they end as well: the broker with its standard input, the daemon with its parent.
"""

import os
import re
import select
import shlex
import socket
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class ServiceFailure(Exception):
    """Something did not start; the text says what, for a person."""


class Broker:
    """A RabbitMQ on loopback with everything in one folder (deploy/broker)."""

    def __init__(self, folder: Path):
        command = [ROOT / "deploy/broker", "run", folder, "--temporary"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        if self.process.stdout.readline() != "ready\n":
            self.stop()
            raise ServiceFailure("the broker did not start")
        settings = dict(line.split("=", 1) for line in shlex.split((folder / "env").read_text()))
        self.port = settings["BROKER_PORT"]
        self.password_file = settings["BROKER_PASSWORD_FILE"]
        self.url = f"amqp://{settings['BROKER_USER']}:{settings['BROKER_PASSWORD']}@127.0.0.1:{self.port}/?heartbeat=30"

    def stop(self) -> None:
        self.process.stdin.close()
        self.process.wait()


class Daemon:
    """vip311d, from `READY=1` on, as systemd would see it."""

    ready_within = 60  # seconds
    stops_within = 20  # seconds

    def __init__(self, program: Path, configuration: Path, log: Path):
        self.log = log
        self.process = None
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notices, log.open("wb") as output:
            notices.bind("")  # the system chooses a free abstract name
            environment = os.environ | {"NOTIFY_SOCKET": "@" + notices.getsockname()[1:].decode()}
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", program, "run", "--config", configuration],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment, start_new_session=True,
            )
            try:
                self.await_ready(notices)
            except BaseException:
                self.stop()
                raise

    def await_ready(self, notices: socket.socket) -> None:
        end = os.pidfd_open(self.process.pid)
        try:
            while True:
                readable, _, _ = select.select([notices, end], [], [], self.ready_within)
                if notices in readable and b"READY=1" in notices.recv(4096).split(b"\n"):
                    return
                if notices not in readable:
                    raise ServiceFailure(f"vip311d did not get ready:\n{self.last_words()}")
        finally:
            os.close(end)

    def last_words(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])

    @property
    def status_address(self) -> str:
        """Where it answers metrics and health: the system chose the port."""
        found = re.search(r'"answering metrics and health" address=(\S+)', self.log.read_text(errors="replace"))
        return found.group(1) if found else "?"

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def stop(self) -> int:
        """Asks it to stop, and waits until it did; its exit code."""
        self.process.terminate()
        try:
            return self.process.wait(self.stops_within)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return -1

