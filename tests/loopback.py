"""A web server on loopback that serves files in ranges, and misbehaves on request, for the tests of remote reading."""

import base64
import contextlib
import http.server
import re
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit


@dataclass
class Server:
    """`files` maps a path without its leading slash to bytes, or to a function of the request's path.

    The first folder of an address says how it behaves: `/fine/a.tif` serves the file `a.tif`, `/404/…`, `/500/…` and
    `/503/…` answer with that, `/flaky/…` with 503 twice and then the file, `/whole/…` without ranges, `/slow/…` each
    answer after `delay_s`, `/hangs/…` never, `/dies/…` half of each answer that is longer than `short` bytes, `/cut/…`
    as if the file ended after `cut` bytes, and `/locked/…` only for `account`.
    """

    files: dict = field(default_factory=dict)
    account: str = "user:s3cret"
    delay_s: float = 0.2
    short: int = 20000
    cut: int = 50000
    requests: list = field(default_factory=list)
    bytes_sent: int = 0
    failed: dict = field(default_factory=dict)

    def __post_init__(self):
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                server.answer(self)

            def do_HEAD(self):
                server.answer(self)

            def log_message(self, *words):
                pass

        class Threads(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a client that is gone

        self.closing = threading.Event()
        self.http = Threads(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.closing.set()
        self.http.shutdown()
        self.http.server_close()

    def forget(self):
        """Count requests and bytes anew."""
        self.requests.clear()
        self.bytes_sent = 0

    def url(self, path, account=""):
        """The address of a path such as `fine/a.tif`."""
        return f"http://{account + '@' if account else ''}127.0.0.1:{self.http.server_port}/{path}"

    def answer(self, handler):
        split = urlsplit(handler.path)
        way, _, name = unquote(split.path).lstrip("/").partition("/")
        wanted = handler.headers.get("Range", "")
        self.requests.append((handler.command, handler.path, wanted))
        content = self.files.get(name)
        if callable(content):
            content = content(handler.path)
        if way == "hangs":
            self.closing.wait(60)
            return
        if way == "slow":
            time.sleep(self.delay_s)
        if way in ("404", "500", "503"):
            self.plain(handler, int(way))
        elif way == "flaky" and self.failed.setdefault(name, 0) < 2:
            self.failed[name] += 1
            self.plain(handler, 503)
        elif way == "locked" and not self.known(handler):
            self.plain(handler, 401)
        elif content is None:
            self.plain(handler, 404)
        else:
            self.serve(handler, way, content, wanted)

    def known(self, handler):
        expected = "Basic " + base64.b64encode(self.account.encode()).decode()
        return handler.headers.get("Authorization") == expected or "sig=t0ken" in handler.path

    def plain(self, handler, status):
        handler.send_response(status)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    def serve(self, handler, way, content, wanted):
        if way == "cut":
            content = content[: self.cut]
        range_of = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted) if way != "whole" else None
        first, last = 0, len(content) - 1
        if range_of:
            first = int(range_of[1])
            last = min(int(range_of[2] or last), last)
            if first > last:
                handler.send_response(416)
                handler.send_header("Content-Range", f"bytes */{len(content)}")
                handler.send_header("Content-Length", "0")
                handler.end_headers()
                return
            handler.send_response(206)
            handler.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        else:
            handler.send_response(200)
        if way != "whole":
            handler.send_header("Accept-Ranges", "bytes")
        body = content[first : last + 1]
        handler.send_header("Content-Length", str(len(body)))
        handler.send_header(
            "Content-Type", "image/png" if content.startswith(b"\x89PNG") else "application/octet-stream"
        )
        handler.end_headers()
        if handler.command == "HEAD":
            return
        if way == "dies" and len(body) > self.short:
            body = body[: len(body) // 2]
            handler.close_connection = True
        with contextlib.suppress(ConnectionError):
            handler.wfile.write(body)
            self.bytes_sent += len(body)
