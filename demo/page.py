"""Draw one page of what the demo made: `python demo/page.py FACTS.json PAGE.html`.

FACTS names the files (see run.py). The page carries its pictures and needs no network; the same pictures are written as
files to `pictures/` beside it. All figures are computed here from the files.
"""

from __future__ import annotations

import heapq
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from pictures import (
    SPLIT_COLOURS,
    Scene,
    Stretch,
    class_picture,
    class_raster,
    data_uri,
    read_points,
    read_tiles,
    sample,
    side_by_side,
)
from PIL import Image
from rasterio.windows import Window
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

#: Tiles shown for each class, and pairs of image and mask.
SAMPLES, PAIRS = 9, 8
IGNORE = 255
#: The picture in a training's report.
CURVES = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=]+")
STYLE = """
:root { color-scheme: light; --ink: #1d2329; --soft: #5f6b76; --line: #d9dee3; --paper: #fbfbf9; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 3.2rem 0 .4rem; }
p { max-width: 46rem; margin: .4rem 0 1rem; } .lead { font-size: 1.1rem; color: var(--soft); }
figure { margin: 1rem 0; } figure img { max-width: 100%; height: auto; display: block; border-radius: 4px; }
figcaption, .legend { color: var(--soft); font-size: .9rem; margin-top: .4rem; }
.legend span { display: inline-block; margin-right: 1.2rem; }
.legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: 2px; margin-right: .4rem; }
.two { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); }
.tiles { display: flex; flex-wrap: wrap; gap: 6px; margin: .3rem 0 1rem; } .tiles img { border-radius: 3px; }
.pairs { display: grid; grid-template-columns: repeat(auto-fill, minmax(21.5rem, 1fr)); gap: .8rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .6rem 0 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); text-align: right; font-weight: normal; }
th:first-child, td:first-child { text-align: left; } thead th { color: var(--soft); font-size: .85rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; }
dt { color: var(--soft); } dd { margin: 0; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; } code { font-size: .88em; overflow-wrap: anywhere; }
"""


@dataclass
class Page:
    """Sections of a page, and the folder that its pictures go to as files."""

    folder: Path
    parts: list[str] = field(default_factory=list)

    def heading(self, text: str, level: int = 2) -> None:
        self.parts.append(f"<h{level}>{escape(text)}</h{level}>")

    def text(self, text: str, kind: str = "") -> None:
        self.parts.append(f'<p class="{escape(kind)}">{escape(text)}</p>')

    def figure(self, name: str, picture: Image.Image, caption: str, flat: bool = False) -> str:
        """Write the picture to a file and return the figure's HTML; `flat` ones have few colours."""
        picture.save(self.folder / f"{name}.png", optimize=True)
        image = f'<img src="{data_uri(picture, flat)}" alt="{escape(caption, quote=True)}" width="{picture.width}">'
        return f"<figure>{image}<figcaption>{escape(caption)}</figcaption></figure>"

    def legend(self, colours: dict[str, str], more: str = "") -> None:
        keys = "".join(
            f'<span><i style="background:{escape(colour, quote=True)}"></i>{escape(name)}</span>'
            for name, colour in colours.items()
        )
        self.parts.append(f'<div class="legend">{keys}{escape(more)}</div>')

    def table(self, head: list[str], rows: list[list[Any]]) -> None:
        def line(cells: list[Any], tag: str) -> str:
            return "<tr>" + "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for cell in cells) + "</tr>"

        body = "".join(line(row, "td") for row in rows)
        self.parts.append(f'<div class="wide"><table><thead>{line(head, "th")}</thead>{body}</table></div>')

    def html(self, title: str) -> str:
        return (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{STYLE}</style></head><body><main>{''.join(self.parts)}</main></body></html>\n"
        )


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print("usage: page.py FACTS.json PAGE.html", file=sys.stderr)
        return 2
    facts = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    draw(facts, Path(arguments[1]))
    return 0


