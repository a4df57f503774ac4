"""Brings the classes of labels and of a model together, by name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..datasets.manifest import BACKGROUND, ClassEntry
from ..errors import InputError
from ..models.rules import IGNORE
from ..progress import Progress


def match_classes(
    labels: Sequence[ClassEntry],
    model: Sequence[ClassEntry],
    ignore_differences: bool,
    where: str,
    progress: Progress,
) -> np.ndarray:
    """A table (256,) uint8 from the place of a class among those of the labels to its place in the model's outputs.

    255, to be left out, stays 255, and so does what the model does not know. Classes are the same when their names are;
    where the background of the labels has no namesake, the model's class of id 0 is it, unless that is another class of
    the labels. A model need not know the background, which may be no class but what nobody labelled. Raises InputError
    for any other class that the model does not know, unless told to ignore it.
    """
    table = np.full(IGNORE + 1, IGNORE, np.uint8)
    place_of = {entry.name: place for place, entry in enumerate(model)}
    names = {entry.name for entry in labels}
    nothing = [place for place, entry in enumerate(model) if entry.id == BACKGROUND and entry.name not in names]
    unknown = []
    for number, entry in enumerate(labels):
        if entry.name in place_of:
            table[number] = place_of[entry.name]
        elif entry.id == BACKGROUND:
            if nothing:
                table[number] = nothing[0]
        else:
            unknown.append(entry.name)
    known = ", ".join(entry.name for entry in model)
    if unknown and not ignore_differences:
        raise InputError(
            f"The model does not know these classes of {where}: {', '.join(unknown)}; its own are {known}",
            "CLASSES names the model's outputs anew; IGNORE_DIFFERENCES leaves out what it does not know.",
        )
    if np.all(table == IGNORE):
        raise InputError(f"The model has no class in common with {where}; its classes are {known}")
    if unknown:
        progress.warn(left_out(unknown))
    return table


def left_out(unknown: Sequence[str]) -> str:
    """The sentence about classes that are not measured."""
    return f"Left out, since the model does not know them: {', '.join(unknown)}."


def match_numbers(numbers: Sequence[str], model: Sequence[ClassEntry], progress: Progress) -> tuple[ClassEntry, ...]:
    """The classes of a label raster, whose names are numbers: as they are, or the model's that have these ids.

    A model whose classes are themselves called by these numbers is matched by name.
    """
    entries = tuple(ClassEntry(int(number), number, "#000000") for number in numbers)
    names, by_id = {entry.name for entry in model}, {entry.id: entry for entry in model}
    if names & set(numbers) or not any(entry.id in by_id for entry in entries):
        return entries
    found = tuple(by_id.get(entry.id, entry) for entry in entries)
    said = ", ".join(f"{number} {entry.name}" for number, entry in zip(numbers, found) if entry.name != number)
    progress.warn(f"The numbers of the label raster are taken for the ids of the model's classes: {said}.")
    return found


def matched_labels(table: np.ndarray, labels: np.ndarray, outputs: int) -> np.ndarray:
    """Labels of a tile (classes of the labels,) 0/1 as (outputs,) of the model; what it does not know is gone."""
    truth = np.zeros(outputs, np.uint8)
    places = table[: len(labels)][labels != 0]
    truth[places[places != IGNORE]] = 1
    return truth
