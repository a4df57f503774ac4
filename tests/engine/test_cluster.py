"""Work on the machines of a Dask cluster: what comes back, and how it ends."""

import gc
import json
import os
import subprocess
import sys
import threading
import time
import tracemalloc
from concurrent.futures import wait
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from dask_processes import DaskProcesses
from tilewright.engine.cluster import connection, results
from tilewright.engine.cluster.connection import cluster
from tilewright.engine.cluster.rules import check_scheduler
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.execution import VARIABLE, crew, is_local, ordered_map
from tilewright.engine.progress import Progress

ENGINE = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"


class Told(Progress):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.told = []

    def message(self, text, level="info"):
        self.told.append((level, text))


class Pair(NamedTuple):
    number: int
    array: np.ndarray


@dataclass(frozen=True)
class Found:
    name: str
    arrays: dict


def cancelled_once(progress, is_time):
    """Cancel as soon as the work is so far, however long the machines take to begin."""

    def look():
        until = time.monotonic() + 30
        while not is_time() and time.monotonic() < until:
            time.sleep(0.02)
        progress.cancel()

    threading.Thread(target=look, daemon=True).start()


def answers(scheduler, shared, function, items, progress=None):
    progress = progress or Progress()
    with cluster(scheduler, shared, progress), crew() as executor:
        return list(ordered_map(executor, function, items, progress))


def test_results_come_in_the_order_of_the_items_and_large_ones_through_the_folder(dask_cluster, tmp_path):
    progress, base, seen = Told(), np.arange(100_000), set()
    shared = tmp_path / "parts"

    def multiply(number):
        time.sleep(0.02)
        return os.getpid(), base * number

    with cluster(dask_cluster, shared, progress):
        assert not is_local()
        assert not shared.exists()  # nothing was asked yet
        with crew() as executor:
            for place, (process, array) in enumerate(ordered_map(executor, multiply, range(40), progress)):
                seen.add(process)
                np.testing.assert_array_equal(array, base * place)
                assert shared.is_dir()
    assert is_local()
    assert len(seen) == 2
    assert os.getpid() not in seen
    assert list(tmp_path.iterdir()) == []
    assert progress.told == [("info", f"Cluster {dask_cluster}: workers 2, threads 2.")]


def test_without_a_folder_results_come_through_the_network(dask_cluster, tmp_path):
    def square(number):
        return np.full(50_000, number) ** 2

    for shared in (None, tmp_path / "not there" / "parts"):
        for number, array in enumerate(answers(dask_cluster, shared, square, range(4))):
            np.testing.assert_array_equal(array, number**2)
    assert list(tmp_path.iterdir()) == []


def test_arrays_travel_within_whatever_holds_them(dask_cluster, tmp_path):
    large, small = np.arange(results.SHARED_BYTES, dtype=np.uint8).reshape(256, -1), np.arange(3)

    def holders(number):
        masked = np.ma.masked_equal(large, 7)
        return [(Pair(number, large.T), Found("f", {"a": large, "b": [small]}), masked, "text", None)]

    (((pair, found, masked, text, nothing),),) = answers(dask_cluster, tmp_path / "parts", holders, [5])
    assert (pair.number, found.name, text, nothing) == (5, "f", "text", None)
    np.testing.assert_array_equal(pair.array, large.T)
    np.testing.assert_array_equal(found.arrays["a"], large)
    np.testing.assert_array_equal(found.arrays["b"][0], small)
    assert masked.mask.sum() == (large == 7).sum()


def test_a_file_that_a_worker_left_cut_short_is_no_result(tmp_path):
    put = results.put(np.zeros(results.SHARED_BYTES, np.uint8), str(tmp_path))
    assert results.checked([put]) == [put]
    Path(put.path).write_bytes(Path(put.path).read_bytes()[:-1])
    for look in (results.checked, results.taken):
        with pytest.raises(FileNotFoundError):
            look([put])
    Path(put.path).unlink()
    with pytest.raises(FileNotFoundError):
        results.checked(Found("f", {"a": put}))


def test_what_was_brought_lies_in_its_file_until_it_is_asked_for(dask_cluster, tmp_path):
    size = 4_000_000
    with cluster(dask_cluster, tmp_path / "parts", Progress()), crew() as executor:
        tracemalloc.start()
        try:
            futures = [executor.submit(lambda number: np.full(size, number, np.uint8), number) for number in range(8)]
            assert not wait(futures, timeout=30).not_done
            assert len(list((tmp_path / "parts").glob("*.npy"))) == 8
            for number in range(8):
                future = futures.pop(0)
                assert (future.result() == number).all()
                assert future.result() is future.result()  # though its file is gone
                assert len(list((tmp_path / "parts").glob("*.npy"))) == len(futures)
            del future
            assert tracemalloc.get_traced_memory()[1] < 3 * size
        finally:
            tracemalloc.stop()


