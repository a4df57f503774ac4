"""Work on the machines of a Dask cluster."""

import numpy as np
from tilewright.engine.cluster.connection import cluster
from tilewright.engine.execution import crew, is_local, ordered_map
from tilewright.engine.progress import Progress


def test_results_come_in_the_order_of_the_items_and_large_ones_through_the_folder(dask_cluster, tmp_path):
    progress, base = Progress(), np.arange(100_000)

    def multiply(number):
        return number, base * number

    with cluster(dask_cluster, tmp_path / "parts", progress):
        assert not is_local()
        with crew() as executor:
            for place, (number, array) in enumerate(ordered_map(executor, multiply, range(40), progress)):
                assert number == place
                np.testing.assert_array_equal(array, base * place)
    assert is_local()
