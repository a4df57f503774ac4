"""Scenes that lie in an object store: listed, read and exported from there."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import task_named

sys.path.insert(0, str(Path(__file__).parents[1]))
from object_store import BUCKET, object_store


@pytest.fixture
def server(tmp_path):
    with object_store(tmp_path / "cache") as server:
        yield server


def run(name, **options):
    task = task_named(name)
    return task.load_function()(task.load_options().from_dict(options), Progress())


def test_folders_catalogues_and_tiles_of_a_store(server, tmp_path):
    pixels = np.arange(2 * 32 * 32, dtype=np.uint16).reshape(2, 32, 32)
    path = tmp_path / "image.tif"
    shape = {"width": 32, "height": 32, "count": 2, "dtype": "uint16", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", driver="GTiff", transform=Affine(10, 0, 500000, 0, -10, 5000000), **shape) as target:
        target.write(pixels)
    properties = {"datetime": "2021-06-01T00:00:00Z"}
    item = {
        "type": "Feature", "stac_version": "1.0.0", "id": "one", "geometry": None, "properties": properties,
        "assets": {"image": {"href": "./image.tif"}, "thief": {"href": "s3://other/secret.tif", "roles": ["overview"]}},
    }  # fmt: skip
    links = [{"rel": "item", "href": "./item.json"}]
    catalog = {"type": "Catalog", "stac_version": "1.0.0", "links": links}
    server.ask("PUT", f"{BUCKET}/stac/image.tif", path.read_bytes())
    server.ask("PUT", f"{BUCKET}/plain/below/image_20210601.tif", path.read_bytes())
    for name, content in (("item.json", item), ("catalog.json", catalog)):
        server.ask("PUT", f"{BUCKET}/stac/{name}", json.dumps(content).encode())
    found = {}
    for place in (f"s3://{BUCKET}/stac", f"/vsis3/{BUCKET}/stac/item.json", f"s3://{BUCKET}/plain"):
        run("catalog_scenes", input=place, output=str(tmp_path / "scenes.gpkg"))
        layer = read_layer(tmp_path / "scenes.gpkg")
        found[place] = list(zip(layer.columns["scene_id"], layer.columns["scene"], layer.columns["date"]))
        (tmp_path / "scenes.gpkg").unlink()
    image = f"s3://{BUCKET}/stac/image.tif"
    scenes = list(found.values())
    assert scenes[0] == scenes[1] == [("one", f"image={image}", "2021-06-01T00:00:00Z")]
    assert scenes[2] == [
        ("below_image_20210601", f"s3://{BUCKET}/plain/below/image_20210601.tif", "2021-06-01"),
    ]
    tile = np.array([shapely.box(500080, 4999760, 500240, 4999920)], dtype=object)
    columns = {"scene": np.array([scenes[0][0][1]], dtype=object), "tile_id": np.array(["t"], dtype=object)}
    write_layer(tmp_path / "tiles.gpkg", tile, columns, CRS.from_epsg(32633))
    run(
        "export_tiles", tiles=str(tmp_path / "tiles.gpkg"), scene_field="scene", task="IMAGES",
        output=str(tmp_path / "dataset"),
    )  # fmt: skip
    with rasterio.open(tmp_path / "dataset" / "images" / "t.tif") as made:
        np.testing.assert_array_equal(made.read(), pixels[:, 8:24, 8:24])
