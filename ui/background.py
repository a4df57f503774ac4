"""Work that the window does not wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsTask

from ..engine.errors import EngineError

Work = Callable[[Callable[[], bool]], Any]
Take = Callable[[Any, Optional[EngineError]], None]


class Task(QgsTask):
    """Works in the background and hands over in the window's thread what came of it, unless it was cancelled.

    `work` is given a function that says whether it is to stop. `take` gets what it returns, and why it failed: an
    EngineError, or None.
    """

    def __init__(self, name: str, work: Work, take: Take) -> None:
        flags = QgsTask.Flag.CanCancel
        if hasattr(QgsTask.Flag, "Hidden"):  # older QGIS shows each for a moment in its status bar
            flags |= QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(name, flags)
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
