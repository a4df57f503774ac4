"""What several of the engine's tests share."""

from pathlib import Path

import pytest

#: Lets the workers of a cluster find the package in the checkout; Dask takes the text of a program too.
PRELOAD = (
    f"import runpy; runpy.run_path({str(Path(__file__).resolve().parents[2] / 'engine' / '__main__.py')!r})"
    "['register_package']()"
)


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
