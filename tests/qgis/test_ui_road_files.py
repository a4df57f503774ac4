"""Files that a project names for the road come from strangers: none keeps the dock from telling the rest."""

import os

import pytest
from tilewright.ui.road import look


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[" * 200_000, "unreadable"),
        ('{"task": "SEGMENTATION", "splits": {"": {"count": Infinity}}}', "unreadable"),
        ("x" * 17_000_000, "unreadable"),
        (None, "unreadable"),
        ('{"task": "SEGMENTATION", "splits": {"": {"count": 3}}}', ""),
    ],
    ids=["deep", "endless", "large", "pipe", "fine"],
)
def test_manifests_of_strangers_are_read_to_an_end(tmp_path, text, problem):
    manifest = tmp_path / "dataset.json"
    if text is None:
        os.mkfifo(manifest)
    else:
        manifest.write_text(text)
    found = look.dataset_facts(str(tmp_path))
    assert (found.problem, found.count) == (problem, 0 if problem else 3)


def test_models_of_strangers_are_read_to_an_end(tmp_path):
    model = tmp_path / "m.keras"
    model.write_bytes(b"")
    (tmp_path / "m.mlm.json").write_text('{"properties": {"mlm:architecture": "UNET", "mlm:tasks": ["regression"]}}')
    history = tmp_path / "m.history.csv"
    history.write_text("epoch,loss\n1,0.5\n2,nan\n3,0.25\nlast,0.1\n4\n")
    found = look.model_facts(str(model))
    assert (found.architecture, found.task, found.loss, found.epoch) == ("UNET", "regression", 0.25, 3)
    history.write_text("epoch,loss\n1," + "9" * 200_000 + "\n")
    (tmp_path / "m.mlm.json").write_text("[" * 200_000)
    found = look.model_facts(str(model))
    assert (found.problem, found.architecture, found.loss) == ("", "", None)
    assert look.model_facts("x" * 5000).problem == look.model_facts("a\0b").problem == "gone"
    assert look.model_facts("/").loss is None
