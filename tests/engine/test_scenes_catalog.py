"""Catalogues of scenes: folders, STAC from files and servers, tile indexes; what is left out, and what is refused."""

import json
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.scenes import documents
from tilewright.engine.scenes.cataloguing import catalog_scenes, footprint_of
from tilewright.engine.scenes.names import SceneFile, files_of, scene_text
from tilewright.engine.scenes.options import CatalogScenesOptions

sys.path.insert(0, str(Path(__file__).parents[1]))
from loopback import Server


def raster(path, bands=1, names=(), x=500000.0, y=5000000.0, pixel=10.0, size=8, crs="EPSG:32633", tags=None):
    path.parent.mkdir(parents=True, exist_ok=True)
    transform = Affine(pixel, 0, x, 0, -pixel, y)
    profile = {"height": size, "width": size, "count": bands, "dtype": "uint16", "crs": crs, "transform": transform}
    with rasterio.open(path, "w", driver="GTiff", **profile) as target:
        target.write(np.full((bands, size, size), 7, dtype=np.uint16))
        for place, name in enumerate(names, 1):
            target.set_band_description(place, name)
        target.update_tags(**(tags or {}))
    return str(path)


def item(name, assets, date="2021-06-01T10:00:00Z", cloud=10.0, geometry=None, **properties):
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "geometry": geometry,
        "properties": {"datetime": date, "eo:cloud_cover": cloud, **properties},
        "assets": assets,
        "links": [],
    }


def asset(href, *roles, **more):
    return {"href": href, "type": "image/tiff; application=geotiff", "roles": list(roles), **more}


@pytest.fixture
def catalogue(tmp_path):
    """Runs the task; gives the scenes as dictionaries by their id, and what was said."""

    def run(**options):
        listener = Listener()
        output = tmp_path / "scenes.gpkg"
        output.unlink(missing_ok=True)
        result = catalog_scenes(CatalogScenesOptions(output=str(output), **options), listener)
        layer = read_layer(output)
        assert result["count"] == len(layer)
        assert layer.crs == CRS.from_epsg(4326)
        rows = [dict(zip(layer.columns, values)) for values in zip(*layer.columns.values())]
        for row, geometry in zip(rows, layer.geometry):
            row["geometry"] = geometry
        return {row["scene_id"]: row for row in rows}, listener

    return run


def test_a_text_names_files_and_their_bands():
    files = (SceneFile("/data/a=b/B04.tif", ("B04",)), SceneFile("https://host/x.tif?sig=1"), SceneFile("/c.tif"))
    text = "B04=/data/a=b/B04.tif|https://host/x.tif?sig=1|/c.tif"
    assert scene_text(files) == text
    assert files_of(text) == files
    assert files_of("red,green=/x.tif") == (SceneFile("/x.tif", ("red", "green")),)
    for wrong in ("", "a.tif||b.tif", "|".join(["a.tif"] * 300), "a" * 200_000):
        with pytest.raises(InputError, match="scene must name one raster, or up to 256"):
            files_of(wrong)
    with pytest.raises(InputError, match="has a bar"):
        scene_text([SceneFile("/a|b.tif")])


def test_a_folder_of_images_with_several_bands(tmp_path, catalogue):
    folder = tmp_path / "images"
    raster(folder / "one_20210601.tif", 3, ("red", "green", "blue"))
    raster(folder / "one_20210601_SCL.tif")
    raster(folder / "below" / "two.tif", 2, tags={"DATE_ACQUIRED": "2022-03-04"}, x=600000.0, crs="EPSG:32634")
    (folder / "broken_20210601.tif").write_bytes(b"II*\0nothing")
    (folder / "notes.txt").write_text("none")
    found, listener = catalogue(input=str(folder))
    assert set(found) == {"one_20210601", "below_two"}
    one, two = found["one_20210601"], found["below_two"]
    assert one["scene"] == str(folder / "one_20210601.tif")
    assert one["clouds"] == str(folder / "one_20210601_SCL.tif")
    assert (one["bands"], one["date"], two["date"], two["bands"]) == (
        "red,green,blue",
        "2021-06-01",
        "2022-03-04",
        None,
    )
    assert (one["crs"], two["crs"]) == ("EPSG:32633", "EPSG:32634")
    assert one["transform"] == "10.0, 0.0, 500000.0, 0.0, -10.0, 5000000.0"
    assert (one["width"], one["height"]) == (8, 8)
    # 80 m around the central meridian of the zone, at 45 degrees north.
    west, south, east, north = one["geometry"].bounds
    assert west == pytest.approx(15.0, abs=1e-6) and east - west == pytest.approx(80 / 78630, rel=1e-3)
    assert north - south == pytest.approx(80 / 111130, rel=2e-3)
    assert any("broken_20210601.tif" in text and "left out" in text for text in listener.warnings)


