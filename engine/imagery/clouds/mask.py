"""A raster of where the clouds are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...progress import Progress
from ..legend import rgb_of, write_categories
from ..rules import parse_rule
from ..stack import gdal_environment
from ..sweep import Window, sweep
from ..writing import Rasters, check_place
from .flags import cloud_flags, cloud_stack
from .names import CLOUD_CLASSES
from .options import CloudMaskOptions

UNSEEN = 255


def cloud_mask(options: CloudMaskOptions, progress: Progress) -> dict[str, Any]:
    """Write a uint8 raster on the grid of the input: 0 clear, 1 cloud, 255 (its nodata) where nothing was seen.

    Returns `cloud` and `seen`, the shares of pixels seen that are cloud and of all pixels that were seen. Raises
    InputError where the raster is not what the rule's preset is for, or has no pixel that was seen.
    """
    output = Path(options.output)
    check_place(output, (options.raster,))
    rule = parse_rule(options.cloud_rule)
    counts = {"cloud": 0, "seen": 0}
    with gdal_environment(), cloud_stack(options.raster, rule) as stack:
        with Rasters(stack.grid, progress) as rasters:
            target = rasters.create(output, ["cloud"], "uint8", nodata=UNSEEN)
            target.write_colormap(1, {number: rgb_of(colour) for number, _, colour in CLOUD_CLASSES})

            def work(window: Window) -> NDArray[np.uint8]:
                cloud, seen = cloud_flags(stack, rule, window, options.dilate_px)
                return np.where(seen, cloud.astype(np.uint8), np.uint8(UNSEEN))

            def take(window: Window, classes: NDArray[np.uint8]) -> None:
                counts["cloud"] += int((classes == 1).sum())
                counts["seen"] += int((classes != UNSEEN).sum())
                rasters.write(output, window[0], window[1], classes[None])

            sweep(stack.width, stack.height, work, take, progress, "Looking for clouds")
            if not counts["seen"]:
                raise InputError(f"{options.raster} has no pixel that tells anything of clouds: all are nodata")
            rasters.finish()
        write_categories(output, {number: name for number, name, _ in CLOUD_CLASSES}, progress)
        pixels = stack.width * stack.height
    return {"cloud": counts["cloud"] / counts["seen"], "seen": counts["seen"] / pixels}
