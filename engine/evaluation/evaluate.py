"""Measures a model on a split of a dataset, or on rasters with labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio

from ..datasets.provenance import folder_of
from ..errors import InputError, OptionError, OutputError
from ..imagery.stack import RasterStack, choose_bands, gdal_environment
from ..inference.areas import area_of
from ..inference.fitting import order_of
from ..inference.network import Given, Network, bands_for, given_by, load_network
from ..models.data import Dataset, TileReader, open_dataset
from ..models.describing import ground_m
from ..models.loading import located
from ..models.rules import IGNORE
from ..models.sidecar import ModelCard, read_card
from ..progress import Progress
from .baseline import Forest, describe, train_forest
from .examples import Examples
from .matching import match_classes
from .measuring import Measurement
from .numbers import write_metrics
from .options import EvaluateModelOptions
from .places import touching, warnings_of
from .provenance import boxes_of, fingerprint_of, history_of, of_raster, of_split
from .results import Evaluation
from .running import Run, read_ahead
from .samples import DatasetSamples, RasterSamples, Sample, Samples, check_classes, check_split, placed, unmeasured
from .truth import open_truth

_OF_PIXELS = ("SEGMENTATION", "REGRESSION")
#: What the model's answers must be for these to mean something.
_OF_PROBABILITIES = ("cross_entropy", "calibration_error")


def evaluate_model(options: EvaluateModelOptions, progress: Progress) -> dict[str, Any]:
    """Run a model where the truth is known and say how right it is.

    Values: `metrics` (single figures by name, None where not defined), `samples`, `ignored`, `baseline` (the same
    figures of the baseline, or None), `report`, `metrics_file`. Raises InputError when model and labels do not fit,
    OptionError when the call contradicts them, OutputError; nothing is written then.
    """
    for place in filter(None, (options.report, options.metrics)):
        _check_writable(Path(place))
    heard = _Heard(progress)
    with gdal_environment(), rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"):
        found = _on_dataset(options, heard) if options.dataset else _on_rasters(options, heard)
    model = located(options.model)
    found = replace(
        found,
        model_path=str(model),
        model_fingerprint=fingerprint_of(model, heard),
        history=history_of(model, found.card),
        warnings=tuple(dict.fromkeys(heard.warnings)),
    )
    _say(found, progress)
    if options.metrics:
        write_metrics(Path(options.metrics), found, progress)
    if options.report:
        from .report import write_report

        write_report(Path(options.report), found, progress)
    return {
        "metrics": dict(found.metrics),
        "samples": found.samples,
        "ignored": found.ignored,
        "baseline": dict(found.baseline.metrics) if found.baseline else None,
        "report": options.report,
        "metrics_file": options.metrics,
    }


def _on_dataset(options: EvaluateModelOptions, progress: Progress) -> Evaluation:
    card = read_card(located(options.model))
    folder = folder_of(options.dataset or "")
    dataset = open_dataset(folder, multi_label=card is not None and card.task == "MULTI_LABEL")
    split, said = check_split(dataset, options.split)
    check_classes(dataset.classes, dataset.task, str(folder))
    if options.baseline and not dataset.splits.get("train"):
        there = ", ".join(name for name, tiles in dataset.splits.items() if name and tiles) or "none"
        raise OptionError(f"baseline learns from the split train, which {folder} does not have; its splits: {there}")
    names = [band.name for band in dataset.manifest.bands]
    bands = _bands(options, card, names)
    network = _load_for(options, dataset, Given(tuple(names[place] for place in bands), ground_m(dataset)), progress)
    _check_task(network, dataset.task, options.model, str(folder))
    table = np.arange(IGNORE + 1, dtype=np.uint8)
    if dataset.task != "REGRESSION":
        table = match_classes(dataset.classes, network.classes, options.ignore_differences, str(folder), progress)
    for sentence in said:
        progress.warn(sentence)

    def samples_of(name: str) -> DatasetSamples:
        return DatasetSamples(dataset, name, bands, network, table, options.baseline)

    forest = None
    if options.baseline:
        training = samples_of("train")
        drawn = _reported(read_ahead(training, network, progress), len(training), progress)
        forest = train_forest(dataset.task, len(network.classes), drawn, options.seed, progress)
    samples = samples_of(split)
    found = _measured(options, network, samples, [names[place] for place in bands], split, forest, progress)
    contacts = touching(dataset.layer, _splits_by_feature(dataset))
    for sentence in (
        *of_split(card, dataset.manifest.fingerprint, split, boxes_of(found.tiles), found.crs),
        *warnings_of(contacts),
    ):
        progress.warn(sentence)
    counts = dict(_counts_elsewhere(dataset, split, table, network, progress)) if options.report else {}
    return replace(
        found,
        source=str(folder),
        card=card,
        dataset_fingerprint=dataset.manifest.fingerprint,
        tiles=(*found.tiles, *unmeasured(dataset, split)),
        contacts=contacts,
        class_counts=counts | dict(found.class_counts),
    )


def _on_rasters(options: EvaluateModelOptions, progress: Progress) -> Evaluation:
    card = read_card(located(options.model))
    with RasterStack(options.rasters, bands_for(options)) as stack:
        area = area_of(options.extent, stack)
        network = load_network(options, given_by(stack), True, progress)
        truth = open_truth(
            network.task,
            options.labels or "",
            _labels_name(options),
            options.class_field,
            stack.grid,
            network.classes,
            options.unlabelled == "BACKGROUND",
            options.ignore_differences,
            progress,
        )
        try:
            samples = RasterSamples(stack, area, network, truth)
            bands = [band.name for band in stack.bands]
            found = _measured(options, network, samples, bands, "", None, progress)
            truth.check(found.class_counts.get("", np.zeros(0, np.int64)))
        finally:
            truth.close()
    for sentence in of_raster(card, boxes_of(found.tiles), found.crs):
        progress.warn(sentence)
    return replace(found, source=", ".join(options.rasters), card=card)


def _measured(
    options: EvaluateModelOptions,
    network: Network,
    samples: Samples,
    bands: list[str],
    split: str,
    forest: Optional[Forest],
    progress: Progress,
) -> Evaluation:
    """The figures of the model, with the baseline's beside them; raises InputError where nothing is labelled."""
    names = [entry.name for entry in network.classes]
    measurement = Measurement(network.task, names)
    beside = Measurement(network.task, names) if forest is not None else None
    examples = Examples(samples.picture, samples.tile_id, bands)
    if any(threshold is not None for threshold in network.thresholds):
        progress.warn("The model asks for thresholds of its own; the most probable class is measured without them.")
    run = Run(samples, network, measurement, examples, forest, beside, progress)
    run.run()
    model = Evaluation(
        **_figures(network, measurement, split, run.probable, progress),
        name=Path(options.model).name,
        best=examples.best,
        worst=examples.worst,
        tiles=placed(samples, split, run.scores),
        crs=samples.crs,
        batch_size=network.batch_size,
        settings=_settings(options, network, bands),
    )
    if forest is None or beside is None:
        return model
    figures = _figures(network, beside, split, True, progress)
    return replace(model, baseline=Evaluation(**figures, name=forest.name, settings=describe(forest, options.seed)))