def draw(facts: dict[str, Any], path: Path) -> None:
    """Write the page and its pictures."""
    folder = path.parent / "pictures"
    folder.mkdir(exist_ok=True)
    page = Page(folder)
    image = Path(facts["image"])
    stretch = Stretch.of(image)
    scene = Scene.of(image, stretch)
    manifest = _manifest(facts["dataset"])
    masks = _manifest(facts["masks"])
    tiles = read_tiles(Path(facts["tiles"]))
    colours = {entry["name"]: entry["colour"] for entry in manifest["classes"]}

    page.heading("From an image and labels to a dataset, a model and a map", 1)
    page.text(_summary(image, tiles, manifest, facts), "lead")
    labelled = _tile_pictures(page, scene, tiles, colours, facts)
    _dataset(page, manifest, Path(facts["dataset"]), stretch)
    link = escape(Path(facts["inspection"]).name, quote=True)
    page.parts.append(f'<p><a href="{link}">What the dataset with masks holds, and what is doubtful about it</a></p>')
    _classifier(page, facts, colours)
    _pairs(page, masks, facts, stretch)
    mapped = _map(page, masks, facts)
    _figures(page, masks, facts)
    _models(page, facts)

    side_by_side([labelled, mapped], 440).quantize(240).save(folder / "overview.png", optimize=True)
    path.write_text(page.html("Tilewright: the demo's results"), encoding="utf-8")


def _summary(image: Path, tiles: list[dict[str, Any]], manifest: dict[str, Any], facts: dict[str, Any]) -> str:
    with rasterio.open(image) as source:
        shape = f"{source.width} × {source.height} pixels, {source.count} bands, {source.crs}"
        pixel = f"{abs(source.transform.a):.10g} × {abs(source.transform.e):.10g}"
    return (
        f"{image.name} ({shape}, pixel {pixel}) became {len(tiles)} tiles of {facts['tile_size']} pixels "
        f"in {len(manifest['classes'])} classes, a classifier of tiles, and a map of every pixel. "
        "Every step was one call of qgis_process."
    )


def _tile_pictures(
    page: Page, scene: Scene, tiles: list[dict[str, Any]], colours: dict[str, str], facts: dict[str, Any]
) -> Image.Image:
    """The scene with its tiles by label and by split; returns the first."""
    points = read_points(Path(facts["clouds"])) if facts.get("clouds") else []
    cloudy = _cloudy(facts, points)
    by_label = scene.cross_out(scene.with_tiles(tiles, "label", colours), cloudy, points)
    by_split = scene.cross_out(scene.with_tiles(tiles, "split", SPLIT_COLOURS), cloudy, [])
    page.heading("The image and its tiles")
    left_out = "Those outside the area or with a cloud point in them are left out; the rest " if points else "They "
    page.text(
        f"Tiles lie on the image's own pixel lattice. {left_out}take the class that covers most of them, and are split "
        "in blocks, so that few neighbours are in different splits."
    )
    crossed = f"{len(cloudy)} cloudy tiles are crossed out; dots are the cloud points. " if cloudy else ""
    page.parts.append('<div class="two">')
    page.parts.append(page.figure("labels", by_label, f"Tiles by label. {crossed}".strip()))
    page.parts.append(page.figure("splits", by_split, "The same tiles by split."))
    page.parts.append("</div>")
    page.legend(colours)
    page.legend(SPLIT_COLOURS)
    return by_label


