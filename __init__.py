"""Tilewright: labelled tile datasets, models and maps from satellite images, inside QGIS and without it."""


def classFactory(iface):  # the name that QGIS calls
    """Make the plugin; `iface` is None in qgis_process."""
    from .plugin import TilewrightPlugin

    return TilewrightPlugin(iface)
