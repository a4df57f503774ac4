"""Spectral indices: the catalogue, which band is what, and every pixel against the plain formula."""

import json
import math
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.imagery.bands.names import BandFacts
from tilewright.engine.imagery.bands.rules import ORDERS, roles_of
from tilewright.engine.imagery.formulas.rules import names_in, parse_formula
from tilewright.engine.imagery.indices.binding import bind_index
from tilewright.engine.imagery.indices.compute import compute_indices
from tilewright.engine.imagery.indices.facts import facts_of
from tilewright.engine.imagery.indices.names import FILE, SENSORS, catalogue
from tilewright.engine.imagery.indices.options import ComputeIndicesOptions
from tilewright.engine.imagery.sweep import blocks
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)


def write(path, bands, names=(), nodata=None, transform=NORTH_UP, crs=UTM, tags=None, **more):
    """A raster of (band, row, col)."""
    count, rows, columns = bands.shape
    profile = {"dtype": bands.dtype, "crs": crs, "transform": transform, "nodata": nodata, **more}
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=count, **profile) as target:
        target.write(bands)
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)
        target.update_tags(**(tags or {}))
    return str(path)


def computed(folder, *paths, **options):
    """(band, row, col), what was said, and the result."""
    listener = Listener()
    output = folder / "indices.tif"
    result = compute_indices(ComputeIndicesOptions(rasters=paths, output=str(output), **options), listener)
    with rasterio.open(output) as source:
        assert source.dtypes[0] == "float32"
        assert math.isnan(source.nodata)
        assert list(source.descriptions) == result["bands"]
        return source.read(), listener, result


def reflectance(shape=(4, 30, 40), seed=0):
    return np.random.default_rng(seed).uniform(0.02, 0.6, shape)


def test_the_catalogue_is_whole():
    indices = catalogue().indices
    assert len(indices) >= 250
    for name in ("NDVI", "EVI", "EVI2", "NDWI", "MNDWI", "NDBI", "SAVI", "NBR"):
        assert indices[name].title
        assert indices[name].formula
    for index in indices.values():
        tree = parse_formula(index.name, index.formula).tree
        assert {name.text for name in names_in(tree)} == set(index.inputs)
        assert re.fullmatch(r"\w+", index.name)
    stored = json.loads(FILE.read_text(encoding="utf-8"))
    assert "MIT License" in stored["licence"]
    assert "spyndex" in stored["source"]
    assert set(SENSORS) == {"AUTO", *catalogue().sensors}
    assert set(ORDERS) == set(catalogue().sensors)


def test_every_index_of_the_catalogue_is_its_formula(tmp_path):
    """All of them at once, against Python's own reading of the formula; kernels as radial basis functions."""
    roles = sorted(role for role in catalogue().roles)
    bands = reflectance((len(roles), 12, 9))
    path = write(tmp_path / "all.tif", bands, roles)
    names = tuple(catalogue().indices)
    constants = {f"lambda{role}": 100.0 * number for number, role in enumerate(("R", "G", "N", "N2", "S1", "S2"), 3)}
    constants["PAR"] = 1.5
    found, _, result = computed(
        tmp_path, path, indices=names, constants=", ".join(f"{name}={value}" for name, value in constants.items())
    )
    values = {role: bands[number] for number, role in enumerate(roles)}
    given = {name: value for name, value in catalogue().constants.items() if value is not None} | constants
    kernels = {
        f"k{one}{other}": np.exp(-(({**given, **values}[one] - {**given, **values}[other]) ** 2) / (2 * 0.5**2))
        for one in "NG"
        for other in "NRBGL"
    }
    for number, name in enumerate(names):
        with np.errstate(all="ignore"):
            formula = catalogue().indices[name].formula
            own = {"L": 0.5} if name in ("SAVI", "SARVI", "MNLI", "GSAVI", "IBI") else {}
            expected = eval(formula, {"__builtins__": {}}, {**given, **values, **kernels, **own})
            expected = np.where(np.isfinite(expected), expected, np.nan).astype(np.float32)
        np.testing.assert_allclose(found[number], expected, rtol=1e-5, err_msg=name)
        assert result["undefined"][name] == np.isnan(expected).sum()


