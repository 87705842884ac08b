"""PP-08: how long each category of data is kept."""

from collections.abc import Iterator

from auditor.findings import Seen
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Period
from auditor.legal.reading import key
from auditor.legal.statement import Confidence
from auditor.presence import lacking, require_own
from auditor.problems import Problem
from auditor.rule import CannotTell, Note, Outcome, Review

_ENOUGH = 3
"""Categories with a period, cookies together counting for one."""
_SHOWN = 6


def check(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """A criterion is lawful where no period can be given, but not alone. COH-06 compares periods."""
    require_own(privacy)
    numbers, all_periods = _categories(privacy, numeric=True), _categories(privacy, numeric=False)
    unlimited = privacy.retention_unlimited
    if not all_periods and not privacy.retention.found and not privacy.retention_vague.found and not unlimited.found:
        yield lacking(privacy, "none")
        return
    if unlimited.found:
        yield Review("unlimited", unlimited.seen)
    if numbers and len(all_periods) >= _ENOUGH:
        yield Note("found", _places(all_periods), count=len(all_periods), periods=_words(all_periods))
    elif privacy.cut:
        raise CannotTell(Problem.PARTLY_READ)
    elif all_periods:
        yield Review("few", _places(all_periods), periods=_words(all_periods))
    elif privacy.retention_vague.found:
        yield Review("vague", privacy.retention_vague.seen)
    elif privacy.retention.found:
        doubtful = privacy.retention.confidence is Confidence.DOUBTFUL
        yield Review("doubtful" if doubtful else "elsewhere", privacy.retention.seen)


def _categories(privacy: PrivacyPolicy, *, numeric: bool) -> list[Period]:
    """Return the first period of each category; two periods of one sentence are taken for two categories."""
    first: dict[tuple[str, str], Period] = {}
    for period in privacy.periods:
        if period.days is not None or not numeric:
            first.setdefault(("cookies", "") if period.cookies else (key(period.about), key(period.words)), period)
    return list(first.values())


def _places(periods: list[Period]) -> list[Seen]:
    return [place for period in periods for place in period.seen[:1]]


def _words(periods: list[Period]) -> str:
    return ", ".join(dict.fromkeys(period.words for period in periods[:_SHOWN]))
