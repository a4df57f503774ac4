"""The steps of the road: where a project stands, in words, and what each step's algorithms are filled in with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ...engine.scenes.names import SCENE, SCENE_ID
from ...i18n import marked, tr
from .look import Facts
from .record import DATASET, IMAGE, LABELS, MAP, MODEL, TILES
from .survey import LABEL_FIELD, SPLIT_FIELD, Part, Survey

#: States of a step. LATER also stands for a step that the project has gone past without.
DONE, NEXT, LATER, ATTENTION = "done", "next", "later", "attention"
STATES = {
    DONE: marked("Done"),
    NEXT: marked("Next"),
    LATER: marked("Not yet"),
    ATTENTION: marked("Needs attention"),
}
TITLES = {
    IMAGE: marked("Image"),
    TILES: marked("Tiles"),
    LABELS: marked("Labels"),
    DATASET: marked("Dataset"),
    MODEL: marked("Model"),
    MAP: marked("Map"),
}
#: What buttons do that open no algorithm's dialog.
ADD_IMAGE, REVIEW = "add image", "review"
#: Tasks whose models give each tile one answer, as manifests and sidecars call them.
OF_TILES = ("CLASSIFICATION", "MULTI_LABEL", "scene-classification", "classification")


@dataclass(frozen=True)
class Deed:
    """What a button does: an algorithm's dialog with values for its parameters, ADD_IMAGE, or REVIEW of a layer."""

    algorithm: str
    parameters: dict[str, Any]


@dataclass(frozen=True)
class Step:
    """One step: its state, a line about what is there, what it may go by, and what can be done."""

    key: str
    state: str
    line: str
    main: Deed
    others: tuple[Deed, ...] = ()
    choices: tuple[Part, ...] = ()
    chosen: str = ""

    @property
    def title(self) -> str:
        """The step's name."""
        return title_of(self.key)


def title_of(key: str) -> str:
    """The name of a step."""
    return tr(TITLES[key])


def word_of(state: str) -> str:
    """A state in a word or two."""
    return tr(STATES[state])


def steps_of(seen: Survey, facts: Facts) -> tuple[Step, ...]:
    """All steps in their order."""
    makers = (_image_step, _tiles_step, _labels_step, _dataset_step, _model_step, _map_step)
    steps = [make(seen, facts) for make in makers]
    done = [number for number, step in enumerate(steps) if step.state == DONE]
    following = done[-1] + 1 if done else 0
    blocked = any(step.state == ATTENTION for step in steps[: following + 1])
    if following < len(steps) and not blocked:
        steps[following] = replace(steps[following], state=NEXT)
    return tuple(steps)


def _image_step(seen: Survey, facts: Facts) -> Step:
    image = seen.image
    add = Deed(ADD_IMAGE, {})
    if image is None:
        line = tr("Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.")
        return Step(IMAGE, LATER, line, add, (Deed("stackrasters", {}), Deed("catalogscenes", {})))
    one, several = {"INPUT": image.id}, {"INPUT": [image.id]}
    others = (
        add,
        Deed("catalogscenes", {}),
        Deed("stackrasters", several),
        Deed("clipraster", _given(INPUT=image.id, TILES=_id(seen.tiles))),
        Deed("computeindices", several),
        Deed("normalizeraster", several),
        Deed("cloudmask", one),
        Deed("terrainderivatives", one),
        Deed("renderlayer", one),
    )
    state, main = ATTENTION, add
    if not image.valid:
        line = tr("{name} cannot be read: its file was moved, or is no image.").format(name=image.name)
    elif not image.pixels:
        main = Deed("renderlayer", one)
        line = tr("{name} is a map service. Make a raster of the part that you need.").format(name=image.name)
    elif not image.has_crs:
        line = tr("{name} has no coordinate system. Set one in the layer's properties.").format(name=image.name)
    else:
        state = DONE
        sizes = {"name": image.name, "width": f"{image.width:,}", "height": f"{image.height:,}", "bands": image.bands}
        if image.bands == 1:
            line = tr("{name} · {width} × {height} px, 1 band").format(**sizes)
        else:
            line = tr("{name} · {width} × {height} px, {bands} bands").format(**sizes)
    return Step(IMAGE, state, line, main, others, seen.images, image.id)