def test_a_constant_of_the_call_goes_before_those_of_catalogue_and_papers(tmp_path):
    r, n = reflectance((2, 5, 4))
    path = write(tmp_path / "a.tif", np.stack([r, n]), ("red", "nir"))
    for given, soil in (("", 0.5), ("L=0.2", 0.2)):
        [found], _, _ = computed(tmp_path, path, indices=("SAVI",), constants=given)
        np.testing.assert_allclose(found, (1 + soil) * (n - r) / (n + r + soil), rtol=1e-6)


def test_the_main_indices_by_hand(tmp_path):
    b, g, r, n, s1, s2 = reflectance((6, 25, 33))
    path = write(tmp_path / "a.tif", np.stack([b, g, r, n, s1, s2]), ("blue", "green", "red", "nir", "swir1", "swir2"))
    names = ("NDVI", "EVI", "EVI2", "NDWI", "MNDWI", "NDBI", "SAVI", "NBR")
    found, _, _ = computed(tmp_path, path, indices=names)
    expected = [
        (n - r) / (n + r),
        2.5 * (n - r) / (n + 6 * r - 7.5 * b + 1),
        2.5 * (n - r) / (n + 2.4 * r + 1),
        (g - n) / (g + n),
        (g - s1) / (g + s1),
        (s1 - n) / (s1 + n),
        1.5 * (n - r) / (n + r + 0.5),
        (n - s2) / (n + s2),
    ]
    np.testing.assert_allclose(found, np.stack(expected).astype(np.float32), rtol=2e-7)


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine(0.00054, 0, -77, 0, -0.00042, 39), CRS.from_epsg(4326)),
        (Affine(10, 0, 500000, 0, 10, 5000000), UTM),
        (Affine(8, 6, 500000, 6, -8, 5000000), UTM),
    ],
    ids=["degrees", "south-up", "rotated"],
)
def test_any_grid_is_kept(tmp_path, transform, crs):
    bands = reflectance((2, 7, 5))
    path = write(tmp_path / "a.tif", bands, transform=transform, crs=crs)
    found, _, _ = computed(tmp_path, path, formulas="x = b1 - b2")
    assert np.array_equal(found[0], (bands[0] - bands[1]).astype(np.float32))
    with rasterio.open(tmp_path / "indices.tif") as source:
        assert source.transform.almost_equals(transform)
        assert source.crs == crs


def test_one_pixel_and_a_raster_of_several_windows(tmp_path):
    one = write(tmp_path / "one.tif", np.array([[[0.2]], [[0.6]]]), ("R", "N"))
    assert computed(tmp_path, one, indices=("NDVI",))[0] == np.float32(0.5)
    assert len(list(blocks(1100, 1050))) == 4
    bands = np.random.default_rng(0).integers(0, 3000, (2, 1050, 1100), dtype=np.uint16)
    path = write(tmp_path / "large.tif", bands, ("R", "N"))
    before = Path(path).read_bytes()
    found, _, result = computed(tmp_path, path, indices=("NDVI",))
    red, near = bands.astype(np.float64)
    with np.errstate(invalid="ignore"):
        assert np.array_equal(found[0], ((near - red) / (near + red)).astype(np.float32), equal_nan=True)
    assert result["undefined"]["NDVI"] == ((red == 0) & (near == 0)).sum()
    assert Path(path).read_bytes() == before
    with rasterio.open(tmp_path / "indices.tif") as source:
        assert source.overviews(1)


