"""An S3 server on loopback for the tests of object stores, and the world's only account for it."""

import logging
import os
from contextlib import contextmanager

ACCOUNT = {"AWS_ACCESS_KEY_ID": "AKIAOFTHETESTS", "AWS_SECRET_ACCESS_KEY": "s3cretOfTheTests/+"}
#: What of the environment of who runs the tests would lead elsewhere.
ELSEWHERE = ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_S3_ENDPOINT", "AWS_NO_SIGN_REQUEST", "HTTP_PROXY", "http_proxy")
BUCKET = "tilewright"


@contextmanager
def s3_server(cache):
    """A server with one empty bucket, and the environment that leads there; copies go to the folder `cache`."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    before = dict(os.environ)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    for name in ELSEWHERE:
        os.environ.pop(name, None)
    os.environ.update(
        ACCOUNT,
        AWS_ENDPOINT_URL=f"http://{host}:{port}",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_EC2_METADATA_DISABLED="true",
        TILEWRIGHT_CACHE=str(cache),
    )
    try:
        files = file_system()
        files.mkdir(BUCKET)
        yield files
    finally:
        server.stop()
        os.environ.clear()
        os.environ.update(before)


def file_system():
    """fsspec's own view of the server, for what the tests put there and look for."""
    import fsspec

    return fsspec.filesystem("s3", endpoint_url=os.environ["AWS_ENDPOINT_URL"], use_listings_cache=False)


def content_of(files, folder):
    """The files below a folder of the store by name, with their bytes."""
    start = folder.removeprefix("s3://") + "/"
    return {path[len(start) :]: files.cat_file(path) for path in files.find(start)}
