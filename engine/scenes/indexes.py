"""Scenes of a tile index: a layer whose field names a raster for each feature, as gdaltindex writes it."""

from __future__ import annotations

from collections.abc import Iterator

from ..allowed import check_reference
from ..errors import InputError, OptionError
from ..imagery.stacking.inputs import stem_of
from ..imagery.stacking.names import date_in
from ..labels.layers import LayerFile, texts_of
from ..progress import Progress
from .items import CLOUD_NAMES, Item, day_of, percentage
from .names import SceneFile, files_of

MOST_SCENES = 100_000
#: Fields that may tell more of a scene, by what they tell.
FIELDS = {
    "scene_id": ("scene_id", "id", "name"),
    "date": ("date", "datetime", "acquired", "acquisition_date", "timestamp"),
    "cloud_cover": ("cloud_cover", "eo:cloud_cover", "cloudcover", "clouds_percent"),
    "clouds": (*CLOUD_NAMES,),
}


def items_of_index(path: str, beside: str, field: str, progress: Progress) -> Iterator[Item]:
    """The scenes of an index; relative names of rasters begin at the folder of `beside`.

    Raises OptionError where there is no such field, InputError for an index that is none.
    """
    layer = LayerFile(path)
    location = layer.name_of(field)
    if location is None:
        raise OptionError(
            f"location field: the index has no field {field!r}; the fields are {', '.join(layer.kinds) or 'none'}"
        )
    if len(layer) > MOST_SCENES:
        raise InputError(f"the index has more than {MOST_SCENES:,} features")
    fields = {what: next((f for f in map(layer.name_of, names) if f), None) for what, names in FIELDS.items()}
    refused = number = 0
    for part in layer.parts(columns=[location, *dict.fromkeys(name for name in fields.values() if name)]):
        progress.check()
        texts = texts_of(part.columns[location])
        more = {what: texts_of(part.columns[name]) if name else [None] * len(part) for what, name in fields.items()}
        for place, text in enumerate(texts):
            number += 1
            if not text or not text.strip():
                continue
            try:
                files = tuple(SceneFile(check_reference(file.path, beside), file.names) for file in files_of(text))
                clouds = more["clouds"][place]
                clouds = check_reference(clouds, beside) if clouds else None
            except InputError as error:
                refused += 1
                if refused <= 5:
                    progress.warn(str(error))
                continue
            stem = stem_of(files[0].path)
            date = day_of((more["date"][place] or "").replace("/", "-")) or date_in(stem)
            yield Item(more["scene_id"][place] or stem, files, date, percentage(more["cloud_cover"][place]), clouds)
    if refused:
        progress.warn(f"{refused} of {number} features of the index left out: their rasters may not be read.")
