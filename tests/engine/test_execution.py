"""How many threads work, and in which order results come."""

import os

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


@pytest.mark.parametrize("text", ["many", "-1", "1.5", "²"])
def test_a_number_of_threads_that_is_none_is_refused(monkeypatch, text):
    monkeypatch.setenv(execution.VARIABLE, text)
    with pytest.raises(OptionError, match=f"TILEWRIGHT_WORKERS must be a whole number, 0 for all cores, got '{text}'"):
        execution.worker_count()
