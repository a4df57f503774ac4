"""Where files may point to: beside themselves, to what the user named, and to what the settings allow."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tilewright.engine.allowed import (
    OWN_VARIABLE,
    VARIABLE,
    check_reference,
    looked_at,
    naming,
    parse_allowed,
)
from tilewright.engine.errors import EngineError, InputError, OptionError


@pytest.fixture
def item(tmp_path):
    """A file that points, in a folder of its own, and a private one elsewhere."""
    (tmp_path / "scene" / "bands").mkdir(parents=True)
    (tmp_path / "scene" / "bands" / "b4.tif").write_bytes(b"II*\0")
    (tmp_path / "private.tif").write_bytes(b"II*\0")
    path = tmp_path / "scene" / "item.json"
    path.write_text("{}")
    return path


def test_beside_and_below_may_be_read(item):
    for text in ("bands/b4.tif", "./bands/b4.tif", "bands/../bands/b4.tif", str(item.parent / "bands" / "b4.tif")):
        assert os.path.realpath(check_reference(text, item)) == str(item.parent / "bands" / "b4.tif")
    uri = (item.parent / "bands" / "b4.tif").as_uri()
    assert check_reference(uri, item) == str(item.parent / "bands" / "b4.tif")
    assert check_reference("zip://bands/a.zip!b.tif", item) == f"/vsizip/{item.parent}/bands/a.zip/b.tif"
    assert check_reference("/vsizip/bands/a.zip/b.tif", item) == f"/vsizip/{item.parent}/bands/a.zip/b.tif"
    assert check_reference('NETCDF:"bands/a.nc":t2m', item) == f'NETCDF:"{item.parent}/bands/a.nc":t2m'


@pytest.mark.parametrize(
    "text",
    [
        "../private.tif",
        "bands/../../private.tif",
        "{tmp}/private.tif",
        "file://{tmp}/private.tif",
        "/vsizip/../private.zip/a.tif",
        "/vsizip/{{../private.zip}}/a.tif",
        "/vsigzip/{tmp}/private.tif",
        "zip://../private.zip!a.tif",
        'NETCDF:"../private.nc":t2m',
        "NETCDF:{tmp}/private.nc:t2m",
        "GTIFF_DIR:2:{tmp}/private.tif",
        "http://169.254.169.254/latest/meta-data",
        "/vsicurl/http://127.0.0.1:8080/a.tif",
        "/vsicurl?url=http%3A%2F%2F127.0.0.1%2Fa.tif",
        "/vsicurl_streaming/http://h/a.tif",
        "/vsis3/bucket/a.tif",
        "s3://bucket/a.tif",
        "zip+https://h/a.zip!b.tif",
        "/vsizip//vsicurl/http://h/a.zip/b.tif",
        "//host/share/a.tif",
        "https://user:secret@h/a.tif",  # pragma: allowlist secret
        "http://evil\\@h/a.tif",
        "file://host/share/a.tif",
        "/vsistdin/",
        "/vsimem/a.tif",
        "/vsisubfile/0_10,/etc/passwd",
        "/vsicrypt/key=a,file=/etc/passwd",
        "/vsicached?file=/etc/passwd",
        "/vsicurl//etc/passwd",
        "WMS:http://h/wms",
        "PG:host=h",
        "DERIVED_SUBDATASET:AMPLITUDE:/etc/passwd",
        "<VRTDataset/>",
        '{{"type": "gdal_streamed_alg"}}',
        "/dev/zero",
        "/proc/self/environ",
        "a\0b",
        "a\nb",
        "",
        "x" * 5000,
        "ssh://h/a",
    ],
)
def test_elsewhere_is_refused(item, text, tmp_path):
    with pytest.raises(InputError) as caught:
        check_reference(text.format(tmp=tmp_path), item)
    assert "points to" in caught.value.text
    assert "secret" not in str(caught.value)


def test_links_are_followed_before_a_place_is_judged(item, tmp_path):
    (item.parent / "link.tif").symlink_to(tmp_path / "private.tif")
    (item.parent / "out").symlink_to(tmp_path)
    for text in ("link.tif", "out/private.tif"):
        with pytest.raises(InputError, match="neither beside it nor named by you"):
            check_reference(text, item)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "item.json").symlink_to(item)
    pointed = check_reference("bands/b4.tif", tmp_path / "elsewhere" / "item.json")
    assert pointed == str(item.parent / "bands" / "b4.tif")


def test_loops_of_links_and_pipes_are_refused_or_absent(item):
    (item.parent / "loop").symlink_to(item.parent / "loop")
    check_reference("loop", item)  # beside, and nothing that opens
    os.mkfifo(item.parent / "pipe")
    with pytest.raises(InputError, match="which is no file"):
        check_reference("pipe", item)


def test_what_the_user_named_in_the_job_may_be_read(item, tmp_path):
    far = {"a": "https://user:word@h/a.tif?key=1"}  # pragma: allowlist secret
    named = {"rasters": [str(tmp_path / "private.tif")], "far": far, "n": 3}
    with naming(named):
        assert check_reference("../private.tif", item) == str(item.parent / "../private.tif")
        assert check_reference("https://h/a.tif", item) == "https://h/a.tif"
        with pytest.raises(InputError):
            check_reference("https://h/b.tif", item)
        with pytest.raises(InputError):
            check_reference("../other.tif", item)
    with pytest.raises(InputError):
        check_reference("../private.tif", item)


def test_what_the_settings_allow_may_be_read(item, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, f"{tmp_path}; *.example.org\ns3://bucket/open;localhost:9000;https://only.org/a")
    for text in (
        "../private.tif",
        "https://data.example.org/a.tif",
        "http://a.b.example.org/x",
        "s3://bucket/open/a.tif",
        "/vsis3/bucket/open/a.tif",
        "http://localhost:9000/a.tif",
        "https://only.org/a/b.tif",
    ):
        check_reference(text, item)
    for text in (
        "/etc/passwd",
        "https://example.org.evil.net/a",
        "https://evilexample.org/a",
        "https://example.org/a",
        "https://data.example.org:8443/a",
        "s3://bucket/closed/a.tif",
        "s3://bucket/open/../closed/a.tif",
        "s3://bucket/opened/a.tif",
        "http://localhost/a.tif",
        "https://only.org/b",
        "http://only.org/a",
        "gs://bucket/open/a.tif",
    ):
        with pytest.raises(InputError):
            check_reference(text, item)
    monkeypatch.setenv(VARIABLE, "*")
    check_reference("https://anywhere.net:99/a", item)
    with pytest.raises(InputError):
        check_reference("/dev/zero", item)


@pytest.mark.parametrize("text", ["../data", "host:port", "http//h", "ssh://h", "a b", "h/path", "https://"])
def test_a_list_that_cannot_be_read_is_refused(text):
    with pytest.raises(OptionError, match="absolute folders and hosts"):
        parse_allowed(text)


def test_an_address_may_point_to_its_own_host_alone():
    beside = "https://h/data/scene/item.json?sig=1"
    assert check_reference("b4.tif", beside) == "https://h/data/scene/b4.tif"
    assert check_reference("../b4.tif", beside) == "https://h/data/b4.tif"
    assert check_reference("https://h/x.tif", beside) == "https://h/x.tif"
    assert check_reference("../a.tif", "s3://bucket/x/item.json") == "s3://bucket/a.tif"
    assert check_reference("a.tif", "/vsicurl/https://h/x/i.vrt") == "/vsicurl/https://h/x/a.tif"
    assert check_reference("a.tif", "https://u:p@h/x/i.json") == "https://h/x/a.tif"
    for text in (
        "/etc/passwd",
        "https://other/x",
        "https://h:8443/x",
        "s3://h/x",
        "../../../../x",
        "file:///etc/passwd",
    ):
        with pytest.raises(InputError):
            check_reference(text, beside)


def test_what_lies_beside_a_file_of_an_archive_is_in_the_archive(tmp_path):
    beside = f"/vsizip/{tmp_path}/a.zip/x/i.vrt"
    assert check_reference("b.tif", beside) == f"/vsizip/{tmp_path}/a.zip/x/b.tif"
    with pytest.raises(InputError):
        check_reference("../../../private.tif", beside)


def test_files_of_this_users_programs_may_point_anywhere(item, tmp_path, monkeypatch):
    monkeypatch.setenv(OWN_VARIABLE, str(item.parent))
    assert check_reference("../private.tif", item)
    assert check_reference("https://h/a", item)
    with pytest.raises(InputError):
        check_reference("/proc/self/environ", item)
    monkeypatch.setenv(OWN_VARIABLE, "scene")
    with pytest.raises(InputError):
        check_reference("../private.tif", item)


def test_another_machine_does_not_look_again(item):
    with looked_at():
        assert check_reference("https://h/a", item)


SPELLINGS = """
/vsizip/ /vsicurl/ /vsitar/ /vsis3/ { } .. / \\ : @ ? # %2e%2e %2F http:// https:// s3:// file:// zip+ NETCDF: " a b.tif
h 127.0.0.1 ~ [ ] ::1 é 。 C: // localhost user:pw bucket GTIFF_DIR:1:
"""
PIECES = st.sampled_from([*SPELLINGS.split(), " ", "\0"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=9).map("".join) | st.text(max_size=60))
def test_no_reference_leaves_the_folder_or_the_host(tmp_path_factory, text):
    """Whatever the spelling: it is refused, or it ends below the folder of the file that points."""
    folder = tmp_path_factory.getbasetemp() / "hostile"
    folder.mkdir(exist_ok=True)
    for beside in (folder / "item.json", "https://host.example/a/item.json"):
        try:
            name = check_reference(text, beside)
        except EngineError:
            continue
        if isinstance(beside, str):
            assert name.startswith(("https://host.example", "http://host.example", "/vsi", *"NGZHS"))
        else:
            assert "://" not in name.replace("file://", "")
            assert str(folder) in name
