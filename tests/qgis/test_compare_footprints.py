"""Footprints matched one to one: the numbers are those of a matching written here that looks at every pair."""

import math
import random

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)

NUMBERS = ("TRUE_POSITIVES", "FALSE_POSITIVES", "FALSE_NEGATIVES", "PRECISION", "RECALL", "F1")


def box(x, y, width=10.0, height=10.0):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def layer(geometries, classes=None, crs="EPSG:32633", kind="MultiPolygon"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=kind:string&field=other:double", "things", "memory")
    features = []
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(made.fields())
        feature.setAttributes([classes[number] if classes else None, float(number)])
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


@pytest.fixture
def compare(run):
    def compare_layers(truth, proposals, **parameters):
        made = run("comparefootprints", TRUTH=truth, PROPOSALS=proposals, OUTPUT="memory:", **parameters)
        rows = [(f["status"], f["iou"], f["class"], f["layer"], f.geometry()) for f in made["OUTPUT"].getFeatures()]
        return {name: made[name] for name in NUMBERS}, rows

    return compare_layers


def every_pair(truth, proposals, threshold, kinds=None):
    """SpaceNet's matching over all n·m pairs: (truth, proposal) pairs that match."""
    pairs = []
    for i, one in enumerate(truth):
        for j, other in enumerate(proposals):
            if kinds is None or kinds[0][i] == kinds[1][j]:
                common = one.intersection(other).area()
                pairs.append((common / one.combine(other).area(), i, j))
    matches = []
    while pairs:
        top = max(iou for iou, _, _ in pairs)
        if top < threshold - 1e-9:
            break
        _, i, j = min((pair for pair in pairs if math.isclose(pair[0], top, abs_tol=1e-9)), key=lambda p: p[1:])
        matches.append((i, j))
        pairs = [pair for pair in pairs if pair[1] != i and pair[2] != j]
    return matches


def test_a_chain_is_matched_best_first(compare):
    # The proposal in the middle overlaps both; the second true one is better for it, the first then has another.
    truth = [box(0, 0), box(10, 0)]
    proposals = [box(-4, 0), box(8, 0), box(40, 0)]
    numbers, rows = compare(layer(truth), layer(proposals), IOU_THRESHOLD=0.4)
    assert [numbers[name] for name in NUMBERS[:3]] == [2, 1, 0]
    assert numbers["PRECISION"] == pytest.approx(2 / 3)
    assert numbers["RECALL"] == 1
    assert numbers["F1"] == pytest.approx(0.8)
    assert [row[0] for row in rows] == ["TP", "TP", "FP"]
    assert [row[1] for row in rows] == pytest.approx([6 / 14, 8 / 12, 0])
    assert {row[3] for row in rows} == {"proposals"}


def test_one_proposal_matches_once_and_the_earlier_of_equals(compare):
    numbers, rows = compare(layer([box(0, 0, 10, 10), box(0, 0, 10, 10)]), layer([box(0, 0, 10, 10)]))
    assert [numbers[name] for name in NUMBERS[:3]] == [1, 0, 1]
    assert [(row[0], row[1], row[3]) for row in rows] == [("TP", 1, "proposals"), ("FN", 1, "truth")]


@pytest.mark.parametrize("offset", [0.0, 1 / 3])
def test_an_overlap_of_just_the_threshold_is_enough(compare, offset):
    # 10 x 10 against 10 x 5 inside it: exactly a half.
    numbers, _ = compare(layer([box(offset, offset)]), layer([box(offset, offset, 10, 5)]))
    assert numbers["TRUE_POSITIVES"] == 1


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("by_class", [False, True])
def test_numbers_are_those_of_every_pair(compare, seed, by_class):
    draw = random.Random(seed)
    place = (lambda: float(draw.randrange(0, 40))) if seed % 2 else (lambda: draw.uniform(0, 40))  # ties, or none
    size = (lambda: float(draw.randrange(4, 9))) if seed % 2 else (lambda: draw.uniform(4, 9))
    truth = [box(place(), place(), size(), size()) for _ in range(60)]
    proposals = [box(place(), place(), size(), size()) for _ in range(70)]
    kinds = [draw.choice("ab") for _ in truth], [draw.choice("abc") for _ in proposals]
    for threshold in (0.2, 0.5):
        expected = every_pair(truth, proposals, threshold, kinds if by_class else None)
        numbers, rows = compare(
            layer(truth, kinds[0]), layer(proposals, kinds[1]), IOU_THRESHOLD=threshold,
            CLASS_FIELD="KIND" if by_class else None,
        )  # fmt: skip
        assert numbers["TRUE_POSITIVES"] == len(expected)
        assert numbers["FALSE_POSITIVES"] == len(proposals) - len(expected)
        assert numbers["FALSE_NEGATIVES"] == len(truth) - len(expected)
        assert numbers["PRECISION"] == len(expected) / len(proposals)
        assert numbers["RECALL"] == len(expected) / len(truth)
        assert {n for n, row in enumerate(rows[: len(proposals)]) if row[0] == "TP"} == {j for _, j in expected}
        assert len(rows) == len(proposals) + len(truth) - len(expected)


def test_classes_are_told_one_by_one(compare, feedback):
    truth = layer([box(0, 0), box(20, 0), box(40, 0)], ["tin", "tin", "brick"])
    proposals = layer([box(0, 0), box(20, 0), box(40, 0)], ["tin", "brick", "brick"])
    numbers, rows = compare(truth, proposals, CLASS_FIELD="kind")
    assert [numbers[name] for name in NUMBERS[:3]] == [2, 1, 1]
    told = [line for line in feedback.infos if "precision" in line]
    assert told[0] == "brick: precision 0.5000, recall 1.0000, F1 0.6667 (1 matched, 1 false, 0 missed)"
    assert told[1] == "tin: precision 1.0000, recall 0.5000, F1 0.6667 (1 matched, 0 false, 1 missed)"
    assert told[2].startswith("All: precision 0.6667")
    assert sorted((row[0], row[2]) for row in rows) == [("FN", "tin"), ("FP", "brick"), ("TP", "brick"), ("TP", "tin")]


def test_proposals_in_another_crs_are_brought_to_the_truth(compare):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), wgs84, QgsCoordinateTransformContext()
    )
    truth = [box(500_000 + 30 * n, 5_000_000) for n in range(5)]
    proposals = [QgsGeometry(geometry) for geometry in truth[:3]]
    for geometry in proposals:
        geometry.transform(transform)
    numbers, rows = compare(layer(truth), layer(proposals, crs="EPSG:4326"))
    assert [numbers[name] for name in NUMBERS[:3]] == [3, 0, 2]
    assert all(row[1] > 0.999 for row in rows if row[0] == "TP")
    assert rows[0][4].boundingBox().xMinimum() == pytest.approx(500_000, abs=0.01)