def test_a_mask_without_a_day_is_not_that_of_another_days_image(tmp_path, catalogue):
    raster(tmp_path / "l8_B4B3B2.tif", 3)
    raster(tmp_path / "l8_20210716_B4B3B2.tif", 3, x=600000.0)
    raster(tmp_path / "l8_BQA.tif")
    found, _ = catalogue(input=str(tmp_path))
    assert found["l8_B4B3B2"]["clouds"] == str(tmp_path / "l8_BQA.tif")
    assert found["l8_20210716_B4B3B2"]["clouds"] is None


def test_files_that_differ_by_their_band_are_one_scene(tmp_path, catalogue):
    folder = tmp_path / "bands"
    for day in ("20210601", "20210704"):
        for band in ("B02", "B03", "B04", "SCL"):
            raster(folder / f"T33UUP_{day}T100031_{band}.tif")
    raster(folder / "T33UUP_20210805T100031_B02.tif")
    found, listener = catalogue(input=str(folder), assets="B4,B3,B2")
    assert set(found) == {"T33UUP_20210601T100031", "T33UUP_20210704T100031"}
    first = found["T33UUP_20210601T100031"]
    stem = str(folder / "T33UUP_20210601T100031")
    assert first["scene"] == f"B4={stem}_B04.tif|B3={stem}_B03.tif|B2={stem}_B02.tif"
    assert (first["bands"], first["clouds"], first["date"]) == ("B4,B3,B2", f"{stem}_SCL.tif", "2021-06-01")
    assert any("1 scenes without the assets" in text for text in listener.warnings)
    everything, _ = catalogue(input=str(folder))
    assert everything["T33UUP_20210601T100031"]["bands"] == "B2,B3,B4"
    assert everything["T33UUP_20210805T100031"]["bands"] == "B2"


def test_the_finest_of_a_band_in_several_resolutions_is_taken(tmp_path, catalogue):
    granule = tmp_path / "S2.SAFE" / "GRANULE" / "IMG_DATA"
    for resolution in (20, 10, 60):
        raster(granule / f"R{resolution}m" / f"T33_20210601T100031_B02_{resolution}m.tif", pixel=resolution)
    raster(granule / "R20m" / "T33_20210601T100031_B05_20m.tif", pixel=20.0)
    raster(granule / "R20m" / "T33_20210601T100031_SCL_20m.tif", pixel=20.0)
    (row,) = catalogue(input=str(tmp_path), assets="B2,B5")[0].values()
    fine, coarse = granule / "R10m", granule / "R20m"
    assert row["scene"] == (
        f"B2={fine / 'T33_20210601T100031_B02_10m.tif'}|B5={coarse / 'T33_20210601T100031_B05_20m.tif'}"
    )
    assert row["clouds"] == str(coarse / "T33_20210601T100031_SCL_20m.tif")
    assert row["transform"].startswith("10.0, ")


@pytest.mark.parametrize(
    "options, kept",
    [
        ({"start": "2021-06"}, {"b", "c"}),
        ({"end": "2021"}, {"a", "b"}),
        ({"start": "2021-06-01", "end": "2021-06-01"}, {"b"}),
        ({"max_cloud_percent": 20}, {"a", "c"}),
        ({"extent": (14.9, 44, 15.1, 46)}, {"a", "b"}),
        ({"start": "2021", "max_cloud_percent": 90, "extent": (20, 44, 22, 46)}, {"c"}),
    ],
)
def test_items_by_date_cloud_and_place(tmp_path, catalogue, options, kept):
    near, far = raster(tmp_path / "near.tif"), raster(tmp_path / "far.tif", crs="EPSG:32634")
    features = [
        item("a", {"image": asset(near)}, "2021-05-31T23:59:59Z", 0),
        item("b", {"image": asset(near)}, "2021-06-01T00:00:00Z", 60),
        item("c", {"image": asset(far)}, None, 20.0, start_datetime="2022-01-01T00:00:00Z"),
        item("d", {"image": asset(near)}, None, None, start_datetime=None),
    ]
    (tmp_path / "search.json").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found, _ = catalogue(input=str(tmp_path / "search.json"), **options)
    assert set(found) - {"d"} == kept
    assert ("d" in found) == (set(options) == {"extent"})


