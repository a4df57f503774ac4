"""Evaluations as a run would find them, drawn at random but with figures that fit each other."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import shapely
from rasterio.crs import CRS
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve
from tilewright.engine.datasets.manifest import ClassEntry
from tilewright.engine.evaluation.places import touching, warnings_of
from tilewright.engine.evaluation.results import (
    Calibration,
    Curves,
    Evaluation,
    Example,
    PlacedTile,
    Scatter,
    TrainingHistory,
)
from tilewright.engine.labels.layers import Layer
from tilewright.engine.labels.names import colours_of
from tilewright.engine.models.sidecar import ModelCard

LAND = ("background", "field", "forest", "grass", "urban", "water")


def entries(names):
    return tuple(
        ClassEntry(number, name, colour) for number, (name, colour) in enumerate(zip(names, colours_of(names)))
    )


def scores_of(truth, classes, generator, skill):
    """Probabilities (n, classes) that are right more often the more skill there is."""
    logits = generator.normal(0, 1, (len(truth), classes))
    logits[np.arange(len(truth)), truth] += skill
    logits[np.arange(len(truth)), (truth + 1) % classes] += skill / 3
    exponents = np.exp(1.4 * logits)
    return exponents / exponents.sum(axis=1, keepdims=True)


def curves_of(names, truth, scores):
    """`truth` (n, classes) 0/1."""
    found = []
    for place, name in enumerate(names):
        column = truth[:, place]
        if column.min() == column.max():
            found.append(Curves(name, *(np.zeros(0) for _ in range(3)), None, np.zeros(0), np.zeros(0), None))
            continue
        fpr, tpr, thresholds = roc_curve(column, scores[:, place])
        precision, recall, _ = precision_recall_curve(column, scores[:, place])
        areas = roc_auc_score(column, scores[:, place]), average_precision_score(column, scores[:, place])
        found.append(Curves(name, fpr, tpr, thresholds, float(areas[0]), recall, precision, float(areas[1])))
    return tuple(found)


def calibration_of(confidence, right, bins=15):
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    counts = np.bincount(place, minlength=bins)
    with np.errstate(invalid="ignore"):
        sure = np.bincount(place, confidence, minlength=bins) / counts
        accuracy = np.bincount(place, right, minlength=bins) / counts
    error = float(np.nansum(np.abs(sure - accuracy) * counts) / counts.sum())
    return Calibration(np.linspace(0, 1, bins + 1), sure, accuracy, counts, error)


def per_class_of(hits, truth, predicted, curves):
    def share(part, whole):
        return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)

    precision, recall, iou = share(hits, predicted), share(hits, truth), share(hits, truth + predicted - hits)
    return {
        "precision": precision,
        "recall": recall,
        "f1": share(2 * hits, truth + predicted),
        "iou": iou,
        "support": truth.astype(float),
        "auc": np.array([np.nan if one.auc is None else one.auc for one in curves]),
        "average_precision": np.array(
            [np.nan if one.average_precision is None else one.average_precision for one in curves]
        ),
    }


def card(name, task, classes):
    return ModelCard(
        name,
        task,
        ("red", "green", "blue", "nir"),
        (64, 64),
        classes=classes,
        architecture="UNET",
        fingerprint="c0ffee" * 10,
        parameters=228_003,
        created=datetime(2026, 3, 4, 5, 6, tzinfo=timezone.utc),
        hyperparameters={"best_epoch": 27, "epochs": 40},
    )


def history(seed=0, best=27):
    generator = np.random.default_rng(seed)
    epochs = np.arange(1, 41)
    loss = 1.6 * np.exp(-epochs / 9) + 0.12 + generator.normal(0, 0.012, 40)
    validation = 1.5 * np.exp(-epochs / 8) + 0.25 + 0.0006 * np.maximum(epochs - best, 0) ** 2
    columns = {
        "epoch": epochs.astype(float),
        "loss": loss,
        "accuracy": 1 - loss / 3,
        "rmse": np.full(40, np.nan),
        "validation_loss": validation + generator.normal(0, 0.015, 40),
        "validation_accuracy": 1 - validation / 3,
        "validation_mean_iou": 0.9 - validation / 2,
        "learning_rate": 0.001 * 0.5 * (1 + np.cos(np.pi * epochs / 41)),
        "seconds": generator.normal(12, 0.4, 40),
    }
    return TrainingHistory(Path("models/land.history.csv"), columns)


def placed(columns, rows, split_of, score_of, size=640.0):
    """A grid of tiles; `split_of(column, row)` and `score_of(number)`."""
    tiles, boxes = [], []
    for row in range(rows):
        for column in range(columns):
            left, top = 300_000 + size * column, 3_850_000 - size * row
            bounds = (left, top - size, left + size, top)
            split = split_of(column, row)
            score = score_of(len(tiles)) if split == "test" else None
            tiles.append(PlacedTile(f"r{row:05d}_c{column:05d}", split, bounds, score))
            boxes.append(shapely.box(*bounds))
    layer = Layer(np.array(boxes, dtype=object), {}, CRS.from_epsg(32618))
    return tuple(tiles), touching(layer, [tile.split for tile in tiles])


def in_blocks(column, row):
    return ("train", "train", "train", "val", "test")[(column // 4 + 2 * (row // 4)) % 5]


def scene(size, classes, seed):
    """An image and its classes: blobs."""
    generator = np.random.default_rng(seed)
    rows, columns = np.indices((size, size)) / size
    fields = [
        np.sin(generator.uniform(2, 9) * rows + generator.uniform(0, 6))
        + np.cos(generator.uniform(2, 9) * columns + generator.uniform(0, 6))
        for _ in range(classes)
    ]
    truth = np.argmax(fields, axis=0).astype(np.uint8)
    base = generator.uniform(40, 200, (classes, 3))[truth]
    rgb = np.clip(base + generator.normal(0, 14, base.shape), 0, 255).astype(np.uint8)
    return rgb, truth


def segmentation(names=LAND, samples=60_000, seed=3, baseline=True, skill=2.6, absent=True, size=128, counted=4):
    generator = np.random.default_rng(seed)
    classes, count = entries(names), len(names)
    shares = generator.dirichlet(np.full(count, 1.2))
    if absent:
        shares[-1] = 0
    truth = generator.choice(count, samples, p=shares / shares.sum())

    def measured(name, skill, **more):
        scores = scores_of(truth, count, generator, skill)
        if absent:
            scores[:, -1] = 0
        predicted = scores.argmax(axis=1)
        confusion = np.bincount(truth * count + predicted, minlength=count**2).reshape(count, count) * counted
        hits, support, called = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
        curves = curves_of(names, np.eye(count)[truth], scores)
        per_class = per_class_of(hits, support, called, curves)
        averaged = support + called > 0
        calibration = calibration_of(scores.max(axis=1), predicted == truth)
        chance = (support @ called) / confusion.sum() ** 2
        accuracy = hits.sum() / confusion.sum()
        return Evaluation(
            name=name,
            task="SEGMENTATION",
            classes=classes,
            unit="pixels",
            source="datasets/land_cover_2024",
            split="test",
            samples=samples * counted,
            ignored=1234,
            metrics={
                "accuracy": float(accuracy),
                "mean_iou": float(per_class["iou"][averaged].mean()),
                "macro_f1": float(per_class["f1"][averaged].mean()),
                "kappa": float((accuracy - chance) / (1 - chance)),
                "cross_entropy": float(-np.log(scores[np.arange(samples), truth] + 1e-9).mean()),
                "calibration_error": calibration.error,
            },
            per_class=per_class,
            averaged=averaged,
            confusion=confusion,
            curves=curves,
            calibration=calibration,
            **more,
        )

    examples = []
    for number in range(8):
        rgb, mask = scene(size, min(count, 6), number)
        prediction = np.roll(mask, number + 1, axis=1)
        mask[: 3 * number, : size // 4] = 255
        right = float((prediction == mask)[mask != 255].mean())
        examples.append(Example(f"r0000{number}_c00017", right, rgb, mask, prediction, 0.5 + right / 3))
    examples.sort(key=lambda one: -one.score)
    tiles, contacts = placed(24, 20, in_blocks, lambda number: float(generator.beta(6, 1.5)))
    return measured(
        "land.keras",
        skill,
        best=tuple(examples[:4]),
        worst=tuple(examples[:3:-1]),
        class_counts={
            split: generator.multinomial(total, shares / shares.sum())
            for split, total in (("train", 900_000), ("val", 200_000), ("test", samples))
        },
        tiles=tiles,
        contacts=contacts,
        crs="EPSG:32618",
        card=card("land", "SEGMENTATION", classes),
        model_path="models/land.keras",
        model_fingerprint="ab" * 32,
        dataset_fingerprint="c0ffee" * 10,
        batch_size=8,
        settings={"seed": 0, "ignore differences": False},
        warnings=tuple(warnings_of(contacts)),
        history=history(),
        baseline=measured("random forest per pixel", skill / 2.2) if baseline else None,
    )


def classification(names=("bright", "dark"), samples=240, seed=4):
    one = segmentation(names, samples, seed, baseline=False, absent=False, size=48, counted=1)
    examples = []
    for number in range(6):
        rgb, _ = scene(48, 3, number)
        truth, prediction = number % len(names), (number + (number > 2)) % len(names)
        right = float(truth == prediction)
        examples.append(Example(f"s00000{number}", right, rgb, np.uint8(truth), np.uint8(prediction), 0.93))
    generator = np.random.default_rng(seed)
    tiles, contacts = placed(16, 12, in_blocks, lambda number: float(generator.random() < 0.85))
    return Evaluation(
        **{
            **one.__dict__,
            "task": "CLASSIFICATION",
            "unit": "tiles",
            "ignored": 0,
            "best": tuple(examples[:3]),
            "worst": tuple(examples[3:]),
            "tiles": tiles,
            "contacts": contacts,
        }
    )


def multi_label(names=("houses", "trees", "water", "road"), samples=300, seed=5):
    generator = np.random.default_rng(seed)
    classes, count = entries(names), len(names)
    truth = (generator.random((samples, count)) < (0.6, 0.4, 0.1, 0.3)).astype(int)
    scores = 1 / (1 + np.exp(-(3.2 * truth - 1.6 + generator.normal(0, 1.2, truth.shape))))
    predicted = (scores >= 0.5).astype(int)
    confusion = np.stack(
        [np.bincount(2 * truth[:, k] + predicted[:, k], minlength=4).reshape(2, 2) for k in range(count)]
    )
    curves = curves_of(names, truth, scores)
    hits, support, called = confusion[:, 1, 1], confusion[:, 1].sum(axis=1), confusion[:, :, 1].sum(axis=1)
    per_class = per_class_of(hits, support, called, curves)
    examples = []
    for number in range(6):
        rgb, _ = scene(256, 4, number)
        right = float((truth[number] == predicted[number]).mean())
        values = truth[number].astype(np.uint8), predicted[number].astype(np.uint8)
        examples.append(Example(f"s00000{number}", right, rgb, *values, 0.8))
    examples.sort(key=lambda one: -one.score)
    return Evaluation(
        name="labels.keras",
        task="MULTI_LABEL",
        classes=classes,
        unit="tiles",
        source="datasets/towns",
        split="val",
        samples=samples,
        ignored=0,
        metrics={
            "accuracy": float((truth == predicted).all(axis=1).mean()),
            "label_accuracy": float((truth == predicted).mean()),
            "macro_f1": float(per_class["f1"].mean()),
            "mean_iou": float(per_class["iou"].mean()),
            "kappa": None,
        },
        per_class=per_class,
        averaged=np.ones(count, bool),
        confusion=confusion,
        curves=curves,
        calibration=calibration_of(scores.ravel(), truth.ravel()),
        class_counts={"train": support * 5, "val": support},
        best=tuple(examples[:3]),
        worst=tuple(examples[3:]),
        card=card("labels", "MULTI_LABEL", classes),
        warnings=("The best epoch was chosen by the validation split.",),
    )


def regression(samples=50_000, seed=6, source="rasters/canopy_east.tif"):
    generator = np.random.default_rng(seed)
    truth = generator.gamma(3, 4, samples)

    def measured(name, slope, noise, **more):
        prediction = slope * truth + 0.6 + generator.normal(0, noise, samples) * (1 + truth / 15)
        edges = np.linspace(-8, 60, 257)
        counts = np.histogram2d(np.clip(truth, -8, 60), np.clip(prediction, -8, 60), (edges, edges))[0]
        error = prediction - truth
        return Evaluation(
            name=name,
            task="REGRESSION",
            classes=(),
            unit="pixels",
            source=source,
            split="",
            samples=samples,
            ignored=77,
            metrics={
                "rmse": float(np.sqrt((error**2).mean())),
                "mae": float(np.abs(error).mean()),
                "r2": float(1 - (error**2).sum() / ((truth - truth.mean()) ** 2).sum()),
                "bias": float(error.mean()),
                "truth_mean": float(truth.mean()),
                "truth_std": float(truth.std()),
            },
            scatter=Scatter(edges, counts.astype(np.int64), "m"),
            **more,
        )

    examples = []
    for number in range(6):
        rgb, mask = scene(96, 5, number)
        values = mask.astype(np.float32) * 5 + generator.normal(0, 0.6, mask.shape).astype(np.float32)
        values[:8, :20] = np.nan
        guess = (values + generator.normal(0, 0.5 + number, mask.shape)).astype(np.float32)
        score = -float(np.sqrt(np.nanmean((guess - values) ** 2)))
        examples.append(Example(f"r0000{number}_c00001", score, rgb, values, guess))
    places, _ = placed(30, 8, lambda *_: "test", lambda number: -float(generator.gamma(3, 0.8)))
    tiles = tuple(PlacedTile(tile.tile_id, "", tile.bounds, tile.score) for tile in places)
    return measured(
        "canopy.keras",
        0.93,
        1.4,
        best=tuple(examples[:3]),
        worst=tuple(examples[:2:-1]),
        tiles=tiles,
        crs="EPSG:32618",
        card=card("canopy", "REGRESSION", ()),
        baseline=measured("random forest per pixel", 0.7, 3.0),
    )
