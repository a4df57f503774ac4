"""Names of places in object stores: one address for each, and none for what is no place."""

import pytest
from tilewright.engine.errors import OptionError
from tilewright.engine.remote.names import address_of, connection, gdal_settings, is_store, system_name


@pytest.mark.parametrize(
    ("given", "address", "system"),
    [
        ("s3://box/a/b.tif", "s3://box/a/b.tif", "/vsis3/box/a/b.tif"),
        ("/vsis3/box/a/", "s3://box/a", "/vsis3/box/a"),
        ("GS://box/a", "gs://box/a", "/vsigs/box/a"),
        ("gcs://box/a", "gs://box/a", "/vsigs/box/a"),
        ("/vsiaz/box/a/b", "az://box/a/b", "/vsiaz/box/a/b"),
        ("abfs://box/a", "az://box/a", "/vsiaz/box/a"),
        ("abfss://box/Ä b", "az://box/Ä b", "/vsiaz/box/Ä b"),
    ],
)
def test_a_place_has_one_address_and_one_name_for_gdal(given, address, system):
    assert is_store(given) and address_of(given) == address and system_name(given) == system


@pytest.mark.parametrize(
    "text", ["", "/tmp/a", "C:/a", "http://box/a", "s3:/box/a", "memory:", "/vsicurl/http://a/b", 7]
)
def test_what_is_no_place_in_a_store(text):
    assert not is_store(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("s3://box", "s3://box is a whole bucket"),
        ("az://box/", "az://box is a whole container"),
        ("s3:///a", "names no bucket"),
        ("s3://box/a/../b", "names no place"),
        ("s3://box/a//b", "names no place"),
        ("s3://box/a\\b", "names no place"),
        ("s3://key:s3cret@box/a", "the account of s3://box is not given in the address"),  # pragma: allowlist secret
        ("abfs://box@account.dfs.core.windows.net/a", "is not given in the address"),
        ("az://box/a?sig=s3cret", "without what follows the question mark"),
    ],
)
def test_what_names_no_place_is_refused_without_a_secret(text, words):
    with pytest.raises(OptionError, match=words) as raised:
        address_of(text)
    assert "s3cret" not in str(raised.value)


def test_gdal_and_the_stores_programs_find_the_same_server_and_account():
    known = {"AWS_ENDPOINT_URL": "http://minio:9000/", "AWS_REGION": "eu-1"}
    assert gdal_settings(known) == {
        "AWS_S3_ENDPOINT": "minio:9000",
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
    }
    assert connection("s3", known)["endpoint_url"] == "http://minio:9000/"
    assert connection("s3", known)["client_kwargs"] == {"region_name": "eu-1"}
    assert connection("s3", {"AWS_S3_ENDPOINT": "minio", "AWS_HTTPS": "NO"}) == {"endpoint_url": "http://minio"}
    assert gdal_settings({"AWS_S3_ENDPOINT": "minio", "AWS_ENDPOINT_URL": "http://other"}) == {}
    assert connection("s3", {"AWS_NO_SIGN_REQUEST": "YES"}) == {"anon": True}
    assert connection("gs", {"GS_NO_SIGN_REQUEST": "YES", "STORAGE_EMULATOR_HOST": "http://gs:1"}) == {
        "token": "anon",
        "endpoint_url": "http://gs:1",
    }
    assert gdal_settings({"STORAGE_EMULATOR_HOST": "http://gs:1"}) == {"CPL_GS_ENDPOINT": "http://gs:1/"}
    known = {"AZURE_STORAGE_ACCOUNT_NAME": "me", "AZURE_STORAGE_ACCOUNT_KEY": "k"}
    assert gdal_settings(known) == {"AZURE_STORAGE_ACCOUNT": "me", "AZURE_STORAGE_ACCESS_KEY": "k"}
    assert connection("az", known) == {"account_name": "me", "account_key": "k"}
    assert connection("az", {"AZURE_STORAGE_ACCOUNT": "me"}) == {"account_name": "me", "anon": False}
    assert connection("az", {"AZURE_STORAGE_ACCOUNT": "me", "AZURE_STORAGE_SAS_TOKEN": "t"}) == {
        "account_name": "me",
        "sas_token": "t",
    }
