"""The door: what a worker says reaches the feedback, and nothing of it stays behind."""

import errno
import io
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from tilewright.door import interpreter, worker
from tilewright.door.worker import RemainingTime, WorkerError, duration
from tilewright.engine.errors import Cancelled, MissingError, OptionError

FAKE_TASK = """
import json, os, subprocess, sys, time
sys.stdin.readline()
{body}
"""


@pytest.fixture
def worker_script(tmp_path, monkeypatch, qgis_app):
    """Replace the engine by a script of a few lines, run by this Python."""

    def use(body):
        script = tmp_path / "engine.py"
        script.write_text(FAKE_TASK.format(body=body))
        monkeypatch.setattr(worker, "ENGINE", script)
        monkeypatch.setattr(worker, "find", lambda needs: interpreter.Interpreter(sys.executable, "variable"))

    return use


def test_events_reach_the_feedback(worker_script, feedback):
    worker_script(
        'print(json.dumps({"event": "progress", "done": 1, "total": 4, "text": "Counting"}))\n'
        'print(json.dumps({"event": "message", "level": "warning", "text": "careful"}))\n'
        'print(json.dumps({"event": "message", "level": "info", "text": "fine"}))\n'
        'print(json.dumps({"event": "result", "values": {"answer": 42}}))\n'
    )
    assert worker.run("export_tiles", {}, feedback) == {"answer": 42}
    assert feedback.warnings == ["careful"]
    assert feedback.infos == ["fine"]
    assert feedback.steps == ["Counting: 1 of 4"]
    assert feedback.progress() == 25.0


def test_an_error_is_raised_with_its_hint(worker_script, feedback):
    worker_script('print(json.dumps({"event": "error", "kind": "input", "text": "No.", "hint": "Do that."}))')
    with pytest.raises(WorkerError, match=r"No\. Do that\."):
        worker.run("export_tiles", {}, feedback)


class NobodyReads:
    """A pipe as it is on Windows once nobody reads it."""

    def write(self, text):
        raise OSError(errno.EINVAL, "Invalid argument")


class EndedOnWindows:
    """A process as it looks there when memory ran out before it read its job."""

    returncode = 0xC0000017

    def __init__(self):
        self.stdin = NobodyReads()
        self.stdout, self.stderr = io.StringIO(), io.StringIO("about to fall\n")

    def wait(self):
        return self.returncode


def test_a_crash_on_windows_is_told_in_its_words(feedback):
    words = r"exit status 0xC0000017(.|\n)*about to fall(.|\n)*run out of memory"
    with pytest.raises(WorkerError, match=words):
        worker._Conversation(EndedOnWindows(), feedback).hold("{}")


def test_a_crash_shows_the_last_lines(worker_script, feedback):
    worker_script('print("about to fall", file=sys.stderr, flush=True)\nos.kill(os.getpid(), 11)')
    with pytest.raises(WorkerError, match=r"signal 11 \(SIGSEGV\)(.|\n)*about to fall"):
        worker.run("export_tiles", {}, feedback)


def test_a_crash_names_the_file_that_was_opened_last(worker_script, feedback):
    told = 'print(json.dumps({"event": "opening", "name": "/data/a.h5"}), flush=True)\n'
    worker_script(told + "os.abort()")
    with pytest.raises(WorkerError, match=r"SIGABRT(.|\n)*The file that it opened last may be damaged: /data/a\.h5"):
        worker.run("export_tiles", {}, feedback)
    for end in ("sys.exit(3)", "os.kill(os.getpid(), 9)"):
        worker_script(told + end)
        with pytest.raises(WorkerError) as raised:
            worker.run("export_tiles", {}, feedback)
        assert "a.h5" not in str(raised.value)


def test_a_crash_does_not_show_what_tensorflow_always_says(worker_script, feedback):
    worker_script(
        'print("WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\\n"\n'
        '      "I0000 00:00:1.5 7 port.cc:153] oneDNN custom operations are on.", file=sys.stderr, flush=True)\n'
        "os.kill(os.getpid(), 9)"
    )
    with pytest.raises(WorkerError, match=r"SIGKILL(.|\n)*It said nothing before that\.(.|\n)*out of memory") as raised:
        worker.run("export_tiles", {}, feedback)
    assert "oneDNN" not in str(raised.value)


def test_a_worker_without_a_result_is_a_failure(worker_script, feedback):
    worker_script('print("just text")')
    with pytest.raises(WorkerError, match=r"exit status 0(.|\n)*just text"):
        worker.run("export_tiles", {}, feedback)


def test_cancel_ends_the_whole_group_within_a_second(worker_script, feedback, tmp_path):
    pids = tmp_path / "pids"
    worker_script(
        f"child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}')\n"
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "time.sleep(60)"
    )
    cancelled_at = []

    def cancel():
        while not pids.exists() or len(pids.read_text().split()) < 2:
            time.sleep(0.01)
        cancelled_at.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(Cancelled):
        worker.run("export_tiles", {}, feedback)
    ended_at = time.monotonic()
    left = [int(pid) for pid in pids.read_text().split()]
    while any(map(alive, left)) and time.monotonic() < ended_at + 5:  # killed already, and on their way out
        time.sleep(0.01)
    assert not any(map(alive, left))
    assert ended_at - cancelled_at[0] < 5  # the bound of a second is measured by the bench; here, that it ends at all


def test_the_engine_dies_with_its_parent(tmp_path):
    """A parent that is killed closes the worker's standard input; the real engine then ends itself."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT.format(python=sys.executable, engine=str(worker.ENGINE))],
        stdout=subprocess.PIPE,
        text=True,
    )
    child = int(parent.stdout.readline())
    assert alive(child)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(child)


PARENT = """
import subprocess, time
child = subprocess.Popen([{python!r}, "-I", {engine!r}], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL, start_new_session=True)
print(child.pid, flush=True)
time.sleep(60)
"""


def test_no_task_of_that_name(feedback, qgis_app):
    with pytest.raises(OptionError, match="There is no task 'nothing'"):
        worker.run("nothing", {}, feedback)


def test_a_python_that_is_not_there_names_the_cure(feedback, qgis_app, monkeypatch):
    monkeypatch.setenv(interpreter.VARIABLE, "/nowhere/python")
    with pytest.raises(MissingError, match=r"/nowhere/python, is not there\..*tilewright:installenvironment"):
        worker.run("export_tiles", {}, feedback)


def test_remaining_time_is_reckoned_from_the_step():
    clock = RemainingTime()
    assert clock.text(0, 100, "Writing") == "Writing: 0 of 100"
    clock.start -= 10
    clock.spoken -= 10
    assert clock.text(25, 100, "Writing") == "Writing: 25 of 100, 30 s left"
    assert clock.text(26, 100, "Writing") == ""
    assert clock.text(100, 100, "Writing") == "Writing: 100 of 100"


@pytest.mark.parametrize(("seconds", "words"), [(0.4, "0 s"), (59, "59 s"), (75, "1 min 15 s"), (7384, "2 h 3 min")])
def test_duration(seconds, words):
    assert duration(seconds) == words


def alive(pid):
    try:
        os.kill(pid, 0)
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state != "Z"
