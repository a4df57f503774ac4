"""Options of the tile steps: a grid, samples, a join to a mask, clouds, labels, splits and balance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option

#: What happens at the right and lower edge: only whole tiles, the last one moved back inside, or past the edge.
EDGES = ("DROP", "SHIFT", "PAD")
PREDICATES = ("INTERSECTS", "WITHIN", "COVERAGE")
KEEPS = ("MATCHING", "OTHERS", "ALL")
LABEL_METHODS = ("INTERSECTS", "MAJORITY", "CENTRE")
SPLIT_METHODS = ("RANDOM", "STRATIFIED", "BLOCKS")
SAMPLE_METHODS = ("RANDOM", "POINTS", "CLASSES")
#: How a sample lies to the mask: wholly in it, or sharing ground with it.
SAMPLE_PREDICATES = ("WITHIN", "INTERSECTS")
BALANCE_METHODS = ("UNDERSAMPLE", "OVERSAMPLE", "RATIO")
#: Which of the tiles that show the same ground in several scenes stays: of the newest scene, of that with the fewest
#: clouds, of the first in the layer; or all of them.
DUPLICATES = ("NEWEST", "CLEAREST", "FIRST", "KEEP")
#: Names of the splits, in the order of the shares.
SPLITS = ("train", "val", "test")

#: Share of a tile's area from which on ground counts as shared; less is a common edge and rounding.
TOLERANCE = 1e-9

#: Percent by which the three shares may miss 100, so that 33.3 three times is understood.
SHARES_TOLERANCE = 0.5


@dataclass(frozen=True)
class GridOptions(Options):
    """A grid of tiles over a raster. Sizes are in pixels; `ground_size` is in the raster's map units.

    `stride_px` is how far apart tiles begin in both directions, in place of an overlap; a larger one than the tile
    leaves gaps.
    """

    tile_size_px: int = option(256, minimum=1, maximum=1_000_000)
    tile_height_px: Optional[int] = option(None, minimum=1, maximum=1_000_000)
    overlap_px: int = option(0, minimum=0)
    stride_px: Optional[int] = option(None, minimum=1, maximum=1_000_000)
    edge: str = option("DROP", choices=EDGES)
    ground_size: Optional[float] = option(None)

    def check(self) -> None:
        if self.overlap_px >= min(self.tile_size_px, self.height_px):
            side = "size" if self.tile_size_px <= self.height_px else "height"
            raise OptionError(
                f"overlap must be at least 0 and less than the tile {side} "
                f"({min(self.tile_size_px, self.height_px)} px), got {self.overlap_px}"
            )
        if self.stride_px is not None and self.overlap_px:
            raise OptionError(
                f"stride stands in for overlap: give one of them, got {self.stride_px} px and {self.overlap_px} px"
            )
        if self.ground_size is not None and self.ground_size <= 0:
            raise OptionError(f"ground size must be more than 0 map units, got {self.ground_size:g}")

    @property
    def height_px(self) -> int:
        """The tile's height; its width when none was asked for."""
        return self.tile_size_px if self.tile_height_px is None else self.tile_height_px

    @property
    def steps_px(self) -> tuple[int, int]:
        """Pixels from the beginning of a tile to that of the next, to the right and down."""
        if self.stride_px is not None:
            return self.stride_px, self.stride_px
        return self.tile_size_px - self.overlap_px, self.height_px - self.overlap_px


@dataclass(frozen=True)
class SceneTileOptions(Options):
    """Tiles on the pixels of many scenes. `per_scene` is how many of a scene are kept at most, drawn by the seed."""

    tile_size_px: int = option(256, minimum=1, maximum=1_000_000)
    overlap_px: int = option(0, minimum=0)
    duplicates: str = option("NEWEST", choices=DUPLICATES)
    per_scene: Optional[int] = option(None, minimum=1, maximum=100_000_000, words="tiles per scene")
    seed: int = option(0, minimum=0, maximum=2**31 - 1)

    def check(self) -> None:
        self.grid()

    def grid(self) -> GridOptions:
        """The grid of each scene: its whole tiles. Raises OptionError."""
        return GridOptions(tile_size_px=self.tile_size_px, overlap_px=self.overlap_px)


@dataclass(frozen=True)
class JoinOptions(Options):
    """Which tiles a mask keeps. `min_coverage` is the share of the tile that COVERAGE asks for."""

    predicate: str = option("INTERSECTS", choices=PREDICATES)
    min_coverage: float = option(0.5, minimum=0, maximum=1, words="minimum coverage")
    keep: str = option("MATCHING", choices=KEEPS)
    field: str = option("is_mask")

    def check(self) -> None:
        if not self.field.strip():
            raise OptionError("field must be a name, got an empty text")
        if self.field.lower() == "mask_frac":
            raise OptionError("field must not be mask_frac, which holds the share under the mask")
        if self.field.lower() in ("fid", "geom"):
            raise OptionError(f"field must not be {self.field}, which GeoPackages keep for themselves")


@dataclass(frozen=True)
class CloudOptions(Options):
    """How much of a tile may be cloud, and how much nodata where a raster tells; both are shares from 0 to 1."""

    max_cloud: float = option(0.0, minimum=0, maximum=1, words="maximum cloud share")
    max_nodata: Optional[float] = option(None, minimum=0, maximum=1, words="maximum nodata share")


