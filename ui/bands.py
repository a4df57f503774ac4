"""The widget of a choice of bands: those of the chosen rasters to tick and to order, and the text that chooses them."""

from __future__ import annotations

from collections.abc import Hashable
from contextlib import suppress
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QToolButton

from ..engine.errors import EngineError, OptionError
from ..engine.imagery.bands.names import choose_bands
from ..engine.imagery.names import is_remote
from ..i18n import tr
from .band_facts import Guess, LayerBand, bands_of_layers, guesses, stacked_labels
from .linked import Wrapper
from .ordered_list import ListedWidget, Row
from .sidecar import sidecar_of

#: Roles of the bands that pictures show in red, green and blue.
TRUE_COLOUR, FALSE_COLOUR = ("R", "G", "B"), ("N", "R", "G")


class BandsWidget(ListedWidget):
    """The bands through all rasters in order, with what they seem to be.

    Roles: `rasters` has the layers; `model` is the file of a model that may name its bands. With `stacked` the bands
    are those of a stack of the rasters, which go by their names without dates.
    """

    def __init__(self, parameter: Any, kind: Any, stacked: bool = False, **roles: str) -> None:
        super().__init__(parameter, kind, **roles)
        self.stacked = stacked
        self.bands: list[LayerBand] = []
        self.guesses: dict[int, Guess] = {}
        self._sources: Optional[tuple[str, ...]] = None

    def usual(self) -> str:
        return tr("Those of the model") if "model" in self.roles else super().usual()

    def more_buttons(self) -> list[QToolButton]:
        self.true_colour = self.button(tr("Red, green and blue"), tr("True colour"), lambda: self._show(TRUE_COLOUR))
        self.false_colour = self.button(
            tr("Near infrared, red and green"), tr("False colour"), lambda: self._show(FALSE_COLOUR)
        )
        return [self.true_colour, self.false_colour]

    def hidden_buttons(self) -> list[QToolButton]:
        pairs = ((self.true_colour, TRUE_COLOUR), (self.false_colour, FALSE_COLOUR))
        return [button for button, roles in pairs if self._places(roles) is None]

    def other_changed(self, role: str) -> None:
        """Other rasters have other bands; a model only says what an empty text means."""
        if role in ("", "rasters"):
            self._look()
        else:
            self.show_rows()

    def rows(self) -> list[Row]:
        if self.stacked:
            return [Row(label, (label,)) for label in stacked_labels(self.bands)]
        several = len({band.layer for band in self.bands}) > 1
        rows = []
        for place, band in enumerate(self.bands):
            guess = self.guesses.get(place)
            title = guess.title if guess else ""
            columns = (str(place + 1), band.facts.name, title, band.dtype, *([band.layer] if several else []))
            tip = f"{band.layer}: {band.facts.name}, {band.dtype}"
            if guess:
                tip += "\n" + tr("Seems to be {role}: {why}").format(role=guess.title, why=guess.why)
            rows.append(Row(place, columns, tip))
        return rows

    def unknown(self, key: Any) -> Row:
        return Row(key, (str(key),))

    def read(self, text: str) -> list[Hashable]:
        if self.stacked:
            return self._labels_in(text)
        return list(choose_bands([band.facts.name for band in self.bands], text)) if self.bands else []

    def written(self, keys: list[Hashable]) -> str:
        """Names where all bands have one that no other has, else numbers."""
        if self.stacked:
            return ",".join(str(key) for key in keys)
        names = [band.facts.name for band in self.bands]
        named = all(band.facts.described for band in self.bands)
        texts = []
        for key in keys:
            tried = (names[int(str(key))], str(int(str(key)) + 1))
            texts.append([text for text in tried if self._chooses(names, text, key)])
        if named and all(found and found[0] in names for found in texts):
            return ",".join(found[0] for found in texts)
        if not all(texts):
            raise OptionError(tr("These bands cannot be told apart: others are called as they are numbered."))
        return ",".join(found[-1] for found in texts)

    def said(self, rows: list[Row], chosen: list[Hashable]) -> list[str]:
        named = sidecar_of(self.text("model")).bands if "model" in self.roles else ()
        if len(rows) == 1 and not named:
            return []
        if chosen:
            return [tr("{count} of {total} bands, in this order.").format(count=len(chosen), total=len(rows))]
        if named:
            return [tr("Those of the model: {names}").format(names=", ".join(named))]
        if self.stacked and rows:
            return [tr("All bands of the stack. A name stands for that band of every date.")]
        return [tr("All {total} bands, in this order.").format(total=len(rows))] if rows else []

    # The rasters.

    def _look(self) -> None:
        """Look at the rasters only when they are other ones; none is opened on other machines."""
        layers = [] if is_remote(str(self._raw("rasters"))) else self.rasters("rasters")
        sources = tuple(layer.source() for layer in layers)
        if sources != self._sources:
            self._sources, self.bands = sources, bands_of_layers(layers)
            self.guesses = guesses(self.bands)
        self.show_rows()

    def _labels_in(self, text: str) -> list[Hashable]:
        """The bands of a stack that are called so; numbers are those of the result, which is not known yet."""
        known = {label.lower(): label for label in stacked_labels(self.bands)}
        words = [word.strip() for word in text.split(",")]
        return [known[word.lower()] for word in words] if all(word.lower() in known for word in words) else []

    @staticmethod
    def _chooses(names: list[str], text: str, place: Hashable) -> bool:
        with suppress(EngineError):
            return choose_bands(names, text) == [place]
        return False

    def _places(self, roles: tuple[str, ...]) -> Optional[list[Hashable]]:
        """The bands that play these roles: of the first raster that has them all or, of several together, the only
        ones; None where there are none."""
        rasters = sorted({band.raster for band in self.bands})
        everything = {place: guess.role for place, guess in self.guesses.items()}
        groups = [{p: role for p, role in everything.items() if self.bands[p].raster == raster} for raster in rasters]
        for group in [] if self.stacked else [*groups, everything]:
            places = [[place for place, played in group.items() if played == role] for role in roles]
            if all(len(found) == 1 for found in places):
                return [found[0] for found in places]
        return None

    def _show(self, roles: tuple[str, ...]) -> None:
        places = self._places(roles)
        if places is not None:
            self.line.setText(self.written(places))


class BandsWrapper(Wrapper):
    """What Processing makes for the parameter."""

    widget = BandsWidget
