"""Which layers of the project play which part: what can be told in the window without waiting."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...algorithms.forecast import FAR
from ...algorithms.origins import JOB
from ...engine.imagery.names import is_remote
from ...engine.scenes.names import SCENE, SCENE_ID
from .record import CLASS_FIELD, DATASET, IMAGE, LABELS, MAP, MODEL, TILES, Record

#: Fields that tell a layer of tiles, whoever made it.
TILE_FIELDS = {"x_off", "y_off", "width", "height"}
#: Fields of tiles that hold their labels and their splits.
LABEL_FIELD, SPLIT_FIELD = "label", "split"
#: Fields that classified tiles have.
PREDICTED = "predicted"
#: Names of fields that classes stand in, the likelier first.
CLASS_NAMES = (
    "class",
    "classname",
    "class_name",
    "label",
    "landcover",
    "land_cover",
    "landuse",
    "land_use",
    "category",
)
_CLASS_LIKE = re.compile(r"class|label|cover|categ|type|kind|material|landuse|species|crop|name", re.IGNORECASE)
_LABEL_LIKE = re.compile(r"label|train|truth|class|polygon|sample|annot|roi", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A layer that may play a part."""

    id: str
    name: str


@dataclass(frozen=True)
class Image(Part):
    """A raster: its size in pixels, its bands, and what keeps it from being used."""

    width: int = 0
    height: int = 0
    bands: int = 0
    valid: bool = True
    has_crs: bool = True
    pixels: bool = True


@dataclass(frozen=True)
class Tiles(Part):
    """A layer of polygons: `count` is -1 where its provider does not say; `fields` are those of labels, splits, scenes.

    What is `temporary` is lost when QGIS is closed.
    """

    count: int = -1
    valid: bool = True
    fields: frozenset[str] = frozenset()
    source: Optional[QgsVectorLayerFeatureSource] = None
    temporary: bool = False


@dataclass(frozen=True)
class Labels(Part):
    """A layer of polygons with the field that its classes seem to stand in; empty where there is none."""

    class_field: str = ""
    valid: bool = True


@dataclass(frozen=True)
class Survey:
    """Candidates for each part, and those that the project goes by."""

    images: tuple[Part, ...] = ()
    tile_layers: tuple[Part, ...] = ()
    label_layers: tuple[Part, ...] = ()
    maps: tuple[Part, ...] = ()
    image: Optional[Image] = None
    tiles: Optional[Tiles] = None
    labels: Optional[Labels] = None
    map: Optional[Part] = None
    map_is_raster: bool = True
    datasets: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    #: The tiles to map: a grid, which has no labels, before those that were chosen to learn from.
    whole: Optional[Part] = None


def survey(project: QgsProject, record: Record) -> Survey:
    """Look over the project's layers; what was recorded comes first, then what looks the part."""
    layers = _layers(project)
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
    polygons = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and _is_polygons(layer)]
    tiles = [layer for layer in polygons if is_tiles(layer)]
    predicted = [layer for layer in tiles if layer.fields().lookupField(PREDICTED) >= 0]
    tiles = [layer for layer in tiles if layer not in predicted]
    classified = [layer for layer in predicted if not _is_lost(layer)]
    class_rasters = [layer for layer in rasters if is_class_raster(layer)]
    recorded_map = project.mapLayer(record.get(MAP))
    recorded_map = None if _is_lost(recorded_map) else recorded_map
    images = [layer for layer in rasters if layer is not recorded_map and layer not in class_rasters]
    others = [layer for layer in polygons if layer not in tiles and layer not in predicted]
    image = _chosen(project, record, IMAGE, images) or _likeliest_image(images)
    tile_layer = _chosen(project, record, TILES, tiles) or (tiles[0] if tiles else None)
    label_layer = _chosen(project, record, LABELS, others) or _likeliest_labels(others, image, project)
    # Rasters of labels look the same: only where there is a model is one of them taken for its map.
    mapped = [*classified, *(class_rasters if record.paths(MODEL) else ())]
    map_layer = recorded_map or (mapped[0] if mapped else None)
    maps = [*class_rasters, *classified]
    if recorded_map is not None and recorded_map not in maps:
        maps.append(recorded_map)
    return Survey(
        _parts(images),
        _parts(tiles),
        _parts(others),
        _parts(maps),
        None if image is None else _image(image),
        None if tile_layer is None else _tiles(tile_layer),
        None if label_layer is None else _labels(label_layer, record.get(CLASS_FIELD)),
        None if map_layer is None else Part(map_layer.id(), map_layer.name()),
        isinstance(map_layer, QgsRasterLayer),
        tuple(record.paths(DATASET)),
        tuple(record.paths(MODEL)),
        next(iter(_parts([layer for layer in tiles if layer.fields().lookupField(LABEL_FIELD) < 0])), None),
    )