def test_nodata_nan_and_division_by_zero_are_told_apart(tmp_path):
    red = np.array([[-9, 0, 5, 2, 0]], dtype=np.int16)
    near = np.array([[4, 0, 5, -9, 3]], dtype=np.int16)
    path = write(tmp_path / "a.tif", np.stack([red, near]), ("R", "N"), nodata=-9)
    found, listener, result = computed(tmp_path, path, indices=("NDVI",), formulas="f = where(R < 0, 1, R); k = 1")
    np.testing.assert_array_equal(found[0], [[np.nan, np.nan, 0, np.nan, 1]])
    np.testing.assert_array_equal(found[1], [[np.nan, 0, 5, 2, 0]])
    np.testing.assert_array_equal(found[2], [[1, 1, 1, 1, 1]])
    assert result["undefined"] == {"NDVI": 1, "f": 0, "k": 0}
    assert "NDVI is undefined, as when it divides by 0, in 1 pixels, which are nodata." in listener.infos
    assert listener.warnings == ["k has no band in it: it is the same everywhere."]
    real = np.array([[[np.nan, 0.1, np.inf]], [[0.2, np.nan, 0.3]]])
    found, _, _ = computed(tmp_path, write(tmp_path / "b.tif", real, ("R", "N")), formulas="s = R + N; n = N")
    np.testing.assert_array_equal(found, np.array([[[np.nan] * 3], [[0.2, np.nan, 0.3]]], dtype=np.float32))


def test_several_rasters_bands_kept_and_names(tmp_path):
    first = np.array([[[100, 0, 300]]], dtype=np.uint16)
    second = np.array([[[1, 2, 3]], [[4, 5, 6]]], dtype=np.int16)
    red = write(tmp_path / "red.tif", first, ("B4",), nodata=0)
    more = write(tmp_path / "more.tif", second, ("Other", "2020-05-01 x"))
    found, _, result = computed(
        tmp_path, red, more, formulas='a = B4 + b2; b = "2020-05-01 x" * 2; c = other', keep_bands=True
    )
    assert result["bands"] == ["a", "b", "c", "B4", "Other", "2020-05-01 x"]
    expected = [[101, np.nan, 303], [8, 10, 12], [1, 2, 3], [100, np.nan, 300], [1, 2, 3], [4, 5, 6]]
    np.testing.assert_array_equal(found[:, 0], np.array(expected, dtype=np.float32))


def test_indices_of_a_time_series_come_date_by_date(tmp_path):
    bands = reflectance((4, 6, 5))
    names = ("2020-05-01 B4", "2020-05-01 B8", "2021-06-11 B4", "2021-06-11 B8")
    path = write(tmp_path / "S2A_MSIL2A_series.tif", bands, names)
    found, listener, result = computed(
        tmp_path, path, indices=("NDVI", "DVI"), formulas='change = "2021-06-11 B8" - "2020-05-01 B8"'
    )
    assert result["bands"] == ["2020-05-01 NDVI", "2020-05-01 DVI", "2021-06-11 NDVI", "2021-06-11 DVI", "change"]
    r1, n1, r2, n2 = bands
    expected = [(n1 - r1) / (n1 + r1), n1 - r1, (n2 - r2) / (n2 + r2), n2 - r2, n2 - n1]
    np.testing.assert_allclose(found, np.stack(expected).astype(np.float32), rtol=1e-6, atol=1e-7)
    assert "2021-06-11 NDVI = (N - R)/(N + R) with N = 2021-06-11 B8, R = 2021-06-11 B4" in listener.infos
    with pytest.raises(InputError, match="NBR needs a band with the role S2"):
        computed(tmp_path, path, indices=("NBR",))
    one, _, result = computed(tmp_path, path, indices=("NDVI",), roles="R=1,N=2")
    assert result["bands"] == ["NDVI"]
    assert np.array_equal(one[0], found[0])


