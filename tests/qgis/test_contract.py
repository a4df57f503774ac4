"""What holds for every algorithm, whatever it does."""

import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

ROOT = Path(__file__).resolve().parent.parent.parent

#: Ids and the parameters that calls of users depend on, with the defaults that they rely on. Only ever grows.
CONTRACT = {
    "createtilegrid": {
        "INPUT": None, "EXTENT": None, "TILE_SIZE": 256, "TILE_HEIGHT": None, "OVERLAP": 0, "EDGE": "DROP",
        "GROUND_SIZE": None, "OUTPUT": None,
    },
    "catalogscenes": {
        "INPUT": None, "INDEX": None, "LOCATION_FIELD": "location", "START": None, "END": None, "MAX_CLOUD": None,
        "EXTENT": None, "ASSETS": None, "CLOUD_ASSET": None, "OUTPUT": None,
    },
    "createscenetiles": {
        "INPUT": None, "TILE_SIZE": 256, "OVERLAP": 0, "MASK": None, "DUPLICATES": "NEWEST", "PER_SCENE": None,
        "CRS": None, "SEED": 0, "OUTPUT": None,
    },
    "sampletiles": {
        "INPUT": None, "METHOD": "RANDOM", "COUNT": 1000, "POINTS": None, "LABELS": None, "CLASS_FIELD": None,
        "QUOTAS": None, "MASK": None, "PREDICATE": "WITHIN", "TILE_SIZE": 256, "TILE_HEIGHT": None,
        "GROUND_SIZE": None, "CRS": None, "MIN_DISTANCE": None, "MAX_NODATA": None, "SEED": 0, "OUTPUT": None,
    },
    "jointilestomask": {
        "INPUT": None, "MASK": None, "PREDICATE": "INTERSECTS", "MIN_COVERAGE": 0.5, "KEEP": "MATCHING",
        "FIELD": "is_mask", "OUTPUT": None,
    },
    "excludecloudytiles": {
        "INPUT": None, "CLOUDS": None, "CLOUD_RASTER": None, "CLOUD_RULE": None, "MAX_CLOUD": 0.0, "RASTER": None,
        "MAX_NODATA": None, "OUTPUT": None, "REJECTED": None, "PRESET": None, "SHADOWS": False, "SNOW": False,
        "DILATE": 0, "CLOUD_FIELD": None, "SCENE_FIELD": None,
    },
    "cloudmask": {
        "INPUT": None, "PRESET": None, "RULE": None, "SHADOWS": False, "SNOW": False, "DILATE": 0, "OUTPUT": None,
    },
    "terrainderivatives": {
        "INPUT": None, "BAND": 1, "DERIVATIVES": ["SLOPE"], "METHOD": "HORN", "SLOPE_UNIT": "DEGREES", "Z_FACTOR": 1,
        "AZIMUTH": 315, "ALTITUDE": 45, "EDGES": False, "OUTPUT": None,
    },
    "labeltiles": {
        "INPUT": None, "LABELS": None, "CLASS_FIELD": None, "LABEL": "labelled", "OTHER_LABEL": None,
        "METHOD": "INTERSECTS", "MIN_COVERAGE": 0.0, "OUTPUT": None,
    },
    "tilestatistics": {
        "INPUT": None, "RASTER": None, "STATISTICS": ["NODATA", "MIN", "MAX", "MEAN", "STD"], "PERCENTILES": None,
        "BANDS": None, "EXPRESSIONS": None, "OUTPUT": None,
    },
    "splittiles": {
        "INPUT": None, "METHOD": "BLOCKS", "TRAIN": 70, "VALIDATION": 15, "TEST": 15, "BLOCK_SIZE": 4,
        "LABEL_FIELD": None, "SEED": 0, "OUTPUT": None,
    },
    "filtertiles": {"INPUT": None, "EXPRESSION": None, "OUTPUT": None, "REJECTED": None},
    "balancetiles": {
        "INPUT": None, "LABEL_FIELD": "label", "METHOD": "UNDERSAMPLE", "RATIO": None, "SPLIT_FIELD": None,
        "BALANCE_SPLIT": None, "BINS": None, "SEED": 0, "OUTPUT": None,
    },
    "rasterizelabels": {
        "LABELS": None, "RASTER": None, "EXTENT": None, "CLASS_FIELD": None, "CLASSES": None, "TARGET": "CLASSES",
        "BACKGROUND": "0", "OVERLAP": "LAST", "PRIORITY_FIELD": None, "OVERLAP_VALUE": None, "ALL_TOUCHED": False,
        "BORDER": None, "BORDER_AT": "ALL", "UNLABELLED": "BACKGROUND", "NULL_CLASS": "IGNORE", "CLOUD_RASTER": None,
        "CLOUD_RULE": None, "BUFFER": None, "BUFFER_FIELD": None, "BUFFER_UNIT": "MAP", "DISTANCE_UNIT": "PIXELS",
        "MAX_DISTANCE": None, "OUTPUT": None,
    },
    "stackrasters": {
        "INPUT": None, "METHOD": "AUTO", "REFERENCE": None, "CRS": None, "PIXEL_SIZE": None, "PIXEL_HEIGHT": None,
        "AREA": "UNION", "EXTENT": None, "TILES": None, "RESAMPLING": "NEAREST", "RESAMPLINGS": None, "MERGE": "FIRST",
        "BANDS": None, "DATES": None, "NODATA": None, "OUTPUT": None,
    },
    "clipraster": {"INPUT": None, "TILES": None, "MARGIN": 0, "MASK_OUTSIDE": False, "OUTPUT": None},
    "exporttiles": {
        "INPUT": None, "TILES": None, "TASK": "CLASSIFICATION", "LABEL_FIELD": "label", "SPLIT_FIELD": "split",
        "LABELS": None, "CLASS_FIELD": None, "FORMAT": "GTIFF", "BANDS": None, "STRETCH": "NONE", "TILE_SIZE": None,
        "RESAMPLING": "NEAREST", "ALIGN": "RASTER", "BORDER": None, "BORDER_AT": "ALL", "UNLABELLED": "BACKGROUND",
        "ANNOTATIONS": None, "COORDINATES": "PIXEL", "SERIES": "STACKED", "COG": False, "WORLD_FILE": False,
        "FILES_PER_FOLDER": 100000, "LABEL_LAYERS": None, "CLASS_FILE": None, "STUFF": None, "BUFFER": None,
        "TARGETS": None, "TARGET_BANDS": None, "TARGET_SIZE": None, "VALUE_FIELD": None, "EMPTY_SHARE": 1,
        "MIN_OBJECT_SHARE": 0, "CUT_OBJECTS": "DROP", "CROP": "NONE", "CROP_MARGIN": 0, "BLACKEN": False,
        "ROTATION": None, "SCENE_FIELD": None, "OUTPUT": None,
    },
    "convertdataset": {
        "INPUT": None, "SOURCE": "AUTO", "ANNOTATION_FILE": None, "TASK": "AUTO", "CLASS_FIELD": None,
        "CLASS_FILE": None, "STRETCH": "NONE", "SEED": 0, "FORMAT": "GTIFF", "ANNOTATIONS": None,
        "COORDINATES": "PIXEL", "SERIES": "STACKED", "COMPRESSION": "DEFLATE", "LEVEL": 1, "QUALITY": 95, "COG": False,
        "WORLD_FILE": False, "FILES_PER_FOLDER": 100000, "OUTPUT": None,
    },
    "normalizeraster": {
        "INPUT": None, "METHOD": "MEAN_STD", "BANDS": None, "LOWER": 2, "UPPER": 98, "SCALE": None, "OFFSET": None,
        "CLIP": False, "TILES": None, "SPLIT_FIELD": "split", "SPLIT": None, "MASK": None, "CLOUD_RASTER": None,
        "CLOUD_RULE": None, "STATISTICS": None, "INVERT": False, "OUTPUT": None, "STATISTICS_OUTPUT": None,
    },
    "computeindices": {
        "INPUT": None, "INDICES": None, "FORMULAS": None, "SENSOR": "AUTO", "ROLES": None, "CONSTANTS": None,
        "SCALE": None, "OFFSET": None, "KEEP_BANDS": False, "OUTPUT": None,
    },
    "inspectdataset": {
        "DATASET": None, "TILES": None, "RASTERS": None, "LABEL_FIELD": "label", "SPLIT_FIELD": "split",
        "SAMPLES": 12, "SEED": 0, "REPORT": None, "METRICS": None,
    },
    "mergedatasets": {"INPUTS": None, "OUTPUT": None},
    "appendtodataset": {"DATASET": None, "INPUT": None},
    "splitdataset": {
        "INPUT": None, "METHOD": "BLOCKS", "TRAIN": 70, "VALIDATION": 15, "TEST": 15, "BLOCK_SIZE": 4,
        "LABEL_FIELD": None, "SEED": 0, "OUTPUT": None,
    },
    "trainmodel": {
        "DATASET": None, "ARCHITECTURE": "AUTO", "EPOCHS": 50, "BATCH_SIZE": 16, "LEARNING_RATE": 0.001,
        "AUGMENTATIONS": None, "LOSS": None, "SEED": 0, "OUTPUT": None, "REPORT": None, "PATIENCE": None,
        "MULTI_LABEL": False, "DEPTH": None, "WIDTH": 16, "PADDING": "SAME", "DROPOUT": None, "BATCH_NORM": True,
        "DATES": 1, "FUSION": "EARLY", "ENCODER": None, "ENCODER_WEIGHTS": None, "FREEZE_ENCODER": False,
        "ARCHITECTURE_FILE": None, "ALLOW_CODE": False, "BASE_MODEL": None, "CLASS_WEIGHTS": None, "FOCAL_GAMMA": 2,
        "ROTATION": 30, "SCALE_RANGE": 0.25, "BRIGHTNESS": 0.2, "CONTRAST": 0.2, "NOISE": 0.1, "OPTIMIZER": "ADAM",
        "WEIGHT_DECAY": 0, "SCHEDULE": "CONSTANT", "PRECISION": "AUTO", "DEVICE": "AUTO", "TENSORBOARD": None,
        "SAMPLES": 4,
    },
    "evaluatemodel": {
        "MODEL": None, "DATASET": None, "SPLIT": "test", "RASTERS": None, "LABELS": None, "CLASS_FIELD": None,
        "UNLABELLED": "BACKGROUND", "EXTENT": None, "BASELINE": False, "BATCH_SIZE": None, "BANDS": None,
        "CLASSES": None, "SCALING": None, "IGNORE_DIFFERENCES": False, "ALLOW_CODE": False, "SEED": 0,
        "REPORT": None, "METRICS": None,
    },
    "segmentraster": {
        "INPUT": None, "MODEL": None, "BANDS": None, "CLASSES": None, "SCALING": None, "TILE_SIZE": None,
        "ALLOW_CODE": False, "OVERLAP": None, "BLEND": "HANN", "TTA": False, "EXTENT": None, "BATCH_SIZE": None,
        "OUTPUT": None, "PROBABILITIES": None, "SCALES": None, "THRESHOLDS": None, "MASK": None, "CONFIDENCE": None,
        "IGNORE_DIFFERENCES": False,
    },
    "classifytiles": {
        "INPUT": None, "TILES": None, "MODEL": None, "BANDS": None, "CLASSES": None, "SCALING": None,
        "ALLOW_CODE": False, "OUTPUT": None, "THRESHOLDS": None, "IGNORE_DIFFERENCES": False,
    },
    "polygonizeraster": {
        "INPUT": None, "CLASSES": None, "BAND": 1, "CONFIDENCE": None, "BORDER_CLASS": None, "SIEVE": None,
        "MIN_AREA": None, "SIMPLIFY": None, "ORTHOGONALIZE": False, "CONNECTEDNESS": "FOUR", "OUTPUT": None,
    },
    "comparefootprints": {
        "TRUTH": None, "PROPOSALS": None, "IOU_THRESHOLD": 0.5, "MIN_AREA": None, "CLASS_FIELD": None, "OUTPUT": None,
    },
    "renderlayer": {
        "INPUT": None, "EXTENT": None, "TILES": None, "PIXEL_SIZE": None, "CRS": None, "OUTPUT": None,
    },
    "checkenvironment": {},
    "installenvironment": {"PYTHON": None, "ONNX": False, "BASE": None, "WHEELS": None, "REINSTALL": False,
                           "CLUSTER": False},
    "labelledtiles": {
        "RASTER": None, "EXTENT": None, "TILE_SIZE": 256, "OVERLAP": 0, "MASK": None, "CLOUDS": None,
        "CLOUD_RASTER": None, "CLOUD_RULE": None, "MAX_CLOUD": 0.0, "MAX_NODATA": None, "LABELS": None,
        "CLASS_FIELD": None, "LABEL": "labelled", "OTHER_LABEL": None, "METHOD": "INTERSECTS", "MIN_COVERAGE": 0.0,
        "SPLIT": "BLOCKS", "TRAIN": 70, "VALIDATION": 15, "TEST": 15, "BLOCK_SIZE": 4, "SEED": 0, "FORMAT": "GTIFF",
        "BANDS": None, "STRETCH": "NONE", "OUTPUT": None, "TILES": None,
    },
    "trainandmap": {
        "DATASET": None, "ARCHITECTURE": "AUTO", "EPOCHS": 50, "AUGMENTATIONS": None, "LOSS": None,
        "CLASS_WEIGHTS": None, "BATCH_SIZE": 16, "LEARNING_RATE": 0.001, "SEED": 0, "SPLIT": "test", "BASELINE": False,
        "RASTERS": None, "EXTENT": None, "SCALES": None, "OVERLAP": None, "TTA": False, "POLYGON_CLASSES": None,
        "SIEVE": None, "MIN_AREA": None, "SIMPLIFY": None, "ORTHOGONALIZE": False, "MODEL": None,
        "TRAINING_REPORT": None, "REPORT": None, "METRICS": None, "OUTPUT": None, "CONFIDENCE": None, "POLYGONS": None,
    },
}  # fmt: skip