def _tiles_step(seen: Survey, facts: Facts) -> Step:
    tiles, image = seen.tiles, seen.image
    main = Deed("createtilegrid", _given(INPUT=_id(image)))
    sample = Deed("sampletiles", _given(INPUT=_id(image)))
    of_scenes = Deed("createscenetiles", {})
    if tiles is None:
        line = tr("Lay a grid of tiles over the image, or sample tiles from it.")
        return Step(TILES, LATER, line, main, (sample, of_scenes), seen.tile_layers)
    on_tiles = {"INPUT": tiles.id}
    others = (
        sample,
        of_scenes,
        Deed("jointilestomask", on_tiles),
        Deed("excludecloudytiles", on_tiles),
        Deed("tilestatistics", _given(INPUT=tiles.id, RASTER=_listed(image))),
        Deed("filtertiles", on_tiles),
    )
    state = DONE
    if not tiles.valid:
        state, line = ATTENTION, tr("{name} cannot be read: its file was moved or removed.").format(name=tiles.name)
    elif tiles.count == 0 and tiles.temporary:
        words = tr("{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.")
        state, line = ATTENTION, words.format(name=tiles.name)
    elif tiles.count == 0:
        state, line = ATTENTION, tr("{name} has no tiles.").format(name=tiles.name)
    else:
        line = _tiles_line(tiles.name, max(tiles.count, facts.tiles.seen), facts.tiles.size)
    return Step(TILES, state, line, main, others, seen.tile_layers, tiles.id)


def _tiles_line(name: str, count: int, size: Optional[tuple[int, int]]) -> str:
    number = f"{count:,}"
    if size is None:
        return tr("{count} tiles in {name}").format(count=number, name=name)
    width, height = size
    if width == height:
        return tr("{count} tiles of {size} px in {name}").format(count=number, size=width, name=name)
    return tr("{count} tiles of {width} × {height} px in {name}").format(
        count=number, width=width, height=height, name=name
    )


def _labels_step(seen: Survey, facts: Facts) -> Step:
    tiles, labels, found = seen.tiles, seen.labels, facts.tiles
    class_field = labels.class_field if labels else ""
    label = Deed("labeltiles", _given(INPUT=_id(tiles), LABELS=_id(labels), CLASS_FIELD=class_field))
    label_field = LABEL_FIELD if found.labels else ""
    split = Deed("splittiles", _given(INPUT=_id(tiles), LABEL_FIELD=label_field))
    others: tuple[Deed, ...] = (
        *((Deed(REVIEW, {"INPUT": tiles.id}),) if tiles is not None and tiles.valid else ()),
        Deed("balancetiles", _given(INPUT=_id(tiles))),
        Deed("rasterizelabels", _given(LABELS=_id(labels), RASTER=_id(seen.image), CLASS_FIELD=class_field)),
    )
    lines, state, main = [], LATER, label
    if labels is not None and not labels.valid:
        state = ATTENTION
        lines.append(tr("{name} cannot be read: its file was moved or removed.").format(name=labels.name))
    elif found.labels:
        lines.append(_labels_line(len(found.labels), found.unlabelled))
    elif labels is None:
        lines.append(tr("Add a layer of polygons with a field of classes, or draw one."))
    elif class_field:
        lines.append(
            tr("{name}, with classes in the field {field}. Label the tiles with them, or export masks.").format(
                name=labels.name, field=class_field
            )
        )
    else:
        lines.append(tr("{name} has no field of classes: its polygons are one class.").format(name=labels.name))
    if found.splits:
        lines.append(_splits_line(found.splits))
    elif found.labels:
        lines.append(tr("Not split yet"))
    if not found.complete:
        lines.append(tr("Counted in the first {count} tiles.").format(count=f"{found.seen:,}"))
    made = facts.dataset is not None and not facts.dataset.problem
    if found.labels and state != ATTENTION:
        main = split
        state = DONE if found.splits or made else LATER
    others = (label if main is split else split, *others)
    return Step(LABELS, state, "\n".join(lines), main, others, seen.label_layers, _id(labels) or "")


def _labels_line(classes: int, unlabelled: int) -> str:
    line = tr("1 class") if classes == 1 else tr("{count} classes").format(count=classes)
    if unlabelled == 1:
        line = tr("{classes}, 1 tile without").format(classes=line)
    elif unlabelled:
        line = tr("{classes}, {count} tiles without").format(classes=line, count=f"{unlabelled:,}")
    return line


def _splits_line(splits: dict[str, int]) -> str:
    """The numbers of training, validation and test tiles, then those of splits of other names."""
    usual = [f"{splits.get(name, 0):,}" for name in ("train", "val", "test")]
    if set(splits) <= {"train", "val", "test"}:
        return tr("Split {train} / {validation} / {test}").format(train=usual[0], validation=usual[1], test=usual[2])
    named = ", ".join(f"{name} {count:,}" for name, count in sorted(splits.items()))
    return tr("Split {numbers}").format(numbers=named)


