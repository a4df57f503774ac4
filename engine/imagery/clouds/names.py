"""Presets: what the quality layers of satellites and of cloud detectors mean, each under one name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Preset:
    """A quality layer, told in rules: any of `cloud` makes a pixel cloud, and so do those of `shadows` and `snow`
    where they are asked for; none of them means that the layer does not tell. `nodata` marks pixels that were not
    seen, `values` is a rule that every pixel of the layer keeps, and `layout` says it in words."""

    cloud: tuple[str, ...] = ()
    shadows: tuple[str, ...] = ()
    snow: tuple[str, ...] = ()
    nodata: tuple[str, ...] = ()
    values: str = ""
    layout: str = ""


#: What may follow a preset's name after a plus.
EXTRAS = ("shadows", "snow")

PRESETS = {
    # Copernicus, Sentinel-2 Level-2A algorithm theoretical basis, scene classification: 3 cloud shadows, 8 cloud of
    # medium and 9 of high probability, 10 thin cirrus, 11 snow or ice, 0 no data.
    "SENTINEL2_SCL": Preset(
        cloud=("in 8,9,10",),
        shadows=("in 3",),
        snow=("in 11",),
        nodata=("in 0",),
        values="in 0,1,2,3,4,5,6,7,8,9,10,11",
        layout="a Sentinel-2 scene classification holds whole numbers from 0 to 11",
    ),
    # USGS LSDS-1619, Landsat 8-9 Collection 2 Level 2 science product guide, and LSDS-1618 for Landsat 4-7: bit 0
    # fill, 1 dilated cloud, 2 cirrus of high confidence (Landsat 8-9), 3 cloud, 4 cloud shadow, 5 snow.
    "LANDSAT_QA_PIXEL": Preset(
        cloud=("bits 1-3",),
        shadows=("bits 4",),
        snow=("bits 5",),
        nodata=("bits 0",),
        layout="the QA_PIXEL band of Landsat Collection 2 holds whole numbers from 0 to 65535",
    ),
    # USGS, Landsat Collection 1 Level 1 quality assessment band: bit 0 fill, 4 cloud, and confidences (3 is high) of
    # cloud shadow in 7-8, of snow or ice in 9-10, of cirrus in 11-12 (Landsat 8); 13 to 15 are not used.
    "LANDSAT_BQA": Preset(
        cloud=("bits 4", "bits 11-12 == 3"),
        shadows=("bits 7-8 == 3",),
        snow=("bits 9-10 == 3",),
        nodata=("bits 0",),
        values="bits 13-15 == 0",
        layout=(
            "the BQA band of Landsat Collection 1 holds whole numbers from 0 to 8191; that of Landsat 8 before the "
            "collections, which has larger ones, is LANDSAT_BQA_PRE"
        ),
    ),
    # USGS, Landsat 8 pre-collection quality band: bit 0 fill, and confidences (2 is 34 to 66 percent, 3 above) of snow
    # or ice in 10-11, of cirrus in 12-13, of cloud in 14-15. There is no flag of cloud to go by, so that "maybe"
    # counts as cloud; the bits of cloud shadow were never filled. A pixel alone does not tell this layout from that of
    # Collection 1, which has other things in the same bits: hence two presets.
    "LANDSAT_BQA_PRE": Preset(
        cloud=("bits 14-15 >= 2", "bits 12-13 == 3"),
        snow=("bits 10-11 == 3",),
        nodata=("bits 0",),
        layout="the quality band of Landsat 8 before the collections holds whole numbers from 0 to 65535",
    ),
    # Sen2Cor's MSK_CLDPRB and Sentinel Hub's s2cloudless, whose own threshold is 0.4.
    "PROBABILITY": Preset(layout="a cloud probability is in percent as whole numbers, or from 0 to 1 as real ones"),
    "BRIGHTNESS": Preset(layout="brightness is told of the first three bands of an image of 8 bits"),
}

#: Values of a cloud mask, their names and colours.
CLOUD_CLASSES = ((0, "clear", "#3f6b4f"), (1, "cloud", "#f2f2f2"))
