"""What is measured in each tile: bands and formulas of pixels, and the fields that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...errors import OptionError
from ..bands.names import BandFacts, choose_bands
from ..bands.rules import roles_of
from ..formulas.evaluating import compute
from ..formulas.rules import Call, Name, Node, Number, names_in, parse_formulas
from ..indices.binding import Bound, bind_formula
from .options import TileStatisticsOptions
from .rules import STATISTICS, parse_percentiles, percentile_name


@dataclass
class Quantity:
    """A formula of pixels, or without a `tree` the band at that place, and what is measured of it (see `measures`)."""

    band: int = -1
    tree: Optional[Node] = None
    bands: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, float] = field(default_factory=dict)
    statistics: list[str] = field(default_factory=list)


@dataclass
class Plan:
    """Quantities, fields as (name, place of a quantity, place of its statistic), and expressions of these.

    `nodata` says that the share of nodata is measured too, of the bands at `nodata_bands`.
    """

    quantities: list[Quantity]
    columns: list[tuple[str, int, int]]
    expressions: list[tuple[str, Node, dict[str, tuple[int, int]]]]
    nodata: bool
    nodata_bands: tuple[int, ...]

    @property
    def names(self) -> list[str]:
        """The fields in their order."""
        nodata = [STATISTICS["NODATA"]] if self.nodata else []
        return nodata + [name for name, _, _ in self.columns] + [name for name, _, _ in self.expressions]

    @property
    def used(self) -> list[int]:
        """Places of the bands that are read."""
        found = set(self.nodata_bands if self.nodata else ())
        for quantity in self.quantities:
            found |= set(quantity.bands.values()) if quantity.tree else {quantity.band}
        return sorted(found)

    def fields(self, nodata: NDArray[np.float64], measured: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
        """Values (tile, field) from the share of nodata (tile,) and the statistics (tile, name) of each quantity."""
        found = [nodata] if self.nodata else []
        found += [measured[quantity][:, statistic] for _, quantity, statistic in self.columns]
        for _, tree, places in self.expressions:
            values = {name: measured[quantity][:, statistic] for name, (quantity, statistic) in places.items()}
            result = np.broadcast_to(np.asarray(compute(tree, values), dtype=np.float64), nodata.shape)
            found.append(np.where(np.isfinite(result), result, np.nan))
        return np.stack(found, axis=1)


def plan_of(options: TileStatisticsOptions, facts: tuple[BandFacts, ...], sensor: Optional[str]) -> Plan:
    """Everything that the options ask for of these bands. Raises OptionError for bands and names that are not there."""
    chosen = choose_bands([band.name for band in facts], options.bands)
    plan = Plan([], [], [], "NODATA" in options.statistics, tuple(chosen))
    wanted = [(STATISTICS[name], STATISTICS[name]) for name in STATISTICS if name in options.statistics]
    wanted = [pair for pair in wanted if pair[0] != STATISTICS["NODATA"]]
    wanted += [(percentile_name(value), f"p:{value!r}") for value in parse_percentiles(options.percentiles)]
    maker = _Maker(plan)
    for band in dict.fromkeys(chosen):
        for ending, statistic in wanted:
            plan.columns.append((f"b{band + 1}_{ending}", *maker.place(_Source(band=band), statistic)))
    roles = roles_of(facts, sensor, {})
    for formula in parse_formulas(options.expressions, "expressions", aggregates=True):
        bound = bind_formula(formula, roles, {}, "expressions")
        plan.expressions.append((formula.name, *maker.outer(bound)))
    lowered = [name.lower() for name in plan.names]
    double = next((name for name in plan.names if lowered.count(name.lower()) > 1), None)
    if double is not None:
        raise OptionError(f"expressions must have other names than the fields of statistics, got {double} twice")
    return plan


@dataclass(frozen=True)
class _Source:
    """What a quantity is made of: a band, or (-1) a formula as `key` tells it."""

    band: int = -1
    key: Any = None


class _Maker:
    """Adds quantities to a plan, each once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._known: dict[_Source, int] = {}

    def place(
        self, source: _Source, statistic: str, tree: Optional[Node] = None, bound: Optional[Bound] = None
    ) -> tuple[int, int]:
        """Where the statistic of a quantity will be: places of the quantity and of the statistic in it."""
        if source not in self._known:
            self._known[source] = len(self._plan.quantities)
            names = {name.text for name in names_in(tree)} if tree else set()
            bands = {name: place for name, place in bound.bands.items() if name in names} if bound else {}
            numbers = bound.numbers if bound else {}
            self._plan.quantities.append(Quantity(source.band, tree, bands, numbers))
        place = self._known[source]
        statistics = self._plan.quantities[place].statistics
        if statistic not in statistics:
            statistics.append(statistic)
        return place, statistics.index(statistic)

    def outer(self, bound: Bound) -> tuple[Node, dict[str, tuple[int, int]]]:
        """The expression with names in place of its aggregates, and where the value of each name will be."""
        places: dict[str, tuple[int, int]] = {}

        def replaced(node: Node) -> Node:
            if not isinstance(node, Call):
                return node
            if node.function.startswith("tile "):
                name = f"#{len(places)}"
                places[name] = self._aggregate(node, bound)
                return Name(name)
            return Call(node.function, tuple(replaced(argument) for argument in node.arguments))

        return replaced(bound.formula.tree), places

    def _aggregate(self, node: Call, bound: Bound) -> tuple[int, int]:
        statistic = node.function[len("tile ") :]
        inner = node.arguments[0]
        if statistic == "percentile":
            share = node.arguments[1]
            statistic = f"p:{share.value!r}" if isinstance(share, Number) else ""
        if isinstance(inner, Name) and inner.text in bound.bands:
            return self.place(_Source(band=bound.bands[inner.text]), statistic)
        return self.place(_Source(key=_key(inner, bound)), statistic, inner, bound)


def _key(node: Node, bound: Bound) -> Any:
    """The same for formulas that compute the same way of the same bands."""
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Name):
        return ("band", bound.bands[node.text]) if node.text in bound.bands else bound.numbers[node.text]
    return (node.function, *(_key(argument, bound) for argument in node.arguments))