def _dataset_step(seen: Survey, facts: Facts) -> Step:
    labels, dataset = seen.labels, facts.dataset
    task = "SEGMENTATION" if labels is not None and not facts.tiles.labels else ""
    # Tiles of scenes know their own rasters, whatever image the project has.
    of_scenes = seen.tiles is not None and {SCENE, SCENE_ID} <= seen.tiles.fields
    export = Deed(
        "exporttiles",
        _given(
            INPUT=None if of_scenes else _listed(seen.image),
            SCENE_FIELD=SCENE if of_scenes else "",
            TILES=_id(seen.tiles),
            TASK=task,
            LABEL_FIELD=LABEL_FIELD if seen.tiles and LABEL_FIELD in seen.tiles.fields else "",
            SPLIT_FIELD=SPLIT_FIELD if seen.tiles and SPLIT_FIELD in seen.tiles.fields else "",
            LABELS=_id(labels),
            CLASS_FIELD=labels.class_field if labels else "",
        ),
    )
    whole_road = Deed(
        "labelledtiles",
        _given(RASTER=_id(seen.image), LABELS=_id(labels), CLASS_FIELD=labels.class_field if labels else ""),
    )
    choices = _files(seen.datasets)
    if dataset is None:
        line = tr("Cut the tiles out of the image, with their labels or masks, into a folder to learn from.")
        return Step(DATASET, LATER, line, export, (whole_road, Deed("convertdataset", {})), choices)
    of_dataset = {"INPUT": dataset.path}
    inspect = Deed("inspectdataset", {"DATASET": dataset.path})
    others = (
        export,
        whole_road,
        Deed("convertdataset", of_dataset),
        Deed("splitdataset", of_dataset),
        Deed("mergedatasets", {}),
        Deed("appendtodataset", {"DATASET": dataset.path}),
    )
    if dataset.problem == "far":
        line = tr("{path} is in an object store.").format(path=dataset.path)
        return Step(DATASET, DONE, line, inspect, others, choices, dataset.path)
    if dataset.problem == "gone":
        line = tr("{path} is not there any more.").format(path=dataset.path)
    elif dataset.problem:
        line = tr("{path} has no manifest that can be read: it may be half-made.").format(path=dataset.path)
    else:
        line = tr("{path} · {task}, {count} tiles").format(
            path=dataset.path, task=dataset.task, count=f"{dataset.count:,}"
        )
        return Step(DATASET, DONE, line, inspect, others, choices, dataset.path)
    return Step(DATASET, ATTENTION, line, export, others[1:], choices, dataset.path)


def _model_step(seen: Survey, facts: Facts) -> Step:
    model, dataset = facts.model, _dataset_path(facts)
    train = Deed("trainmodel", _given(DATASET=dataset))
    chain = Deed("trainandmap", _given(DATASET=dataset, RASTERS=_listed(seen.image)))
    choices = _files(seen.models)
    if model is None:
        line = tr("Train a model on the dataset, or choose one that is there.")
        return Step(MODEL, LATER, line, train, (chain,), choices)
    evaluate = Deed("evaluatemodel", _given(MODEL=model.path, DATASET=dataset))
    if model.problem:
        line = tr("{path} is not there any more.").format(path=model.path)
        return Step(MODEL, ATTENTION, line, train, (chain,), choices, model.path)
    words = [Path(model.path).name, model.architecture]
    if model.loss is not None:
        words.append(tr("loss {loss} in epoch {epoch}").format(loss=f"{model.loss:.3g}", epoch=model.epoch))
    line = " · ".join(word for word in words if word)
    return Step(MODEL, DONE, line, evaluate, (train, chain), choices, model.path)


def _map_step(seen: Survey, facts: Facts) -> Step:
    usable = facts.model is not None and not facts.model.problem
    model = facts.model.path if facts.model is not None and usable else ""
    segment = Deed("segmentraster", _given(INPUT=_listed(seen.image), MODEL=model))
    tiles = seen.whole or seen.tiles
    classify = Deed("classifytiles", _given(INPUT=_listed(seen.image), MODEL=model, TILES=_id(tiles)))
    task = facts.model.task if facts.model is not None else ""
    task = task or (facts.dataset.task if facts.dataset is not None else "")
    main, other = (classify, segment) if task in OF_TILES else (segment, classify)
    compare = Deed("comparefootprints", _given(TRUTH=_id(seen.labels)))
    if seen.map is None:
        line = tr("Run the model over a whole image: a raster of classes, or classes of tiles.")
        return Step(MAP, LATER, line, main, (other,), seen.maps)
    line = tr("Classes in {name}").format(name=seen.map.name)
    if not seen.map_is_raster:
        return Step(MAP, DONE, line, main, (other, compare), seen.maps, seen.map.id)
    polygons = Deed("polygonizeraster", {"INPUT": seen.map.id})
    return Step(MAP, DONE, line, polygons, (main, other, compare), seen.maps, seen.map.id)


def _dataset_path(facts: Facts) -> str:
    return facts.dataset.path if facts.dataset is not None and not facts.dataset.problem else ""


def _files(paths: tuple[str, ...]) -> tuple[Part, ...]:
    return tuple(Part(path, Path(path).name) for path in paths)


def _id(part: Optional[Part]) -> Optional[str]:
    return part.id if part is not None else None


def _listed(part: Optional[Part]) -> Optional[list[str]]:
    return [part.id] if part is not None else None


def _given(**values: Any) -> dict[str, Any]:
    """Those values that are there: a dialog keeps its own defaults for the rest."""
    return {name: value for name, value in values.items() if value}
