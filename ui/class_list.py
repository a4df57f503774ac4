"""The widget of a list of classes: those there are, with their colours, to tick and to order, and the text of them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Optional

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton

from ..algorithms.raster_classes import RasterClasses, classes_of
from ..engine.errors import OptionError
from ..engine.imagery.names import is_remote
from ..engine.labels.names import colours_of
from ..engine.labels.rasterizing.rules import ClassGroup, class_list_text, parse_class_list
from ..engine.models.rules import parse_names
from ..i18n import tr
from .class_field import ClassFieldWidget
from .linked import Wrapper
from .ordered_list import ListedWidget, Row
from .sidecar import sidecar_of
from .swatch import swatch


class ClassListWidget(ListedWidget):
    """Class names with commas between them, in an order by which they get their ids and colours.

    Roles: `field` is the class field of labels, `tile_field` that of tiles, which goes where `task` is one of tiles;
    `file` is a class file, whose order goes first.
    """

    def other_changed(self, role: str) -> None:
        """The classes are those that the widget of the field has counted."""
        if role == "":
            for field in self._fields():
                field.counted.connect(self.show_rows)
        self.show_rows()

    def usual(self) -> str:
        return tr("Alphabetical")

    def more_buttons(self) -> list[QToolButton]:
        return [self.button(tr("Write all classes into the text"), tr("Fill in"), self._fill_in)]

    def found(self) -> dict[str, str]:
        """The classes that there are, in the usual order, with their colours as #RRGGBB."""
        of_tiles = self.choice("task") in ("CLASSIFICATION", "MULTI_LABEL")
        field = self.others.get("tile_field" if of_tiles else "field")
        return field.classes() if isinstance(field, ClassFieldWidget) else {}

    def rows(self) -> list[Row]:
        return [Row(name, (name,)) for name in self.found()]

    def unknown(self, key: Any) -> Row:
        words = tr("not in the field")
        return Row(key, (str(key), words), words)

    def read(self, text: str) -> list[Hashable]:
        return list(parse_names(text, "classes"))

    def written(self, keys: list[Hashable]) -> str:
        for key in keys:
            if "," in str(key) or str(key) != str(key).strip():
                raise OptionError(
                    tr("{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.").format(
                        name=key
                    )
                )
        return ", ".join(str(key) for key in keys)

    def pictures(self, chosen: list[Hashable]) -> dict[Hashable, QIcon]:
        if not chosen:
            return {name: swatch(colour) for name, colour in self.found().items()}
        return {key: swatch(colour) for key, colour in zip(chosen, colours_of([str(key) for key in chosen]))}

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        if len(rows) < 2:
            return []
        if not chosen:
            words = tr("All {total} classes, in the order of the class file, then of the alphabet.")
            if not self.is_set("file"):
                words = tr("All {total} classes, in alphabetical order.")
            return [words.format(total=len(rows))]
        total = len({*chosen, *(row.key for row in rows)})
        return [tr("{count} of {total} classes, in this order.").format(count=len(chosen), total=total)]

    def _fields(self) -> list[ClassFieldWidget]:
        fields = (self.others.get(role) for role in ("field", "tile_field"))
        return [field for field in fields if isinstance(field, ClassFieldWidget)]

    def _fill_in(self) -> None:
        keys = [row.key for row in self.rows()]
        if keys:
            self.write(keys)
            self.show_rows()


class ClassGroupsWidget(ClassListWidget):
    """The same in the words of "Rasterize labels", where several classes may become one: forest=oak,pine; water."""

    def rows(self) -> list[Row]:
        taken = self._grouped()
        return [Row(ClassGroup(name, (name,)), (name,)) for name in self.found() if name not in taken]

    def unknown(self, key: Any) -> Row:
        values = ", ".join(key.values)
        if key.values != (key.name,):
            return Row(key, (key.name, values), values)
        return Row(key, super().unknown(key.name).columns)

    def read(self, text: str) -> list[Hashable]:
        return list(parse_class_list(text))

    def written(self, keys: list[Any]) -> str:
        return class_list_text(keys)

    def pictures(self, chosen: list[Any]) -> dict[Hashable, QIcon]:
        if not chosen:
            return {ClassGroup(name, (name,)): swatch(colour) for name, colour in self.found().items()}
        return {key: swatch(colour) for key, colour in zip(chosen, colours_of([key.name for key in chosen]))}

    def _grouped(self) -> set[str]:
        """Classes that the text makes part of others."""
        try:
            groups = parse_class_list(self.line.text())
        except OptionError:
            groups = ()
        return {value for group in groups for value in group.values if group.values != (group.name,)}


