"""Work that the window does not wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsTask
from qgis.PyQt import sip

from ..engine.errors import EngineError

Work = Callable[[Callable[[], bool]], Any]
Take = Callable[[Any, Optional[EngineError]], None]


def quiet_flags() -> Any:
    """Flags of a task that can be stopped and that QGIS need not tell of; older QGIS shows each for a moment."""
    flags = QgsTask.Flag.CanCancel
    for name in ("Hidden", "Silent"):
        flags = flags | getattr(QgsTask.Flag, name, flags)
    return flags


def stop(task: Optional[QgsTask]) -> None:
    """Ask a task to stop, if there is one and QGIS has not taken it away already."""
    if task is not None and not sip.isdeleted(task):
        task.cancel()


def stop_all(tasks: dict[str, QgsTask]) -> None:
    """Ask all of them to stop, and forget them."""
    while tasks:
        stop(tasks.popitem()[1])


class Task(QgsTask):
    """Works in the background and hands over in the window's thread what came of it, unless it was cancelled.

    `work` is given a function that says whether it is to stop. `take` gets what it returns, and why it failed: an
    EngineError, or None.
    """

    def __init__(self, name: str, work: Work, take: Take) -> None:
        super().__init__(name, quiet_flags())
        self.work, self.take = work, take
        self.result: Any = None
        self.error: Optional[EngineError] = None

    def run(self) -> bool:
        try:
            self.result = self.work(self.isCanceled)
        except EngineError as error:
            self.error = error
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        if result:
            self.take(self.result, self.error)