def _figures(
    network: Network, measurement: Measurement, split: str, probable: bool, progress: Progress
) -> dict[str, Any]:
    try:
        figures = measurement.figures()
    except ValueError:
        raise InputError(
            "Nothing is labelled in what was to be measured on: every pixel or tile is to be ignored, unknown to the "
            "model, or without data."
        ) from None
    metrics, per_class = dict(figures.metrics), dict(figures.per_class)
    curves = measurement.curves() if probable else ()
    calibration = measurement.calibration() if probable else None
    if network.task != "REGRESSION":
        metrics["calibration_error"] = calibration.error if calibration else None
        if not probable:
            progress.warn(
                "The model's answers are no probabilities between 0 and 1: there are no curves, no calibration and no "
                "cross-entropy of them."
            )
            metrics.update(dict.fromkeys(_OF_PROBABILITIES))
        for name in ("auc", "average_precision") if curves else ():
            values = [getattr(curve, name) for curve in curves]
            per_class[name] = np.array([np.nan if value is None else value for value in values])
    counts: Mapping[str, np.ndarray] = {}
    if figures.confusion is not None:
        confusion = figures.confusion
        truth = confusion[:, 1].sum(axis=1) if confusion.ndim == 3 else confusion.sum(axis=1)
        counts = {split: truth}
    return {
        "task": network.task,
        "classes": network.classes,
        "unit": "pixels" if network.task in _OF_PIXELS else "tiles",
        "source": "",
        "split": split,
        "samples": figures.samples,
        "ignored": measurement.ignored,
        "metrics": metrics,
        "per_class": per_class,
        "averaged": figures.averaged,
        "confusion": figures.confusion,
        "curves": curves,
        "calibration": calibration,
        "scatter": figures.scatter,
        "class_counts": counts,
    }


