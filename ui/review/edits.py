"""Changing tiles through the layer's own edit buffer, one undo step a change, refused clearly where it cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import NULL, QgsField, QgsFields, QgsVectorDataProvider, QgsVectorLayer

from ...algorithms.fields import TEXT, WHOLE
from ...i18n import tr
from .values import CLOUD, REJECTED, Value

_CAPABILITY = getattr(QgsVectorDataProvider, "Capability", QgsVectorDataProvider)


class EditRefused(Exception):
    """The layer cannot take the change; the text says why, for people."""


def set_value(layer: QgsVectorLayer, value: Value, field: str, held: Mapping[int, Any], text: str) -> int:
    """Set the field of these tiles in the edit buffer, as one undo step called `text`; returns how many changed.

    `held` gives what each tile's field holds now. A missing field is added in the same step. Editing starts when it
    has not, and nothing is saved. Raises EditRefused, with nothing changed.
    """
    _check_editable(layer)
    column = layer.fields().lookupField(field)
    if column < 0 and value.value is None:
        return 0
    raw = _fitting(layer.fields()[column] if column >= 0 else _new_field(layer, value.role, field), value)
    changing = [(tile, old) for tile, old in held.items() if column < 0 or _key(old) != _key(raw)]
    if not changing:
        return 0
    if column >= 0 and layer.fields().fieldOrigin(column) not in (QgsFields.OriginProvider, QgsFields.OriginEdit):
        raise EditRefused(
            tr("The field {field} of {layer} is computed or joined, and cannot be set.").format(
                field=field, layer=layer.name()
            )
        )
    if not layer.isEditable() and not layer.startEditing():
        raise EditRefused(tr("{layer} cannot be edited now.").format(layer=layer.name()))
    layer.beginEditCommand(text)
    try:
        if column < 0:
            column = _add_field(layer, value.role, field)
        for tile, old in changing:
            if not layer.changeAttributeValue(tile, column, raw, NULL if old is None else old):
                raise EditRefused(
                    tr("{layer} does not take this value in {field}.").format(layer=layer.name(), field=field)
                )
    except EditRefused:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()
    return len(changing)


def _check_editable(layer: QgsVectorLayer) -> None:
    able = layer.dataProvider().capabilities() & _CAPABILITY.ChangeAttributeValues
    if not layer.supportsEditing() or not able:
        raise EditRefused(
            tr("{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.").format(
                layer=layer.name()
            )
        )


def _new_field(layer: QgsVectorLayer, role: str, name: str) -> QgsField:
    """The field as the layer's provider knows such fields."""
    kind = WHOLE if role in (CLOUD, REJECTED) else TEXT
    for native in layer.dataProvider().nativeTypes():
        if native.mType == kind:
            return QgsField(name, kind, native.mTypeName)
    return QgsField(name, kind)


def _add_field(layer: QgsVectorLayer, role: str, name: str) -> int:
    able = layer.dataProvider().capabilities() & _CAPABILITY.AddAttributes
    if not able or not layer.addAttribute(_new_field(layer, role, name)):
        raise EditRefused(
            tr("{layer} has no field {field}, and fields cannot be added to it.").format(layer=layer.name(), field=name)
        )
    return int(layer.fields().lookupField(name))


def _fitting(field: QgsField, value: Value) -> Any:
    """The value in the field's type."""
    if value.value is None:
        return NULL
    try:
        return field.convertCompatible(value.value)
    except ValueError as error:
        raise EditRefused(
            tr("The field {field} holds values of the type {type}: “{value}” cannot be set in it.").format(
                field=field.name(), type=field.typeName() or field.friendlyTypeString(), value=value.value
            )
        ) from error


def _key(raw: Any) -> Any:
    return None if raw is None or raw == NULL else raw
