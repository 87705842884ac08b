"""HDR-09: no backup, configuration, repository or default console can be reached by anyone."""

from collections.abc import Iterator

from auditor.facts.exposure import Exposure
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Outcome, Review


def check(exposure: Exposure) -> Iterator[Outcome]:
    asked = [item for item in exposure.items if not item.linked]
    blanket = len(asked) > 1 and all(item.state == "forbidden" for item in asked)
    outcomes: list[Outcome] = []
    for item in exposure.items:
        if item.state == "confirmed":
            outcomes.append(Breach("confirmed", item.seen, path=item.path))
        elif item.state == "listing":
            outcomes.append(Review("listing", item.seen, path=item.path))
        elif item.state == "reachable":
            outcomes.append(Review("reachable", item.seen, path=item.path))
        elif item.state == "forbidden" and not blanket:
            outcomes.append(Review("forbidden", item.seen, path=item.path))
    if not outcomes:
        _require_an_answer(exposure, blanket)
    yield from outcomes


def _require_an_answer(exposure: Exposure, blanket: bool) -> None:
    """Raise CannotTell unless every address was asked for and answered."""
    if exposure.problem is not None:
        raise CannotTell(exposure.problem)
    if blanket:
        raise CannotTell(Problem.HTTP_CLIENT_ERROR, "blanket")
    unanswered = [item for item in exposure.items if item.state == "unknown"]
    if unanswered:
        raise CannotTell(unanswered[0].problem or Problem.NOT_COLLECTED)
    if not any(not item.linked for item in exposure.items):
        raise CannotTell(Problem.NOT_COLLECTED)