def test_assets_by_name_or_by_band_and_their_order(tmp_path, catalogue):
    for name in ("B04", "B03", "scl", "rgb", "thumb"):
        raster(tmp_path / f"{name}.tif", 3 if name == "rgb" else 1)
    outline = {"type": "Polygon", "coordinates": [[[15, 45], [15.001, 45], [15, 45.001], [15, 45]]]}
    assets = {
        "green": asset("B03.tif", "data", **{"eo:bands": [{"name": "B03"}]}),
        "red": asset("./B04.tif", "data", **{"eo:bands": [{"name": "B04"}]}),
        "visual": asset("rgb.tif", "visual"),
        "thumbnail": asset("thumb.tif", "thumbnail"),
        "scl": asset("scl.tif", "data"),
        "metadata": {"href": "meta.xml", "type": "application/xml"},
    }
    (tmp_path / "item.json").write_text(json.dumps(item("x/y:1", assets, geometry=outline)))
    (row,) = catalogue(input=str(tmp_path / "item.json"))[0].values()
    assert row["scene"] == f"green={tmp_path / 'B03.tif'}|red={tmp_path / 'B04.tif'}"
    assert (row["scene_id"], row["clouds"], row["cloud_cover"]) == ("x_y_1", str(tmp_path / "scl.tif"), 10.0)
    assert shapely.normalize(row["geometry"]) == shapely.normalize(
        shapely.multipolygons([shapely.geometry.shape(outline)])
    )
    (row,) = catalogue(input=str(tmp_path / "item.json"), assets="B04, green", cloud_asset="thumbnail")[0].values()
    assert (row["bands"], row["clouds"]) == ("B04,green", str(tmp_path / "thumb.tif"))
    with pytest.raises(InputError, match=r"assets: no item of .* has nir; there are green, red"):
        catalogue(input=str(tmp_path / "item.json"), assets="nir")


def test_footprints_across_the_180th_meridian_have_two_parts():
    grid = Grid(CRS.from_epsg(32601), Affine(1000, 0, 200000, 0, -1000, 6000000), 300, 50)
    shape = footprint_of(grid)
    west, _, east, _ = shape.bounds
    assert (west, east) == (-180.0, 180.0)
    assert len(shape.geoms) == 2 and shape.is_valid
    assert sum(part.bounds[2] - part.bounds[0] for part in shape.geoms) < 5


def test_a_catalogue_of_catalogues_is_read_once_and_no_farther_than_it_may(tmp_path, catalogue):
    secret = raster(tmp_path / "private" / "secret.tif")
    home = tmp_path / "home"
    (home / "sub").mkdir(parents=True)
    links = [{"rel": "child", "href": "sub/collection.json"}, {"rel": "child", "href": "../private/catalog.json"}]
    (home / "catalog.json").write_text(json.dumps({"type": "Catalog", "stac_version": "1.0.0", "links": links}))
    links = [{"rel": "item", "href": f"{name}.json"} for name in ("a", "b", "thief", "gone", "a")]
    links += [{"rel": "child", "href": "collection.json"}, {"rel": "child", "href": 5}, "nothing"]
    collection = {"type": "Collection", "stac_version": "1.0.0", "links": links}
    (home / "sub" / "collection.json").write_text(json.dumps(collection))
    for name in "ab":
        raster(home / "sub" / f"{name}.tif")
        (home / "sub" / f"{name}.json").write_text(json.dumps(item(name, {"image": asset(f"./{name}.tif")})))
    for name, href in (("thief", secret),):
        (home / "sub" / f"{name}.json").write_text(json.dumps(item(name, {"image": asset(href)})))
    found, listener = catalogue(input=str(home))
    assert set(found) == {"a", "b"}
    told = "\n".join(listener.warnings)
    assert "secret.tif, which is neither beside it nor named by you" in told
    assert "catalog.json, which is neither beside it nor named by you" in told
    assert "2 documents that cannot be read left out" in told and "1 items that cannot be read left out" in told


