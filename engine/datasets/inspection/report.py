"""The page of an inspection: one HTML file that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any, Optional

import numpy as np

from ...evaluation import plots
from ...evaluation.page import Html, Page, Text, element, join, swatch
from ...evaluation.places import split_words
from ...evaluation.rgb import colours_of_bands
from ...evaluation.sections import add_contacts, add_how
from ...progress import Progress
from .band_plots import spreads, together
from .canvas import Canvas
from .figures import merged_moments
from .findings import SHARES, Findings, share_counts
from .histograms import Histogram, suspicious
from .objects import joined, sizes_of
from .overlays import LIMITS, maps
from .sheets import Sheets
from .survey import Survey
from .thumbs import Thumb

#: Classes that are listed and plotted; of bands and groups of alike tiles likewise. The JSON has all.
_CLASSES, _BANDS, _GROUPS = 100, 60, 12
#: Tiles of a group of alike ones that are shown.
_OF_GROUP = 4
_TASKS = {
    "CLASSIFICATION": "classification of tiles",
    "SEGMENTATION": "segmentation",
    "REGRESSION": "regression",
    "IMAGES": "images without labels",
    "MULTI_LABEL": "several labels for each tile",
    "DETECTION": "detection of objects",
    "PANOPTIC": "panoptic segmentation",
    "PAIRS": "pairs of images",
}


class Report:
    """Puts the page together; `alike` are small pictures of tiles by number, for the groups that are shown."""

    def __init__(self, found: Findings, canvas: Optional[Canvas], alike: Mapping[int, Thumb]) -> None:
        self.found, self.canvas, self._alike = found, canvas, alike
        survey = found.survey
        shown = colours_of_bands([band.name for band in found.tiles.bands]) if found.tiles.bands else []
        self._limits: list[tuple[float, float]] = [(0.0, 1.0)] * 3
        values = (0.0, 1.0)
        if survey is not None and survey.pixels:
            parts = list(survey.pixels.values())
            bands = [together([part.histograms[place] for part in parts]) for place in shown]
            kinds = [found.tiles.bands[place] for place in shown]
            self._limits = [
                # What likely means that nothing is there would leave no contrast for the rest.
                _between(band.without(suspicious(band, kind.dtype, kind.nodata is not None)))
                for band, kind in zip(bands, kinds)
            ]
            values = _between(together([part.target for part in parts]))
        second = _limits_of_seconds(survey) if survey is not None else []
        self._sheets = Sheets(found.tiles.classes, found.tiles.ids, self._limits, second, values)

    def write(self, path: Path, settings: Mapping[str, Any], progress: Progress) -> None:
        """Write the page whole or not at all; raises OutputError."""
        found = self.found
        page = Page(PurePath(found.tiles.source).name or found.tiles.source, self._subtitle())
        page.lead(self._sentences())
        page.figures(self._figures())
        page.warnings(found.warnings, "Before you train on these tiles")
        if not found.warnings:
            page.paragraph("Nothing was found that should be looked at before training.")
        for section in (
            self._classes,
            self._objects,
            self._contact_sheets,
            self._bands,
            self._places,
            self._shares,
            self._duplicates,
        ):
            progress.check()
            section(page)
        add_how(page, "How this was looked at", settings)
        page.write(path, progress)

    def _subtitle(self) -> str:
        manifest = self.found.tiles.manifest
        if manifest is None:
            return "Tile layer" if self.found.survey is None else "Tile layer and the pixels beneath it"
        words = _TASKS.get(self.found.tiles.task, self.found.tiles.task.lower())
        return f"Dataset for {words}, {manifest.format}"

    def _sentences(self) -> list[Text]:
        found = self.found
        tiles = found.tiles
        size = ""
        if found.survey is not None and len(found.survey.sizes) == 1:
            height, width = next(iter(found.survey.sizes))
            size = f" of {width} × {height} px"
        bands = f" with {_counted(len(tiles.bands), 'band')}" if tiles.bands else ""
        names = [f"{split_words(name)} {found.count(name):,}" for name in found.splits if name]
        splits = f": {', '.join(names)}" if names else ", not split"
        said: list[Text] = [join([element("b", _counted(len(tiles), "tile")), f"{size}{bands}{splits}."])]
        total = np.sum(list(found.class_counts.values()), axis=0) if found.class_counts else np.zeros(0)
        if total.sum():
            most = int(total.argmax())
            share = f" has {100 * total[most] / total.sum():.1f} % of all {found.unit}"
            kinds = int((total > 0).sum())
            of = f" of {kinds} classes" if kinds > 1 else ""
            said.append(join([element("b", tiles.classes[most].name), share, f", the most{of}." if of else "."]))
        if found.survey is None:
            said.append("No raster was given: what follows is of the tile layer alone, no pixel was looked at.")
        elif found.survey.thinned:
            said.append(
                f"{_counted(found.survey.thinned, 'tile')} are so large that only every nth pixel of them was looked "
                "at; all others were read whole."
            )
        return said

    def _figures(self) -> list[tuple[str, str]]:
        found = self.found
        figures = [(f"{len(found.tiles):,}", "tiles")]
        if found.tiles.classes:
            figures.append((f"{len(found.tiles.classes):,}", "classes"))
        if found.nodata is not None:
            known = found.nodata[np.isfinite(found.nodata)]
            figures.append((f"{100 * known.mean():.1f} %", "nodata"))
            figures.append((f"{found.same.surplus:,}", "copies of other tiles"))
            figures.append((f"{found.alike.tiles:,}", "tiles that look alike"))
        if len([name for name in found.splits if name]) > 1:
            ground = sum(len(one.sharing) for one in found.contacts)
            figures.append((f"{ground:,}", "pairs of two splits on the same ground"))
        return figures

    def _classes(self, page: Page) -> None:
        found = self.found
        page.heading("Splits and classes")
        rows: list[list[Text]] = [
            [
                found.words(name),
                f"{found.count(name):,}",
                f"{100 * found.count(name) / len(found.tiles):.1f} %",
            ]
            for name in found.splits
        ]
        page.table(["split", "tiles", "share"], rows)
        if not found.class_counts:
            return
        order = _commonest(found)
        classes = [found.tiles.classes[place] for place in order]
        counts = {name: found.class_counts[name][order] for name in found.splits if name in found.class_counts}
        if len(order) < len(found.tiles.classes):
            page.paragraph(f"The {len(order)} commonest of {len(found.tiles.classes):,} classes:", soft=True)
        if png := plots.class_histograms(counts, classes, found.unit):
            page.picture(
                png, f"How many {found.unit} of each class there are in each split; numbers in the table below"
            )
        heads: list[Text] = ["class", *(f"{found.unit}, {found.words(name)}" for name in counts)]
        rows = [
            [join([swatch(entry.colour), entry.name]), *(f"{int(values[place]):,}" for values in counts.values())]
            for place, entry in enumerate(classes)
        ]
        if any(found.ignored.values()):
            rows.append(["left out", *(f"{found.ignored.get(name, 0):,}" for name in counts)])
        if any(found.unlabelled.values()):
            rows.append(["no label", *(f"{found.unlabelled.get(name, 0):,}" for name in counts)])
        page.table(heads, rows)
        holding = {name: found.holding[name][order] for name in counts if name in found.holding}
        if holding and any(values.any() for values in holding.values()):
            heads = ["class", *(f"tiles, {found.words(name)}" for name in holding)]
            rows = [
                [join([swatch(entry.colour), entry.name]), *(f"{int(values[place]):,}" for values in holding.values())]
                for place, entry in enumerate(classes)
            ]
            page.table(heads, rows, "A tile counts for every class in it", fold="In how many tiles each class is")

    def _objects(self, page: Page) -> None:
        parts = self.found.objects
        if not parts:
            return
        page.heading("Objects")
        rows: list[list[Text]] = []
        for split, one in parts.items():
            mean = f"{one.count / one.tiles:.1f}" if one.tiles else "–"
            numbers = (one.empty, one.truncated, one.tiny, *sizes_of(one.sides()).values())
            rows.append([self.found.words(split), f"{one.count:,}", mean, *(f"{number:,}" for number in numbers)])
        page.table(
            [
                "split",
                "objects",
                "a tile",
                "tiles without",
                "cut off",
                "narrower than 1 px",
                "small",
                "medium",
                "large",
            ],
            rows,
            "Small have less than 32² pixels, large 96² or more, as COCO's evaluation parts them",
        )
        whole, rows = joined(list(parts.values())), []
        for place in _commonest(self.found):
            entry, sides = self.found.tiles.classes[place], whole.sides(place)
            if len(sides):
                values = (sides[0], np.median(sides), sides[-1])
                name = join([swatch(entry.colour), entry.name])
                rows.append([name, f"{len(sides):,}", *(f"{value:.1f}" for value in values)])
        if rows:
            page.table(
                ["class", "objects", "least", "median", "greatest"], rows, "Roots of the objects' areas, in pixels"
            )

    def _contact_sheets(self, page: Page) -> None:
        survey = self.found.survey
        if survey is None or not any(survey.sheets.values()):
            return
        page.heading("Contact sheets")
        shown = [thumb for kept in survey.sheets.values() for _, thumb in kept]
        masks = "; beside each its mask" if any(thumb.marks is not None for thumb in shown) else ""
        masks += "; beside each its second image" if any(thumb.second is not None for thumb in shown) else ""
        masks += "; on each its objects and their boxes" if any(thumb.drawn is not None for thumb in shown) else ""
        several = self.found.unit != "tiles" or self.found.tiles.task == "MULTI_LABEL"
        by = " from those that hold it" if several else ""
        page.paragraph(
            f"Up to {survey.per_sheet} tiles of each class and split, drawn at random{by}{masks}. All are stretched "
            "alike, without the outermost fiftieths of the values of each band shown.",
            soft=True,
        )
        for place in sorted({group for group, _ in survey.sheets}, key=lambda place: (place < 0, place)):
            if self.found.tiles.classes:
                entry = self.found.tiles.classes[place] if place >= 0 else None
                page.heading(entry.name if entry else "No class", 3)
            for split in self.found.splits:
                if kept := survey.sheets.get((place, split)):
                    if split:
                        page.paragraph(split_words(split), soft=True)
                    named = [(self.found.tiles.tile_ids[number], thumb) for number, thumb in kept]
                    page.add(self._sheets.sheet(named, self.found.tiles.task))

    def _bands(self, page: Page) -> None:
        found = self.found
        if found.survey is None or not found.survey.pixels:
            return
        parts = found.survey.pixels
        page.heading("Bands")
        bands = found.tiles.bands[:_BANDS]
        if len(bands) < len(found.tiles.bands):
            page.paragraph(f"The first {len(bands)} of {len(found.tiles.bands):,} bands.", soft=True)
        words = "Bars: all pixels; lines: the density in each split" if any(parts) else "Bars and density of all pixels"
        for png in spreads([b.name for b in bands], {split: part.histograms for split, part in parts.items()}):
            page.picture(png, "How the values of each band are spread", f"{words}; without the outermost thousandths.")
        heads: list[Text] = ["band", "split", "pixels", "mean", "std", "least", "median", "greatest"]
        rows: list[list[Text]] = []
        for place, band in enumerate(bands):
            for split in [None, *found.splits] if len(found.splits) > 1 else [None]:
                chosen = [part for name, part in parts.items() if split in (None, name)]
                name = f"{band.name} ({band.dtype})" if split is None else ""
                moments = merged_moments([part.moments[place] for part in chosen])
                middle = together([part.histograms[place] for part in chosen]) if chosen else None
                numbers = moments.statistics()
                median = middle.percentile(50) if middle is not None and middle.count else None
                values = (numbers.mean, numbers.std, numbers.min, median, numbers.max)
                said = "all" if split is None else found.words(split)
                rows.append([name, said, f"{moments.count:,}", *map(_number, values)])
        page.table(heads, rows, text_columns=[1])
        if found.tiles.task == "REGRESSION":
            page.heading("Values to be learned", 3)
            name = found.tiles.manifest.target.name if found.tiles.manifest and found.tiles.manifest.target else "value"
            for png in spreads([name], {split: [part.target] for split, part in parts.items()}):
                page.picture(png, "How the values to be learned are spread")
            rows = []
            for split in found.splits:
                target = parts[split].target_moments.statistics() if split in parts else None
                if target is not None:
                    values_of = (target.mean, target.std, target.min, target.max)
                    count = f"{parts[split].target_moments.count:,}"
                    rows.append([found.words(split), count, *map(_number, values_of)])
            page.table(["split", "pixels", "mean", "std", "least", "greatest"], rows)

    def _places(self, page: Page) -> None:
        found = self.found
        if self.canvas is None:
            return
        page.heading("Where the tiles are")
        for words, figure in maps(found, self.canvas, self._limits):
            page.heading(words, 3)
            page.add(figure)
        west, south, east, north = self.canvas.bounds
        crs = f" in {found.tiles.crs}" if found.tiles.crs else ""
        page.paragraph(f"From {west:.8g}, {south:.8g} to {east:.8g}, {north:.8g}{crs}, north up.", soft=True)
        if len([name for name in found.splits if name]) > 1:
            add_contacts(page, found.contacts)

    def _shares(self, page: Page) -> None:
        found = self.found
        kinds = [("nodata", found.nodata), ("cloud, as the field cloud_frac has it", found.tiles.cloud)]
        if all(shares is None for _, shares in kinds):
            return
        page.heading("Nodata and clouds")
        for words, shares in kinds:
            if shares is None:
                continue
            rows: list[list[Text]] = []
            for split in found.splits:
                here = shares[found.in_split(split)]
                known = here[np.isfinite(here)]
                mean = f"{100 * known.mean():.2f} %" if known.size else "–"
                rows.append([found.words(split), mean, *(f"{count:,}" for count in share_counts(here))])
            page.table(["split", "mean share", *SHARES], rows, f"Tiles by their share of {words}")

    def _duplicates(self, page: Page) -> None:
        found = self.found
        if found.survey is None:
            return
        page.heading("Tiles that are alike")
        page.paragraph(
            "Copies have the same pixels to the last bit. Tiles that look alike have nearly the same perceptual hash "
            "(ImageHash: at most 4 of 64 and 24 of 256 bits differ), whatever their brightness; tiles without a "
            "picture or with more than half nodata are not compared.",
            soft=True,
        )
        for words, groups in (("Copies", found.same.groups), ("Look alike", found.alike.groups)):
            if not groups:
                page.paragraph(f"{words}: none.")
                continue
            page.heading(f"{words}: {_counted(len(groups), 'group')}", 3)
            for group in shown_groups(found, groups):
                page.add(self._group(group))
            if len(groups) > _GROUPS:
                page.paragraph(
                    f"The first {_GROUPS} of {len(groups):,} groups, those of several splits first.", soft=True
                )

    def _group(self, group: tuple[int, ...]) -> Html:
        tiles = self.found.tiles
        figures = []
        for number in group[:_OF_GROUP]:
            said = [split_words(tiles.splits[number]), tiles.labels[number] or ""]
            caption = ", ".join(part for part in said if part)
            if number in self._alike:
                figures.append(self._sheets.figure(tiles.tile_ids[number], self._alike[number], tiles.task, caption))
        more = len(group) - _OF_GROUP
        rest = [element("p", f"and {more:,} more", class_="soft")] if more > 0 else []
        return element("div", join([*figures, *rest]), class_="sheet")


def shown_groups(found: Findings, groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The groups that are shown: those of several splits first."""
    splits = found.tiles.splits
    ordered = sorted(groups, key=lambda group: (len({splits[number] for number in group}) < 2, group))
    return ordered[:_GROUPS]


