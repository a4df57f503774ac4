"""Pictures of what the demo made: the scene, its tiles, samples, masks and maps."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import rasterio
from PIL import Image, ImageDraw
from rasterio.enums import Resampling
from rasterio.transform import Affine
from shapely.geometry import Point, shape

#: Longer side of a picture of the whole scene, in pixels.
SCENE_PX = 1400
SPLIT_COLOURS = {"train": "#3d7dd8", "val": "#f0a830", "test": "#d8483d"}
PAPER = (244, 244, 240)
#: Names of red, green and blue where the raster says what its bands are.
RGB_NAMES = ("B4", "B3", "B2")


@dataclass(frozen=True)
class Stretch:
    """Which bands of a raster are shown (indexes from 1), and what is black and white in each."""

    bands: tuple[int, ...]
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, path: Path) -> Stretch:
        """The red, green and blue bands, or the first ones; clouds may be white, the ground is what should show."""
        with rasterio.open(path) as source:
            names = [name or "" for name in source.descriptions]
            if all(name in names for name in RGB_NAMES):
                bands = tuple(names.index(name) + 1 for name in RGB_NAMES)
            else:
                bands = (1, 2, 3) if source.count >= 3 else (1, 1, 1)
            pixels = _read(source, bands)
        valid = [band.compressed() if band.count() else np.zeros(1) for band in pixels]
        low = np.array([np.percentile(band, 0.5) for band in valid])
        ground, brightest = (max(np.percentile(band, share) for band in valid) for share in (90, 99.5))
        high = min(1.5 * ground - 0.5 * low.min(), brightest)
        return cls(bands, low, np.full(len(bands), high))

    def picture(self, pixels: np.ma.MaskedArray) -> Image.Image:
        """(band, row, col) of `bands` as an image; nodata becomes the colour of paper."""
        span = np.maximum(self.high - self.low, 1e-9)[:, None, None]
        bright = np.clip((pixels.filled(0).astype(np.float64) - self.low[:, None, None]) / span, 0, 1)
        rgb = np.rint(bright**0.72 * 255).astype(np.uint8).transpose(1, 2, 0)
        rgb[np.ma.getmaskarray(pixels).all(axis=0)] = PAPER
        return Image.fromarray(rgb)


@dataclass(frozen=True)
class Scene:
    """The image as a picture, and where the ground lies in it."""

    picture: Image.Image
    to_picture: Affine

    @classmethod
    def of(cls, path: Path, stretch: Stretch) -> Scene:
        """The whole raster, made smaller where it is large."""
        with rasterio.open(path) as source:
            picture = stretch.picture(_read(source, stretch.bands))
            factor = Affine.scale(picture.width / source.width, picture.height / source.height)
            return cls(picture, factor * ~source.transform)

    def outline(self, geometry: Any) -> list[tuple[float, float]]:
        """A polygon's outer ring in the picture's pixels."""
        return [self.to_picture * point[:2] for point in geometry.exterior.coords]

    def with_tiles(self, tiles: list[dict[str, Any]], field: str, colours: dict[str, str]) -> Image.Image:
        """The scene with each tile tinted by a field's value."""
        layer = Image.new("RGBA", self.picture.size, (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        for tile in tiles:
            colour = _rgb(colours.get(str(tile[field]), "#888888"))
            ring = self.outline(tile["geometry"])
            pen.polygon(ring, fill=(*colour, 62))
            pen.line(ring, fill=(*colour, 230), width=1)
        return Image.alpha_composite(self.picture.convert("RGBA"), layer).convert("RGB")

    def cross_out(self, picture: Image.Image, geometries: list[Any], points: list[Point]) -> Image.Image:
        """Crosses over tiles that were left out, and dots where points are."""
        layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        for geometry in geometries:
            ring = self.outline(geometry)
            pen.polygon(ring, fill=(20, 20, 30, 90))
            pen.line([ring[0], ring[2]], fill=(255, 255, 255, 230), width=2)
            pen.line([ring[1], ring[3]], fill=(255, 255, 255, 230), width=2)
        for point in points:
            x, y = self.to_picture * (point.x, point.y)
            pen.ellipse((x - 4, y - 4, x + 4, y + 4), fill=(216, 72, 61, 255), outline=(255, 255, 255, 255))
        return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


def sample(path: Path, stretch: Stretch, side: int = 112) -> Image.Image:
    """A tile of the dataset, magnified without blur."""
    with rasterio.open(path) as source:
        picture = stretch.picture(source.read(list(stretch.bands), masked=True))
    return picture.resize((side, side), Image.Resampling.NEAREST)


def class_picture(ids: np.ndarray, classes: list[dict[str, Any]], side: int | None = None) -> Image.Image:
    """(row, col) of class ids in the classes' colours; 0 and 255 become the colour of paper."""
    table = np.tile(np.array(PAPER, np.uint8), (256, 1))
    for entry in classes:
        table[int(entry["id"])] = _rgb(entry["colour"])
    picture = Image.fromarray(table[ids])
    return picture.resize((side, side), Image.Resampling.NEAREST) if side else picture


def class_raster(path: Path) -> np.ndarray:
    """A raster of class ids (row, col), made smaller where it is large."""
    with rasterio.open(path) as source:
        return source.read(1, out_shape=_small(source), resampling=Resampling.nearest)


def read_tiles(path: Path) -> list[dict[str, Any]]:
    """A layer's features as dictionaries of their fields, with the geometry as `geometry`."""
    with fiona.open(path) as layer:
        return [{**dict(feature.properties), "geometry": shape(feature.geometry)} for feature in layer]


def read_points(path: Path) -> list[Point]:
    """Geometries of a layer that are points."""
    with fiona.open(path) as layer:
        found = [shape(feature.geometry) for feature in layer if feature.geometry is not None]
    return [geometry for geometry in found if isinstance(geometry, Point)]


def side_by_side(pictures: list[Image.Image], height: int, gap: int = 8) -> Image.Image:
    """Pictures in a row, all of one height."""
    scaled = [
        picture.resize((round(picture.width * height / picture.height), height), Image.Resampling.LANCZOS)
        for picture in pictures
    ]
    row = Image.new("RGB", (sum(picture.width for picture in scaled) + gap * (len(scaled) - 1), height), "white")
    left = 0
    for picture in scaled:
        row.paste(picture, (left, 0))
        left += picture.width + gap
    return row


def data_uri(picture: Image.Image, lossless: bool = False) -> str:
    """The picture as text that a page can carry; photographs as JPEG, class colours without loss."""
    stream = io.BytesIO()
    if lossless:
        picture.quantize(256).save(stream, "PNG", optimize=True)
    else:
        picture.save(stream, "JPEG", quality=86)
    kind = "png" if lossless else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(stream.getvalue()).decode()}"


def _read(source: Any, bands: tuple[int, ...]) -> np.ma.MaskedArray:
    shape_out = (len(bands), *_small(source))
    return source.read(list(bands), out_shape=shape_out, masked=True, resampling=Resampling.average)


def _small(source: Any) -> tuple[int, int]:
    factor = min(1.0, SCENE_PX / max(source.width, source.height))
    return max(1, round(source.height * factor)), max(1, round(source.width * factor))


def _rgb(colour: str) -> tuple[int, int, int]:
    """`#rrggbb` as numbers."""
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