def test_small_polygons_are_left_out_on_both_sides(compare):
    truth = layer([box(0, 0), box(20, 0, 2, 2)])
    proposals = layer([box(0, 0), box(20, 0, 2, 2), box(50, 50, 3, 3)])
    numbers, _ = compare(truth, proposals, MIN_AREA=10)
    assert [numbers[name] for name in NUMBERS[:3]] == [1, 0, 0]
    # In degrees they are measured in square metres: at 60° north about 55.8 m x 111.4 m.
    one = layer([box(15, 60, 1e-3, 1e-3), box(16, 60, 1e-3, 5e-4)], crs="EPSG:4326")
    assert compare(one, one, MIN_AREA=6200)[0]["TRUE_POSITIVES"] == 1
    assert compare(one, one, MIN_AREA=3000)[0]["TRUE_POSITIVES"] == 2


def test_whatever_is_wrong_with_geometries_is_repaired_or_skipped_and_told(compare, feedback):
    crossed = QgsGeometry.fromWkt("Polygon((20 0, 30 10, 30 0, 20 10, 20 0))")  # a bow tie of 50
    two = QgsGeometry.fromWkt("MultiPolygon(((0 0, 0 10, 5 10, 5 0, 0 0)), ((5.5 0, 5.5 10, 10 10, 10 0, 5.5 0)))")
    flat = QgsGeometry.fromWkt("Polygon((0 0, 1 1, 2 2, 0 0))")
    truth = layer([two, None, crossed, flat])
    numbers, _ = compare(truth, layer([box(0, 0), QgsGeometry(crossed)]))
    assert [numbers[name] for name in NUMBERS[:3]] == [2, 0, 0]
    assert "things: 1 features without a geometry are skipped." in feedback.warnings
    assert feedback.warnings.count("things: 1 invalid geometries were repaired.") == 2
    assert any("1 geometries that are no polygons" in line for line in feedback.warnings)


@pytest.mark.parametrize(
    ("truth", "proposals", "expected"),
    [
        ([], [], [0, 0, 0, 0, 0, 0]),
        ([(0, 0)], [], [0, 0, 1, 0, 0, 0]),
        ([], [(0, 0)], [0, 1, 0, 0, 0, 0]),
        ([(0, 0)], [(50, 50)], [0, 1, 1, 0, 0, 0]),
    ],
)
def test_nothing_of_nothing_is_nothing(compare, truth, proposals, expected):
    layers = (layer([box(*place) for place in places]) for places in (truth, proposals))
    numbers, rows = compare(*layers)
    assert [numbers[name] for name in NUMBERS] == expected
    assert len(rows) == len(truth) + len(proposals)


def test_numbers_alone_without_an_output(run):
    made = run("comparefootprints", TRUTH=layer([box(0, 0)]), PROPOSALS=layer([box(0, 0)]))
    assert made["F1"] == 1
    assert "OUTPUT" not in made


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"IOU_THRESHOLD": 1.5}, "IOU_THRESHOLD must be at most 1, got 1.5"),
        ({"IOU_THRESHOLD": 0}, "IoU threshold must be more than 0"),
        ({"MIN_AREA": -3}, "MIN_AREA must be at least 0"),
        ({"CLASS_FIELD": "nowhere"}, "CLASS_FIELD must be a field of both layers"),
    ],
)
def test_bad_input_is_refused(run, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("comparefootprints", TRUTH=layer([box(0, 0)]), PROPOSALS=layer([box(0, 0)]), **parameters)


def test_points_are_refused(run):
    points = layer([QgsGeometry.fromWkt("Point(1 1)")], kind="Point")
    with pytest.raises(QgsProcessingException, match="PROPOSALS must be a layer of polygons"):
        run("comparefootprints", TRUTH=layer([box(0, 0)]), PROPOSALS=points)
