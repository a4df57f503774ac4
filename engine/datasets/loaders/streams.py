"""Plain Python for datasets that are read record by record."""

from __future__ import annotations

from .facts import Facts, constants, imports

#: What TensorFlow does not decode as it is, and what has as many bytes.
_BITCAST = {"uint32": "int32", "uint64": "int64"}
#: Features of a TFRECORD besides the arrays, by task: name, kind, type.
_FEATURES = {
    "CLASSIFICATION": [("label", "FixedLenFeature([], tf.int64)")],
    "MULTI_LABEL": [("labels", "VarLenFeature(tf.int64)")],
    "DETECTION": [
        *((f"image/object/bbox/{side}", "VarLenFeature(tf.float32)") for side in ("xmin", "ymin", "xmax", "ymax")),
        ("image/object/class/label", "VarLenFeature(tf.int64)"),
    ],
}
#: Lines that make of these features what is learned.
_PARSED = {
    "CLASSIFICATION": [
        '    label = tf.argmax(tf.cast(tf.equal(tf.constant(IDS, tf.int64), example["label"]), tf.int32))'
    ],
    "MULTI_LABEL": [
        '    present = tf.sparse.to_dense(example["labels"])',
        "    ids = tf.constant(IDS, tf.int64)[:, None]",
        "    labels = tf.cast(tf.reduce_any(tf.equal(ids, present), axis=1), tf.float32)",
    ],
    "DETECTION": [
        '    sides = [tf.sparse.to_dense(example[f"image/object/bbox/{side}"]) for side in SIDES]',
        '    height, width = example["shape"][-3], example["shape"][-2]',
        "    boxes = tf.stack(sides, axis=-1) * tf.cast([width, height, width, height], tf.float32)",
        '    classes = tf.sparse.to_dense(example["image/object/class/label"])',
    ],
}
#: Lines that make of a WebDataset tile's JSON what is learned.
_TOLD = {
    "CLASSIFICATION": ['    label = CLASSES.index(told["label"])'],
    "MULTI_LABEL": ['    labels = np.array([name in told["labels"] for name in CLASSES], dtype=np.float32)'],
    "DETECTION": [
        '    found = [(*item["box"], item["class_id"]) for item in told["objects"]]',
        "    found = np.array(found, dtype=np.float32).reshape(-1, 5)",
        "    boxes, classes = found[:, :4], found[:, 4].astype(np.int64)",
    ],
}


def records(facts: Facts) -> str:
    """`samples(split)` is a `tf.data.Dataset` of a TFRECORD dataset's tiles."""
    manifest = facts.manifest
    heading = [*imports({"from pathlib import Path"}, {"import numpy as np", "import tensorflow as tf"})]
    heading += constants(facts)
    if manifest.task == "DETECTION":
        heading.append('SIDES = ("xmin", "ymin", "xmax", "ymax")')
    arrays = _arrays(facts)
    features = [("shape", f"FixedLenFeature([{len(facts.image_shape)}], tf.int64)")]
    features += [(name, "FixedLenFeature([], tf.string)") for name in arrays]
    if "target" in arrays:
        features.append(("target_shape", "FixedLenFeature([3], tf.int64)"))
    features += [("value", "FixedLenFeature([], tf.float32)")] if facts.by_value else _FEATURES.get(manifest.task, [])
    heading += ["FEATURES = {", *(f'    "{name}": tf.io.{kind},' for name, kind in features), "}"]
    lines = ["def parse(record):", f'    """{_words(facts)}"""']
    lines.append("    example = tf.io.parse_single_example(record, FEATURES)")
    for name, (dtype, shape) in arrays.items():
        raw = f'tf.io.decode_raw(example["{name}"], tf.{_BITCAST.get(dtype, dtype)})'
        if dtype in _BITCAST:
            raw = f"tf.bitcast({raw}, tf.{dtype})"
        lines.append(f"    {name} = tf.reshape({raw}, {shape})")
    lines += ['    value = example["value"]'] if facts.by_value else _PARSED.get(manifest.task, [])
    lines.append(f"    return {facts.names}")
    files = f"FOLDER.glob({_pattern(facts, '-?????-of-?????.tfrecord')})"
    samples = [
        f"def samples({facts.parameter()}):",
        '    """The tiles as a `tf.data.Dataset`."""',
        f"    return tf.data.TFRecordDataset(sorted(map(str, {files}))).map(parse)",
    ]
    loop = f"for {facts.names} in samples({facts.argument}).as_numpy_iterator():\n    print(image.shape)\n"
    return "\n\n\n".join(["\n".join(part) for part in (heading, lines, samples)] + [loop])


def archives(facts: Facts) -> str:
    """`samples(split)` goes through the tar files of a WebDataset."""
    plain = {"import io", "import json", "import tarfile", "from itertools import groupby", "from pathlib import Path"}
    heading = [*imports(plain, {"import numpy as np"}), *constants(facts)]
    lines = [
        f"def samples({facts.parameter()}):",
        f'    """{_words(facts)}"""',
        f"    for path in sorted(FOLDER.glob({_pattern(facts, '-??????.tar')})):",
        '        with tarfile.open(path, "r|") as archive:',
        '            for _, group in groupby(archive, lambda member: member.name.partition(".")[0]):',
        '                files = {one.name.partition(".")[2]: archive.extractfile(one).read() for one in group}',
        "                yield sample(files)",
    ]
    one = ["def sample(files):", '    """A tile from its files."""']
    for name in _arrays(facts):
        one.append(f'    {name} = np.load(io.BytesIO(files["{name}.npy"]))')
    if facts.by_value or facts.manifest.task in _TOLD:
        one.append('    told = json.loads(files["json"])')
    told = ['    value = told["value"]'] if facts.by_value else _TOLD.get(facts.manifest.task, [])
    one += told
    one.append(f"    return {facts.names}")
    loop = f"for {facts.names} in samples({facts.argument}):\n    print(image.shape)\n"
    return "\n\n\n".join(["\n".join(part) for part in (heading, one, lines)] + [loop])


def _words(facts: Facts) -> str:
    return f"{' and '.join(('image', *facts.parts)).capitalize()} of a tile.{facts.note}"


def _arrays(facts: Facts) -> dict[str, tuple[str, str]]:
    """Type and shape of each part of a tile that is an array, as words of TensorFlow."""
    manifest = facts.manifest
    shape = facts.image_shape
    known = None not in shape
    found = {"image": (manifest.bands[0].dtype, repr(shape) if known else 'example["shape"]')}
    flat = repr(shape[-3:-1]) if known else 'example["shape"][-3:-1]'
    if "mask" in facts.parts:
        found["mask"] = (facts.mask_dtype, flat)
    if "instances" in facts.parts:
        found["instances"] = ("uint16", flat)
    if manifest.target_bands:
        found["target"] = (manifest.target_bands[0].dtype, 'example["target_shape"]')
    return found


def _pattern(facts: Facts, end: str) -> str:
    """The pattern of the files of a split, as a word of Python."""
    return f'f"{{split}}{end}"' if facts.split else repr(facts.name_of("") + end)