#: Those whose work the machines of a cluster can do.
SCALING = (
    "exporttiles", "tilestatistics", "stackrasters", "clipraster", "computeindices", "normalizeraster",
    "terrainderivatives", "cloudmask", "excludecloudytiles", "rasterizelabels", "segmentraster", "classifytiles",
    "evaluatemodel", "polygonizeraster",
)  # fmt: skip
for _name in SCALING:
    CONTRACT[_name]["SCHEDULER"] = None

#: Choices that others have named: the spectral indices of a catalogue, of which two differ in their case alone.
BORROWED = {("computeindices", "INDICES")}

OUTPUTS = {
    "createtilegrid": {"OUTPUT", "H_SPACING", "V_SPACING", "TILE_COUNT"},
    "catalogscenes": {"OUTPUT", "SCENE_COUNT"},
    "createscenetiles": {"OUTPUT", "TILE_COUNT"},
    "sampletiles": {"OUTPUT", "TILE_COUNT"},
    "filtertiles": {"OUTPUT", "REJECTED"},
    "excludecloudytiles": {"OUTPUT", "REJECTED"},
    "stackrasters": {"OUTPUT", "BAND_COUNT", "DATES"},
    "exporttiles": {"OUTPUT", "TILE_COUNT", "MANIFEST"},
    "convertdataset": {"OUTPUT", "TILE_COUNT", "MANIFEST"},
    "normalizeraster": {"OUTPUT", "STATISTICS_OUTPUT"},
    "inspectdataset": {"REPORT", "METRICS", "TILE_COUNT", "DUPLICATES", "NEAR_DUPLICATES", "LEAKS"},
    "mergedatasets": {"OUTPUT", "TILE_COUNT", "MANIFEST"},
    "appendtodataset": {"TILE_COUNT", "MANIFEST"},
    "splitdataset": {"OUTPUT", "TILE_COUNT", "MANIFEST"},
    "trainmodel": {"OUTPUT", "REPORT", "BEST_EPOCH", "HISTORY", "TENSORBOARD"},
    "evaluatemodel": {"REPORT", "METRICS", "ACCURACY", "MEAN_IOU", "MACRO_F1", "KAPPA"},
    "segmentraster": {"OUTPUT", "PROBABILITIES", "CONFIDENCE"},
    "comparefootprints": {
        "OUTPUT",
        "TRUE_POSITIVES",
        "FALSE_POSITIVES",
        "FALSE_NEGATIVES",
        "PRECISION",
        "RECALL",
        "F1",
    },
    "checkenvironment": {"REPORT", "PYTHON", "READY"},
    "labelledtiles": {"OUTPUT", "TILES"},
    "trainandmap": {"MODEL", "TRAINING_REPORT", "REPORT", "METRICS", "OUTPUT", "CONFIDENCE", "POLYGONS"},
}


