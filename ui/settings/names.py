"""Names of the settings page and of its jobs. Loads nothing, since QGIS's start reads it."""

#: Name of the page, by which QGIS opens its options at it.
PAGE = "tilewrightOptions"
#: Jobs; two are algorithms.
INSTALL, DIAGNOSE = "installenvironment", "checkenvironment"
REMOVE, REMOVE_OUTDATED, CLEAR, CHOOSE = "remove", "remove outdated", "clear", "choose"
REMOVE_COPIES = "remove copies"
