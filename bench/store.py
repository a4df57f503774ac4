"""A store that is far away: files of a folder by HTTP, each answer late, each connection slow. Standard library alone.

python bench/store.py FOLDER --latency SECONDS --rate BYTES_PER_SECOND

It prints its port, and serves until its standard input ends.
"""

from __future__ import annotations

import argparse
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

#: Bytes that are sent in one go.
PIECE = 256 * 1024


class Handler(BaseHTTPRequestHandler):
    """Answers requests for parts of files."""

    protocol_version = "HTTP/1.1"
    folder = Path()
    latency_s = 0.0
    rate = 1e9

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def _answer(self, with_body: bool) -> None:
        time.sleep(self.latency_s)
        path = self.folder / Path(self.path.split("?")[0]).name
        if not path.is_file():
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        size = path.stat().st_size
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = 0, size - 1
        if asked:
            first, last = int(asked[1]), min(int(asked[2] or size - 1), size - 1)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        else:
            self.send_response(200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        if not with_body:
            return
        with path.open("rb") as stream:
            stream.seek(first)
            left = last - first + 1
            while left > 0:
                piece = stream.read(min(PIECE, left))
                self.wfile.write(piece)
                left -= len(piece)
                time.sleep(len(piece) / self.rate)


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--latency", type=float, default=0.05)
    parser.add_argument("--rate", type=float, default=20e6)
    given = parser.parse_args()
    Handler.folder, Handler.latency_s, Handler.rate = given.folder, given.latency, given.rate
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
