"""Folders of images, images with masks, images with GeoJSON, and where they lie."""

import numpy as np
import pytest
import shapely
from affine import Affine
from foreign_fixtures import boxes, class_ids, opened, read, tiles, write_image, write_json
from rasterio.crs import CRS
from rasterio.warp import transform as moved
from tilewright.engine.datasets.class_file import KnownClass
from tilewright.engine.errors import InputError

UTM = "EPSG:32633"


def placed(column=0, row=0, size=10.0):
    return Affine(size, 0, 500000 + column, 0, -size, 6000000 - row)


def transforms(source):
    return [tuple(entry.transform)[:6] for entry in source.blueprint.entries]


def test_a_folder_for_each_class_within_folders_that_say_nothing(tmp_path):
    """As EuroSAT is packed: GeoTIFFs of 13 bands in 16 bits."""
    pixels = {}
    for place, name in enumerate(("AnnualCrop", "SeaLake")):
        for number in range(2):
            path = tmp_path / "EuroSAT" / "allBands" / name / f"{name}_{number}.tif"
            transform = placed(640 * number, 640 * place)
            pixels[path.stem] = write_image(path, number, (8, 8, 13), transform, UTM, "uint16")
    source, progress = opened(tmp_path)
    blueprint = source.blueprint
    assert (blueprint.task, blueprint.tile_size, blueprint.storing.format) == ("CLASSIFICATION", (8, 8), "GTIFF")
    assert class_ids(source) == {"AnnualCrop": 1, "SeaLake": 2}
    assert blueprint.crs == CRS.from_user_input(UTM)
    assert len(blueprint.bands) == 13
    for entry in blueprint.entries:
        content = read(source, entry.number)
        assert np.array_equal(content.pixels, pixels[entry.tile_id])
        assert entry.label == entry.tile_id.partition("_")[0]
        assert entry.split == ""
    assert transforms(source)[3] == tuple(placed(640, 640))[:6]
    (part,) = source.features.parts()
    assert part.columns["original"][0] == "EuroSAT/allBands/AnnualCrop/AnnualCrop_0.tif"
    assert shapely.bounds(part.geometry[0]).tolist() == [500000, 6000000 - 80, 500080, 6000000]
    assert progress.warnings == []


def test_classes_lie_where_folders_part(tmp_path):
    """As TorchGeo unpacks EuroSAT: below folders that all images are in, one of them called images."""
    for name in ("Forest", "River"):
        folder = tmp_path / "ds" / "images" / "remote_sensing" / "sentinel_2" / "tif" / name
        write_image(folder / f"{name}_1.tif", 1)
        write_image(folder / "again" / f"{name}_2.tif", 2)
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"Forest": 1, "River": 2}
    assert progress.warnings == []


def test_a_single_class_below_images(tmp_path):
    for split in ("train", "val"):
        write_image(tmp_path / "images" / "cat" / split / "1.png", 1)
    source, _ = opened(tmp_path)
    assert [(entry.split, entry.label) for entry in source.blueprint.entries] == [("train", "cat"), ("val", "cat")]


def test_splits_above_the_classes(tmp_path):
    for split in ("train", "Validation", "test"):
        for name in ("a", "b"):
            write_image(tmp_path / split / name / "1.png", 1)
    write_image(tmp_path / "train" / "stray.png", 1)
    source, progress = opened(tmp_path)
    found = [(entry.tile_id, entry.split, entry.label) for entry in source.blueprint.entries]
    assert sorted(part[1:] for part in found) == sorted(
        (split, name) for split in ("train", "val", "test") for name in "ab"
    )
    assert {part[0] for part in found} == {"1", "1_2", "1_3", "1_4", "1_5", "1_6"}
    assert progress.warnings == ["Images that are in no folder of a class were left out: 1 (train/stray.png)."]


