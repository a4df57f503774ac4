"""Tiles read back from a dataset folder: one module per kind of container."""
