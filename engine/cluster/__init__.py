"""Work done by the machines of a Dask cluster. Everything here but `rules` needs `distributed`."""
