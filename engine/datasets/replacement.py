"""A dataset made anew beside the old one, whose place it takes at once when it is whole.

At every moment the dataset's name stands for the old one or for the new one, whole; only where a file system cannot let
two folders trade their names is there a moment without either, which the next run puts right.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..progress import Progress, move, remove
from .workplace import SUFFIX, WORK, Workplace, writing_to

#: What the old dataset is called for the moment in which names are traded one after the other.
ASIDE = ".replaced"
#: What a file system says that cannot trade names at once.
_CANNOT = (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM)
_AT_FDCWD, _EXCHANGE, _SWAP = -100, 2, 2


class Replacement(Workplace):
    """The workplace `<output>.partial` of a dataset that takes the place of the one at `output` when it is whole.

    Files of the old one that stay as they are become links to it where that can be, copies elsewhere. What a user put
    into its folder comes along: all but `own`, the files of the old dataset by their paths below its folder.
    `before_publishing` closes what is open in it.
    """

    def __init__(
        self,
        output: Path,
        fingerprint: str,
        progress: Progress,
        is_own: Callable[[str], bool],
        before_publishing: Callable[[], None],
    ) -> None:
        super().__init__(output, fingerprint, progress)
        self._is_own, self._before_publishing = is_own, before_publishing

    def copy(self, file: str, original: str) -> None:
        path, source = self.folder / file, Path(original)
        if self.output not in source.parents:
            super().copy(file, original)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.unlink(missing_ok=True)
            os.link(source, path)
        except OSError:
            super().copy(file, original)

    def publish(self) -> None:
        """Let the new dataset take the old one's place, and remove the old one."""
        with writing_to(self.output):
            self._keep_what_is_not_ours()
            self._before_publishing()
            self._before_renaming()
            exchange(self.folder, self.output)
            remove(self.folder)
            remove(self.output / WORK)
            self._release()

    def _keep_what_is_not_ours(self) -> None:
        for folder, folders, files in os.walk(self.output):
            links = [name for name in folders if (Path(folder) / name).is_symlink()]
            for name in (*files, *links):
                path = Path(folder) / name
                file = path.relative_to(self.output).as_posix()
                target = self.folder / file
                if not self._is_own(file) and not target.exists() and not target.is_symlink():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(path, target, follow_symlinks=False)


def recover(output: Path, in_use: Callable[[Path], bool]) -> None:
    """Finish what a run that was ended while it published has left; `in_use` says whether one is still at it.

    Raises OutputError where another run is writing.
    """
    aside = output.with_name(output.name + ASIDE)
    if not output.exists() and aside.is_dir():
        move(aside, output)
    work = output / WORK
    if not work.is_dir():
        return
    if in_use(work / "lock"):
        raise OutputError(f"{output} is being written by another run")
    # The new dataset has its name; what is left of the old one goes first, what tells so last.
    for old in (aside, output.with_name(output.name + SUFFIX)):
        remove(old)
    remove(work)


def exchange(one: Path, other: Path) -> None:
    """Let two folders beside each other trade their names: at once where the system can, else one after the other."""
    if not _exchanged(one, other):
        aside = other.with_name(other.name + ASIDE)
        move(other, aside)
        move(one, other)
        move(aside, one)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system traded the names; raises OSError where it refuses."""
    call: Any = None
    arguments: tuple[Any, ...] = ()
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform.startswith("linux"):
        call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
        arguments = (_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    elif sys.platform == "darwin":
        call = getattr(ctypes.CDLL(None, use_errno=True), "renamex_np", None)
        arguments = (first, second, _SWAP)
    if call is None:
        return False
    if call(*arguments) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(other))