def test_what_the_user_allows_may_lie_elsewhere(tmp_path, catalogue, monkeypatch):
    image = raster(tmp_path / "data" / "image.tif")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "item.json").write_text(json.dumps(item("x", {"image": asset(image)})))
    with pytest.raises(InputError, match=r"no scene is left|assets: no item"):
        catalogue(input=str(tmp_path / "home" / "item.json"))
    monkeypatch.setenv("TILEWRIGHT_ALLOWED", str(tmp_path / "data"))
    assert set(catalogue(input=str(tmp_path / "home" / "item.json"))[0]) == {"x"}


#: What was posted to the server: path, type, content.
posted = []


@pytest.fixture
def served(tmp_path):
    """A folder on a web server of its own: (folder, address)."""
    folder = tmp_path / "served"
    folder.mkdir()
    posted.clear()

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self):
            if self.path.startswith("/moved"):
                self.send_response(302)
                self.send_header("Location", "http://localhost:1/elsewhere.json")
                self.end_headers()
                return
            if self.path.startswith("/other"):
                self.wfile.write(b"no words of HTTP\r\n")
                return
            super().do_GET()

        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            posted.append((self.path, self.headers["Content-Type"], body))
            if self.path.startswith("/moved"):
                self.send_response(302)
                self.send_header("Location", "/page1.json")
                self.end_headers()
                return
            self.path = f"/page{body['page']}.json"
            super().do_GET()

        def log_message(self, *words):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_answers_of_a_search_page_by_page_from_a_server(served, catalogue):
    folder, address = served
    for number in (1, 2, 3):
        raster(folder / f"image_{number}.tif")
    pages = {
        "search.json": ([item("one", {"image": asset("image_1.tif")})], "page2.json"),
        "page2.json": ([item("two", {"image": asset(f"{address}/image_2.tif")})], "search.json"),
    }
    for name, (features, following) in pages.items():
        links = [{"rel": "next", "href": following}]
        content = {"type": "FeatureCollection", "features": features, "links": links}
        (folder / name).write_text(json.dumps(content))
    found, _ = catalogue(input=f"{address}/search.json")
    assert {name: row["scene"] for name, row in found.items()} == {
        "one": f"image={address}/image_1.tif",
        "two": f"image={address}/image_2.tif",
    }


def page(folder, name, scenes, *links, **more):
    """A page of a search, with the images that it tells of."""
    for scene in scenes:
        raster(folder / f"{scene}.tif")
    items = [item(scene, {"image": asset(f"{scene}.tif")}) for scene in scenes]
    content = {"type": "FeatureCollection", "features": items, "links": list(links), **more}
    (folder / f"{name}.json").write_text(json.dumps(content))


def following(href, **more):
    return {"rel": "next", "href": href, "method": "POST", **more}


def test_pages_that_are_asked_for_by_post(served, catalogue):
    folder, address = served
    page(folder, "page1", ["a"], following("search", body={"page": 2, "collections": ["x"]}), numberMatched=4)
    page(folder, "page2", ["b"], following(f"{address}/search", body={"page": 3}, merge=True), numberMatched=4)
    page(folder, "page3", ["c", "d"], following("search", body={"page": 3, "collections": ["x"]}), numberMatched=4)
    found, listener = catalogue(input=f"{address}/page1.json")
    assert list(found) == ["a", "b", "c", "d"]
    assert posted == [
        ("/search", "application/json", {"page": 2, "collections": ["x"]}),
        ("/search", "application/json", {"page": 3, "collections": ["x"]}),
    ]
    assert listener.warnings == []


@pytest.mark.parametrize(
    "link",
    [
        following("search"),
        following("search", body=[2]),
        following("search", body={"page": 2}, merge=True),  # of a question that the file does not hold
        following("search", body={"page": 2, "a": "x" * 1024**2}),
        following("search", body={"page": 2}, headers={"Search-After": "b"}),
        {"rel": "next", "href": "page2.json", "headers": {"Search-After": "b"}},
    ],
)
def test_pages_that_nobody_can_ask_for_are_told(served, catalogue, link):
    folder, address = served
    page(folder, "page1", ["a"], link, context={"matched": 7})
    page(folder, "page2", ["b"])
    found, listener = catalogue(input=f"{address}/page1.json")
    assert (set(found), posted) == ({"a"}, [])
    assert listener.warnings == [
        f"{address}/page1.json tells of 7 items and gives 1: the others are left out.",
        "1 further pages of a search, which its answer does not say how to ask for, left out.",
    ]


