"""splittiles on layers of QGIS: no ground in two splits by QGIS's own geometry, shares met, losses said."""

import random
from collections import Counter

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsSpatialIndex, QgsVectorLayer


def layer_of(geometries, labels=None, crs="EPSG:32618", kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=n:int&field=label:string", "made", "memory")
    features = []
    for n, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes([n, labels[n] if labels else None])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def grid(columns, rows, step=10.0, size=10.0, x0=500_000.0, y0=4_000_000.0):
    return [
        QgsGeometry.fromRect(QgsRectangle(x0 + c * step, y0 + r * step, x0 + c * step + size, y0 + r * step + size))
        for r in range(rows)
        for c in range(columns)
    ]


def split(run, layer, **parameters):
    return run("splittiles", INPUT=layer, **{"OUTPUT": "memory:", **parameters})["OUTPUT"]


def assert_no_ground_twice(layer):
    features = {f.id(): f for f in layer.getFeatures()}
    index = QgsSpatialIndex(layer.getFeatures())
    for number, feature in features.items():
        one = feature.geometry()
        for other in index.intersects(one.boundingBox()):
            two = features[other].geometry()
            if other > number and features[other]["split"] != feature["split"]:
                assert one.intersection(two).area() <= 1e-9 * min(one.area(), two.area())


def shares(layer):
    counts = Counter(f["split"] for f in layer.getFeatures())
    return [100 * counts[name] / layer.featureCount() for name in ("train", "val", "test")]


@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM", "STRATIFIED"])
def test_a_grid_is_dealt_out_whole(run, method):
    layer = layer_of(grid(20, 15), [("a", "b", "c")[n % 3] for n in range(300)])
    result = split(run, layer, METHOD=method, LABEL_FIELD="label", SEED="3")
    assert result.featureCount() == 300
    assert shares(result) == pytest.approx([70, 15, 15], abs=5)
    assert result.fields().names() == ["n", "label", "split"]
    assert [f["n"] for f in result.getFeatures()] == list(range(300))
    again = split(run, layer, METHOD=method, LABEL_FIELD="label", SEED=3)
    assert [f["split"] for f in again.getFeatures()] == [f["split"] for f in result.getFeatures()]


def test_overlapping_tiles_lose_a_few_and_the_log_says_how_many(run, feedback):
    result = split(run, layer_of(grid(40, 30, step=5.0)))
    assert_no_ground_twice(result)
    lost = 1200 - result.featureCount()
    assert 0 < lost < 360
    assert any(text.startswith(f"{lost} tiles were dropped") for text in feedback.infos)
    with pytest.raises(QgsProcessingException, match=r"RANDOM would leave val and test without tiles.*BLOCKS"):
        split(run, layer_of(grid(10, 10, step=5.0)), METHOD="RANDOM")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("method", ["BLOCKS", "RANDOM"])
def test_any_polygons_multipolygons_and_duplicates(run, seed, method):
    rng = random.Random(seed)
    shapes = []
    for _ in range(120):
        x, y = 500_000 + rng.uniform(0, 200), 4_000_000 + rng.uniform(0, 200)
        corners = [
            (x + rng.uniform(2, 12) * c, y + rng.uniform(2, 12) * s) for c, s in ((1, 0), (0, 1), (-1, 0.2), (0, -1))
        ]
        ring = ", ".join(f"{a!r} {b!r}" for a, b in [*corners, corners[0]])
        hole = f"({x - 0.5} {y - 0.1}, {x + 0.5} {y - 0.1}, {x} {y + 0.2}, {x - 0.5} {y - 0.1})"
        far = f"(({x + 300} {y}, {x + 305} {y}, {x + 305} {y + 4}, {x + 300} {y}))"
        shapes.append(QgsGeometry.fromWkt(f"MULTIPOLYGON((({ring}),{hole}),{far})"))
    shapes += [QgsGeometry(shape) for shape in shapes[:10]]
    result = split(run, layer_of([*shapes, None], kind="MultiPolygon"), METHOD=method, SEED=seed, BLOCK_SIZE=3)
    assert_no_ground_twice(result)
    assert len({f["split"] for f in result.getFeatures()}) == 3


def test_blocks_too_large_are_made_smaller_with_a_warning(run, feedback):
    result = split(run, layer_of(grid(8, 8)))
    assert shares(result) == pytest.approx([70, 15, 15], abs=5)
    assert any("Blocks of 4 tiles cannot meet the shares; blocks of 2" in text for text in feedback.warnings)


def test_a_share_may_be_nothing_and_an_old_split_is_replaced(run):
    layer = layer_of(grid(10, 10))
    once = split(run, layer, TRAIN=80, VALIDATION=20, TEST=0)
    assert shares(once) == pytest.approx([80, 20, 0], abs=5)
    twice = split(run, once, METHOD="RANDOM", TRAIN=0, VALIDATION=0, TEST=100)
    assert twice.fields().names() == ["n", "label", "split"]
    assert shares(twice) == [0, 0, 100]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"TRAIN": 80}, "must add up to 100 %, got 110"),
        (
            {"METHOD": "STRATIFIED", "LABEL_FIELD": "kind"},
            "LABEL_FIELD must be a field of made, which has n, label, split|got kind",
        ),
    ],
)
def test_refusals(run, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        split(run, layer_of(grid(5, 5)), **parameters)
    with pytest.raises(QgsProcessingException, match="at least one tile for each of train, val and test"):
        split(run, layer_of(grid(2, 1)))


def test_stratified_takes_the_labels_of_labeltiles_unless_told_otherwise(run):
    layer = layer_of(grid(10, 10), ["rare" if n < 20 else "common" for n in range(100)])
    result = split(run, layer, METHOD="STRATIFIED", TRAIN=50, VALIDATION=25, TEST=25)
    rare = Counter(f["split"] for f in result.getFeatures() if f["label"] == "rare")
    assert rare == {"train": 10, "val": 5, "test": 5}
    layer.dataProvider().deleteAttributes([1])
    layer.updateFields()
    with pytest.raises(QgsProcessingException, match="STRATIFIED needs LABEL_FIELD"):
        split(run, layer, METHOD="STRATIFIED")


def test_cancel_ends_the_run(run, feedback):
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        split(run, layer_of(grid(5, 5)))
