"""How many threads work, and in which order results come."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tilewright.engine import execution
from tilewright.engine.errors import OptionError


def test_all_cores_work_unless_the_user_says_otherwise(monkeypatch):
    monkeypatch.delenv(execution.VARIABLE, raising=False)
    cores = execution.worker_count()
    assert cores == (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count())
    for text, count in (("3", 3), (" 1 ", 1), ("0", cores), ("", cores)):
        monkeypatch.setenv(execution.VARIABLE, text)
        assert execution.worker_count() == count
    monkeypatch.setenv(execution.VARIABLE, "3")
    with execution.threads() as executor:
        assert executor._max_workers == 3


def test_a_piece_of_a_clusters_work_has_one_thread_as_long_as_it_lasts(monkeypatch):
    monkeypatch.delenv(execution.VARIABLE, raising=False)
    cores = execution.worker_count()
    assert execution.pieces_at_a_time() == 0
    with execution.one_of(4):
        with execution.one_of(4):
            assert (execution.pieces_at_a_time(), execution.worker_count()) == (4, 1)
        assert (execution.pieces_at_a_time(), execution.worker_count()) == (4, 1)
        monkeypatch.setenv(execution.VARIABLE, "3")
        assert execution.worker_count() == 3
        monkeypatch.delenv(execution.VARIABLE)
    assert (execution.pieces_at_a_time(), execution.worker_count()) == (0, cores)


@pytest.mark.parametrize("text", ["many", "-1", "1.5", "²"])
def test_a_number_of_threads_that_is_none_is_refused(monkeypatch, text):
    monkeypatch.setenv(execution.VARIABLE, text)
    with pytest.raises(OptionError, match=f"TILEWRIGHT_WORKERS must be a whole number, 0 for all cores, got '{text}'"):
        execution.worker_count()


def test_runs_on_this_machine_load_nothing_of_dask():
    main = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
    code = (
        "import runpy, sys\n"
        f"runpy.run_path({str(main)!r})['register_package']()\n"
        "from tilewright.engine import execution, tasks, worker\n"
        "for task in tasks.TASKS.values():\n"
        "    if task.scales and 'tensorflow' not in task.needs: task.load_function()\n"
        "with execution.crew() as executor: assert executor.submit(abs, -1).result() == 1\n"
        "print(sorted({'dask', 'distributed', 'cloudpickle', 'fsspec', 's3fs'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