def test_images_that_are_cut_short(tmp_path):
    """What opens like any other and has no pixels at its end, which GDAL does not always tell."""
    for name in ("a.png", "b.jpg", "c.tif"):
        write_image(tmp_path / name, 1, (100, 100, 3), compress="deflate" if name == "c.tif" else None)
        data = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(data[: len(data) * 2 // 3])
    pixels = write_image(tmp_path / "whole.png", 2, (100, 100, 3))
    source, progress = opened(tmp_path)
    assert [entry.tile_id for entry in source.blueprint.entries] == ["whole"]
    assert np.array_equal(read(source).pixels, pixels)
    (said,) = progress.warnings
    assert said.startswith("Images that cannot be read were left out: 3 (a.png (cannot be read: it is cut short or dam")


def test_images_alone(tmp_path):
    write_image(tmp_path / "b.png", 1)
    write_image(tmp_path / "a.png", 2)
    source, _ = opened(tmp_path)
    assert source.blueprint.task == "IMAGES"
    assert [entry.tile_id for entry in source.blueprint.entries] == ["a", "b"]


def test_arrays_of_numpy(tmp_path):
    cube = np.arange(2 * 3 * 4, dtype=">f4").reshape(2, 3, 4)
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        np.save(tmp_path / name / "cube.npy", cube)
    np.save(tmp_path / "x" / "objects.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    np.save(tmp_path / "x" / "line.npy", np.arange(3))
    (tmp_path / "y" / "cut.npy").write_bytes((tmp_path / "y" / "cube.npy").read_bytes()[:-8])
    source, progress = opened(tmp_path)
    assert source.blueprint.dtype == np.float32
    assert np.array_equal(read(source).pixels, cube)
    assert len(source.blueprint.entries) == 2
    assert "Images that cannot be read were left out: 3 (x/line.npy" in progress.warnings[0]


def test_names_that_no_file_may_have(tmp_path):
    for name in ("con", "a:b", "end.", "Ä ö", "ä Ö"):
        write_image(tmp_path / f"{name}.png", 1)
    source, _ = opened(tmp_path)
    assert [entry.tile_id for entry in source.blueprint.entries] == [
        "a_b",
        "image_000002",
        "image_000003",
        "Ä ö",
        "ä Ö_2",
    ]


def mask_of(values):
    return np.array(values, dtype=np.uint8).reshape(20, 30, 1)


def test_masks_beside_images(tmp_path):
    mask = np.random.default_rng(1).choice([0, 3, 5, 255], 600)
    for split in ("train", "val"):
        write_image(tmp_path / split / "images" / "a.tif", 1)
        write_image(tmp_path / split / "masks" / "a_mask.png", pixels=mask_of(mask))
    write_image(tmp_path / "train" / "images" / "alone.tif", 1)
    write_image(tmp_path / "train" / "masks" / "lonely.png", pixels=mask_of(mask))
    write_json(
        tmp_path / "classes.json", {"version": 1, "classes": [{"id": 3, "name": "wood"}, {"id": 5, "name": "lake"}]}
    )
    source, progress = opened(tmp_path)
    assert source.blueprint.task == "SEGMENTATION"
    assert [(entry.tile_id, entry.split) for entry in source.blueprint.entries] == [("a", "train"), ("a_2", "val")]
    assert class_ids(source) == {"wood": 3, "lake": 5}
    assert np.array_equal(read(source).mask, mask.reshape(20, 30))
    assert progress.warnings == [
        "Images without a mask were left out: 1 (train/images/alone.tif).",
        "Masks whose images are missing were left out: 1 (train/masks/lonely.png).",
    ]


def test_masks_in_the_folder_of_the_images(tmp_path):
    for name in ("a", "b_sat", "lonely"):
        write_image(tmp_path / "train" / f"{name}.jpg", 1)
    for number, name in enumerate(("a_mask", "b_mask"), 1):
        write_image(tmp_path / "train" / f"{name}.png", pixels=mask_of([number] * 600))
    source, progress = opened(tmp_path)
    assert source.blueprint.task == "SEGMENTATION"
    found = [
        (entry.tile_id, entry.split, set(read(source, entry.number).mask.flat)) for entry in source.blueprint.entries
    ]
    assert found == [("a", "train", {1}), ("b_sat", "train", {2})]
    assert progress.warnings == ["Images without a mask were left out: 1 (train/lonely.jpg)."]
    write_image(tmp_path / "train" / "more.jpg", 1)
    write_image(tmp_path / "train" / "still_more.jpg", 1)
    source, _ = opened(tmp_path)  # few names that end so by chance
    assert source.blueprint.task == "IMAGES"


def test_masks_of_black_and_white_are_of_one_class(tmp_path):
    write_image(tmp_path / "images" / "a.tif", 1)
    write_image(tmp_path / "masks" / "a.png", pixels=mask_of(np.arange(600) % 2 * 255))
    source, _ = opened(tmp_path)
    assert class_ids(source) == {"labelled": 1}
    assert np.array_equal(read(source).mask, (np.arange(600) % 2).reshape(20, 30))
    source, _ = opened(tmp_path, known=(KnownClass(1, "building", "#ff0000"), KnownClass(2, "road", "#00ff00")))
    assert class_ids(source) == {"building": 1, "road": 2}


def test_masks_of_16_bits(tmp_path):
    write_image(tmp_path / "images" / "a.tif", 1)
    values = (np.arange(600) % 3 * 300).astype(np.uint16).reshape(20, 30, 1)
    values[0] = 65535
    write_image(tmp_path / "masks" / "a.tif", pixels=values)
    source, _ = opened(tmp_path)
    assert class_ids(source) == {"class 300": 300, "class 600": 600}
    assert (source.blueprint.mask.dtype, source.blueprint.mask.nodata) == ("uint16", 65535)
    assert np.array_equal(read(source).mask, values[..., 0])


def test_masks_that_cannot_be(tmp_path):
    for name in ("good", "colours", "size", "real", "many", "less"):
        write_image(tmp_path / "images" / f"{name}.tif", 1)
    write_image(tmp_path / "masks" / "good.tif", pixels=mask_of(np.arange(600) % 2))
    write_image(tmp_path / "masks" / "colours.png", 1)
    write_image(tmp_path / "masks" / "size.png", 1, (20, 31, 1))
    write_image(tmp_path / "masks" / "real.tif", pixels=np.full((20, 30, 1), 0.5, np.float32))
    write_image(tmp_path / "masks" / "many.tif", pixels=np.full((20, 30, 1), 70000, np.int32))
    write_image(tmp_path / "masks" / "less.tif", pixels=np.full((20, 30, 1), -1, np.int16))
    source, progress = opened(tmp_path)
    assert len(source.blueprint.entries) == 1
    assert progress.warnings[0].startswith(
        "Images whose annotations cannot be used were left out: 5 (images/colours.tif"
    )
    for words in ("is of colours", "31 × 20 pixels, not 30 × 20", "not whole", "70000", "-1 to -1"):
        assert words in progress.warnings[0]


def test_images_without_a_place_lie_side_by_side(tmp_path):
    for number, shape in enumerate(((10, 12, 3), (8, 20, 3), (10, 12, 3))):
        write_image(tmp_path / f"{number}.png", number, shape)
    source, _ = opened(tmp_path)
    assert source.blueprint.crs is None
    assert source.blueprint.tile_size is None
    assert transforms(source) == [(1, 0, 0, 0, -1, 0), (1, 0, 20, 0, -1, 0), (1, 0, 0, 0, -1, -10)]
    (part,) = source.features.parts()
    assert not any(
        one.intersection(other).area for n, one in enumerate(part.geometry) for other in part.geometry[n + 1 :]
    )


def test_world_files_and_what_lies_beside_them(tmp_path):
    write_image(tmp_path / "a.png", 1)
    (tmp_path / "a.pgw").write_text("10\n0\n0\n-10\n500005\n5999995\n")
    (tmp_path / "a.prj").write_text(CRS.from_user_input(UTM).to_wkt())
    source, _ = opened(tmp_path)
    assert source.blueprint.crs == CRS.from_user_input(UTM)
    assert transforms(source) == [tuple(placed())[:6]]


def test_a_mixture_is_told(tmp_path):
    write_image(tmp_path / "a.tif", 1, transform=placed(), crs=UTM)
    write_image(tmp_path / "b.tif", 1)
    source, progress = opened(tmp_path)
    assert source.blueprint.crs is None
    assert "do not say where they are" in progress.warnings[0]
    assert "(b.tif)" in progress.warnings[0]


def test_several_crs_meet_in_degrees(tmp_path):
    crs = ("EPSG:32632", "EPSG:32633")
    for name, code in zip("ab", crs):
        write_image(tmp_path / f"{name}.tif", 1, (64, 64, 3), placed(), code)
    source, progress = opened(tmp_path)
    assert source.blueprint.crs == CRS.from_epsg(4326)
    for entry, code in zip(source.blueprint.entries, crs):
        for corner in ((0, 0), (64, 0), (0, 64), (64, 64), (32, 32)):
            (x,), (y,) = moved(code, "EPSG:4326", *([value] for value in placed() @ corner))
            column, row = ~entry.transform @ (x, y)
            assert (column, row) == pytest.approx(corner, abs=0.01)
    assert "Images in 2 CRSs" in progress.warnings[0]


def square(x, y, side, crs=UTM):
    """A square on the map in longitude and latitude."""
    xs, ys = moved(crs, "EPSG:4326", [x, x + side, x + side, x, x], [y, y, y - side, y - side, y])
    return {"type": "Polygon", "coordinates": [[[a, b, 0.0] for a, b in zip(xs, ys)]]}


def collection(*features, **members):
    return {
        "type": "FeatureCollection",
        **members,
        "features": [
            {"type": "Feature", "properties": properties, "geometry": geometry} for geometry, properties in features
        ],
    }


def test_images_with_geojson(tmp_path):
    """As SpaceNet is packed: names that end alike, longitude and latitude with heights."""
    for number in (1, 2, 10):
        path = tmp_path / "RGB-PanSharpen" / f"RGB-PanSharpen_AOI_2_Vegas_img{number}.tif"
        write_image(path, number, transform=placed(1000 * number, size=0.5), crs=UTM)
    labels = tmp_path / "geojson" / "buildings"
    for number in (1, 10):
        feature = (square(500000 + 1000 * number + 2, 6000000 - 3, 4), {"HGT": 3})
        write_json(labels / f"buildings_AOI_2_Vegas_img{number}.geojson", collection(feature))
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"labelled": 1}
    assert set(tiles(source)) == {"RGB-PanSharpen_AOI_2_Vegas_img1", "RGB-PanSharpen_AOI_2_Vegas_img10"}
    assert boxes(source, "RGB-PanSharpen_AOI_2_Vegas_img10") == [("labelled", pytest.approx((4, 6, 12, 14), abs=0.01))]
    assert progress.warnings == [
        "Images without a GeoJSON file were left out: 1 (RGB-PanSharpen/RGB-PanSharpen_AOI_2_Vegas_img2.tif)."
    ]


def test_geojson_whose_names_begin_like_the_images(tmp_path):
    """As SpaceNet 7 is packed: `…_13.tif`, `…_13_Buildings.geojson`, and more files of the same image."""
    for month in ("01", "02"):
        write_image(tmp_path / "images" / f"mosaic_2018_{month}_13.tif", 1, transform=placed(), crs=UTM)
        for kind in ("Buildings", "UDM"):
            feature = (square(500020, 5999980, 40), {"label": kind})
            write_json(tmp_path / "labels" / f"mosaic_2018_{month}_13_{kind}.geojson", collection(feature))
    source, progress = opened(tmp_path)
    assert set(tiles(source)) == {"mosaic_2018_01_13", "mosaic_2018_02_13"}
    assert class_ids(source) == {"Buildings": 1}
    assert progress.warnings == [
        "GeoJSON files that are of no image, or one more of it, were left out: 2"
        " (labels/mosaic_2018_01_13_UDM.geojson, labels/mosaic_2018_02_13_UDM.geojson)."
    ]


def test_geojson_in_other_coordinates_with_classes(tmp_path):
    for name in ("a", "b"):
        write_image(tmp_path / f"{name}.tif", 1, transform=placed(), crs=UTM)
    box = {
        "type": "Polygon",
        "coordinates": [[[500010, 5999990], [500050, 5999990], [500050, 5999950], [500010, 5999990]]],
    }
    member = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    features = [(box, {"use": 4, "label": "x"}), (box, {"use": None}), (None, {"use": 1})]
    features += [
        ({"type": "Point", "coordinates": [1, 2]}, {"use": 1}),
        ({"type": "Polygon", "coordinates": "x"}, {"use": 1}),
    ]
    features += [({"type": "Polygon", "coordinates": [[[1e300, 0], [0, 1e300], [1, 1], [1e300, 0]]]}, {"use": 1})]
    write_json(tmp_path / "a.geojson", {**collection(*features), "crs": member})
    write_json(tmp_path / "b.geojson", {**collection(*features), "crs": {"properties": {"name": "EPSG:1"}}})
    source, progress = opened(tmp_path, class_field="use")
    assert boxes(source, "a") == [("4", pytest.approx((1, 1, 5, 5)))]
    said = "\n".join(progress.warnings)
    assert "b.geojson has a CRS that is not known: EPSG:1" in said
    assert "Objects without a class, or that cannot be read, were left out: 1 (a.tif)." in said
    assert "Objects without an area were left out: 4 (a.tif)." in said
    source, _ = opened(tmp_path)
    assert set(class_ids(source)) == {"x", "labelled"}


def test_geojson_that_could_be_of_several_images(tmp_path):
    for band in ("MUL", "PAN"):
        write_image(tmp_path / band / f"{band}_img1.tif", 1, transform=placed(), crs=UTM)
    write_json(tmp_path / "geojson" / "roads_img1.geojson", collection())
    with pytest.raises(InputError, match=r"could be of 2 images: MUL/MUL_img1\.tif, PAN/PAN_img1\.tif"):
        opened(tmp_path, "GEOJSON_PAIRS")


def test_geojson_needs_images_on_the_map(tmp_path):
    write_image(tmp_path / "a.png", 1)
    write_json(tmp_path / "a.geojson", collection())
    with pytest.raises(InputError, match="no image that can be used"):
        opened(tmp_path, "GEOJSON_PAIRS")
    write_json(tmp_path / "b.geojson", collection())
    (tmp_path / "a.geojson").unlink()
    with pytest.raises(InputError, match="no image for any of its 1 GeoJSON files"):
        opened(tmp_path, "GEOJSON_PAIRS")


def test_a_single_geojson_of_another_name_is_no_label(tmp_path):
    write_image(tmp_path / "wood" / "a.tif", 1, transform=placed(), crs=UTM)
    write_json(tmp_path / "area.geojson", collection())
    source, _ = opened(tmp_path)
    assert source.blueprint.task == "IMAGES"


def test_an_empty_folder(tmp_path):
    with pytest.raises(InputError, match="has no images that can be read"):
        opened(tmp_path)
