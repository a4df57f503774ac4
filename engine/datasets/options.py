"""Options of the tasks that make datasets; needs nothing beyond numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import OptionError
from ..options import Options, option
from ..tiles.options import SplitOptions

TASKS = (
    "IMAGES",
    "CLASSIFICATION",
    "SEGMENTATION",
    "REGRESSION",
    "DETECTION",
    "PANOPTIC",
    "MULTI_LABEL",
    "PAIRS",
)
FORMATS = ("GTIFF", "PNG", "JPEG", "NPY", "TFRECORD", "NPZ", "WEBDATASET", "ZARR")
#: Formats of which every tile is a file of its own; the others pack many tiles into one.
FILE_FORMATS = ("GTIFF", "PNG", "JPEG", "NPY", "NPZ")
STRETCHES = ("NONE", "MINMAX", "PERCENT")
RESAMPLINGS = ("NEAREST", "BILINEAR", "CUBIC", "CUBIC_SPLINE", "LANCZOS", "AVERAGE", "MODE")
COMPRESSIONS = ("DEFLATE", "ZSTD", "LZW", "NONE")
#: Files of annotations beside the images. YOLO is boxes, YOLO_SEGMENTS outlines; both have the same place.
ANNOTATIONS = ("COCO", "YOLO", "YOLO_SEGMENTS", "VOC", "KITTI", "CSV", "GEOJSON", "STAC")
#: Tasks whose tiles have objects: polygons with a class, one by one.
OBJECT_TASKS = ("DETECTION", "PANOPTIC")
#: Tasks whose tiles have a mask.
MASK_TASKS = ("SEGMENTATION", "REGRESSION", "PANOPTIC")
#: How boxes are told in CSV and VOC: in pixels of the tile, or on the map.
COORDINATES = ("PIXEL", "MAP")
#: Bands of several dates: all in one image, or an image for each date.
SERIES = ("STACKED", "DATES")
#: What pixels are aligned to: the first raster's own, or each tile's ground in the tile layer's CRS.
ALIGNMENTS = ("RASTER", "TILES")
#: Where the class `border` is: at the rim of every polygon, or only where another polygon is near.
BORDERS = ("ALL", "TOUCHING")
#: What pixels are that no label covers: a class of their own, or to be ignored.
UNLABELLED = ("BACKGROUND", "IGNORE")
#: Objects of which too little lies in the tile: left out, kept, or kept and marked as truncated.
CUT_OBJECTS = ("DROP", "MARK", "KEEP")
#: Images of the whole tile, or of each object: its box as it is, or a window of one size around its middle.
CROPS = ("NONE", "BOX", "FIXED")


@dataclass(frozen=True)
class StoringOptions(Options):
    """How a dataset's tiles and labels are written, whatever they come from.

    `level` is the effort of DEFLATE (1..9) and ZSTD (1..22); `annotations` are the files beside the images, for which
    none means COCO where tiles have objects; `files_per_folder` of images are in a folder at most, more go into
    numbered ones below it.
    """

    format: str = option("GTIFF", choices=FORMATS)
    compression: str = option("DEFLATE", choices=COMPRESSIONS)
    level: int = option(1, minimum=1, maximum=22)
    quality: int = option(95, minimum=1, maximum=100, words="JPEG quality")
    cog: bool = option(False, words="cloud-optimised GeoTIFF")
    world_file: bool = option(False)
    annotations: tuple[str, ...] = option(())
    coordinates: str = option("PIXEL", choices=COORDINATES)
    series: str = option("STACKED", choices=SERIES)
    files_per_folder: int = option(100_000, minimum=100, maximum=1_000_000)

    def check(self) -> None:
        if self.compression == "DEFLATE" and self.level > 9:
            raise OptionError(f"level must be between 1 and 9 with DEFLATE, got {self.level}")
        for name in self.annotations:
            if name not in ANNOTATIONS:
                raise OptionError(f"annotations must be of {', '.join(ANNOTATIONS)}, got {name!r}")
        if {"YOLO", "YOLO_SEGMENTS"} <= set(self.annotations):
            raise OptionError("annotations: YOLO and YOLO_SEGMENTS have files of the same names; choose one of them")
        if self.cog and self.format != "GTIFF":
            raise OptionError(f"cloud-optimised files are GeoTIFF: the format must be GTIFF, got {self.format}")
        if self.world_file and self.format not in ("PNG", "JPEG"):
            raise OptionError(f"world files lie beside PNG and JPEG; got the format {self.format}")

    def storing(self) -> StoringOptions:
        """These options alone, without what a task adds to them."""
        return StoringOptions(**{name: getattr(self, name) for name in StoringOptions.__dataclass_fields__})


@dataclass(frozen=True)
class ExportTilesOptions(StoringOptions):
    """Cut tiles out of rasters into a dataset folder.

    `rasters` are aligned to the first by reprojection on the fly or, where `align` is TILES, warped to each tile in its
    own CRS and orientation; `tiles` is a vector file of polygons; `output` is the dataset folder. `labels` is a vector
    file or a raster; `label_layers` are further vector files, each as `path|name`, whose features are of the class
    `name` where they have no class field. `classes` sets the class list and so the ids, from 1; empty means the names
    in alphabetical order; `class_file` gives each name its id, the same in every export. `border_px` adds the class
    `border`, so many pixels of the mask wide, for SEGMENTATION by polygons. `unlabelled` says what pixels without a
    label are: IGNORE is right for labels that cover only examples. `buffer_m` makes areas of points and lines.
    `targets` are the rasters of the second images of PAIRS. `value_field` names the number of each tile that a
    REGRESSION learns instead of one of each pixel. `stuff` names classes of PANOPTIC that are not counted.

    Of tiles without any object the share `empty_share` is kept. An object of which less than the share `minimum_share`
    lies in the tile is dealt with by `cut_objects`. `crop` makes an image of each object, `crop_margin_px` wider on
    each side; `blacken` takes away what is around the objects. `rotation_deg` adds every training tile turned by that
    angle and its multiples.

    `scene_field` names the field of `tiles` with the rasters that each tile is cut from (see `scenes.names`), in place
    of `rasters`: each is read on the grid of its own scene.
    """

    rasters: tuple[str, ...] = option(())
    tiles: str = option("")
    output: str = option("")
    task: str = option("CLASSIFICATION", choices=TASKS)
    label_field: str = option("label")
    split_field: str = option("split")
    labels: Optional[str] = option(None)
    label_layers: tuple[str, ...] = option(())
    class_field: Optional[str] = option(None)
    classes: tuple[str, ...] = option(())
    class_file: Optional[str] = option(None)
    stuff: tuple[str, ...] = option(())
    bands: str = option("")
    stretch: str = option("NONE", choices=STRETCHES)
    tile_size_px: Optional[int] = option(None, minimum=1, maximum=16384)
    resampling: str = option("NEAREST", choices=RESAMPLINGS)
    all_touched: bool = option(False)
    border_px: Optional[int] = option(None, minimum=1, maximum=64)
    border_at: str = option("ALL", choices=BORDERS)
    unlabelled: str = option("BACKGROUND", choices=UNLABELLED)
    buffer_m: Optional[float] = option(None, minimum=0)
    align: str = option("RASTER", choices=ALIGNMENTS)
    targets: tuple[str, ...] = option(())
    target_bands: str = option("")
    target_size_px: Optional[int] = option(None, minimum=1, maximum=16384)
    value_field: str = option("")
    empty_share: float = option(1.0, minimum=0, maximum=1)
    minimum_share: float = option(0.0, minimum=0, maximum=1, words="minimum share of an object")
    cut_objects: str = option("DROP", choices=CUT_OBJECTS)
    crop: str = option("NONE", choices=CROPS)
    crop_margin_px: int = option(0, minimum=0, maximum=4096)
    blacken: bool = option(False)
    rotation_deg: Optional[float] = option(None, minimum=1, maximum=180, words="rotation")
    seed: int = option(0, minimum=0, maximum=2**32 - 1)
    workers: Optional[int] = option(None, minimum=1, maximum=1024)
    scene_field: str = option("")

    @property
    def has_labels(self) -> bool:
        """Whether a layer or raster of labels is given."""
        return bool(self.labels or self.label_layers)

    def check(self) -> None:
        super().check()
        self._check_scenes()
        if not self.output.strip():
            raise OptionError("output is required")
        if self.task == "SEGMENTATION" and not self.has_labels:
            raise OptionError(
                "labels is required for SEGMENTATION: the polygons or the raster that masks are made from"
            )
        if self.task in OBJECT_TASKS and not self.has_labels:
            raise OptionError(f"labels is required for {self.task}: the polygons or points of the objects")
        if self.task == "REGRESSION" and not (self.has_labels or self.value_field.strip()):
            raise OptionError(
                "labels is required for REGRESSION: the raster of values, or the polygons with a field of numbers; "
                "or a value field, with a number for each tile"
            )
        if self.task == "PAIRS" and not self.targets:
            raise OptionError("targets is required for PAIRS: the rasters of the second images")
        self._check_masks()
        self._check_objects()
        if self.task in ("CLASSIFICATION", "MULTI_LABEL") and not self.label_field.strip() and self.crop == "NONE":
            raise OptionError(f"label field is required for {self.task}")

    def _check_scenes(self) -> None:
        if not self.scene_field.strip():
            if not self.rasters:
                raise OptionError("rasters must name at least one raster")
            return
        if self.rasters:
            raise OptionError("rasters and scene field: tiles are cut from the one or from the other, got both")
        for value, name in (
            (self.targets or self.task == "PAIRS", "task PAIRS"),
            (self.series != "STACKED", "series DATES"),
            (self.crop != "NONE", "crop"),
            (self.rotation_deg is not None, "rotation"),
        ):
            if value:
                raise OptionError(
                    f"{name} needs rasters that all tiles are cut from, got the scene field {self.scene_field!r}",
                    "Export the tiles of each scene from its own rasters, and merge the datasets.",
                )

    def _check_masks(self) -> None:
        if self.border_px is not None and self.task != "SEGMENTATION":
            raise OptionError(f"border is a class of masks: the task must be SEGMENTATION, got {self.task}")
        if self.unlabelled != "BACKGROUND" and self.task != "SEGMENTATION":
            raise OptionError(f"unlabelled pixels are those of masks: the task must be SEGMENTATION, got {self.task}")
        if self.border_px is not None and "border" in self.classes:
            raise OptionError("border: the class list already has a class called 'border'", "Leave it out of the list.")
        if self.stuff and self.task != "PANOPTIC":
            raise OptionError(f"stuff are classes of PANOPTIC; got the task {self.task}")
        if self.value_field.strip() and self.task != "REGRESSION":
            raise OptionError(f"value field is for REGRESSION; got the task {self.task}")

    def _check_objects(self) -> None:
        if not self.has_labels:
            for value, name in (
                (self.crop != "NONE", "crop"),
                (self.blacken, "blacken"),
                (self.empty_share < 1, "empty share"),
            ):
                if value:
                    raise OptionError(f"{name} needs labels: the polygons or points of the objects")
        if self.crop != "NONE" and self.task in ("PAIRS", "REGRESSION"):
            raise OptionError(f"crop makes images of objects, which {self.task} has none of")
        if self.crop == "FIXED" and self.tile_size_px is None:
            raise OptionError("crop FIXED needs a sample size: the side of the images in pixels")
        if self.crop_margin_px and self.crop != "BOX":
            raise OptionError(f"crop margin widens boxes: crop must be BOX, got {self.crop}")
        if self.crop != "NONE" and self.blacken and self.border_px is not None:
            raise OptionError("border has no place in blackened images of objects: choose blacken or border")
        if self.rotation_deg is not None and self.crop != "NONE":
            raise OptionError("rotation turns tiles, not images of objects: choose rotation or crop")


@dataclass(frozen=True)
class ConvertDatasetOptions(StoringOptions):
    """Write a dataset anew in another format, or a foreign one as ours.

    `input` is a folder; `source` says what is in it, AUTO looks; `annotation_file` is a COCO file or `data.yaml` that
    does not lie where it is looked for. `task` AUTO keeps that of the input.
    """

    input: str = option("")
    output: str = option("")
    source: str = option("AUTO", choices=("AUTO", "TILEWRIGHT", "FOLDERS", "COCO", "YOLO", "VOC", "GEOJSON_PAIRS"))
    annotation_file: Optional[str] = option(None)
    task: str = option("AUTO", choices=("AUTO", *TASKS))
    class_file: Optional[str] = option(None)
    class_field: str = option("")
    stretch: str = option("NONE", choices=STRETCHES)
    seed: int = option(0, minimum=0, maximum=2**31 - 1)
    workers: Optional[int] = option(None, minimum=1, maximum=1024)

    def check(self) -> None:
        super().check()
        if not self.input.strip():
            raise OptionError("input is required: the folder of a dataset")
        if not self.output.strip():
            raise OptionError("output is required")


@dataclass(frozen=True)
class MergeDatasetsOptions(Options):
    """Make one dataset of several that have the same task, format and bands; classes are joined by their names."""

    inputs: tuple[str, ...] = option(())
    output: str = option("")
    workers: Optional[int] = option(None, minimum=1, maximum=1024)

    def check(self) -> None:
        if len(self.inputs) < 2:
            raise OptionError(f"inputs must name at least two datasets, got {len(self.inputs)}")
        if not self.output.strip():
            raise OptionError("output is required")


@dataclass(frozen=True)
class AppendToDatasetOptions(Options):
    """Add the tiles of the dataset `input` to `dataset`, in place; its tiles and class ids stay as they are."""

    dataset: str = option("")
    input: str = option("")
    workers: Optional[int] = option(None, minimum=1, maximum=1024)

    def check(self) -> None:
        if not self.dataset.strip() or not self.input.strip():
            raise OptionError("dataset and input are required: the folders of two datasets")


@dataclass(frozen=True)
class SplitDatasetOptions(SplitOptions):
    """Deal the tiles of a dataset out to train, val and test anew, into a new folder.

    `label_field` names the classes to keep alike in all splits, for STRATIFIED and BLOCKS; empty means `label` where
    tiles have it.
    """

    input: str = option("")
    output: str = option("")
    label_field: str = option("")
    workers: Optional[int] = option(None, minimum=1, maximum=1024)

    def check(self) -> None:
        super().check()
        if not self.input.strip() or not self.output.strip():
            raise OptionError("input and output are required: the folders of the dataset and of the new one")