def test_a_file_that_is_lost_on_its_way_is_made_anew(dask_cluster, tmp_path):
    def lost_once(number):
        array = np.full(100_000, number)
        if not (tmp_path / "lost").exists():
            (tmp_path / "lost").touch()
            threading.Thread(target=lose).start()
            return {"array": array, "late": Late()}
        return {"array": array, "late": 1}

    class Late:
        """Comes only when the array's file is gone."""

        def __reduce__(self):
            while list((tmp_path / "parts").glob("*.npy")):
                time.sleep(0.01)
            return int, (1,)

    def lose():
        while not (files := list((tmp_path / "parts").glob("*.npy"))):
            time.sleep(0.01)
        time.sleep(0.1)
        files[0].unlink()

    ((found),) = answers(dask_cluster, tmp_path / "parts", lost_once, [6])
    np.testing.assert_array_equal(found["array"], np.full(100_000, 6))


@pytest.mark.parametrize(("threads", "wanted"), [(3, ""), (1, "2")])
def test_pieces_of_work_share_the_cores_that_their_worker_was_given(threads, wanted, tmp_path):
    def at_work(_):
        from tilewright.engine.execution import pieces_at_a_time, worker_count
        from tilewright.engine.models.backend import tf

        return (
            pieces_at_a_time(),
            worker_count(),
            tf.config.threading.get_inter_op_parallelism_threads(),
            tf.config.threading.get_intra_op_parallelism_threads(),
        )

    with DaskProcesses(tmp_path) as processes:
        processes.worker(threads=threads, **{VARIABLE: wanted})
        found = answers(processes.address, None, at_work, [1])
    assert found == [(threads, int(wanted or 1), threads, int(wanted or 1))]


class Counting:
    """A function that says in which process it was unpacked."""

    def __init__(self, folder):
        self.folder = folder

    def __setstate__(self, state):
        self.__dict__.update(state)
        with (self.folder / "unpacked").open("a") as stream:
            stream.write(f"{os.getpid()}\n")

    def __call__(self, number):
        return number

    def method(self, number):
        return number + 1


def test_a_function_is_unpacked_once_in_each_process(dask_cluster, tmp_path):
    assert answers(dask_cluster, None, Counting(tmp_path), range(50)) == list(range(50))
    processes = (tmp_path / "unpacked").read_text().split()
    assert len(processes) == len(set(processes)) <= 2


def test_a_method_is_sent_once_though_each_look_makes_it_anew(dask_cluster, tmp_path):
    held = Counting(tmp_path)
    with cluster(dask_cluster, None, Progress()), crew() as executor:
        futures = [executor.submit(held.method, number) for number in range(20)]
        assert [future.result(timeout=30) for future in futures] == list(range(1, 21))
    processes = (tmp_path / "unpacked").read_text().split()
    assert len(processes) == len(set(processes)) <= 2


def test_functions_that_come_and_go_are_never_mistaken_for_each_other(dask_cluster):
    progress = Progress()
    with cluster(dask_cluster, None, progress), crew() as executor:
        for number in range(8):
            assert list(ordered_map(executor, lambda item, number=number: item * number, [1, 2], progress)) == [
                number,
                2 * number,
            ]
            gc.collect()


def test_a_large_function_goes_through(dask_cluster):
    heavy = np.random.default_rng(0).integers(0, 256, 40_000_000, dtype=np.uint8)
    sums = answers(dask_cluster, None, lambda place: int(heavy[place::4].sum()), range(4))
    assert sums == [int(heavy[place::4].sum()) for place in range(4)]


def test_what_workers_notice_is_told_once(dask_cluster):
    progress = Told()

    def notice(number):
        progress.warn("3 labels overlap")
        progress.message(f"group {number // 3}")
        return number

    assert answers(dask_cluster, None, notice, range(6), progress) == list(range(6))
    assert sorted(progress.told[1:]) == [
        ("info", "group 0"),
        ("info", "group 1"),
        ("warning", "3 labels overlap"),
    ]


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (
            InputError("scene.tif is damaged.", "Get it anew."),
            InputError,
            r"scene.tif is damaged. Get it anew. This was ",
        ),
        (
            FileNotFoundError(2, "No such file", "/data/x.tif"),
            OutputError,
            r"No such file: /data/x.tif. This was met by",
        ),
        (ValueError("no"), ValueError, "^no$"),
    ],
)
def test_failures_name_the_worker_and_end_the_run(dask_cluster, error, kind, text):
    def fail(number):
        if number == 3:
            raise error
        return number

    with pytest.raises(kind, match=text) as raised:
        answers(dask_cluster, None, fail, range(100))
    if kind is not ValueError:
        assert "the cluster's worker" in str(raised.value)
        assert "all workers must see the same files under the same names" in str(raised.value)


#: Half of the time that work goes on where nobody stops it.
HALF_S = 10


def last_beat(path):
    """When work wrote the last time into a file, once it has not for a while."""
    before = None
    while (beat := path.read_text()) != before or not beat:
        before = beat
        time.sleep(0.5)
    return float(beat)


