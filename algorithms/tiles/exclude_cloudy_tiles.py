"""Leave out tiles with clouds, and tiles with too much nodata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ...engine.errors import InputError, OptionError
from ...engine.imagery.clouds.options import CloudFractionsOptions
from ...engine.tiles.options import CloudOptions
from ...i18n import tr
from ..cloud_rule import LooksForClouds
from ..crossing import CrossingFolder
from ..fields import real, whole
from ..parameters import number
from ..styling import style_by_label, style_rejected

if TYPE_CHECKING:
    from .overlay import Cover, Overlay
    from .tile_chunk import TileChunk


class ExcludeCloudyTiles(LooksForClouds):
    """Exclude cloudy tiles."""

    INPUT = "INPUT"
    CLOUDS = "CLOUDS"
    CLOUD_RASTER = "CLOUD_RASTER"
    RULE = CLOUD_RULE = "CLOUD_RULE"
    MAX_CLOUD = "MAX_CLOUD"
    RASTER = "RASTER"
    MAX_NODATA = "MAX_NODATA"
    CLOUD_FIELD = "CLOUD_FIELD"
    SCENE_FIELD = "SCENE_FIELD"
    OUTPUT = "OUTPUT"
    REJECTED = "REJECTED"

    group_key = "tiles"
    #: Asked for only where a raster is given; vector clouds need nothing installed.
    pixel_task = "cloud_fractions"

    def name(self) -> str:
        return "excludecloudytiles"

    def displayName(self) -> str:
        return tr("Exclude cloudy tiles")

    def tags(self) -> list[str]:
        return tr("tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter").split(",")

    def summary(self) -> str:
        return tr(
            "Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster "
            "tell, and tiles with more nodata than allowed; writes both shares into the tiles."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Tile layer"), [QgsProcessing.TypeVectorPolygon]),
            tr("Any polygons; all their fields are kept."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.CLOUDS, tr("Clouds"), [QgsProcessing.TypeVectorAnyGeometry], optional=True
            ),
            tr("Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CLOUD_RASTER, tr("Cloud raster"), optional=True),
            tr(
                "A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another "
                "resolution than the image."
            ),
        )
        self.declare_preset(self.CLOUD_RASTER, tiles=self.INPUT, max_cloud=self.MAX_CLOUD)
        self.add(
            number(CloudOptions, "max_cloud", self.MAX_CLOUD, tr("Maximum cloud (share)"), whole=False),
            tr("Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.RASTER, tr("Image for nodata"), optional=True),
            tr("The image whose nodata is counted in each tile, written to nodata_frac."),
            advanced=True,
        )
        self.add(
            number(
                CloudOptions, "max_nodata", self.MAX_NODATA, tr("Maximum nodata (share)"), whole=False, optional=True
            ),
            tr("Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(self.CLOUD_FIELD, tr("Cloud field"), None, self.INPUT, optional=True),
            tr(
                "In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which "
                "Create scene tiles calls clouds. The kind or the rule goes for all of them."
            ),
            advanced=True,
            later=True,
        )
        self.add(
            QgsProcessingParameterField(self.SCENE_FIELD, tr("Scene field"), None, self.INPUT, optional=True),
            tr("In place of one image for nodata: the field with the rasters of each tile's own scene."),
            advanced=True,
            later=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Clear tiles"), QgsProcessing.TypeVectorPolygon),
            tr("The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.REJECTED,
                tr("Rejected tiles"),
                QgsProcessing.TypeVectorPolygon,
                None,
                optional=True,
                createByDefault=False,
            ),
            tr("The tiles left out, with the same fields."),
        )

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CloudOptions:
        options = CloudOptions(
            max_cloud=self.parameterAsDouble(parameters, self.MAX_CLOUD, context),
            max_nodata=self.optional_float(parameters, self.MAX_NODATA, context),
        )
        rule = self.cloud_rule(parameters, context)
        told = self.is_set(parameters, self.CLOUD_RASTER) or self.is_set(parameters, self.CLOUD_FIELD)
        if told != bool(rule.text):
            raise OptionError(
                tr(
                    "CLOUD_RASTER and CLOUD_RULE must be given together, or PRESET in place of the rule, got only one "
                    "of them."
                )
            )
        if rule.dilate_px and not rule.text:
            raise OptionError(tr("DILATE grows the clouds of CLOUD_RASTER, which is not given."))
        self._check_one(parameters, self.CLOUD_RASTER, self.CLOUD_FIELD)
        self._check_one(parameters, self.RASTER, self.SCENE_FIELD)
        image = self.is_set(parameters, self.RASTER) or self.is_set(parameters, self.SCENE_FIELD)
        if options.max_nodata is not None and not image:
            raise OptionError(tr("MAX_NODATA needs RASTER, the image whose nodata is counted."))
        return options

    def _check_one(self, parameters: dict[str, Any], raster: str, field: str) -> None:
        """Refuse a raster for all tiles together with a field that names one for each."""
        if self.is_set(parameters, raster) and self.is_set(parameters, field):
            raise OptionError(tr("Give {raster} or {field}, got both.").format(raster=raster, field=field))

    def forecast(self, options: CloudOptions, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ..forecast_layers import features_told
        from ..forecast_tiles import cloud_source_told, clouds_told

        tiles = self.tiles(parameters, self.INPUT, context)
        sources: list[str] = []
        if self.is_set(parameters, self.CLOUDS):
            drawn = self.parameterAsSource(parameters, self.CLOUDS, context)
            if drawn is None:
                raise InputError(self.invalidSourceError(parameters, self.CLOUDS))
            sources.append(f"{drawn.sourceName()} ({features_told(drawn.featureCount())})")
        rule = self.cloud_rule(parameters, context)
        if rule.text and self.is_set(parameters, self.CLOUD_FIELD):
            sources.append(cloud_source_told(rule, self._field(tiles, parameters, self.CLOUD_FIELD, context)))
        elif rule.text:
            layer = self.parameterAsRasterLayer(parameters, self.CLOUD_RASTER, context)
            if layer is None:
                raise InputError(self.invalidRasterError(parameters, self.CLOUD_RASTER))
            sources.append(cloud_source_told(rule, layer.name()))
        image = self.parameterAsRasterLayer(parameters, self.RASTER, context)
        name = image.name() if image else self._field(tiles, parameters, self.SCENE_FIELD, context)
        return clouds_told(options, tiles.featureCount(), sources, name)

    def execute(
        self,
        options: CloudOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from .tile_copy import TileCopy  # QGIS loads this module at its start: what needs numpy waits for a run

        tiles = self.tiles(parameters, self.INPUT, context)
        clouds = self._clouds(tiles, parameters, context, feedback)
        columns = self._pixel_shares(tiles, parameters, context, feedback)
        pixel_cloud, nodata = columns.get("cloud_frac"), columns.get("nodata_frac")
        if clouds is None and pixel_cloud is None:
            feedback.pushWarning(tr("There is neither a cloud layer nor a cloud raster: every tile counts as clear."))

        def decide(chunk: TileChunk) -> list[Optional[tuple[str, list[Any]]]]:
            covered: list[dict[str, Cover]] = clouds.covers(chunk) if clouds is not None else [{}] * len(chunk.places)
            rows: list[Optional[tuple[str, list[Any]]]] = []
            for place, covers in zip(chunk.places, covered):
                share = max([cover.share for cover in covers.values()], default=0.0)
                if pixel_cloud is not None:
                    share = max(share, pixel_cloud[place])
                cloudy = share > options.max_cloud
                values = [int(cloudy), share]
                empty = False
                if nodata is not None:
                    values.append(nodata[place])
                    empty = options.max_nodata is not None and nodata[place] > options.max_nodata
                rows.append((self.REJECTED if cloudy or empty else self.OUTPUT, values))
            return rows

        added = [whole("is_cloud"), real("cloud_frac"), *([real("nodata_frac")] if nodata is not None else [])]
        copy = TileCopy(self, tiles, added, parameters, context, feedback)
        rejected = (self.REJECTED,) if self.is_set(parameters, self.REJECTED) else ()
        outputs = copy.run(decide, self.OUTPUT, *rejected)
        for name, destination in outputs.items():
            styler = style_rejected if name == self.REJECTED else style_by_label
            self.style(destination, context, "tile_grid.qml", styler)
        return outputs

    def _clouds(
        self,
        tiles: QgsProcessingFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Optional[Overlay]:
        """The drawn clouds; an empty layer is a clear sky. A point or a line in a tile counts as all of it."""
        if not self.is_set(parameters, self.CLOUDS):
            return None
        from .overlay import overlay_of

        source = self.parameterAsSource(parameters, self.CLOUDS, context)
        if source is None:
            raise InputError(self.invalidSourceError(parameters, self.CLOUDS))
        clouds = overlay_of(source, tiles.sourceCrs(), context, feedback, contact_share=1.0)
        clouds.counts.report(source.sourceName(), feedback)
        return clouds

    def _field(
        self, tiles: QgsProcessingFeatureSource, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """A field of the tiles; empty when unset. Raises InputError where there is none of that name."""
        given = self.text(parameters, name, context)
        if given and tiles.fields().lookupField(given) < 0:
            raise InputError(
                tr("{name} must be a field of the tile layer ({fields}), got {given}").format(
                    name=name, fields=", ".join(tiles.fields().names()), given=given
                )
            )
        return given

    def _pixel_shares(
        self,
        tiles: QgsProcessingFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, list[float]]:
        """Shares of each tile that the engine reads from rasters, by field name."""
        cloud_raster = self.raster_path(parameters, self.CLOUD_RASTER, context)
        raster = self.raster_path(parameters, self.RASTER, context)
        cloud_field = self._field(tiles, parameters, self.CLOUD_FIELD, context)
        scene_field = self._field(tiles, parameters, self.SCENE_FIELD, context)
        if cloud_raster is None and raster is None and not cloud_field and not scene_field:
            return {}
        import numpy as np

        rule = self.cloud_rule(parameters, context)
        with CrossingFolder() as folder:
            options = CloudFractionsOptions(
                tiles=folder.write(tiles, "tiles", context, feedback),
                output=folder.path("columns.npz"),
                cloud_raster=cloud_raster,
                cloud_rule=rule.text,
                dilate_px=rule.dilate_px,
                raster=raster,
                cloud_field=cloud_field,
                scene_field=scene_field,
            )
            self.run_task(options, feedback)
            with np.load(options.output, allow_pickle=False) as stored:
                return {name: stored[name].tolist() for name in stored.files}
