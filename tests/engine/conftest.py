"""What several of the engine's tests share."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # tests import what they share by its name
from dask_processes import PRELOAD


@pytest.fixture(scope="session", autouse=True)
def own_files(tmp_path_factory):
    """What is remembered between runs lies elsewhere than the user's own."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("own")))
        yield


@pytest.fixture(scope="session")
def dask_cluster():
    """The address of a scheduler with two worker processes of one thread, started once for the tests that ask for it.

    Tests that harm workers start a cluster of their own.
    """
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", preload=PRELOAD
    ) as cluster:
        yield cluster.scheduler_address