def shown_alike(found: Findings) -> list[int]:
    """The tiles whose pictures the page needs for its groups."""
    groups = [*shown_groups(found, found.same.groups), *shown_groups(found, found.alike.groups)]
    return sorted({number for group in groups for number in group[:_OF_GROUP]})


def _commonest(found: Findings) -> list[int]:
    """Places of the classes that are shown, in their order."""
    total = np.sum(list(found.class_counts.values()), axis=0)
    chosen = np.argsort(-total, kind="stable")[:_CLASSES]
    return sorted(chosen.tolist())


def _between(values: Histogram) -> tuple[float, float]:
    """The limits of a stretch; of no values, any."""
    if not values.count:
        return 0.0, 1.0
    return values.percentile(LIMITS[0]), values.percentile(LIMITS[1])


def _limits_of_seconds(survey: Survey) -> list[tuple[float, float]]:
    """The limits of the stretch of second images, from those that are shown."""
    seconds = [
        thumb.second.reshape(-1, 3) for kept in survey.sheets.values() for _, thumb in kept if thumb.second is not None
    ]
    if not seconds:
        return []
    low, high = np.percentile(np.concatenate(seconds), LIMITS, axis=0)
    return list(zip(low.tolist(), high.tolist()))


def _number(value: Optional[float]) -> str:
    return "–" if value is None else f"{value:.5g}".replace("-", "−")


def _counted(count: int, unit: str) -> str:
    return f"{count:,} {unit}" if count == 1 else f"{count:,} {unit}s"