@pytest.fixture(params=sorted(CONTRACT))
def algorithm(request, provider):
    found = provider.algorithm(request.param)
    assert found is not None, f"{request.param} is not registered"
    return found


def test_nothing_is_registered_that_the_contract_does_not_list(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(CONTRACT)


def test_parameters_and_defaults(algorithm):
    for name, default in CONTRACT[algorithm.name()].items():
        parameter = algorithm.parameterDefinition(name)
        assert parameter is not None, name
        value = parameter.defaultValue()
        assert value == default or (default is None and value in (None, "")), (name, value)


def test_outputs(algorithm):
    have = {output.name() for output in algorithm.outputDefinitions()}
    assert have >= OUTPUTS.get(algorithm.name(), set())


def test_names_and_help(algorithm):
    assert re.fullmatch(r"[a-z]+", algorithm.name())
    assert algorithm.displayName()[0].isupper()
    assert algorithm.group()
    assert algorithm.groupId()
    assert algorithm.tags()
    assert len(algorithm.shortHelpString()) > 40
    assert algorithm.shortDescription()
    assert not algorithm.icon().isNull()
    assert algorithm.helpUrl()


def test_every_parameter_has_help(algorithm):
    for parameter in algorithm.parameterDefinitions():
        if not parameter.flags() & QgsProcessingParameterDefinition.FlagHidden:
            assert len(parameter.help()) > 15, parameter.name()
            assert re.fullmatch(r"[A-Z][A-Z0-9_]*", parameter.name())
            assert parameter.description()[0].isupper()


def test_enumerations_use_static_strings(algorithm):
    for parameter in algorithm.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            assert parameter.usesStaticStrings(), parameter.name()
            assert parameter.options(), f"{parameter.name()} offers nothing to choose"
            letters = r"\w+" if (algorithm.name(), parameter.name()) in BORROWED else r"[A-Z0-9_]+"
            assert all(re.fullmatch(letters, option) for option in parameter.options())


def test_create_instance(algorithm):
    made = algorithm.create()
    assert made.name() == algorithm.name()
    assert made.id() == f"tilewright:{algorithm.name()}"
    assert [p.name() for p in made.parameterDefinitions()] == [p.name() for p in algorithm.parameterDefinitions()]


def test_empty_parameters_are_refused_with_words(algorithm):
    if not [p for p in algorithm.parameterDefinitions() if not optional(p) and p.defaultValue() is None]:
        pytest.skip("nothing is required")
    fine, reason = algorithm.create().checkParameterValues({}, QgsProcessingContext())
    assert not fine
    assert reason


def test_it_is_an_algorithm_that_may_run_anywhere(algorithm):
    assert isinstance(algorithm, QgsProcessingAlgorithm)
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNotAvailableInStandaloneTool


def test_docs_page_is_up_to_date(algorithm):
    import runpy

    page = ROOT / "docs" / "algorithms" / f"{algorithm.name()}.md"
    assert page.is_file(), "make docs writes it"
    generate = runpy.run_path(str(ROOT / "docs" / "generate.py"))
    assert page.read_text(encoding="utf-8") == generate["page_of"](algorithm), "make docs brings it up to date"


def optional(parameter):
    return bool(parameter.flags() & QgsProcessingParameterDefinition.FlagOptional)