def test_cancelling_ends_the_run_and_its_work(dask_cluster, tmp_path):
    progress = Progress()

    def work(number):
        until = time.monotonic() + 2 * HALF_S
        while time.monotonic() < until:
            progress.check()
            (tmp_path / f"{number}").write_text(str(time.time()))
            time.sleep(0.05)

    cancelled_once(progress, lambda: len(list(tmp_path.iterdir())) == 2)
    with pytest.raises(Cancelled):
        answers(dask_cluster, None, work, range(10), progress)
    ended = time.time()
    began = {path.name for path in tmp_path.iterdir()}
    assert len(began) == 2
    assert all(last_beat(path) < ended + HALF_S for path in tmp_path.iterdir())
    assert {path.name for path in tmp_path.iterdir()} == began  # no other item was begun


def test_threads_of_the_work_itself_know_that_nobody_waits(dask_cluster, tmp_path):
    progress = Progress()

    def work(number):
        def inside():
            while not progress.cancelled:
                (tmp_path / "beat").write_text(str(time.time()))
                time.sleep(0.05)

        thread = threading.Thread(target=inside)
        thread.start()
        thread.join(2 * HALF_S)

    cancelled_once(progress, (tmp_path / "beat").exists)
    with pytest.raises(Cancelled):
        answers(dask_cluster, None, work, [1], progress)
    ended = time.time()
    assert last_beat(tmp_path / "beat") < ended + HALF_S


def test_what_a_killed_run_left_goes_and_a_run_beside_is_not_disturbed(dask_cluster, tmp_path):
    shared = tmp_path / ".x.parts"
    shared.mkdir()
    (shared / "left.npy").write_bytes(b"1")

    def where(number):
        return sorted(path.name for path in tmp_path.rglob("*.npy"))

    progress = Progress()
    with cluster(dask_cluster, shared, progress), crew() as executor:
        assert list(ordered_map(executor, where, [1], progress)) == [[]]
        (shared / "mine.npy").write_bytes(b"1")
        with connection.ExitStack() as stack:  # as another run takes its folder
            beside = connection.SharedFolder(shared, progress, stack)
            assert Path(beside.mark()).parent == tmp_path / ".x.parts2"
        assert (shared / "mine.npy").exists()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "tcp://host:8786", "tls://10.0.0.1:8786", "tcp://[::1]:8786"])
def test_schedulers_are_named_by_address(text):
    check_scheduler(text)


@pytest.mark.parametrize(
    "text",
    ["host:8786", "http://host:8786", "tcp://", "tcp://user@host:1", "inproc://1/2/3", "/no/such.json", "tcp://a b"],
)
def test_what_names_no_scheduler_is_refused(text):
    with pytest.raises(
        OptionError, match="scheduler must be an address such as tcp://host:8786, or the scheduler file"
    ):
        check_scheduler(text)


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(connection, "ANSWER_S", 1)
    with pytest.raises(InputError, match=r"The Dask scheduler tcp://127.0.0.1:9 does not answer: "):
        answers("tcp://127.0.0.1:9", None, abs, [1])
    wrong = tmp_path / "scheduler.json"
    wrong.write_text("{}")
    with pytest.raises(InputError, match=r"The Dask scheduler .*scheduler.json does not answer: "):
        answers(str(wrong), None, abs, [1])
    assert is_local()


def job(task, options, scheduler):
    """The events of a run in a process of its own, as QGIS starts it."""
    line = json.dumps({"task": task, "options": options, "scheduler": scheduler})
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        process.stdin.write(line + "\n")
        process.stdin.flush()  # its end would end the run
        return [json.loads(event) for event in process.stdout]


def test_a_job_with_a_scheduler_makes_the_same_bytes(dask_cluster, tmp_path):
    import rasterio

    values = np.random.default_rng(1).integers(1, 4000, (2, 700, 900), dtype=np.uint16)
    with rasterio.open(
        tmp_path / "in.tif",
        "w",
        driver="GTiff",
        width=900,
        height=700,
        count=2,
        dtype="uint16",
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 500000, 0, -10, 4000000),
    ) as raster:
        raster.write(values)
    options = {"rasters": [str(tmp_path / "in.tif")], "formulas": "R = (b1 - b2) / (b1 + b2)", "output": ""}
    made = []
    for name, scheduler in (("local", ""), ("distant", dask_cluster)):
        (tmp_path / name).mkdir()
        events = job("compute_indices", {**options, "output": str(tmp_path / name / "out.tif")}, scheduler)
        assert events[-1]["event"] == "result", events[-1]
        assert any("Cluster" in event.get("text", "") for event in events) == bool(scheduler)
        assert [path.name for path in (tmp_path / name).iterdir()] == ["out.tif"]
        made.append((tmp_path / name / "out.tif").read_bytes())
    assert made[0] == made[1]


def test_a_task_for_one_machine_refuses_a_scheduler():
    (event,) = job("describe_devices", {}, "tcp://127.0.0.1:9")
    assert (event["kind"], event["text"]) == ("option", "scheduler must be left out: this task runs on one machine")