def test_cancelling_leaves_nothing(tmp_path):
    class Impatient(Progress):
        def update(self, done, total, text=""):
            self.cancel()

    path = write(tmp_path / "a.tif", reflectance((2, 1100, 1100)), ("R", "N"))
    options = ComputeIndicesOptions(rasters=(path,), output=str(tmp_path / "o.tif"), indices=("NDVI",))
    with pytest.raises(Cancelled):
        compute_indices(options, Impatient())
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_formulas_and_references_are_written_into_the_file(tmp_path):
    path = write(tmp_path / "a.tif", reflectance((2, 3, 3)), ("B4", "B8"))
    computed(tmp_path, path, indices=("SAVI",), sensor="SENTINEL2")
    with rasterio.open(tmp_path / "indices.tif") as source:
        tags = source.tags(1)
    assert tags["formula"] == "SAVI = (1.0 + L) * (N - R) / (N + R + L) with N = B8, R = B4, L = 0.5"
    assert tags["title"] == "Soil-Adjusted Vegetation Index"
    assert tags["reference"].startswith("https://")


def test_scale_and_offset_of_the_file_and_of_the_call(tmp_path):
    stored = np.array([[[1500, 3000]], [[4500, 2000]]], dtype=np.uint16)
    plain = write(tmp_path / "plain.tif", stored, ("R", "N"))
    scaled = write(tmp_path / "scaled.tif", stored, ("R", "N"))
    with rasterio.open(scaled, "r+") as target:
        target.scales, target.offsets = (0.0001, 0.0001), (-0.1, -0.1)
    red, near = stored * 0.0001 - 0.1
    evi2 = (2.5 * (near - red) / (near + 2.4 * red + 1)).astype(np.float32)
    for path, options in ((scaled, {}), (plain, {"scale": 0.0001, "offset": -0.1}), (scaled, {"scale": 0.0001})):
        offset = options.get("offset", -0.1 if not options else 0)
        red, near = stored * 0.0001 + offset
        evi2 = (2.5 * (near - red) / (near + 2.4 * red + 1)).astype(np.float32)
        found, listener, _ = computed(tmp_path, path, indices=("EVI2",), **options)
        np.testing.assert_allclose(found[0], evi2, rtol=1e-6)
        assert listener.warnings == []
    _, listener, _ = computed(tmp_path, plain, indices=("EVI2", "NDVI"))
    assert [text[:60] for text in listener.warnings] == ["EVI2: made for reflectance from 0 to 1, but the pixels are a"]


def facts(*bands):
    """Bands from names, or from (name, wavelength) or (name, wavelength, colour)."""
    made = []
    for number, band in enumerate(bands, 1):
        name, wavelength, colour = (*((band,) if isinstance(band, (str, type(None))) else band), None, None)[:3]
        made.append(BandFacts(name or f"band {number}", name is not None, colour or "undefined", wavelength, 1.0, 0.0))
    return made


@pytest.mark.parametrize(
    ("bands", "sensor", "expected"),
    [
        (["B02", "B03", "B04", "B08", "B8A", "B11", "B12"], None, "B G R N N2 S1 S2"),
        (["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7", "ST_B10"], "LANDSAT8", "B G R N2 S1 S2 T1"),
        (["B1", "B2", "B3", "B4", "B5", "B7"], "LANDSAT5", "B G R N S1 S2"),
        ([f"band {n} reflectance" for n in (1, 2, 3, 4, 5, 7)], "LANDSAT7", "B G R N S1 S2"),
        (["sur_refl_b01", "sur_refl_b02", "sur_refl_b03", "sur_refl_b04"], "MODIS", "R N2 B G"),
        (
            ["Coastal Aerosol", "Blue", "Green", "Red", "Near Infrared (NIR)", "SWIR 1", "SWIR 2"],
            None,
            "A B G R N S1 S2",
        ),
        (["blue", "green_i", "green", "yellow", "red", "rededge", "nir"], None, "B G1 G Y R - N"),
        (["red", "rededge1", "rededge2", "rededge3", "nir", "nir08", "nir09"], None, "R RE1 RE2 RE3 N N2 WV"),
        (["swir16", "swir22", "lwir11", "lwir12"], None, "S1 S2 T1 T2"),
        (["S1_VV", "VH", "sigma0_HH"], None, "VV VH HH"),
        (["S1", "S2", "N", "R"], None, "S1 S2 N R"),
        ([("one", 490.0), ("two", 560.0), ("three", 665.0), ("four", 842.0), ("five", 1610.0)], None, "B G R N S1"),
        ([None] * 13, "SENTINEL2", "A B G R RE1 RE2 RE3 N N2 WV - S1 S2"),
        ([None] * 4, "PLANETSCOPE", "B G R N2"),
        ([(None, None, "red"), (None, None, "green"), (None, None, "blue"), None], None, "R G B -"),
        (["shadow", "predator", "blueberry", "infrared"], None, "- - - -"),
    ],
)
def test_roles_are_recognised(bands, sensor, expected):
    found = roles_of(facts(*bands), sensor, {})
    by_place = {place: role for role, place in found.places.items()}
    assert " ".join(by_place.get(place, "-") for place in range(len(bands))) == expected


