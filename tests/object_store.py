"""An S3 server on loopback, in a process of its own, for the tests of object stores; a line to it can be cut."""

import contextlib
import os
import re
import socket
import subprocess
import sys
import threading
import urllib.request
from dataclasses import dataclass
from urllib.parse import quote, unquote

ACCOUNT = {"AWS_ACCESS_KEY_ID": "AKIAOFTHETESTS", "AWS_SECRET_ACCESS_KEY": "s3cretOfTheTests/+"}
#: What of the environment of who runs the tests would lead elsewhere.
ELSEWHERE = ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_S3_ENDPOINT", "AWS_NO_SIGN_REQUEST", "HTTP_PROXY", "http_proxy")
BUCKET = "tilewright"
SERVE = """
import logging, sys
logging.getLogger("werkzeug").setLevel(logging.ERROR)
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
"""


@dataclass
class Store:
    """The server as the tests see it: requests without a signature, for which it does not ask."""

    port: int

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method, path, content=None):
        request = urllib.request.Request(f"{self.url}/{path}", data=content, method=method)
        request.add_header("Content-Type", "application/octet-stream")  # else it would be taken for a form
        request.add_header("Authorization", "AWS4-HMAC-SHA256 Credential=tests/20260101/us-east-1/s3/aws4_request")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    def put(self, key, content):
        self.ask("PUT", f"{BUCKET}/{quote(key)}", content)

    def put_folder(self, key, folder):
        for path in folder.rglob("*"):
            if path.is_file():
                self.put(f"{key}/{path.relative_to(folder).as_posix()}", path.read_bytes())

    def get(self, key):
        return self.ask("GET", f"{BUCKET}/{quote(key)}")

    def remove(self, key):
        self.ask("DELETE", f"{BUCKET}/{quote(key)}")

    def keys(self, start=""):
        found, after = [], ""
        while True:
            more = f"&start-after={quote(after)}" if after else ""
            text = self.ask("GET", f"{BUCKET}?list-type=2&encoding-type=url&prefix={quote(start)}{more}").decode()
            keys = [unquote(key) for key in re.findall(r"<Key>([^<]*)</Key>", text)]
            found += keys
            if "<IsTruncated>true" not in text:
                return found
            after = keys[-1]

    def content(self, folder):
        """The files below a folder by name, with their bytes."""
        start = folder.rstrip("/") + "/"
        return {key[len(start) :]: self.get(key) for key in self.keys(start)}

    def ask_for_accounts(self):
        """Let it know nobody from now on."""
        self.ask("POST", "moto-api/reset-auth", b"0")

    def ask_nobody(self):
        self.ask("POST", "moto-api/reset-auth", b"1000000000")


@contextlib.contextmanager
def object_store(cache, python=sys.executable):
    """A server with one empty bucket, and the environment that leads there; copies go to the folder `cache`."""
    before = dict(os.environ)
    with subprocess.Popen(
        [python, "-I", "-c", SERVE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            store = Store(int(process.stdout.readline()))
            store.ask("PUT", BUCKET)
            for name in ELSEWHERE:
                os.environ.pop(name, None)
            os.environ.update(
                ACCOUNT,
                AWS_ENDPOINT_URL=store.url,
                AWS_DEFAULT_REGION="us-east-1",
                AWS_EC2_METADATA_DISABLED="true",
                TILEWRIGHT_CACHE=str(cache),
            )
            yield store
        finally:
            os.environ.clear()
            os.environ.update(before)
            process.stdin.close()
            process.wait(30)


class Line:
    """A way to a server that can be cut, after so many bytes if one likes, and mended."""

    def __init__(self, port):
        self._to, self._cut, self._left = port, threading.Event(), None
        self._open = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after(self, count):
        """Let so many bytes through to the server, then nothing."""
        self._left = count

    def cut(self):
        self._cut.set()
        for one in list(self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def mend(self):
        self._left = None
        self._cut.clear()

    def close(self):
        self.cut()
        self._listener.close()

    def _accept(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._cut.is_set():
                near.close()
                continue
            far = socket.create_connection(("127.0.0.1", self._to))
            self._open |= {near, far}
            threading.Thread(target=self._pass, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(far, near, False), daemon=True).start()

    def _pass(self, source, target, counted):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if counted and self._left is not None:
                    self._left -= len(data)
                    if self._left < 0:
                        self.cut()
                if self._cut.is_set():
                    break
                target.sendall(data)
        for one in (source, target):
            self._open.discard(one)
            with contextlib.suppress(OSError):  # what another thread waits for is not closed by closing it
                one.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(OSError):
                one.close()
