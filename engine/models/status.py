"""How a training stands, said in a small file beside its model for whoever follows it."""

from __future__ import annotations

import json
import os
import threading
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..imagery.names import without_secrets
from ..progress import Progress, move
from .names import BEAT_S, RUNNING, status_path

VERSION = 1


class Status:
    """Writes `<model>.training.json`, from the first finished epoch on; until then that of an earlier training stays.

    While the training is under way, the time of the file is set anew every few seconds, so that one that was killed can
    be told from one that is slow. What cannot be written is warned of once, and the training goes on.
    """

    def __init__(self, model: Path, told: dict[str, Any], progress: Progress) -> None:
        """`told` says what the training is: plain JSON values."""
        self.path = status_path(model)
        self._values = {"version": VERSION, "state": RUNNING, **told, "started": _now(), "text": ""}
        self._progress = progress
        self.begun = self._failed = False
        self._over = threading.Event()

    def begin(self) -> None:
        """Say that the training is under way; later calls change nothing."""
        if not self.begun:
            self.begun = True
            self._write()
            threading.Thread(target=self._beat, name="beat", daemon=True).start()

    def end(self, state: str, text: str = "") -> None:
        """Say how it ended, if it was ever under way."""
        self._over.set()
        if self.begun:
            self._values |= {"state": state, "text": without_secrets(text)}
            self._write()

    def _beat(self) -> None:
        while not self._over.wait(BEAT_S):
            try:
                os.utime(self.path)
            except OSError:
                continue  # whoever removed it may put it back

    def _write(self) -> None:
        try:
            with self._progress.scratch(self.path.with_name(f".{self.path.name}.part")) as part:
                part.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
                move(part, self.path)
        except OSError as error:
            if not self._failed:
                self._failed = True
                self._progress.warn(f"{self.path} cannot be written: {error.strerror or error}. Training goes on.")


def _now() -> str:
    return datetime.now(timezone.utc).isoformat()