def _load_for(options: EvaluateModelOptions, dataset: Dataset, given: Given, progress: Progress) -> Network:
    """The model for tiles of the dataset's size; raises InputError when it does not take them."""
    size = dataset.tile_size
    square = size[0] if size[0] == size[1] else None
    here = f"{dataset.folder} holds tiles of {size[1]} × {size[0]} px"
    hint = "Export the dataset with the model's tile size, or measure on the rasters themselves."
    try:
        network = load_network(options, given, dataset.spatial, progress, square, size)
    except OptionError as error:
        if not error.text.startswith("tile size"):
            raise
        raise InputError(f"{here}: {error.text}", hint) from None
    if network.tile_size != size:
        taken = f"{network.tile_size[1]} × {network.tile_size[0]} px"
        raise InputError(f"{here}; {options.model} takes {taken}", hint)
    return network


def _bands(options: EvaluateModelOptions, card: Optional[ModelCard], names: list[str]) -> list[int]:
    """The places of the model's bands among the dataset's: those of the call, or those that the sidecar names."""
    text = options.bands
    if not text.strip() and card is not None:
        text = order_of(located(options.model), card, names, options.ignore_differences)
    return choose_bands(names, text)


def _check_task(network: Network, task: str, model: str, where: str) -> None:
    if network.task != task:
        words = {
            "CLASSIFICATION": "one class for each tile",
            "MULTI_LABEL": "any number of classes for each tile",
            "SEGMENTATION": "a class for each pixel",
            "REGRESSION": "a value for each pixel",
        }
        raise InputError(f"{model} gives {words[network.task]}, but {where} holds {words[task]}")


def _splits_by_feature(dataset: Dataset) -> list[str]:
    """The split of each feature of the dataset's layer, "" for one that is in none."""
    names = [""] * len(dataset.layer)
    for name, tiles in dataset.splits.items():
        for tile in tiles:
            names[tile.feature] = name
    return names


def _counts_elsewhere(
    dataset: Dataset, split: str, table: np.ndarray, network: Network, progress: Progress
) -> Iterator[tuple[str, np.ndarray]]:
    """What each other split holds of the model's classes."""
    for name, tiles in dataset.splits.items():
        if name == split or not tiles or dataset.task == "REGRESSION":
            continue
        reader = TileReader(dataset, tiles)
        reader.keeps = False
        counts = np.zeros(IGNORE + 1, np.int64)
        np.add.at(counts, table[: len(dataset.classes)], reader.counts(progress)[: len(dataset.classes)])
        yield name, counts[: len(network.classes)]


def _labels_name(options: EvaluateModelOptions) -> str:
    return options.labels_name or options.labels or ""


def _reported(samples: Iterator[Sample], count: int, progress: Progress) -> Iterator[Sample]:
    """The samples, while the progress tells how many have been read."""
    for number, sample in enumerate(samples, 1):
        yield sample
        progress.update(number, count, "Drawing what the random forest learns from")


def _settings(options: EvaluateModelOptions, network: Network, bands: list[str]) -> dict[str, Any]:
    height, width = network.tile_size
    return {
        "bands": bands,
        "tile size": f"{width} × {height} px",
        "batch size": network.batch_size,
        "scaling": network.scaling.type or "none",
        **(
            {"labels": _labels_name(options), "class field": options.class_field, "unlabelled": options.unlabelled}
            if options.labels
            else {}
        ),
        **({"extent": list(options.extent)} if options.extent else {}),
        "ignore differences": options.ignore_differences,
    }


def _say(found: Evaluation, progress: Progress) -> None:
    for one in filter(None, (found, found.baseline)):
        figures = ", ".join(f"{name.replace('_', ' ')} {value:.4g}" for name, value in one.metrics.items()
                            if value is not None)  # fmt: skip
        progress.message(f"{one.name}: {figures} ({one.samples:,} {one.unit}, {one.ignored:,} left out)")


def _check_writable(path: Path) -> None:
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}")
    if path.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder")


class _Heard(Progress):
    """Passes everything on, and keeps the warnings for whoever reads the figures."""

    def __init__(self, inner: Progress) -> None:
        super().__init__()
        self._inner = inner
        self.warnings: list[str] = []

    def update(self, done: float, total: float, text: str = "") -> None:
        self._inner.update(done, total, text)

    def message(self, text: str, level: str = "info") -> None:
        if level == "warning":
            self.warnings.append(text)
        self._inner.message(text, level)

    def cancel(self) -> None:
        self._inner.cancel()

    @property
    def cancelled(self) -> bool:
        return self._inner.cancelled

    @contextmanager
    def scratch(self, path: Path) -> Iterator[Path]:
        with self._inner.scratch(path):
            yield path