def is_tiles(layer: QgsVectorLayer) -> bool:
    """Whether a layer has the fields of tiles."""
    names = {name.lower() for name in layer.fields().names()}
    return "tile_id" in names or names >= TILE_FIELDS


def is_class_raster(layer: QgsRasterLayer) -> bool:
    """Whether a raster has one band, of classes, as it is shown."""
    renderer = layer.renderer() if layer.isValid() else None
    return layer.bandCount() == 1 and renderer is not None and renderer.type() == "paletted"


def class_field_of(layer: QgsVectorLayer) -> str:
    """The field of a layer that classes seem to stand in: by its name, or else the first one of text."""
    names = layer.fields().names()
    texts = [field.name() for field in layer.fields() if not field.isNumeric()]
    exact = [name for wanted in CLASS_NAMES for name in names if name.lower() == wanted]
    return next(iter([*exact, *filter(_CLASS_LIKE.search, texts), *texts]), "")


def _layers(project: QgsProject) -> list[QgsMapLayer]:
    """All layers, the uppermost first, then those that the layer tree does not show."""
    shown = project.layerTreeRoot().layerOrder()
    known = {layer.id() for layer in shown}
    return [*shown, *(layer for layer in project.mapLayers().values() if layer.id() not in known)]


def _is_polygons(layer: QgsVectorLayer) -> bool:
    return bool(layer.geometryType() == QgsWkbTypes.PolygonGeometry)


def _is_lost(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer was a temporary one and is empty since the project was opened anew."""
    return isinstance(layer, QgsVectorLayer) and layer.isTemporary() and layer.featureCount() == 0


def _chosen(project: QgsProject, record: Record, key: str, among: list[Any]) -> Any:
    layer = project.mapLayer(record.get(key))
    return layer if layer is not None and any(layer is one for one in among) else None


def _likeliest_image(rasters: list[QgsRasterLayer]) -> Optional[QgsRasterLayer]:
    """The first that can be read as an image; a broken one where there is no other."""
    readable = [layer for layer in rasters if layer.isValid() and layer.providerType() == "gdal"]
    several = [layer for layer in readable if layer.bandCount() > 1]
    return next(iter([*several, *readable, *rasters]), None)


def _likeliest_labels(
    layers: list[QgsVectorLayer], image: Optional[QgsRasterLayer], project: QgsProject
) -> Optional[QgsVectorLayer]:
    """The layer that looks most like labels and does not lie elsewhere than the image. Polygons that an algorithm of
    ours found are labels only for those who choose them."""

    def likeness(layer: QgsVectorLayer) -> int:
        names = [name.lower() for name in layer.fields().names()]
        exact = any(name in CLASS_NAMES for name in names)
        return 2 * exact + bool(_LABEL_LIKE.search(layer.name())) + bool(class_field_of(layer))

    near = [layer for layer in layers if layer.isValid() and not layer.customProperty(JOB)]
    near = [layer for layer in near if not _lies_elsewhere(layer, image, project)]
    return max(near, key=likeness, default=None)


def _lies_elsewhere(layer: QgsVectorLayer, image: Optional[QgsRasterLayer], project: QgsProject) -> bool:
    if image is None or not image.isValid() or not image.crs().isValid() or not layer.crs().isValid():
        return False
    to_image = QgsCoordinateTransform(layer.crs(), image.crs(), project)
    try:
        extent = to_image.transformBoundingBox(layer.extent())
    except QgsCsException:
        return False
    return not layer.extent().isEmpty() and not extent.intersects(image.extent())


def _parts(layers: list[Any]) -> tuple[Part, ...]:
    return tuple(Part(layer.id(), layer.name()) for layer in layers)


def _image(layer: QgsRasterLayer) -> Image:
    return Image(
        layer.id(),
        layer.name(),
        layer.width() if layer.isValid() else 0,
        layer.height() if layer.isValid() else 0,
        layer.bandCount() if layer.isValid() else 0,
        layer.isValid(),
        layer.crs().isValid(),
        layer.providerType() == "gdal",
    )


def _tiles(layer: QgsVectorLayer) -> Tiles:
    if not layer.isValid():
        return Tiles(layer.id(), layer.name(), valid=False)
    known = (LABEL_FIELD, SPLIT_FIELD, SCENE, SCENE_ID)
    names = frozenset(name for name in known if layer.fields().lookupField(name) >= 0)
    source = QgsVectorLayerFeatureSource(layer)
    # A server would have to count them, and the window to wait for it.
    far = layer.providerType() in FAR or is_remote(layer.source())
    count = -1 if far else int(layer.featureCount())
    return Tiles(layer.id(), layer.name(), count, True, names, source, layer.isTemporary())


def _labels(layer: QgsVectorLayer, recorded: str) -> Labels:
    known = recorded and layer.fields().lookupField(recorded) >= 0
    return Labels(layer.id(), layer.name(), recorded if known else class_field_of(layer), layer.isValid())
