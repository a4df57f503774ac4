"""What an export makes of its tiles before it writes them: fewer empty ones, images of objects, turned copies."""

from __future__ import annotations

from typing import Optional

from ..imagery.stack import RasterStack
from ..labels.masks import Masks
from ..progress import Progress
from .crops import cropped
from .empties import with_share_of_empty
from .labelling import Labels, polygons_of
from .options import ExportTilesOptions
from .plan import Plan
from .planning import with_files
from .turning import with_turned


def derived(
    options: ExportTilesOptions,
    plan: Plan,
    labels: Labels,
    masks: Optional[Masks],
    stack: RasterStack,
    progress: Progress,
) -> Plan:
    """The plan with what the options make of its tiles; `masks` are those of the labels on its first grid."""
    polygons = polygons_of(masks)
    made = plan
    if options.crop != "NONE" and polygons is not None:
        made = cropped(options, plan, polygons, stack, progress)
    elif options.empty_share < 1 and masks is not None:
        made = with_share_of_empty(options, plan, labels, masks, stack, progress)
    if options.rotation_deg is not None:
        made = with_turned(options, made, stack, progress)
    return plan if made is plan else with_files(options, made)
