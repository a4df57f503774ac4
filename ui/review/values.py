"""What can be set on a tile: a label, a split, cloud or rejection; each value with its key, its name and its colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union

from qgis.core import NULL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from ...algorithms.styling import SPLIT_COLOURS
from ...engine.labels.names import colours_of
from ...engine.tiles.options import SPLITS
from ...i18n import tr

#: What a tile has, in the order in which it is shown.
LABEL, CLOUD, REJECTED, SPLIT = ROLES = ("label", "cloud", "rejected", "split")
#: The fields that hold it, unless the user names another for the label.
FIELDS = {LABEL: "label", CLOUD: "is_cloud", REJECTED: "is_rejected", SPLIT: "split"}
#: Keys of labels, in their order; the letters leave out those below.
LABEL_KEYS = "1234567890" + "ABDFGHIJKLMNOPQRSUWYZ"
CLOUD_KEY, REJECTED_KEY, CLEAR_KEY = "C", "X", "Backspace"
SPLIT_KEYS = dict(zip(SPLITS, "TVE"))
#: With this a key of cloud or rejection says no.
NOT = "Shift+"
CLOUD_COLOURS = {1: "#B0B0B0", 0: "#56B4E9"}
REJECTED_COLOURS = {1: "#D55E00", 0: "#009E73"}
NO_VALUE_COLOUR = "#808080"


@dataclass(frozen=True)
class Value:
    """One value of one field; None for no label."""

    role: str
    value: Union[str, int, None]


@dataclass(frozen=True)
class Entry:
    """A value as people see it; `key` may be empty."""

    value: Value
    name: str
    key: str
    colour: str


def plain(role: str, raw: Any) -> Union[str, int, None]:
    """What a field holds, as a value of its role: a text, or 1 or 0; None where it holds nothing."""
    if raw is None or raw == NULL or raw == "":
        return None
    if role in (CLOUD, REJECTED):
        if isinstance(raw, str):
            return int(raw.strip().lower() in ("1", "true", "t", "yes", "y"))
        return int(bool(raw))
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    return str(raw)


def entries(labels: Iterable[str], colours: Mapping[str, str], splits: Iterable[str] = ()) -> list[Entry]:
    """Everything that can be set: these labels in their order, then cloud, rejection and splits.

    `colours` (label to #RRGGBB) may leave labels out. `splits` are names beyond train, val and test.
    """
    names = list(labels)
    usual = dict(zip(names, colours_of(names)))
    found = [
        Entry(Value(LABEL, name), name, LABEL_KEYS[place] if place < len(LABEL_KEYS) else "", colours.get(name) or own)
        for place, (name, own) in enumerate(usual.items())
    ]
    found.append(Entry(Value(LABEL, None), tr("No label"), CLEAR_KEY, NO_VALUE_COLOUR))
    found += [
        Entry(Value(CLOUD, 1), tr("Cloudy"), CLOUD_KEY, CLOUD_COLOURS[1]),
        Entry(Value(CLOUD, 0), tr("Not cloudy"), NOT + CLOUD_KEY, CLOUD_COLOURS[0]),
        Entry(Value(REJECTED, 1), tr("Rejected"), REJECTED_KEY, REJECTED_COLOURS[1]),
        Entry(Value(REJECTED, 0), tr("Kept"), NOT + REJECTED_KEY, REJECTED_COLOURS[0]),
    ]
    for name in [*SPLITS, *sorted(set(splits) - set(SPLITS))]:
        colour = SPLIT_COLOURS.get(name, NO_VALUE_COLOUR)
        found.append(Entry(Value(SPLIT, name), name, SPLIT_KEYS.get(name, ""), colour))
    return found


def key_of(event: QKeyEvent) -> str:
    """The key as entries name it; empty for keys that none can have."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if len(text) == 1 and text in "0123456789" and (not modifiers or shifted):
        return text  # some keyboards have digits on the shifted keys
    if not modifiers and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return CLEAR_KEY
    if (not modifiers or shifted) and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return (NOT if shifted else "") + chr(event.key())
    return ""


def entry_of(key: str, known: Iterable[Entry]) -> Optional[Entry]:
    """The entry with this key, if there is one."""
    return next((entry for entry in known if key and entry.key == key), None)
