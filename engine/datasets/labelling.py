"""The labels of an export: read once, told of in the manifest, and made into masks on each grid."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, OptionError
from ..imagery.legend import named_classes
from ..imagery.stack import Band, Grid, RasterStack
from ..labels.borders import BORDER, BorderedMasks
from ..labels.class_list import ClassList, ClassRules
from ..labels.label_layers import MARK, LabelLayers
from ..labels.masks import LABELLED, Masks, RasterMasks, VectorMasks
from ..labels.panoptic import PanopticMasks
from ..labels.values import RasterValues, VectorValues
from ..progress import Progress
from .class_file import read_classes
from .manifest import BACKGROUND
from .options import MASK_TASKS, OBJECT_TASKS, ExportTilesOptions
from .sources import describe_source, fingerprint_of_layer, plain_name

#: Vector layers, the path of a raster, or none.
Labels = Union[LabelLayers, str, None]


def class_rules(options: ExportTilesOptions) -> ClassRules:
    """How labels become classes; raises InputError for a class file that cannot be used."""
    known = read_classes(options.class_file) if options.class_file else ()
    return ClassRules(options.classes, known, last=BORDER if options.border_px is not None else "")


def needs_labels(options: ExportTilesOptions) -> bool:
    """Whether labels bear on the result; a value for each tile needs none."""
    task = options.task in (*MASK_TASKS, *OBJECT_TASKS) and not options.value_field.strip()
    return options.has_labels and (task or options.blacken or options.crop != "NONE" or options.empty_share < 1)


def read_labels(options: ExportTilesOptions) -> Labels:
    """The label layers, or the path of a label raster; None where the call needs no labels.

    Raises InputError for what cannot be read as either, OptionError for a raster where polygons are needed.
    """
    if not needs_labels(options):
        return None
    if options.labels is not None:
        try:
            RasterStack([options.labels], bands="1").close()
        except InputError as no_raster:
            try:
                return _layers(options)
            except InputError as no_layer:
                # A damaged raster is no vector layer either; what it lacks as a raster says more.
                text = no_raster.text if "cannot be read as a raster" not in no_raster.text else no_layer.text
                raise InputError(f"labels: {text}", no_layer.hint) from None
        if options.label_layers:
            raise OptionError("label layers go with polygons; labels is a raster")
        if options.task in OBJECT_TASKS or options.crop != "NONE":
            what = options.task if options.task in OBJECT_TASKS else "crop"
            raise InputError(
                f"labels must be polygons for {what}: a raster does not say where one object ends",
                'Make polygons of it first with "Polygonize raster".',
            )
        if options.border_px is not None:
            raise OptionError("border needs labels that are polygons: a raster does not say where one object ends")
        return options.labels
    return _layers(options)


def _layers(options: ExportTilesOptions) -> LabelLayers:
    only = options.classes[0] if len(options.classes) == 1 else LABELLED
    return LabelLayers.read(options.labels, options.label_layers, options.class_field, options.buffer_m, only)


def describe_labels(options: ExportTilesOptions, labels: Labels) -> list[dict[str, Any]]:
    """The labels and the class file as sources of a dataset."""
    sources: list[dict[str, Any]] = []
    if isinstance(labels, str):
        sources.append({"role": "labels", **describe_source(labels)})
    elif labels is not None:
        for layer, classes in zip(labels.layers, labels.columns):
            fingerprint = fingerprint_of_layer(layer, [classes])
            sources.append({"role": "labels", "count": len(layer), "fingerprint": fingerprint})
    if options.class_file:
        sources.append({"role": "classes", **describe_source(options.class_file)})
    return sources


def described_call(options: ExportTilesOptions) -> dict[str, Any]:
    """The options of labels that a call is told by, without paths of this machine."""
    names = [text.partition(MARK)[2].strip() for text in options.label_layers]
    return {"label_layers": names, "class_file": plain_name(options.class_file) if options.class_file else None}


def make_masks(
    options: ExportTilesOptions, labels: Labels, grid: Grid, progress: Progress, like: Optional[Masks] = None
) -> Optional[Masks]:
    """The masks of labels on a grid, None without labels.

    `like` are those on another grid, whose classes go for these too. The classes are those of the labels, the class
    list or the class file; what could not be used is told to `progress`.
    """
    if labels is None:
        return None
    # Where it does not matter which class labels are of, all of them are taken.
    told = options.task in ("SEGMENTATION", *OBJECT_TASKS) or options.crop != "NONE"
    rules = class_rules(options) if told or options.class_field or options.label_layers else ClassRules()
    if like is not None and like.classes:
        rules = replace(rules, fixed=class_list_of(like))
    values = options.task == "REGRESSION" and not options.value_field.strip()
    if isinstance(labels, str):
        if values:
            return RasterValues(labels, grid, options.resampling)
        numbered = like.numbered if isinstance(like, RasterMasks) else named_classes(labels)
        return RasterMasks(labels, grid, rules, progress, numbered)
    layer, counts = labels.on(grid)
    masks: Union[VectorMasks, VectorValues]
    if values:
        masks = VectorValues(layer, grid, options.class_field, options.all_touched)
    else:
        masks = VectorMasks(layer, grid, labels.field, rules, options.all_touched)
    if counts is not None:
        masks.counts.null_geometry = 0  # where nothing is left of a feature, it has been counted for what it lacked
        masks.counts.add(counts)
    ignore = masks.ignore if isinstance(masks, VectorMasks) and options.task in MASK_TASKS else None
    for sentence in masks.counts.sentences(ignore):
        progress.warn(sentence)
    if isinstance(masks, VectorValues):
        return masks
    if options.border_px is not None:
        return BorderedMasks(masks, options.border_px, options.border_at, masks.list.id_of(BORDER))
    if options.task == "PANOPTIC" or (options.blacken and options.crop != "NONE"):
        return PanopticMasks(masks, stuff_of(options, masks.list, rules))
    return masks


def stuff_of(options: ExportTilesOptions, classes: ClassList, rules: ClassRules) -> tuple[int, ...]:
    """The ids of the classes that are not counted; raises OptionError for names of none."""
    names = [name or "" for name in rules.renamed(options.stuff)]
    for name in names:
        if name not in classes.names:
            raise OptionError(f"stuff must be of the classes {', '.join(classes.names)}, got {name!r}")
    return tuple(sorted({classes.id_of(name) for name in names}))


def class_list_of(masks: Optional[Masks]) -> ClassList:
    """The classes of masks that are not of values, with their ids."""
    if isinstance(masks, (VectorMasks, RasterMasks)):
        return masks.list
    polygons = polygons_of(masks)
    assert polygons is not None  # nosec B101 # what both are made of here
    return polygons.list


def polygons_of(masks: Optional[Masks]) -> Optional[VectorMasks]:
    """The polygons with their classes that masks are made of; None where they are not."""
    source = masks.source if isinstance(masks, (BorderedMasks, PanopticMasks)) else masks
    return source if isinstance(source, VectorMasks) else None


def labelled(masks: Masks, burnt: NDArray[Any]) -> NDArray[np.bool_]:
    """Which pixels (row, col) of a part of masks have a label."""
    if isinstance(masks, PanopticMasks):
        burnt = masks.ids(burnt)
    if burnt.dtype.kind == "f":
        return np.asarray(~np.isnan(burnt))
    return np.asarray((burnt != BACKGROUND) & (burnt != class_list_of(masks).ignore))


def mask_band(options: ExportTilesOptions, masks: Optional[Masks], progress: Progress) -> Optional[Band]:
    """What the tiles' masks hold; None where they have none."""
    if masks is None or options.task not in MASK_TASKS or options.value_field.strip():
        return None
    if options.task == "REGRESSION":
        return Band("value", "float32", float("nan"), "value", "gray")
    classes = class_list_of(masks)
    if classes.dtype.itemsize > 1:
        progress.message(
            f"Masks have 16 bits, since class ids go up to {max(classes.ids)}; {classes.ignore} is to be ignored."
        )
    return Band("class", classes.dtype.name, float(classes.ignore), "class", "gray")