class CountedClassesWidget(ClassListWidget):
    """Those of the classes that are meant, in any order: none when nothing is ticked."""

    def usual(self) -> str:
        return tr("None")

    def pictures(self, chosen: list[Hashable]) -> dict[Hashable, QIcon]:
        return {name: swatch(colour) for name, colour in self.found().items()}

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        return []


class RasterClassesWidget(ListedWidget):
    """The classes that a raster names, to tick: all but the background when none is ticked.

    Roles: `raster` has the classes, in its band `band`.
    """

    def __init__(self, parameter: Any, kind: Any, **roles: str) -> None:
        super().__init__(parameter, kind, **roles)
        self.classes = RasterClasses()
        self._looked: Optional[tuple[str, int]] = None

    def usual(self) -> str:
        return tr("All but 0")

    def hidden_buttons(self) -> list[QToolButton]:
        return [self.up, self.down]

    def other_changed(self, role: str) -> None:
        """Look at the raster only when it is another one, or another band, and not on other machines."""
        found = [] if is_remote(str(self._raw("raster"))) else self.rasters("raster")
        path = found[0].source().split("|")[0] if found and found[0].providerType() == "gdal" else ""
        looked = ("" if is_remote(path) else path, int(self.number("band") or 1))
        if looked != self._looked:
            self._looked = looked
            self.classes = classes_of(*looked) if looked[0] else RasterClasses()
        self.show_rows()

    def rows(self) -> list[Row]:
        return [Row(number, (f"{number}", name)) for number, name in sorted(self.classes.names.items())]

    def unknown(self, key: Any) -> Row:
        words = tr("not named by the raster")
        return Row(key, (f"{key}", words), words)

    def read(self, text: str) -> list[Hashable]:
        return list(self.classes.ids(text, self.parameterDefinition().name()))

    def written(self, keys: list[Any]) -> str:
        """Names where they are good for it, else ids."""
        texts = []
        for key in keys:
            name = self.classes.name(key)
            plain = name == name.strip() and "," not in name
            texts.append(name if plain and self._chooses(name, key) else str(key))
        return ", ".join(texts)

    def pictures(self, chosen: list[Hashable]) -> dict[Hashable, QIcon]:
        return {number: swatch(colour) for number, colour in self.classes.colours.items()}

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        if not rows:
            return []
        if not chosen:
            return [tr("All classes but 0, the background.")]
        return [tr("{count} of {total} classes.").format(count=len(chosen), total=len(rows))]

    def _chooses(self, name: str, key: int) -> bool:
        try:
            return self.classes.ids(name, "") == (key,)
        except OptionError:
            return False


class ModelClassesWidget(ListedWidget):
    """The classes of a model's outputs in their order, which its sidecar gives where the text is empty.

    Roles: `model` is the model's file.
    """

    ticks = False

    def usual(self) -> str:
        return tr("Those of the model")

    def other_changed(self, role: str) -> None:
        """Another model has other classes."""
        self.show_rows()

    def rows(self) -> list[Row]:
        return [Row(name, (name,)) for name, _ in sidecar_of(self.text("model")).classes]

    def unknown(self, key: Any) -> Row:
        return Row(key, (str(key),))

    def read(self, text: str) -> list[Hashable]:
        return list(parse_names(text, "classes"))

    def written(self, keys: list[Hashable]) -> str:
        return ", ".join(str(key) for key in keys)

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        if chosen or not rows:
            return []
        return [tr("The names of the model, in the order of its outputs.")]

    def pictures(self, chosen: list[Hashable]) -> dict[Hashable, QIcon]:
        """The colours that the model gives its classes; it gives none to others."""
        return {name: swatch(colour) for name, colour in sidecar_of(self.text("model")).classes if colour}


class ClassListWrapper(Wrapper):
    """What Processing makes for the classes of labels."""

    widget = ClassListWidget


class ClassGroupsWrapper(Wrapper):
    """What Processing makes for classes that may become one."""

    widget = ClassGroupsWidget


class CountedClassesWrapper(Wrapper):
    """What Processing makes for some of the classes."""

    widget = CountedClassesWidget


class RasterClassesWrapper(Wrapper):
    """What Processing makes for classes of a raster."""

    widget = RasterClassesWidget


class ModelClassesWrapper(Wrapper):
    """What Processing makes for classes of a model."""

    widget = ModelClassesWidget
