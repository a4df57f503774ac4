"""What Windows and macOS ask for beyond what Linux does, tried where it can be tried anywhere."""

import ast
import errno
import io
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from tilewright.engine import progress, worker
from tilewright.engine.command import child
from tilewright.engine.errors import OutputError
from tilewright.engine.progress import Progress, move

ENGINE = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"


def test_nobody_else_waits_for_what_the_worker_reads():
    """Libraries that look at standard input as they are loaded would wait for the thread that listens for `cancel`."""
    code = (
        "import runpy, sys, threading, os\n"
        f"runpy.run_path({str(ENGINE)!r})['register_package']()\n"
        "from tilewright.engine.worker import taken_input\n"
        "taken = taken_input()\n"
        "threading.Thread(target=lambda: (taken.readline(), os._exit(7)), daemon=True).start()\n"
        "print(repr(sys.stdin.read()), os.path.sameopenfile(0, os.open(os.devnull, os.O_RDONLY)), flush=True)\n"
        "threading.Event().wait(60)\n"
    )
    with subprocess.Popen([sys.executable, "-I", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline().split() == [b"''", b"True"]
        process.stdin.write("cancel é\n".encode())
        process.stdin.flush()
        assert process.wait(timeout=30) == 7


class Gone(io.StringIO):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def write(self, text):
        raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EINVAL])
def test_a_run_stops_where_nobody_hears_it_any_more(number):
    said = worker.EventProgress(Gone(number))
    said.message("hello")
    assert said.cancelled


def test_a_disk_that_is_full_of_events_is_told():
    said = worker.EventProgress(Gone(errno.ENOSPC))
    with pytest.raises(OSError, match="No space left"):
        said.message("hello")


def test_signals_are_seen_while_a_worker_is_silent():
    """Windows breaks off no reading for a signal: what waits for a line must come back by itself now and then."""
    heard = []
    with subprocess.Popen(
        [sys.executable, "-I", "-c", "import sys; print('a'); print('b', flush=True); sys.stdin.read(); print('c')"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        for line in child._lines(process.stdout):
            heard.append(line)
            if line == "b\n":
                process.stdin.close()
    assert heard == ["a\n", "b\n", "c\n"]


class Held:
    """A path that others hold for the first times it is given another name."""

    def __init__(self, times):
        self.times = times

    def replace(self, target):
        self.times -= 1
        if self.times >= 0:
            raise PermissionError(errno.EACCES, "held")


def test_a_new_name_waits_until_others_let_go(monkeypatch):
    monkeypatch.setattr(progress, "PATIENCE_S", 20.0)
    held = Held(3)
    move(held, Path("b"))
    assert held.times == -1
    monkeypatch.setattr(progress, "PATIENCE_S", 0.0)
    with pytest.raises(PermissionError):
        move(Held(1), Path("b"))


def test_what_others_have_open_goes_later(tmp_path, monkeypatch):
    """The lock of a file that another run waits for can be opened by it in the moment in which it is to go."""
    path = tmp_path / "lock"
    said, unlink = Progress(), Path.unlink

    def held(path, missing_ok=False):
        raise PermissionError(errno.EACCES, "held")

    with said.scratch(path):
        path.touch()
        monkeypatch.setattr(Path, "unlink", held)
    assert path.exists()
    monkeypatch.setattr(Path, "unlink", unlink)
    said.remove_scratch()
    assert not path.exists()


@pytest.mark.parametrize(("winerror", "advised"), [(5, True), (32, True), (3, False), (None, False)])
def test_what_windows_keeps_open_is_told(winerror, advised):
    from tilewright.engine.datasets.workplace import writing_to

    error = PermissionError(errno.EACCES, "Access is denied")
    if winerror:
        error.winerror = winerror
    with pytest.raises(OutputError, match="cannot be written: Access is denied") as raised, writing_to(Path("a")):
        raise error
    assert ("such as its layer in QGIS" in raised.value.hint) == advised


#: What opens rasters and layers, and what such a raster in memory is called here.
LAYERS, MEMORY = {"rasterio", "fiona"}, {"memory"}


def calls(path):
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def mode_of(call, name):
    """The mode in which a call opens a file; empty where it opens something else, such as a raster."""
    parts = [*call.args, *(part.value for part in call.keywords if part.arg == "mode")]
    given = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    modes = [text for text in given if re.fullmatch("[rwax]b?[+]?b?|[rwax]t", text)]
    return modes[0] if modes else "r" if name == "open" and isinstance(call.func, ast.Name) else ""


@pytest.mark.parametrize("room", ["door", "engine", "algorithms", "ui", "i18n", "demo", "tools"])
def test_text_is_read_and_written_in_the_same_letters_everywhere(room):
    """Windows takes the letters of its own language where no encoding is named."""
    for path in sorted((ENGINE.parents[1] / room).rglob("*.py")):
        for call in calls(path):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            named = {part.arg for part in call.keywords}
            text = name in ("read_text", "write_text") or (
                name in ("open", "fdopen", "NamedTemporaryFile") and "b" not in (mode_of(call, name) or "b")
            )
            text = text or (name in ("run", "Popen", "check_output") and {"text", "universal_newlines"} & named)
            layer = isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") in LAYERS | MEMORY
            assert not text or layer or "encoding" in named, f"{path}:{call.lineno} names no encoding"


@pytest.mark.parametrize("room", ["door", "engine", "algorithms", "ui"])
def test_files_get_their_names_with_patience(room):
    """Windows gives no other name to what a virus scanner looks at: `move` waits for it."""
    for path in sorted((ENGINE.parents[1] / room).rglob("*.py")):
        for call in calls(path):
            moves = (
                getattr(call.func, "attr", "") in ("rename", "replace") and len(call.args) == 1 and not call.keywords
            )
            assert not moves or path.name == "progress.py", f"{path}:{call.lineno} gives a file its name without `move`"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/data/a b#1?/ü%.gpkg"), "file:///data/a%20b%231%3F/%C3%BC%25.gpkg"),
        (PureWindowsPath("C:/data/tiles.gpkg"), "file:///C:/data/tiles.gpkg"),
        (PureWindowsPath(r"\\server\share\tiles.gpkg"), "file:////server/share/tiles.gpkg"),
    ],
)
def test_sqlite_opens_files_of_the_network(path, address):
    from tilewright.engine.datasets.readers.objects import address_of

    assert address_of(path) == address


def test_sqlite_takes_every_letter_of_a_path(tmp_path):
    from tilewright.engine.datasets.readers.objects import address_of

    path = tmp_path / "a b#1?%20&ü.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE t (a)")
    with closing(sqlite3.connect(f"{address_of(path)}?mode=ro&immutable=1", uri=True)) as database:
        assert database.execute("SELECT * FROM t").fetchall() == []
