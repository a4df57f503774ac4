"""Object stores: datasets, models and files that are read from them and written to them.

Everything here but `names` needs `fsspec` and the module of the store's kind. Rasters need none of it: GDAL reads them.
"""
