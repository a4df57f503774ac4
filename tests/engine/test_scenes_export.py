"""One dataset of many scenes: each tile's pixels from its own, bands by name, two zones, dates, and what is refused."""

import json
from contextlib import closing

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.datasets.converting import convert_dataset
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ConvertDatasetOptions, ExportTilesOptions
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.imagery.clouds.fractions import cloud_fractions
from tilewright.engine.imagery.clouds.options import CloudFractionsOptions
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.labels.reprojection import moved_points

GLOBE = CRS.from_epsg(4326)
EAST, WEST = CRS.from_epsg(32634), CRS.from_epsg(32633)
#: Where the zones 33 and 34 meet: upper left corners of scenes near 18 degrees east, 45 degrees north.
IN_WEST, IN_EAST = Affine(10, 0, 736130, 0, -10, 4987650), Affine(10, 0, 263550, 0, -10, 4987650)
SIDE, SIZE = 64, 16


def write_scene(path, pixels, crs=WEST, transform=IN_WEST, names=("B4", "B3"), **profile):
    profile = {"crs": crs, "transform": transform, "nodata": 0, **profile}
    bands, rows, columns = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=rows, width=columns, count=bands, dtype=pixels.dtype, **profile
    ) as target:
        target.write(pixels)
        for place, name in enumerate(names, 1):
            target.set_band_description(place, name)
    return str(path)