def test_an_answer_in_a_file_asks_a_server_only_where_the_user_allows_it(tmp_path, served, catalogue, monkeypatch):
    folder, address = served
    page(tmp_path, "saved", ["a"], following(f"{address}/search", body={"page": 2}))
    page(folder, "page2", ["b"])
    found, listener = catalogue(input=str(tmp_path / "saved.json"))
    assert (set(found), posted) == ({"a"}, [])
    assert f"points to {address}/search, which is neither beside it nor named by you" in listener.warnings[0]
    assert listener.warnings[1] == "1 further pages that cannot be read left out."
    monkeypatch.setenv("TILEWRIGHT_ALLOWED", address.removeprefix("http://"))
    assert set(catalogue(input=str(tmp_path / "saved.json"))[0]) == {"a", "b"}


def test_a_search_of_which_a_page_is_missing_fails(served, catalogue, monkeypatch):
    folder, address = served
    page(folder, "page1", ["a"], {"rel": "next", "href": "page2.json"})
    with pytest.raises(InputError, match=r"page2\.json cannot be read: the server answers 404"):
        catalogue(input=f"{address}/page1.json")
    page(folder, "page1", ["a"], following("moved", body={"page": 2}))  # what was posted goes nowhere else
    with pytest.raises(InputError, match="moved cannot be read: the server answers 302"):
        catalogue(input=f"{address}/page1.json")


def test_a_server_that_is_busy_or_breaks_off_is_asked_again(catalogue, monkeypatch):
    monkeypatch.setattr(documents, "PAUSES_S", (0.0, 0.0))
    content = json.dumps({"type": "FeatureCollection", "features": []}).encode()
    with Server(files={"a.json": content}, short=10) as server:
        assert json.loads(content) == documents.read_document(server.url("flaky/a.json"), Progress())
        assert len(server.requests) == 3
        for way, words in (("503", "the server answers 503"), ("dies", "cannot be read: IncompleteRead")):
            server.forget()
            with pytest.raises(InputError, match=words):
                documents.read_document(server.url(f"{way}/a.json"), Progress())
            assert len(server.requests) == 3


def test_a_catalogue_of_which_nothing_can_be_read_says_why(tmp_path, catalogue):
    for number in (1, 2):
        (tmp_path / f"image_{number}.tif").write_bytes(b"II*\0")
    items = [item(f"{number}", {"image": asset(f"image_{number}.tif")}) for number in (1, 2)]
    (tmp_path / "all.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    with pytest.raises(
        InputError, match=r"no scene is left, since none of the 2 can be read: scene 2: .*image_2\.tif cannot be read"
    ):
        catalogue(input=str(tmp_path / "all.json"))
    (tmp_path / "image_1.tif").unlink()
    raster(tmp_path / "image_1.tif")
    found, listener = catalogue(input=str(tmp_path / "all.json"))
    assert set(found) == {"1"} and listener.warnings[-1] == "1 of 2 scenes cannot be read; they are left out."


def test_a_server_may_not_send_to_another_one(served, catalogue):
    _, address = served
    with pytest.raises(InputError, match=r"localhost:1.* which is neither beside it nor named by you"):
        catalogue(input=f"{address}/moved.json")
    with pytest.raises(InputError, match="cannot be read: the server answers 404"):
        catalogue(input=f"{address}/gone.json?token=secret")
    with pytest.raises(InputError, match=r"other\.json cannot be read: no words of HTTP"):
        catalogue(input=f"{address}/other.json")


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_a_tile_index(tmp_path, catalogue, ending):
    raster(tmp_path / "a_20210601.tif")
    raster(tmp_path / "b.tif")
    path = tmp_path / f"index.{ending}"
    columns = {"location": ["a_20210601.tif", str(tmp_path / "b.tif"), None, "/etc/hosts"]}
    columns["cloud_cover"] = [3.0, np.nan, 1.0, 1.0]
    columns["date"] = [None, "2022/02/03", None, None]
    shapes = np.array([shapely.box(0, 0, 1, 1)] * 4, dtype=object)
    kinds = {name: np.array(v, dtype=float if name == "cloud_cover" else object) for name, v in columns.items()}
    if ending == "gpkg":
        write_layer(path, shapes, kinds, CRS.from_epsg(4326))
    else:
        features = [
            {
                "type": "Feature",
                "geometry": None,
                "properties": {k: None if v[n] != v[n] else v[n] for k, v in columns.items()},
            }
            for n in range(4)
        ]
        for feature in features:
            feature["geometry"] = {"type": "Point", "coordinates": [0, 0]}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found, listener = catalogue(input=str(path))
    assert set(found) == {"a_20210601", "b"}
    assert (found["a_20210601"]["date"], found["b"]["date"]) == ("2021-06-01", "2022-02-03")
    assert found["a_20210601"]["cloud_cover"] == 3.0 and np.isnan(found["b"]["cloud_cover"])
    assert any("1 of 4 features of the index left out" in text for text in listener.warnings)
    with pytest.raises(OptionError, match="location field: the index has no field 'path'; the fields are location"):
        catalogue(input=str(path), location_field="path")


