"""Feeds hostile inputs to every parser for as long as is wanted, and counts what was tried and what crashed or hung.

`python tests/fuzz/run.py [--seconds N] [--only WORDS] [--seed N] [--atheris]`: with atheris the search follows what
code an input reaches; without it inputs are varied at random. What was found is kept in build/fuzz, one input for each
kind of failure.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import runpy
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Seconds and bytes that one input may take.
PATIENCE_S = 10
MEMORY = 6 * 2**30
FOUND = ROOT / "build" / "fuzz"


class Hang(BaseException):
    """An input took too long."""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--seconds", type=float, default=20, help="for each parser")
    arguments.add_argument("--only", default="", help="parsers whose names have these words in them")
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--atheris", action="store_true")
    arguments.add_argument("--one", default="", help="one parser, in this process")
    given = arguments.parse_args()
    if "tilewright" not in sys.modules:
        runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()
    sys.path.insert(0, str(Path(__file__).parent))
    if given.one:
        return one(given)
    from targets import all_targets

    with tempfile.TemporaryDirectory(prefix="tilewright-fuzz-") as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder  # what is written goes with it, however the processes end
        return campaign(given, [target.name for target in all_targets()])


def campaign(given: argparse.Namespace, names: list[str]) -> int:
    """Each of the parsers in a process of its own; returns 1 where anything crashed or hung, or nothing was tried."""
    total: Counter[str] = Counter()
    begun = time.monotonic()
    for name in names:
        if not all(word in name for word in given.only.split()):
            continue
        command = [
            sys.executable,
            __file__,
            "--one",
            name,
            "--seconds",
            str(given.seconds),
            "--seed",
            str(given.seed),
        ]
        done = subprocess.run(command + ["--atheris"] * given.atheris, capture_output=True, text=True, check=False)
        counts = counted(done)
        total.update(counts)
        print(
            f"{name:50} {counts['inputs']:>9,} inputs {counts['refused']:>9,} refused "
            f"{counts['crashes']:>4} crashes {counts['hangs']:>4} hangs",
            flush=True,
        )
        if not counts["inputs"]:
            print(done.stderr[-2000:])
            total["crashes"] += 1
    print(
        f"{total['inputs']:,} inputs in {time.monotonic() - begun:.0f} s: "
        f"{total['crashes']} crashes, {total['hangs']} hangs"
    )
    return 1 if total["crashes"] or total["hangs"] or not total["inputs"] else 0


def counted(done: subprocess.CompletedProcess[str]) -> Counter[str]:
    """What a parser's process said last; a process that died is a crash."""
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    counts = Counter(json.loads(lines[-1])) if lines else Counter()
    if not lines or done.returncode not in (0, 77):
        counts["crashes"] += 1
        print(done.stderr[-1500:])
    return counts


def one(given: argparse.Namespace) -> int:
    """One parser in this process, so that nothing it breaks breaks the others."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    if given.atheris:
        import atheris

        with atheris.instrument_imports(include=["tilewright"]):
            tried = begun(given.one)
    else:
        tried = begun(given.one)
    if given.atheris:
        return followed(tried, given)
    from mutating import variant

    chance, end = random.Random(f"{given.seed} {given.one}"), time.monotonic() + given.seconds
    target = tried.target
    pool = list(target.seeds)
    while time.monotonic() < end:
        tried(variant(chance.choice(pool), pool, chance, target.words)[: target.most])
    tried.tell()
    return 0


def begun(name: str) -> Trial:
    """The trial of a parser after its right inputs, which import what it needs."""
    from targets import all_targets

    target = next(target for target in all_targets() if target.name == name)
    tried = Trial(target, Path(tempfile.mkdtemp(prefix="tilewright-fuzz-")))
    for seed in target.seeds:
        tried(seed)
    return tried


def followed(tried: Trial, given: argparse.Namespace) -> int:
    """The same led by what code is reached."""
    import atheris
    from mutating import variant

    corpus = Path(tempfile.mkdtemp(prefix="tilewright-fuzz-corpus-"))
    for number, seed in enumerate(tried.target.seeds):
        (corpus / str(number)).write_bytes(seed)
    end = time.monotonic() + given.seconds

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(data, most))[:most]
        return variant(data, list(tried.target.seeds), chance, tried.target.words)[:most]

    def test(data: bytes) -> None:
        tried(data)
        if time.monotonic() > end:
            tried.tell()
            sys.stdout.flush()
            os._exit(0)

    atheris.Setup(
        [sys.argv[0], f"-max_len={tried.target.most}", "-rss_limit_mb=0", "-timeout=60", str(corpus)],
        test,
        custom_mutator=lambda data, most, seed: mutate(data, most, seed),
    )
    atheris.Fuzz()
    return 0


class Trial:
    """Calls a parser with one input after another and keeps count."""

    def __init__(self, target: object, folder: Path) -> None:
        self.target, self.folder, self.counts, self.known = target, folder, Counter(), set()
        signal.signal(signal.SIGALRM, self._late)

    def __call__(self, data: bytes) -> None:
        from tilewright.engine.errors import EngineError

        self.counts["inputs"] += 1
        signal.setitimer(signal.ITIMER_REAL, PATIENCE_S)
        try:
            self.target.read(data, self.folder)
        except EngineError as error:
            self.counts["refused"] += 1
            if len(str(error)) > 20_000:
                self._keep(data, "long message", str(error)[:500])
        except Hang:
            self._keep(data, "hangs", "it took too long")
        except BaseException as error:
            last = traceback.extract_tb(error.__traceback__)
            place = next(
                (
                    f"{frame.filename.rpartition('/engine/')[2]}:{frame.lineno}"
                    for frame in reversed(last)
                    if "/engine/" in frame.filename and "site-packages" not in frame.filename
                ),
                "?",
            )
            self._keep(
                data, "crashes", f"{type(error).__name__} at {place}\n{''.join(traceback.format_exception(error))}"
            )
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _late(self, *_: object) -> None:
        raise Hang

    def _keep(self, data: bytes, kind: str, words: str) -> None:
        self.counts[kind] += 1
        key = words.split("\n", 1)[0]
        if key in self.known:
            return
        self.known.add(key)
        FOUND.mkdir(parents=True, exist_ok=True)
        name = f"{self.target.name} {len(self.known)} {kind}".replace("/", "_").replace("*", "_")
        (FOUND / f"{name}.input").write_bytes(data)
        (FOUND / f"{name}.txt").write_text(words, encoding="utf-8", errors="replace")

    def tell(self) -> None:
        """The counts as a line of JSON."""
        print(json.dumps(self.counts), flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