def test_stronger_signs_go_first_and_what_is_given_before_all():
    colours = facts(("B8", None, "red"), ("B4", None, "green"), ("B3", None, "blue"))
    assert roles_of(colours, "SENTINEL2", {}).places == {"N": 0, "R": 1, "G": 2}
    assert roles_of(colours, "SENTINEL2", {"R": "1", "S1": "B3"}).places == {"N": 0, "R": 0, "G": 2, "S1": 2}
    many = facts(*[(f"band at {wavelength}", float(wavelength)) for wavelength in range(400, 2400, 10)])
    found = roles_of(many, None, {}).places
    assert {role: many[found[role]].wavelength_nm for role in ("B", "R", "N", "S1")} == pytest.approx(
        {"B": 483, "R": 655, "N": 833, "S1": 1624}, abs=12
    )
    with pytest.raises(OptionError, match=r"roles: R=B9: .*there is no band 'B9'"):
        roles_of(colours, None, {"R": "B9"})


def test_what_is_missing_or_double_is_said_with_what_to_do():
    with pytest.raises(InputError, match=r"NBR needs a band with the role S2 .*found: N = B8\)\. Say which band it is"):
        bind_index("NBR", roles_of(facts("B8"), "SENTINEL2", {}), {})
    with pytest.raises(InputError, match="Say which sensor took them with SENSOR, or which band it is with ROLES: N="):
        bind_index("NDVI", roles_of(facts("B4", "B5"), None, {}), {})
    with pytest.raises(InputError, match=r"several may have it: red 2020, red 2021\. Say which one with ROLES: R=1"):
        bind_index("NDVI", roles_of(facts("red 2020", "red 2021", "nir"), None, {}), {})
    with pytest.raises(OptionError, match="constants must have PAR"):
        bind_index("NIRvP", roles_of(facts("red", "nir"), None, {}), {})
    with pytest.raises(InputError, match=r"needs the central wavelength of the band N, .* CONSTANTS: lambdaN=<nm>"):
        bind_index("NIRvH2", roles_of(facts("red", "nir"), None, {}), {})


def test_a_near_infrared_band_of_any_kind_and_wavelengths_of_sensors():
    landsat = roles_of(facts("B4", "B5", "B6"), "LANDSAT8", {})
    bound = bind_index("NDVI", landsat, {})
    assert bound.bands == {"N": 1, "R": 0}
    name = next(name for name, index in catalogue().indices.items() if "lambdaN" in index.inputs)
    every = roles_of(facts(*[f"B{number}" for number in range(1, 12)]), "LANDSAT8", {})
    assert bind_index(name, every, {}).numbers["lambdaN"] == 865