@dataclass(frozen=True)
class LabelOptions(Options):
    """How a tile gets its class. `min_coverage` is the share of the tile that the class must cover."""

    method: str = option("INTERSECTS", choices=LABEL_METHODS)
    label: str = option("labelled", words="label")
    other_label: Optional[str] = option(None)
    min_coverage: float = option(0.0, minimum=0, maximum=1, words="minimum coverage")


@dataclass(frozen=True)
class SplitOptions(Options):
    """Shares of the splits in percent, and how tiles are dealt out; `block_size` counts tiles."""

    method: str = option("BLOCKS", choices=SPLIT_METHODS)
    train_percent: float = option(70.0, minimum=0, maximum=100)
    validation_percent: float = option(15.0, minimum=0, maximum=100)
    test_percent: float = option(15.0, minimum=0, maximum=100)
    block_size: int = option(4, minimum=1, maximum=1_000_000)
    seed: int = option(0, minimum=0, maximum=2**31 - 1)

    def check(self) -> None:
        total = self.train_percent + self.validation_percent + self.test_percent
        if abs(total - 100) > SHARES_TOLERANCE:
            raise OptionError(f"train, validation and test must add up to 100 %, got {total:g}")

    @property
    def shares(self) -> tuple[float, float, float]:
        """Shares of train, val and test, which add up to 1."""
        total = self.train_percent + self.validation_percent + self.test_percent
        return (self.train_percent / total, self.validation_percent / total, self.test_percent / total)


@dataclass(frozen=True)
class SampleOptions(Options):
    """Tiles chosen by chance, around points or class by class.

    Sizes are in pixels; `ground_size` and `min_distance` (between centres) are in map units. `quotas` is text such as
    "forest=100, water=50". `max_nodata` is a share of the tile's pixels.
    """

    method: str = option("RANDOM", choices=SAMPLE_METHODS)
    count: int = option(1000, minimum=1, maximum=10_000_000)
    quotas: str = option("")
    predicate: str = option("WITHIN", choices=SAMPLE_PREDICATES)
    tile_size_px: int = option(256, minimum=1, maximum=1_000_000)
    tile_height_px: Optional[int] = option(None, minimum=1, maximum=1_000_000)
    ground_size: Optional[float] = option(None)
    min_distance: Optional[float] = option(None, minimum=0, words="minimum distance")
    max_nodata: Optional[float] = option(None, minimum=0, maximum=1, words="maximum nodata share")
    seed: int = option(0, minimum=0, maximum=2**31 - 1)

    def check(self) -> None:
        if self.ground_size is not None and self.ground_size <= 0:
            raise OptionError(f"ground size must be more than 0 map units, got {self.ground_size:g}")
        if self.quotas.strip() and self.method != "CLASSES":
            raise OptionError(f"quotas are numbers of tiles by class: the method must be CLASSES, got {self.method}")
        self.by_class()

    @property
    def height_px(self) -> int:
        """The tile's height; its width when none was asked for."""
        return self.tile_size_px if self.tile_height_px is None else self.tile_height_px

    def by_class(self) -> dict[str, int]:
        """Number of tiles by class name, in the order given; empty where no quotas are. Raises OptionError."""
        quotas: dict[str, int] = {}
        if not self.quotas.strip():
            return quotas
        for part in self.quotas.split(","):
            name, equals, number = (word.strip() for word in part.rpartition("="))
            if not (name and equals and number.isdecimal() and 0 < int(number) <= 10_000_000):
                raise OptionError(
                    "quotas must be whole numbers from 1 by class with commas between them, such as 'forest=100, "
                    f"water=50', got {part.strip()!r}"
                )
            if name in quotas:
                raise OptionError(f"quotas must name each class once, got {name!r} twice")
            quotas[name] = int(number)
        return quotas


@dataclass(frozen=True)
class SampleClassesOptions(Options):
    """Pixels of each class of a raster in a random order, as places of tiles around them.

    `labels` is the class raster; `crs` (WKT), `transform` (a, b, c, d, e, f), `width` and `height` are the lattice on
    which tiles of `tile_width` × `tile_height` of its pixels begin. `values` are the classes, all above 0 when empty;
    `most` is how many places of each are wanted; `output` is an `.npz` file.
    """

    labels: str
    crs: str
    transform: tuple[float, float, float, float, float, float]
    output: str
    width: int = option(minimum=1)
    height: int = option(minimum=1)
    tile_width: float = option(minimum=0)
    tile_height: float = option(minimum=0)
    values: tuple[int, ...] = option(())
    most: int = option(1000, minimum=1)
    seed: int = option(0, minimum=0, maximum=2**31 - 1)


@dataclass(frozen=True)
class BalanceOptions(Options):
    """How often each tile of a class is kept. `ratio` is how many times the smallest class the largest may be.

    `bins` parts a field of numbers into so many classes. `seed` chooses the tiles.
    """

    method: str = option("UNDERSAMPLE", choices=BALANCE_METHODS)
    ratio: Optional[float] = option(None, minimum=1, maximum=1_000_000)
    bins: Optional[int] = option(None, minimum=2, maximum=1000)
    seed: int = option(0, minimum=0, maximum=2**31 - 1)

    def check(self) -> None:
        if (self.method == "RATIO") != (self.ratio is not None):
            need = "is required for the method RATIO" if self.ratio is None else "is for the method RATIO alone"
            raise OptionError(f"ratio {need}: how many times the smallest class the largest may be")
