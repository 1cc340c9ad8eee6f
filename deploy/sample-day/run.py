"""Plays the sample day on a private broker and a daemon of its own: what `deploy/run` does once the programs are built."""

import argparse
import contextlib
import signal
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import pika

import instants
import wording
from account import Account
from open311 import RealRequests
from player import Player
from script import Figure, Step, read_day, read_figures
from services import ROOT, Broker, Daemon, ServiceFailure
from telling import Teller

HERE = Path(__file__).resolve().parent
DAY_LASTS = 17  # seconds: by then everything that is due has come, and what must not come has had its time
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PATIENCE = 30  # seconds more for what must come, on a slow machine


class Run:
    """One run, in a folder of its own."""

    def __init__(self, programs: Path, teller: Teller, folder: Path, once: bool):
        self.vip311d, self.vip311ctl = programs / "vip311d", programs / "vip311ctl"
        self.teller, self.folder, self.once = teller, folder, once
        self.configuration = folder / "vip311.yaml"
        self.url_file = folder / "amqp-url"  # nobody else can look into the folder
        self.report = folder / "report.html"
        self.went_well: bool | None = None  # not known before the day's end

    def whole(self, day: list[Step], figures: list[Figure]) -> None:
        """The whole run; without `once` it ends by a signal alone."""
        self.teller.say("starting")
        with contextlib.ExitStack() as stack:
            broker = Broker(self.folder / "broker")
            stack.callback(broker.stop)
            self.configure(broker)
            self.vip311("--declare-topology", "--config", self.configuration, program=self.vip311d)
            daemon = Daemon(self.vip311d, self.configuration, self.folder / "vip311d.log")
            stack.callback(daemon.stop)
            player = Player(pika.URLParameters(broker.url), self.teller, self.folder / "published.planted")
            stack.callback(player.close)
            went_as_it_must = self.play(player, day, daemon)
            went_as_it_must = self.log_tells_of_nobody() and went_as_it_must
            self.went_well = self.account(figures) and went_as_it_must
            if not self.once:
                self.leave_running(player, daemon)

    def configure(self, broker: Broker) -> None:
        values = {
            "BROKER_PORT": broker.port,
            "PASSWORD_FILE": broker.password_file,
            "FOLDER": self.folder,
            "IN_FORCE_SINCE": instants.written(instants.now() - timedelta(days=3)),
        }
        text = (HERE / "configuration.yaml").read_text()
        for name, value in values.items():
            text = text.replace(f"@{name}@", str(value))
        self.configuration.write_text(text)
        self.url_file.write_text(broker.url)

    def play(self, player: Player, day: list[Step], daemon: Daemon) -> bool:
        real = RealRequests()
        player.listeners.append(real.take)
        self.teller.is_silent_about = real.owns
        self.play_real(player, real)
        self.teller.say("begins")
        checks = player.play(day, DAY_LASTS, PATIENCE)
        self.teller.tell_checks(checks, each=self.once)
        if daemon.has_ended:
            self.teller.say("daemon_ended")
            print(daemon.last_words())
        return real.all_accepted and all(check.is_met for check in checks) and not daemon.has_ended

    def play_real(self, player: Player, real: RealRequests) -> None:
        if not real.requests:
            return self.teller.say("real_absent")
        for message in real.messages():
            player.send(message)
        end = instants.now() + timedelta(seconds=PATIENCE)
        while not real.all_accepted and instants.now() < end:
            player.receive(1)
        self.teller.say("real", accepted=len(real.accepted), all=len(real.ids), overdue=len(real.overdue))

    def log_tells_of_nobody(self) -> bool:
        """Whether the log, at its most talkative, holds no name, number, address or text of the day's people."""
        search = subprocess.run([sys.executable, ROOT / "deploy/find-leaks", self.folder], capture_output=True, text=True)
        self.teller.say("log_silent" if search.returncode == 0 else "log_leaks", found=search.stdout + search.stderr)
        return search.returncode == 0

    def account(self, figures: list[Figure]) -> bool:
        """What the operator sees at the day's end, and the page for the public; whether that says what the day makes it."""
        for verb in ("status", "worklist"):
            print(f"\n$ vip311ctl {verb}", flush=True)
            self.vip311(verb, *self.for_reader, program=self.vip311ctl)
        print()
        today = instants.now().astimezone(instants.LOCAL).date()
        report = [self.vip311ctl, "report", "--from", today - timedelta(days=1), "--to", today, *self.for_reader]
        figured = subprocess.run([*map(str, report), "--json"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if figured.returncode != 0:
            raise ServiceFailure(f"vip311ctl report: {self.teller.wording.say('failed')}\n{figured.stderr}")
        account = Account.read(figured.stdout, self.report)
        # The page is of the same rows of the journal, whatever was recorded since.
        self.vip311(*report[1:], "--as-of", account.row, "--output", self.report, program=self.vip311ctl)
        return self.teller.tell_account(account, figures, each=self.once)

    @property
    def for_reader(self) -> list:
        return ["--config", self.configuration, "--lang", self.teller.wording.language]

    def vip311(self, *arguments: object, program: Path) -> None:
        result = subprocess.run([program, *map(str, arguments)], stdin=subprocess.DEVNULL)
        if result.returncode != 0:
            words = " ".join([program.name, *map(str, arguments)])
            raise ServiceFailure(f"{words}: {self.teller.wording.say('failed')} ({result.returncode})")

    def leave_running(self, player: Player, daemon: Daemon) -> None:
        self.teller.say("left_running")
        for code in ("connect", "operate", "watch", "log"):
            self.teller.say(
                code, url_file=self.url_file, program=self.vip311ctl, configuration=self.configuration,
                address=daemon.status_address, log=daemon.log,
            )
        while not daemon.has_ended:
            player.receive(1)
        raise ServiceFailure(f"{self.teller.wording.say('daemon_ended')}\n{daemon.last_words()}")


class Interrupted(BaseException):
    """A signal asked for the end."""

    def __init__(self, number: int):
        self.number = number


def end_on_signal(number: int, _frame: object) -> None:
    for each in ENDING_SIGNALS:
        signal.signal(each, signal.SIG_IGN)  # a second one must not cut the stopping short
    raise Interrupted(number)


def tidy(folder: Path, keep: list[Path]) -> None:
    for path in folder.iterdir():
        if path not in keep:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()


def main() -> int:
    parser = argparse.ArgumentParser(prog="deploy/run")
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--lang", choices=["fr", "en"], default=wording.of_locale())
    parser.add_argument("--programs", type=Path, default=ROOT / ".build/debug")
    parser.add_argument("--check", action="store_true", help="only read arguments and day")
    options = parser.parse_args()
    day, figures = read_day(HERE / "day"), read_figures(HERE / "day")
    if options.check:
        return 0
    for each in ENDING_SIGNALS:
        signal.signal(each, end_on_signal)
    teller = Teller(wording.Wording(options.lang))
    run = Run(options.programs, teller, Path(tempfile.mkdtemp(prefix="vip311-day-")), options.once)
    interrupted = None
    try:
        run.whole(day, figures)
    except Interrupted as interruption:
        interrupted = interruption.number
        teller.say("stopped")
    except ServiceFailure as failure:
        print(failure, file=sys.stderr)
        run.went_well = False
    if run.went_well is False:
        teller.say("kept", folder=run.folder)
        return 1
    tidy(run.folder, keep=[run.report])
    # Ctrl-C is how a run that went well is meant to end; before its end it is an interruption.
    return 0 if run.went_well else 128 + (interrupted or 0)


if __name__ == "__main__":
    sys.exit(main())