def tiles_of(name, text, crs=WEST, transform=IN_WEST, side=SIDE):
    """Tiles that cover a scene: corners in degrees, id, scene, row and column."""
    rows = []
    for row in range(side // SIZE):
        for column in range(side // SIZE):
            corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) + np.array([column, row])
            points = np.array([transform @ tuple(point) for point in corners * float(SIZE)])
            rows.append(
                (shapely.polygons(moved_points(points, crs, GLOBE)), f"{name}_r{row}_c{column}", text, row, column)
            )
    return rows


def write_tiles(path, rows, **columns):
    fields = {"tile_id": [row[1] for row in rows], "scene": [row[2] for row in rows], **columns}
    write_layer(
        path,
        np.array([row[0] for row in rows], dtype=object),
        {name: np.array(values, dtype=object) for name, values in fields.items()},
        GLOBE,
    )
    return str(path)


@pytest.fixture
def two_zones(tmp_path):
    """Two scenes in two zones whose bands come in another order; their pixels, and the tiles of both."""
    chance = np.random.default_rng(0)
    west, east = (chance.integers(1, 1000, (2, SIDE, SIDE)).astype(np.uint16) for _ in range(2))
    one = write_scene(tmp_path / "west.tif", west)
    two = write_scene(tmp_path / "east.tif", east, EAST, IN_EAST, ("B3", "B4"))
    rows = tiles_of("w", one) + tiles_of("e", two, EAST, IN_EAST)
    return rows, {"w": west, "e": east[::-1]}


def part_of(pixels, row, column):
    return pixels[:, row * SIZE : (row + 1) * SIZE, column * SIZE : (column + 1) * SIZE]


def export(tmp_path, name="dataset", **options):
    listener = Listener()
    options = {"tiles": str(tmp_path / "tiles.gpkg"), "scene_field": "scene", "task": "IMAGES", **options}
    result = export_tiles(ExportTilesOptions(output=str(tmp_path / name), **options), listener)
    return tmp_path / name, result, listener


def test_every_tile_is_its_own_scenes_pixels_bit_for_bit(tmp_path, two_zones):
    rows, pixels = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, result, _ = export(tmp_path)
    assert result["tile_count"] == 32
    for crs, transform, name in ((WEST, IN_WEST, "w"), (EAST, IN_EAST, "e")):
        for row in range(4):
            for column in range(4):
                with rasterio.open(output / "images" / f"{name}_r{row}_c{column}.tif") as image:
                    np.testing.assert_array_equal(image.read(), part_of(pixels[name], row, column))
                    assert (image.crs, image.descriptions) == (crs, ("B4", "B3"))
                    assert image.transform.almost_equals(transform @ Affine.translation(16 * column, 16 * row), 1e-6)
    manifest = Manifest.read(output)
    assert [(source["role"], source.get("scene"), source.get("name")) for source in manifest.sources] == [
        ("raster", 1, "west.tif"),
        ("raster", 2, "east.tif"),
        ("tiles", None, None),
    ]
    assert manifest.crs == "EPSG:32633"
    everything = np.concatenate([pixels["w"].reshape(2, -1), pixels["e"].reshape(2, -1)], axis=1)
    assert manifest.statistics[0].mean == pytest.approx(everything[0].mean())
    layer = read_layer(output / "tiles.gpkg")
    assert len(layer) == 32 and set(layer.columns["scene"]) == {str(tmp_path / "west.tif"), str(tmp_path / "east.tif")}


def test_the_tiles_of_all_zones_lie_where_they_do_in_the_datasets_crs(tmp_path, two_zones):
    rows, _ = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, _, _ = export(tmp_path, format="NPY")
    layer = read_layer(output / "tiles.gpkg")
    for text, name, ground in zip(layer.columns["transform"], layer.columns["tile_id"], layer.geometry):
        transform = Affine(*map(float, text.split(",")))
        corners = np.array([transform @ point for point in ((0, 0), (16, 0), (16, 16), (0, 16))])
        there = moved_points(shapely.get_coordinates(ground)[:4], GLOBE, WEST)
        assert np.abs(corners - there).max() < 0.01, name


def test_a_dataset_of_two_zones_converts_as_any_other(tmp_path, two_zones):
    rows, pixels = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, _, _ = export(tmp_path, format="NPY")
    convert_dataset(ConvertDatasetOptions(input=str(output), output=str(tmp_path / "made"), format="GTIFF"), Listener())
    with rasterio.open(tmp_path / "made" / "images" / "e_r2_c1.tif") as image:
        np.testing.assert_array_equal(image.read(), part_of(pixels["e"], 2, 1))
        assert image.crs == WEST
        middle = moved_points(np.array([IN_EAST @ (24, 40)]), EAST, WEST)[0]
        assert np.abs(np.array(image.transform @ (8, 8)) - middle).max() < 0.01


def test_the_same_call_again_changes_nothing_and_a_half_made_one_is_gone_on_with(tmp_path, two_zones):
    rows, _ = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, _, _ = export(tmp_path)
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    assert export(tmp_path)[1]["complete"]
    swapped = [(row[0], row[1], rows[-1 - place][2], *row[3:]) for place, row in enumerate(rows)]
    write_tiles(tmp_path / "tiles.gpkg", swapped[:16] + rows[16:])
    with pytest.raises(OutputError):
        export(tmp_path)
    assert before == {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}


def test_scenes_of_many_files_by_the_names_in_their_text(tmp_path):
    chance = np.random.default_rng(1)
    texts, bands = [], []
    for number, day in enumerate(("20210601", "20220601")):
        parts = []
        for band in ("B02", "B03"):
            pixels = chance.integers(1, 100, (1, SIDE, SIDE)).astype(np.uint8)
            bands.append(pixels[0])
            path = write_scene(tmp_path / f"{day}_{band}.tif", pixels, names=())
            parts.append(f"{'blue' if band == 'B02' else 'green'}={path}")
        texts.append("|".join(parts if number == 0 else parts[::-1]))
    rows = tiles_of("a", texts[0]) + tiles_of("b", texts[1])
    write_tiles(tmp_path / "tiles.gpkg", rows, split=["train"] * 16 + ["test"] * 16)
    output, result, _ = export(tmp_path, format="NPY", bands="green,blue")
    assert result["splits"] == {"train": 16, "test": 16}
    for name, (blue, green) in (("a", bands[:2]), ("b", bands[2:])):
        image = np.load(next(output.rglob(f"{name}_r1_c2.npy")))
        np.testing.assert_array_equal(np.moveaxis(image, -1, 0), part_of(np.stack([green, blue]), 1, 2))
    manifest = Manifest.read(output)
    assert [band.name for band in manifest.bands] == ["green", "blue"]
    assert manifest.statistics[0].mean == pytest.approx(bands[1].mean())  # of the training tiles alone
    assert [source.get("scene") for source in manifest.sources] == [1, 1, 2, 2, None]


def test_masks_and_objects_lie_right_in_every_zone(tmp_path, two_zones):
    rows, _ = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    # One field in each zone, from pixel (20, 20) to (28, 26) of its scene, told in degrees.
    shapes = []
    for crs, transform in ((WEST, IN_WEST), (EAST, IN_EAST)):
        points = np.array([transform @ point for point in ((20.0, 20.0), (28.0, 20.0), (28.0, 26.0), (20.0, 26.0))])
        shapes.append(shapely.polygons(moved_points(points, crs, GLOBE)))
    write_layer(
        tmp_path / "fields.gpkg", np.array(shapes, dtype=object), {"kind": np.array(["a", "b"], dtype=object)}, GLOBE
    )
    labels = {"labels": str(tmp_path / "fields.gpkg"), "class_field": "kind"}
    output, _, _ = export(tmp_path, task="SEGMENTATION", **labels)
    for name, number in (("w", 1), ("e", 2)):
        with rasterio.open(output / "masks" / f"{name}_r1_c1.tif") as mask:
            expected = np.zeros((16, 16), dtype=np.uint8)
            expected[4:10, 4:12] = number
            np.testing.assert_array_equal(mask.read(1), expected)
            assert mask.crs == (WEST if name == "w" else EAST)
    output, _, _ = export(tmp_path, "objects", task="DETECTION", **labels)
    content = json.loads((output / "annotations" / "instances_tiles.json").read_text())
    names = {image["id"]: image["file_name"].rpartition("/")[2] for image in content["images"]}
    boxes = {names[one["image_id"]]: one["bbox"] for one in content["annotations"]}
    for name in ("w_r1_c1.tif", "e_r1_c1.tif"):
        assert boxes[name] == pytest.approx([4, 4, 8, 6], abs=0.01)


def test_align_to_the_tiles_brings_all_zones_to_the_layers_crs(tmp_path, two_zones):
    rows, _ = two_zones
    flat = {name: np.full((2, SIDE, SIDE), value, np.uint16) for name, value in (("west", 5), ("east", 9))}
    write_scene(tmp_path / "west.tif", flat["west"])
    write_scene(tmp_path / "east.tif", flat["east"], EAST, IN_EAST)
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, _, _ = export(tmp_path, align="TILES", tile_size_px=12)
    for name, value in (("w", 5), ("e", 9)):
        with rasterio.open(output / "images" / f"{name}_r1_c2.tif") as image:
            assert image.crs == GLOBE and image.shape == (12, 12)
            assert (image.read() == value).all()


def test_a_stretch_is_the_same_for_all_scenes(tmp_path, two_zones):
    rows, pixels = two_zones
    write_tiles(tmp_path / "tiles.gpkg", rows)
    output, _, _ = export(tmp_path, stretch="MINMAX", format="NPY")
    stretch = Manifest.read(output).stretch
    low, high = min(p[0].min() for p in pixels.values()), max(p[0].max() for p in pixels.values())
    assert stretch["limits"][0] == [low, high]
    image = np.load(output / "images" / "e_r0_c0.npy")
    expected = np.rint(1 + (part_of(pixels["e"], 0, 0)[0] - low) / (high - low) * 254)
    np.testing.assert_array_equal(image[..., 0], expected)


def test_secrets_of_addresses_do_not_reach_the_dataset(tmp_path, two_zones):
    rows, _ = two_zones
    address = "https://me:word@host/c.tif?sig=hidden0815"  # pragma: allowlist secret
    clouds = [f"{address}|b=https://host/b.tif?sig=hidden0815"] * 16 + [None] * 16
    write_tiles(tmp_path / "tiles.gpkg", rows, clouds=clouds)
    output, _, _ = export(tmp_path)
    layer = read_layer(output / "tiles.gpkg")
    assert layer.columns["clouds"][0] == "https://host/c.tif|b=https://host/b.tif"
    assert layer.columns["clouds"][-1] is None
    for path in output.rglob("*"):
        assert not path.is_file() or (b"hidden0815" not in path.read_bytes() and b"me:word" not in path.read_bytes())


def changed(tmp_path, **profile):
    """A second scene that differs from the first in one thing."""
    names = profile.pop("names", ("B4", "B3"))
    pixels = np.ones((profile.pop("bands", 2), SIDE, SIDE), dtype=profile.pop("dtype", "uint16"))
    return write_scene(tmp_path / "other.tif", pixels, names=names, **profile)


@pytest.mark.parametrize(
    "profile, options, words",
    [
        ({"dtype": "uint8"}, {}, r"scene .*other.tif does not go with .*west.tif: its pixels are uint8, .* uint16"),
        ({"nodata": 5}, {}, r"scene .*other.tif .*: its nodata is 5, that of the other 0"),
        ({"nodata": None}, {}, r"its nodata is none, that of the other 0"),
        ({"names": ("B4", "B8")}, {}, r"scene .*other.tif: bands: there is no band 'B3'; the bands are B4, B8"),
        ({"names": ("B3", "B4")}, {"bands": "1,2"}, r"its bands are B3, B4, those of the other B4, B3"),
        ({"names": ()}, {}, r"scene .*other.tif: bands: there is no band 'B4'"),
        ({"bands": 1, "names": ()}, {"bands": "2"}, r"scene .*other.tif: bands must be between 1 and 1, got 2"),
        ({"crs": None}, {}, r"other.tif has no CRS"),
    ],
)
def test_a_scene_that_does_not_go_with_the_others_is_named(tmp_path, two_zones, profile, options, words):
    rows, _ = two_zones
    other = changed(tmp_path, **profile)
    write_tiles(tmp_path / "tiles.gpkg", rows[:16] + tiles_of("o", other))
    with pytest.raises(InputError, match=words):
        export(tmp_path, **options)
    assert not (tmp_path / "dataset").exists()


def test_more_bands_and_others_in_the_same_order_are_fine(tmp_path, two_zones):
    rows, _ = two_zones
    other = changed(tmp_path, bands=3, names=("B8", "B3", "B4"))
    write_tiles(tmp_path / "tiles.gpkg", rows[:16] + tiles_of("o", other))
    assert export(tmp_path)[1]["tile_count"] == 32


@pytest.mark.parametrize(
    "text, words",
    [
        ("gone.tif", r"There is no raster .*gone.tif"),
        ("/proc/self/environ", r"points to /proc/.*, which is no file"),
        ("<VRTDataset/>", r"which is neither a file nor an address"),
        ("a.tif||b.tif", r"scene must name one raster"),
    ],
)
def test_a_scene_that_is_none(tmp_path, two_zones, text, words):
    rows, _ = two_zones
    write_tiles(tmp_path / "tiles.gpkg", [*rows[:15], (*rows[15][:2], text)])
    with pytest.raises(InputError, match=words):
        export(tmp_path)


def test_tiles_without_a_scene_or_beside_it_are_left_out(tmp_path, two_zones):
    rows, _ = two_zones
    far = write_scene(tmp_path / "far.tif", np.ones((2, 16, 16), np.uint16), transform=Affine(10, 0, 0, 0, -10, 0))
    swapped = (*rows[1][:2], far)
    write_tiles(tmp_path / "tiles.gpkg", [(*rows[0][:2], None), swapped, *rows[2:]])
    _, result, listener = export(tmp_path)
    assert result["tile_count"] == 30
    assert any("2 tiles outside the raster left out" in text for text in listener.warnings)
    write_tiles(tmp_path / "tiles.gpkg", [(*row[:2], " ") for row in rows])
    with pytest.raises(InputError, match="tiles name no scene: the field 'scene' is empty everywhere"):
        export(tmp_path, "other")
    with pytest.raises(OptionError, match="scene field: tiles have no field 'raster'; the fields are tile_id, scene"):
        export(tmp_path, "other", scene_field="raster")


@pytest.mark.parametrize(
    "values, words",
    [
        ({"rasters": ("a.tif",)}, "rasters and scene field: .* got both"),
        ({"series": "DATES"}, "series DATES needs rasters that all tiles are cut from"),
        ({"rotation_deg": 90}, "rotation needs rasters that all tiles are cut from"),
        ({"task": "PAIRS", "targets": ("b.tif",)}, "task PAIRS needs rasters"),
        ({"crop": "BOX", "labels": "l.gpkg", "task": "DETECTION"}, "crop needs rasters"),
    ],
)
def test_what_many_scenes_cannot_do_is_refused(values, words):
    with pytest.raises(OptionError, match=words):
        ExportTilesOptions(**{"tiles": "t.gpkg", "output": "o", "scene_field": "scene", "task": "IMAGES", **values})


def test_scenes_are_closed_again(tmp_path, monkeypatch):
    from tilewright.engine.imagery.stack import RasterStack

    chance = np.random.default_rng(2)
    rows = []
    for number in range(40):
        path = write_scene(tmp_path / f"s{number}.tif", chance.integers(1, 9, (2, 16, 16)).astype(np.uint16))
        rows += tiles_of(f"s{number}", path, side=16)
    write_tiles(tmp_path / "tiles.gpkg", rows)
    open_now, most = set(), 0
    begin, close = RasterStack.__init__, RasterStack.close

    def counted(self, *values, **more):
        nonlocal most
        begin(self, *values, **more)
        open_now.add(id(self))
        most = max(most, len(open_now))

    def closed(self):
        open_now.discard(id(self))
        close(self)

    monkeypatch.setattr(RasterStack, "__init__", counted)
    monkeypatch.setattr(RasterStack, "close", closed)
    assert export(tmp_path)[1]["tile_count"] == 40
    assert most <= 24 and not open_now


def test_clouds_and_nodata_of_each_tiles_own_scene(tmp_path, two_zones):
    rows, _ = two_zones
    masks = []
    for name, crs, transform, cloudy in (("cw", WEST, IN_WEST, (0, 16)), ("ce", EAST, IN_EAST, (48, 64))):
        pixels = np.zeros((1, SIDE, SIDE), dtype=np.uint8)
        pixels[0, cloudy[0] : cloudy[1], :8] = 9
        masks.append(write_scene(tmp_path / f"{name}.tif", pixels, crs, transform, (), nodata=255))
    pixels = np.ones((2, SIDE, SIDE), np.uint16)
    pixels[:, :4, :16] = 0
    write_scene(tmp_path / "west.tif", pixels)
    clouds = [masks[0]] * 16 + [masks[1]] * 15 + [None]
    write_tiles(tmp_path / "tiles.gpkg", rows, clouds=clouds)
    listener = Listener()
    result = cloud_fractions(
        CloudFractionsOptions(
            tiles=str(tmp_path / "tiles.gpkg"),
            output=str(tmp_path / "columns.npz"),
            cloud_field="clouds",
            cloud_rule="in 8,9,10",
            scene_field="scene",
        ),
        listener,
    )
    with closing(np.load(result["columns"], allow_pickle=False)) as columns:
        cloud, nodata = columns["cloud_frac"], columns["nodata_frac"]
    expected = np.zeros(32)
    expected[0], expected[16 + 12] = 0.5, 0.5
    np.testing.assert_allclose(cloud[:31], expected[:31], atol=1e-3)
    assert np.isnan(cloud[31])
    assert any("1 tiles name no raster in the field 'clouds'" in text for text in listener.warnings)
    np.testing.assert_allclose(nodata, np.where(np.arange(32) == 0, 0.25, 0.0), atol=1e-9)


def test_the_same_bytes_on_a_cluster(tmp_path, two_zones, dask_cluster):
    from tilewright.engine.tasks import TASKS
    from tilewright.engine.worker import machines

    rows, _ = two_zones
    clouds = []
    for name, crs, transform in (("cw", WEST, IN_WEST), ("ce", EAST, IN_EAST)):
        pixels = (np.arange(SIDE * SIDE).reshape(1, SIDE, SIDE) % 11).astype(np.uint8)
        clouds.append(write_scene(tmp_path / f"{name}.tif", pixels, crs, transform, (), nodata=255))
    write_tiles(tmp_path / "tiles.gpkg", rows, clouds=[clouds[0]] * 16 + [clouds[1]] * 16)
    shapes = np.array([row[0] for row in rows[::3]], dtype=object)
    write_layer(tmp_path / "fields.gpkg", shapes, {"kind": np.array(["a"] * len(shapes), dtype=object)}, GLOBE)
    tiles = {"tiles": str(tmp_path / "tiles.gpkg"), "scene_field": "scene"}
    labels = {"labels": str(tmp_path / "fields.gpkg"), "class_field": "kind"}
    calls = {
        "export_tiles": {**tiles, **labels, "task": "SEGMENTATION", "stretch": "MINMAX"},
        "cloud_fractions": {**tiles, "cloud_field": "clouds", "cloud_rule": "in 8,9,10", "dilate_px": 1},
    }
    for name, options in calls.items():
        found = []
        for scheduler in ("", dask_cluster):
            task, output = TASKS[name], tmp_path / f"{name}_{len(found)}" / "made"
            output.parent.mkdir()
            chosen = task.load_options().from_dict({**options, "output": str(output)})
            with machines(task, scheduler, chosen, Listener()):
                task.load_function()(chosen, Listener())
            files = [output] if output.is_file() else sorted(path for path in output.rglob("*") if path.is_file())
            found.append({str(path.relative_to(output.parent)): path.read_bytes() for path in files})
        assert found[0] == found[1] and found[0]
