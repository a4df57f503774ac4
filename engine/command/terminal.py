"""What a person, or a program, at a terminal gets to see of a run."""

from __future__ import annotations

import json
import shutil
import sys
import time
from typing import Any, Optional, TextIO

#: Seconds between two lines of progress where there is no terminal to write one line anew.
LINE_S = 10.0
#: Seconds after which an estimate of the remaining time is worth something.
SOON_S = 3.0


class Terminal:
    """Messages and one line of progress, on standard error."""

    def __init__(self, quiet: bool = False, stream: Optional[TextIO] = None) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._live = self._stream.isatty()
        self._line = ""
        self._step, self._began, self._told = "", time.monotonic(), 0.0

    def hear(self, event: dict[str, Any]) -> None:
        """Show one event."""
        if event["event"] == "message":
            warning = event["level"] == "warning"
            if warning or not self._quiet:
                self.say(f"Warning: {event['text']}" if warning else event["text"])
        elif event["event"] == "progress" and not self._quiet:
            self._progress(float(event["done"]), float(event["total"]), event["text"])

    def say(self, text: str) -> None:
        """Write a line above that of the progress."""
        self.clear()
        print(_plain(text), file=self._stream, flush=True)

    def clear(self) -> None:
        """Take the line of progress away."""
        if self._line:
            print("\r" + " " * len(self._line) + "\r", end="", file=self._stream, flush=True)
            self._line = ""

    def finish(self, values: dict[str, Any]) -> None:
        """Show what the run came to, on standard output."""
        self.clear()
        for name, value in values.items():
            if value is not None:
                text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                print(f"{name}: {_plain(text)}")

    def fail(self, kind: str, text: str, hint: str) -> None:
        """Show why it failed."""
        stop = "" if not hint or text.endswith((".", "!", "?")) else "."
        self.say(f"{text}{stop} {hint}".rstrip())

    def _progress(self, done: float, total: float, text: str) -> None:
        now = time.monotonic()
        if text != self._step:
            self._step, self._began, self._told = text, now, 0.0
        if total <= 0 or (not self._live and now - self._told < LINE_S):
            return
        self._told = now
        share = min(done / total, 1.0)
        line = f"{text or 'Working'}: {share:.0%}{self._remaining(share, now)}"
        if not self._live:
            print(_plain(line), file=self._stream, flush=True)
            return
        line = _plain(line)[: max(shutil.get_terminal_size().columns - 1, 20)]
        print("\r" + line.ljust(len(self._line)), end="", file=self._stream, flush=True)
        self._line = line

    def _remaining(self, share: float, now: float) -> str:
        passed = now - self._began
        if passed < SOON_S or not 0 < share < 1:
            return ""
        minutes, seconds = divmod(round(passed * (1 - share) / share), 60)
        hours, minutes = divmod(minutes, 60)
        return f", about {hours}:{minutes:02}:{seconds:02} left" if hours else f", about {minutes}:{seconds:02} left"


class Events:
    """The same as JSON, one event a line, on standard output: for programs."""

    def __init__(self, stream: Optional[TextIO] = None) -> None:
        self._stream = stream or sys.stdout

    def hear(self, event: dict[str, Any]) -> None:
        print(json.dumps(event), file=self._stream, flush=True)

    def finish(self, values: dict[str, Any]) -> None:
        self.hear({"event": "result", "values": values})

    def fail(self, kind: str, text: str, hint: str) -> None:
        self.hear({"event": "error", "kind": kind, "text": text, "hint": hint})


def _plain(text: str) -> str:
    """Without what would steer the terminal: names in data may hold anything."""
    return "".join(sign if sign.isprintable() or sign == "\n" else "?" for sign in text)
