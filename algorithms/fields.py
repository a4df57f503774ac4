"""Fields that an algorithm adds to a layer: named as the contract says, the others carried through."""

from __future__ import annotations

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt import QtCore

# Since 3.38 QGIS wants the types of QMetaType; before, it knew those of QVariant alone, which Qt 6 has no longer.
if Qgis.QGIS_VERSION_INT >= 33800:
    _TYPES = QtCore.QMetaType.Type
    TEXT, WHOLE, REAL, LONG = _TYPES.QString, _TYPES.Int, _TYPES.Double, _TYPES.LongLong
else:
    _TYPES = QtCore.QVariant
    TEXT, WHOLE, REAL, LONG = _TYPES.String, _TYPES.Int, _TYPES.Double, _TYPES.LongLong


def text(name: str) -> QgsField:
    """A field of text."""
    return QgsField(name, TEXT)


def whole(name: str) -> QgsField:
    """A field of whole numbers."""
    return QgsField(name, WHOLE)


def long_whole(name: str) -> QgsField:
    """A field of whole numbers beyond 32 bits."""
    return QgsField(name, LONG)


def real(name: str) -> QgsField:
    """A field of 64-bit numbers."""
    return QgsField(name, REAL)


def with_fields(existing: QgsFields, added: list[QgsField]) -> tuple[QgsFields, list[int]]:
    """The existing fields without those that are written anew, then the added ones.

    Returns the fields and the positions of the attributes that are carried through. Names are compared without case,
    since GeoPackages and shapefiles do not tell them apart. `fid`, the key of a GeoPackage, is left out: outputs number
    their features themselves.
    """
    new = {field.name().lower() for field in added}
    carried = [
        index
        for index, field in enumerate(existing)
        if field.name().lower() not in new and field.name().lower() != "fid"
    ]
    fields = QgsFields()
    for index in carried:
        fields.append(existing[index])
    for field in added:
        fields.append(field)
    return fields, carried