@pytest.mark.parametrize(
    ("file", "tags", "sensor"),
    [
        ("S2A_MSIL2A_20200101T100000_N0213.tif", {}, "SENTINEL2"),
        ("T33UUP_20200101T100000_B04.tif", {}, "SENTINEL2"),
        ("LC08_L2SP_193024_20200101.tif", {}, "LANDSAT8"),
        ("LE70220491999322EDC01_stack.tif", {}, "LANDSAT7"),
        ("LT05_L1TP.tif", {}, "LANDSAT5"),
        ("MOD09GA.A2020001.tif", {}, "MODIS"),
        ("20200101_psscene_3B_AnalyticMS.tif", {}, "PLANETSCOPE"),
        ("WV02_scene.tif", {}, "WORLDVIEW2"),
        ("a.tif", {"SPACECRAFT_ID": "LANDSAT_9"}, "LANDSAT9"),
        ("a.tif", {"DATATAKE_1_SPACECRAFT_NAME": "Sentinel-2B"}, "SENTINEL2"),
        ("calculus.tif", {"description": "landsat 8"}, None),
    ],
)
def test_the_sensor_is_told_by_file_names_and_tags(tmp_path, file, tags, sensor):
    assert facts_of([write(tmp_path / file, np.ones((1, 2, 2)), tags=tags)])[1] == sensor


def test_wavelengths_are_read_from_tags_and_names(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((4, 2, 2)), ("one", "two", "B4 (664.6 nm)", "x 1.61 µm"))
    with rasterio.open(path, "r+") as target:
        target.update_tags(1, wavelength="665.2")
        target.update_tags(2, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.842")
    assert [band.wavelength_nm for band in facts_of([path])[0]] == pytest.approx([665.2, 842, 664.6, 1610])


def test_bad_input_leaves_nothing(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((2, 3, 3), dtype=np.uint8), ("R", "N"), nodata=0)
    far = write(tmp_path / "far.tif", np.ones((1, 3, 3)), transform=Affine(10, 0, 900000, 0, -10, 5000000))
    other = write(
        tmp_path / "other.tif", np.ones((1, 3, 3)), transform=Affine(1, 0, -60, 0, -1, 10), crs=CRS.from_epsg(4326)
    )
    there = sorted(tmp_path.iterdir())
    for rasters, options, kind, words in [
        ((path,), {"indices": ("NDVI",)}, InputError, "no pixel has a value of NDVI"),
        ((path,), {"indices": ("NBR",)}, InputError, "NBR needs a band with the role S2"),
        ((path, far), {"formulas": "a = b1"}, InputError, "far.tif does not overlap .*a.tif"),
        ((path, other), {"formulas": "a = b1"}, InputError, "other.tif does not overlap .*a.tif"),
        ((path,), {"formulas": "a = b3"}, OptionError, "there are 2 bands, b1 to b2: »b3«"),
        (
            (path,),
            {"formulas": "a = b1 + nothing"},
            OptionError,
            "no band, role or constant nothing; .*: b1 [+] »nothing«",
        ),
        ((path,), {"formulas": "a = S2 + 1"}, OptionError, "not clear which band is S2 .*: »S2« [+] 1"),
        ((path,), {"formulas": "a = b1", "constants": "Q=1"}, OptionError, "constants must be those of .*got Q"),
        ((str(tmp_path / "none.tif"),), {"formulas": "a = b1"}, InputError, "There is no raster"),
    ]:
        with pytest.raises(kind, match=words):
            computed(tmp_path, *rasters, **options)
        assert sorted(tmp_path.iterdir()) == there
    for options, words in [
        ({}, "nothing to compute"),
        ({"indices": ("NOPE",)}, "no index 'NOPE'"),
        ({"indices": ("NDVI", "NDVI")}, "once each"),
        ({"indices": ("NDVI",), "formulas": "NDVI = b1"}, "other names than the chosen indices"),
        ({"formulas": "a = b1", "scale": 0}, "scale must be another number than 0"),
        ({"formulas": "a = b1", "roles": "B=1, Q=2"}, "roles must be among .*got B=1,»Q=2«"),
        ({"formulas": "a = b1", "roles": "B"}, "roles must look like"),
        ({"formulas": "a = b1", "constants": "L=x"}, "constants must be names with numbers, .*»L=x«"),
        ({"formulas": "a = b1", "sensor": "LANDSAT6"}, "sensor must be one of"),
        ({"formulas": "a = b1 +"}, "something is missing at the end"),
    ]:
        with pytest.raises(OptionError, match=words):
            ComputeIndicesOptions(rasters=(path,), output="x.tif", **options)
