"""Do faults to runs at random moments, and see that nothing is lost: one table of what was injected and survived.

    python tests/faults/run.py [--count 50] [--seed 0] [--fault NAME] [--job NAME] [--keep FOLDER]

Runs in the engine's Python, with the checkout that it lies in. Disks and rights need root; what cannot be done is said.
A fault counts where it came while the run was under way; one that came too late is tried again at another moment.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import runpy
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if "tilewright" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "__main__.py"))["register_package"]()
sys.path.insert(0, str(Path(__file__).parent))

from jobs import Job, export_jobs, make_scene, model_jobs, raster_jobs, segmentation_job, training_job  # noqa: E402
from parents import PARENTS  # noqa: E402
from parents import why_not as why_no_parent  # noqa: E402
from trials import FAULTS, Reference, Trial, why_not  # noqa: E402

#: What can be done to a run.
ALL = {**FAULTS, **PARENTS}
#: What it can be done to.
KINDS = ["export", "training", "segmentation", "models", "others"]
#: How often a fault that came too late is tried again.
TRIES = 4


def main() -> int:
    """Do the faults; returns 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=50, help="faults of each kind to each kind of job")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--fault", choices=list(ALL), action="append", help="this one alone; may be given again")
    parser.add_argument("--job", choices=KINDS, action="append")
    parser.add_argument("--keep", type=Path, help="work in this folder, and leave there what went wrong")
    parser.add_argument("--result", type=Path, help="write the counts to this JSON file")
    given = parser.parse_args()
    kinds = given.job or KINDS
    rows, lost = [], 0
    with _folder(given.keep) as folder:
        references = _references(folder, kinds)
        for fault in given.fault or ALL:
            for kind in kinds:
                why = why_no_parent(fault, kind) if fault in PARENTS else why_not(fault, folder / "scene")
                if why:
                    print(f"{fault}, {kind}: not done, since {why}", flush=True)
                    continue
                row = _campaign(fault, kind, references[kind], folder, given.count, given.seed)
                rows.append(row)
                lost += row["lost"]
    print(_table(rows))
    if given.result:
        given.result.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if lost else 0


def _references(folder: Path, kinds: list[str]) -> dict[str, list[Reference]]:
    """The undisturbed runs of the jobs of each kind."""
    scene = make_scene(folder / "scene")
    learned = {"training", "segmentation"} & set(kinds)
    found: dict[str, list[Reference]] = {}
    if learned:
        first = export_jobs(scene)[0]
        few = Job("few", first.task, {**first.options, "tiles": str(scene / "few.gpkg")}, "data", first.moment)
        Reference.of(few, folder / "truth" / "few")
        training = training_job(folder / "truth" / "few" / "data")
        found["training"] = [Reference.of(training, folder / "truth" / "training")]
    jobs = {
        "export": export_jobs(scene),
        "segmentation": [segmentation_job(scene, folder / "truth" / "training" / "m.keras")],
        "models": model_jobs(scene),
        "others": raster_jobs(scene),
    }
    for kind in set(kinds) - {"training"}:
        found[kind] = [Reference.of(job, folder / "truth" / job.name.replace(" ", "-")) for job in jobs[kind]]
    for references in found.values():
        for each in references:
            print(
                f"{each.job.name}: {each.start_s:.1f} s to its start, {each.work_s:.1f} s of work, "
                f"{len(each.truth)} files, {each.size / 1e6:.1f} MB, {each.memory / 1e9:.1f} GB of addresses",
                flush=True,
            )
    return found


def _campaign(fault: str, kind: str, references: list[Reference], folder: Path, count: int, seed: int) -> dict:
    injected = survived = late = 0
    said: Counter[str] = Counter()
    begun = time.monotonic()
    for number in range(count):
        for attempt in range(TRIES):
            name = f"{fault}-{kind}-{seed}-{number}-{attempt}".replace(" ", "-")
            chance = random.Random(name)
            reference = references[number % len(references)]
            place = folder / name
            outcome = ALL[fault](Trial(reference, place, chance))
            if outcome.complaints:
                break
            if outcome.came:
                break
            late += 1
            shutil.rmtree(place, ignore_errors=True)
        injected += outcome.came
        survived += outcome.came and not outcome.complaints
        said[_plain(outcome.said, place)] += outcome.came
        if outcome.complaints:
            injected += not outcome.came
            print(
                f"LOST {name} ({reference.job.name}): {outcome.said}", *outcome.complaints[:6], sep="\n    ", flush=True
            )
        else:
            shutil.rmtree(place, ignore_errors=True)
    row = {
        "fault": fault, "job": kind, "injected": injected, "survived": survived, "lost": injected - survived,
        "late": late, "seconds": round(time.monotonic() - begun), "said": dict(said.most_common()),
    }  # fmt: skip
    print(json.dumps(row, ensure_ascii=False), flush=True)
    return row


def _plain(text: str, place: Path) -> str:
    return text.replace(str(place), "…")[:160]


def _table(rows: list[dict]) -> str:
    lines = ["| fault | job | injected | survived | lost | came too late |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {row['fault']} | {row['job']} | {row['injected']} | {row['survived']} | {row['lost']} | {row['late']} |"
        for row in rows
    ]
    return "\n".join(lines)


@contextlib.contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="faults-", dir=kept))
        folder.chmod(0o755)  # for runs of another user
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="tilewright-faults-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


if __name__ == "__main__":
    sys.exit(main())
