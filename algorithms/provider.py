"""The list of algorithms, in toolbox order, always all registered."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import TilewrightAlgorithm
from .chains import CHAINS, Chain
from .datasets.append_to_dataset import AppendToDataset
from .datasets.convert_dataset import ConvertDataset
from .datasets.export_tiles import ExportTiles
from .datasets.inspect_dataset import InspectDataset
from .datasets.merge_datasets import MergeDatasets
from .datasets.split_dataset import SplitDataset
from .icons import icon, icon_path
from .imagery.catalog_scenes import CatalogScenes
from .imagery.clip_raster import ClipRaster
from .imagery.cloud_mask import CloudMask
from .imagery.compute_indices import ComputeIndices
from .imagery.normalize_raster import NormalizeRaster
from .imagery.rasterize_labels import RasterizeLabels
from .imagery.render_layer import RenderLayer
from .imagery.stack_rasters import StackRasters
from .imagery.terrain_derivatives import TerrainDerivatives
from .models.classify_tiles import ClassifyTiles
from .models.compare_footprints import CompareFootprints
from .models.evaluate_model import EvaluateModel
from .models.polygonize_raster import PolygonizeRaster
from .models.segment_raster import SegmentRaster
from .models.train_model import TrainModel
from .setup.check_environment import CheckEnvironment
from .setup.install_environment import InstallEnvironment
from .tiles.balance_tiles import BalanceTiles
from .tiles.create_scene_tiles import CreateSceneTiles
from .tiles.create_tile_grid import CreateTileGrid
from .tiles.exclude_cloudy_tiles import ExcludeCloudyTiles
from .tiles.filter_tiles import FilterTiles
from .tiles.join_tiles_to_mask import JoinTilesToMask
from .tiles.label_tiles import LabelTiles
from .tiles.sample_tiles import SampleTiles
from .tiles.split_tiles import SplitTiles
from .tiles.tile_statistics import TileStatistics

#: In the order of the work, group by group.
ALGORITHMS: tuple[type[TilewrightAlgorithm], ...] = (
    CreateTileGrid,
    CreateSceneTiles,
    SampleTiles,
    JoinTilesToMask,
    ExcludeCloudyTiles,
    LabelTiles,
    TileStatistics,
    SplitTiles,
    FilterTiles,
    BalanceTiles,
    CatalogScenes,
    RenderLayer,
    StackRasters,
    ClipRaster,
    NormalizeRaster,
    ComputeIndices,
    RasterizeLabels,
    CloudMask,
    TerrainDerivatives,
    ExportTiles,
    ConvertDataset,
    InspectDataset,
    MergeDatasets,
    AppendToDataset,
    SplitDataset,
    TrainModel,
    EvaluateModel,
    SegmentRaster,
    ClassifyTiles,
    PolygonizeRaster,
    CompareFootprints,
    InstallEnvironment,
    CheckEnvironment,
)


class TilewrightProvider(QgsProcessingProvider):
    """Tilewright in the Processing Toolbox."""

    def load(self) -> bool:
        # QGIS finds the steps of a model among the providers that it has added, so ours are read once it has us.
        QgsApplication.processingRegistry().providerAdded.connect(self._read_chains)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # newer QGIS has none any more when it ends
            registry.providerAdded.disconnect(self._read_chains)
        super().unload()

    def id(self) -> str:
        return "tilewright"

    def name(self) -> str:
        return "Tilewright"

    def icon(self) -> QIcon:
        return icon("tilewright")

    def svgIconPath(self) -> str:
        return icon_path("tilewright")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        self.chains = [Chain(name) for name in CHAINS]
        for chain in self.chains:
            self.addAlgorithm(chain)

    def _read_chains(self, added: str) -> None:
        if added == self.id():
            for chain in self.chains:
                chain.initAlgorithm()
