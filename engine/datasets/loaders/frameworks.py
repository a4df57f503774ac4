"""What makes of plain Python's tiles batches for Keras and PyTorch, and TorchGeo's own datasets."""

from __future__ import annotations

from typing import Optional

from ..names import safe_names
from .facts import Facts

BATCH = 16
#: What is learned as TensorFlow's signatures have it: shape and type.
_SIGNATURES = {
    "label": ("()", "tf.int64"),
    "labels": ("(len(CLASSES),)", "tf.float32"),
    "value": ("()", "tf.float32"),
    "boxes": ("(None, 4)", "tf.float32"),
    "classes": ("(None,)", "tf.int64"),
    "instances": ("{size}", "tf.uint16"),
}
#: And as tensors of PyTorch, under the names that TorchGeo gives them.
_TENSORS = {
    "label": '"label": torch.tensor(label)',
    "labels": '"label": torch.tensor(labels)',
    "value": '"label": torch.tensor(value, dtype=torch.float32)',
    "boxes": '"bbox_xyxy": torch.tensor(boxes)',
    "classes": '"label": torch.tensor(classes)',
    "instances": '"instances": torch.from_numpy(instances.astype(np.int64))',
    "target": '"target": channels_first(target)',
}
#: What Keras calls the classes of boxes.
_KERAS = {"classes": "labels"}
#: What Keras calls images of so many bands.
_MODES = {1: "grayscale", 3: "rgb", 4: "rgba"}
_TORCH = """\
import torch


def channels_first(image):
    image = np.moveaxis(image, -1, -3).astype(np.float32)
    return torch.from_numpy(np.ascontiguousarray(image))


"""
_INDEXED = """\
class Tiles(torch.utils.data.Dataset):
    def __init__(self{comma_split}):
        self.rows = rows({split})

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, place):
        {names} = load(self.rows[place])
        return {{{tensors}}}


loader = torch.utils.data.DataLoader(Tiles({argument}), batch_size={batch}, shuffle=True{more})
"""
_STREAMED = """\
class Tiles(torch.utils.data.IterableDataset):
    def __iter__(self):
        for {names} in {samples}:
            yield {{{tensors}}}


loader = torch.utils.data.DataLoader(Tiles(), batch_size={batch}{more})
"""


def keras(facts: Facts) -> str:
    """A `tf.data.Dataset` of batches, from what plain Python defines."""
    manifest = facts.manifest
    if _has_class_folders(facts):
        return _class_folders(facts)
    if manifest.format == "TFRECORD":
        lines = [f"dataset = samples({facts.argument})"]
    else:
        each = f"map(load, rows({facts.argument}))" if facts.is_indexed else f"samples({facts.argument})"
        lines = ["import tensorflow as tf", "", f"signature = {_signature(facts)}"]
        lines.append(f"dataset = tf.data.Dataset.from_generator(lambda: {each}, output_signature=signature)")
    if len(facts.parts) > 1:
        words = ", ".join(f'"{_KERAS.get(part, part)}": {part}' for part in facts.parts)
        lines.append(f"dataset = dataset.map(lambda {facts.names}: (image, {{{words}}}))")
    many = "padded_batch" if _is_uneven(facts) else "batch"
    if _is_uneven(facts):
        lines.append("# What is shorter than the longest of its batch is filled up with 0, which is no class.")
    lines.append(f"dataset = dataset.shuffle(1000).{many}({BATCH}).prefetch(tf.data.AUTOTUNE)")
    return "\n".join(lines) + "\n"


def torch(facts: Facts) -> str:
    """A `DataLoader` of samples as TorchGeo has them, from what plain Python defines."""
    kind = "np.float32" if facts.manifest.task == "REGRESSION" else "np.int64"
    words = {**_TENSORS, "mask": f'"mask": torch.from_numpy(mask.astype({kind}))'}
    iterator = ".as_numpy_iterator()" if facts.manifest.format == "TFRECORD" else ""
    return _TORCH + (_INDEXED if facts.is_indexed else _STREAMED).format(
        names=facts.names,
        tensors=", ".join(['"image": channels_first(image)', *(words[part] for part in facts.parts)]),
        comma_split=facts.parameter(", "),
        split=facts.parameter(),
        argument=facts.argument,
        samples=f"samples({facts.argument}){iterator}",
        batch=BATCH,
        more=", collate_fn=list" if _is_uneven(facts) else "",
    )


def torchgeo(facts: Facts) -> Optional[str]:
    """TorchGeo's own datasets, by places on the map; None where there is none for such tiles."""
    manifest = facts.manifest
    known = manifest.format == "GTIFF" and manifest.crs and not manifest.dates
    if not known or manifest.task not in ("IMAGES", "SEGMENTATION"):
        return None
    folder = f'FOLDER / "{facts.name_of(facts.split)}"' if facts.split else "FOLDER"
    lines = [
        "from pathlib import Path",
        "",
        "from torchgeo.datasets import RasterDataset",
        "",
        f"FOLDER = Path({facts.folder!r})",
        "",
        "",
        "class Images(RasterDataset):",
        '    filename_glob = "*.tif"',
        "",
        "",
    ]
    if manifest.task == "SEGMENTATION":
        lines += ["class Masks(RasterDataset):", '    filename_glob = "*.tif"', "    is_image = False", "", ""]
        lines.append(f'dataset = Images({folder} / "images") & Masks({folder} / "masks")')
    else:
        lines.append(f'dataset = Images({folder} / "images")')
    return "\n".join(lines) + "\n"


def _is_uneven(facts: Facts) -> bool:
    """Whether samples differ in size, so that a batch must be filled up."""
    return facts.manifest.task == "DETECTION" or facts.manifest.tile_size is None


def _signature(facts: Facts) -> str:
    """The signature of what plain Python gives."""
    manifest, shape = facts.manifest, facts.image_shape
    words = {**_SIGNATURES, "mask": ("{size}", f"tf.{facts.mask_dtype}")}
    if manifest.target_bands:
        bands = manifest.target_bands
        words["target"] = (f"(None, None, {len(bands)})", f"tf.{bands[0].dtype}")
    found = [f"tf.TensorSpec({shape!r}, tf.{manifest.bands[0].dtype})"]
    for part in facts.parts:
        size, dtype = words[part]
        found.append(f"tf.TensorSpec({size.format(size=repr(shape[-3:-1]))}, {dtype})")
    return found[0] if len(found) == 1 else f"({', '.join(found)})"


def _has_class_folders(facts: Facts) -> bool:
    """Whether `image_dataset_from_directory` reads the split's folder: the folders in it are the classes, no others."""
    manifest = facts.manifest
    if manifest.task != "CLASSIFICATION" or not facts.by_pillow or manifest.dates or manifest.tile_size is None:
        return False
    if len(manifest.bands) == 2 or {"GEOJSON", "STAC"} & set(manifest.annotations):
        return False
    return set(manifest.splits[facts.split].get("labels", ())) == set(manifest.class_names)


def _class_folders(facts: Facts) -> str:
    manifest = facts.manifest
    names = safe_names(manifest.class_names)
    lines = [
        "import keras",
        "",
        "dataset = keras.utils.image_dataset_from_directory(",
        f'    FOLDER / "{facts.name_of(facts.split)}",' if facts.split else "    FOLDER,",
        f"    class_names={[names[name] for name in manifest.class_names]!r},",
        f'    color_mode="{_MODES[len(manifest.bands)]}",',
        f"    image_size={manifest.tile_size!r},",
        f"    batch_size={BATCH},",
        ")",
    ]
    return "\n".join(lines) + "\n"