def test_scenes_of_one_name_are_told_apart(tmp_path, catalogue):
    image = raster(tmp_path / "image.tif")
    features = [item(name, {"image": asset(image)}) for name in ("x", "X", "x", "..", "é/ü")]
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    assert list(catalogue(input=str(tmp_path / "items.json"))[0]) == ["x", "X_2", "x_3", "scene_0004", "é_ü"]


@pytest.mark.parametrize(
    "content, words",
    [
        ("{", "is no JSON"),
        ("[" * 200_000, "is no JSON: it is nested too deep|is no JSON"),
        ("[]", "is no STAC catalogue"),
        ('{"type": "Topology"}', "is no STAC catalogue"),
        ('{"type": "FeatureCollection", "features": 5, "stac_version": "1.0.0"}', "is no STAC|no scene is left"),
        ('{"type": "Feature", "stac_version": "1.0.0", "assets": []}', "no scene is left"),
        ('{"type": "Feature", "stac_version": "1.0.0", "assets": {"a": {"href": "x.txt"}}}', "no scene is left"),
        (
            '{"type": "Feature", "stac_version": "1.0.0", "properties": [], "geometry": {"type": "Polygon"}, '
            '"assets": {"a": {"href": "gone.tif", "roles": 5, "eo:bands": {"a": 1}}}}',
            "no scene is left",
        ),
        (
            '{"type": "Feature", "stac_version": "1.0.0", "assets": {"a": {"href": "<VRTDataset/>.tif"}}}',
            "no scene|assets",
        ),
        (
            '{"type": "Feature", "stac_version": "1.0.0", "assets": {"a": {"href": "/proc/self/environ.tif"}}}',
            "no scene|assets",
        ),
    ],
)
def test_documents_that_are_not_what_they_should_be(tmp_path, catalogue, content, words):
    (tmp_path / "odd.json").write_text(content)
    with pytest.raises(InputError, match=words):
        catalogue(input=str(tmp_path / "odd.json"))


def test_places_where_there_is_nothing(tmp_path, catalogue):
    (tmp_path / "empty").mkdir()
    for place, words in (
        (tmp_path / "empty", "has no raster"),
        (tmp_path / "gone", "there is nothing at"),
        ("ftp://host/folder", "input must be a folder, a file, an http address or a place in an object store"),
    ):
        with pytest.raises(InputError, match=words):
            catalogue(input=str(place))


def test_links_that_lead_out_of_a_folder_are_left_out(tmp_path, catalogue):
    outside = raster(tmp_path / "private" / "secret.tif")
    raster(tmp_path / "folder" / "image.tif")
    (tmp_path / "folder" / "link.tif").symlink_to(outside)
    found, listener = catalogue(input=str(tmp_path / "folder"))
    assert set(found) == {"image"}
    assert any("1 links lead out of" in text for text in listener.warnings)


@pytest.mark.parametrize(
    "values, words",
    [
        ({}, "input or index: one of them is required, and not both, got neither"),
        ({"input": "a", "layer": "b"}, "input or index: one of them is required, and not both, got both"),
        ({"input": "a", "start": "May"}, "start must be a day, month or year such as 2020-05-01"),
        ({"input": "a", "end": "2021-13"}, "end must be a day"),
        ({"input": "a", "start": "2022", "end": "2021-05"}, "start must not be after end, got 2022 and 2021-05"),
        ({"input": "a", "max_cloud_percent": 101}, "maximum cloud cover must be between 0 and 100"),
        ({"input": "a", "assets": "B4,,B3"}, "assets must be names with commas"),
    ],
)
def test_options_refuse_what_makes_no_sense(values, words):
    with pytest.raises(OptionError, match=words):
        CatalogScenesOptions(output="x.gpkg", **values)