def _cloudy(facts: dict[str, Any], points: list[Point]) -> list[Polygon]:
    """Tiles of the grid in the area that a cloud point lies in."""
    area = unary_union([tile["geometry"] for tile in read_tiles(Path(facts["mask"]))]) if facts.get("mask") else None
    size = int(facts["tile_size"])
    with rasterio.open(facts["image"]) as image:
        grid, cols, rows = image.transform, image.width // size, image.height // size
    places = {tuple(int(value // size) for value in ~grid * (point.x, point.y)) for point in points}
    found = []
    for col, row in sorted(places):
        corners = [(col, row), (col + 1, row), (col + 1, row + 1), (col, row + 1)]
        tile = Polygon([grid * (x * size, y * size) for x, y in corners])
        if 0 <= col < cols and 0 <= row < rows and (area is None or tile.intersects(area)):
            found.append(tile)
    return found


def _dataset(page: Page, manifest: dict[str, Any], folder: Path, stretch: Stretch) -> None:
    page.heading("The dataset")
    names = [entry["name"] for entry in manifest["classes"]]
    rows = []
    for split, content in manifest["splits"].items():
        counts = content.get("labels", {})
        rows.append([split, *(counts.get(name, 0) for name in names), content["count"]])
    rows.append(["all", *(sum(row[column] for row in rows) for column in range(1, len(names) + 2))])
    page.table(["split", *names, "tiles"], rows)
    tiles = read_tiles(folder / "tiles.gpkg")
    bands = [band["name"] for band in manifest["bands"]]
    page.text(f"Each tile holds all {len(bands)} bands ({', '.join(bands)}), bit for bit as in the image.")
    for name in names:
        files = [tile["file"] for tile in tiles if tile["label"] == name]
        chosen = files[:: max(1, len(files) // SAMPLES)][:SAMPLES]
        images = "".join(
            f'<img src="{data_uri(sample(folder / file, stretch))}" alt="{escape(file, quote=True)}" '
            f'title="{escape(file, quote=True)}" width="112" height="112">'
            for file in chosen
        )
        page.heading(name, 3)
        page.parts.append(f'<div class="tiles">{images}</div>')


def _classifier(page: Page, facts: dict[str, Any], colours: dict[str, str]) -> None:
    """How the tiles of the test split were classified."""
    tiles = [tile for tile in read_tiles(Path(facts["classified"])) if tile.get("split") == "test"]
    names = list(colours)
    counts = np.zeros((len(names), len(names)), int)
    for tile in tiles:
        if tile["label"] in names and tile["predicted"] in names:
            counts[names.index(tile["label"]), names.index(tile["predicted"])] += 1
    page.heading("The classifier of tiles")
    if not counts.sum():
        page.text("No tile of the test split was classified.")
        return
    right = int(np.trace(counts))
    page.text(
        f"Of the {counts.sum()} test tiles, which training never saw, {right} ({right / counts.sum():.0%}) got their "
        "label. Rows are labels, columns what the model said."
    )
    page.table(["", *names], [[name, *row] for name, row in zip(names, counts.tolist())])


def _pairs(page: Page, manifest: dict[str, Any], facts: dict[str, Any], stretch: Stretch) -> None:
    """Test tiles with their masks and what the map says there; the most varied masks first."""
    page.heading("Images, masks, and the map beside them")
    page.text("Tiles of the test split: the image, the mask made from the labels, and the U-Net's map of that place.")
    cells = []
    for file, mask, mapped in heapq.nlargest(PAIRS, _test_masks(facts), key=lambda item: len(np.unique(item[1]))):
        pictures = [
            sample(Path(facts["masks"]) / file, stretch),
            class_picture(mask, manifest["classes"], 112),
            class_picture(mapped, manifest["classes"], 112),
        ]
        picture = side_by_side(pictures, 112, 4)
        cells.append(f'<img src="{data_uri(picture)}" alt="{escape(file, quote=True)}" width="{picture.width}">')
    page.parts.append(f'<div class="pairs">{"".join(cells)}</div>')
    page.legend({entry["name"]: entry["colour"] for entry in manifest["classes"]})


def _map(page: Page, manifest: dict[str, Any], facts: dict[str, Any]) -> Image.Image:
    """The map, beside the truth where it is known; returns the map's picture."""
    page.heading("The map")
    classes = manifest["classes"]
    picture = class_picture(class_raster(Path(facts["map"])), classes)
    page.parts.append('<div class="two">')
    page.parts.append(page.figure("map", picture, "The U-Net's map.", flat=True))
    if facts.get("truth"):
        truth = class_picture(class_raster(Path(facts["truth"])), classes)
        page.parts.append(page.figure("truth", truth, "The truth that the scene was drawn from.", flat=True))
    page.parts.append("</div>")
    page.legend({entry["name"]: entry["colour"] for entry in classes})
    return picture


def _figures(page: Page, manifest: dict[str, Any], facts: dict[str, Any]) -> None:
    """Agreement of the map with the test masks, and with the truth where it is known."""
    names = {0: "background (no label)", **{int(entry["id"]): entry["name"] for entry in manifest["classes"]}}
    counts = np.zeros((256, 256), np.int64)
    for _, mask, mapped in _test_masks(facts):
        counts += _pairs_of_ids(mask, mapped)
    counts[IGNORE] = 0
    counts[:, IGNORE] = 0
    if counts.sum():
        page.text(f"On the masks of the test tiles, {np.trace(counts) / counts.sum():.1%} of the pixels agree.")
        page.table(["class", "precision", "recall", "IoU", "pixels"], _rows(counts, names))
    if facts.get("truth"):
        with rasterio.open(facts["truth"]) as truth, rasterio.open(facts["map"]) as mapped:
            counts = np.zeros((256, 256), np.int64)
            for _, window in truth.block_windows(1):
                counts += _pairs_of_ids(truth.read(1, window=window), mapped.read(1, window=window))
        counts[0] = 0
        counts[:, IGNORE] = 0
        share = np.trace(counts) / max(counts.sum(), 1)
        page.text(f"On the whole image, clouds and training tiles included, {share:.1%} agree with the truth.")


def _pairs_of_ids(truth: np.ndarray, mapped: np.ndarray) -> np.ndarray:
    """How many pixels have each pair of class ids, (256, 256): rows truth, columns the map."""
    pairs = truth.ravel().astype(np.intp) * 256 + mapped.ravel()
    return np.bincount(pairs, minlength=65536).reshape(256, 256)


def _rows(counts: np.ndarray, names: dict[int, str]) -> list[list[Any]]:
    """Precision, recall and IoU of each class that is there; rows of `counts` are truth, columns the map."""
    rows: list[list[Any]] = []
    for number, name in names.items():
        hit, true, said = counts[number, number], counts[number].sum(), counts[:, number].sum()
        if true or said:
            shares = (hit / max(said, 1), hit / max(true, 1), hit / max(true + said - hit, 1))
            rows.append([name, *(f"{share:.3f}" for share in shares), f"{true:,}"])
    return rows


def _models(page: Page, facts: dict[str, Any]) -> None:
    """What the sidecars say, and where the reports of the training are."""
    page.heading("The models")
    for title, key in (("Classifier of tiles", "classifier"), ("U-Net", "segmenter")):
        path = Path(facts[key])
        properties = json.loads(path.with_suffix(".mlm.json").read_text(encoding="utf-8"))["properties"]
        page.heading(title, 3)
        entries = {
            "file": path.name,
            "architecture": properties.get("mlm:architecture", ""),
            "weights": f"{properties.get('mlm:total_parameters') or 0:,}",
            **{name.replace("_", " "): value for name, value in (properties.get("mlm:hyperparameters") or {}).items()},
        }
        items = "".join(f"<dt>{escape(name)}</dt><dd>{escape(_plain(value))}</dd>" for name, value in entries.items())
        page.parts.append(f"<dl>{items}</dl>")
        report = path.with_suffix(".html")
        if report.is_file():
            curves = CURVES.search(report.read_text(encoding="utf-8"))
            if curves:
                page.parts.append(f'<figure><img src="{curves[0]}" alt="Loss and accuracy by epoch"></figure>')
            link = escape(f"{path.parent.name}/{report.name}", quote=True)
            page.parts.append(f'<p><a href="{link}">The whole report of this training</a></p>')
    link = escape(f"{Path(facts['evaluation']).parent.name}/{Path(facts['evaluation']).name}", quote=True)
    page.parts.append(f'<p><a href="{link}">How good the U-Net is on the test split, beside a random forest</a></p>')


def _test_masks(facts: dict[str, Any]) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """(image's path in the dataset, mask, the map's window) of each test tile; class ids (row, col)."""
    folder = Path(facts["masks"])
    with rasterio.open(facts["map"]) as mapped:
        for tile in read_tiles(folder / "tiles.gpkg"):
            if tile.get("split") != "test" or not tile.get("file"):
                continue
            image = Path(tile["file"])
            with rasterio.open(folder / image.parent.parent / "masks" / f"{image.stem}.tif") as source:
                mask = source.read(1)
            west, south, east, north = tile["geometry"].bounds
            corners = [~mapped.transform * corner for corner in ((west, north), (east, south))]
            left, right = sorted(round(corner[0]) for corner in corners)
            top, bottom = sorted(round(corner[1]) for corner in corners)
            window = Window(left, top, right - left, bottom - top)
            there = mapped.read(1, window=window, boundless=True, fill_value=IGNORE)
            if there.shape == mask.shape:
                yield str(image), mask, there


def _manifest(folder: str) -> dict[str, Any]:
    return dict(json.loads((Path(folder) / "dataset.json").read_text(encoding="utf-8")))


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    return (", ".join(str(part) for part in value) or "none") if isinstance(value, list) else str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
