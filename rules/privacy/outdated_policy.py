"""PP-12: the policy is dated, recent, and rests on nothing that has been repealed, closed or struck down."""

import re
from collections.abc import Iterator
from datetime import date

from auditor.facts.forms import Forms
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Obsolete
from auditor.legal.statement import Confidence
from auditor.legal.values import dates
from auditor.presence import lacking, quote_of, require_own
from auditor.rule import Breach, Note, Outcome, Review

_OLDEST_MONTHS = 24
_YEAR_MONTH = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?")
SINCE = {
    Obsolete.SAFE_HARBOR: date(2015, 10, 6),
    Obsolete.CNIL_DECLARATION: date(2018, 5, 25),
    Obsolete.CIL: date(2018, 5, 25),
    Obsolete.ACT_1978_ALONE: date(2018, 5, 25),
    Obsolete.DIRECTIVE_95_46: date(2018, 5, 25),
    Obsolete.PRIVACY_SHIELD: date(2020, 7, 16),
    Obsolete.BROWSING_CONSENT: date(2020, 10, 1),
    Obsolete.UNIVERSAL_ANALYTICS: date(2023, 7, 1),
    Obsolete.ODR_PLATFORM: date(2025, 7, 20),
    Obsolete.BLOCTEL: date(2026, 8, 11),
}
"""Since when each is out of date; an audit of before is not judged by it."""
_STRUCK_DOWN = frozenset({Obsolete.PRIVACY_SHIELD, Obsolete.SAFE_HARBOR})


def check(privacy: PrivacyPolicy, forms: Forms) -> Iterator[Outcome]:
    """The day of the audit comes with the forms; PP-07 judges what transfers rest on as a whole."""
    today = forms.audited_on or date.max
    relied = {one.what: one for one in privacy.obsolete if today >= SINCE[one.what]}
    for what, one in relied.items():
        outcome = Breach if what in _STRUCK_DOWN else Review
        yield outcome(what.value.replace("-", "_"), one.seen)
    if not relied:
        require_own(privacy)
    if privacy.completes_only:
        return
    if privacy.last_updated.found:
        yield _dated(privacy, today)
    elif not (privacy.cut and relied):
        yield lacking(privacy, "undated", review=True)


def _dated(privacy: PrivacyPolicy, today: date) -> Outcome:
    """Judge the latest date of the document that matters most, by its month; a version alone is for a human."""
    updated = privacy.last_updated
    value, url = updated.value or quote_of(updated), updated.seen[0].url if updated.seen else None
    if updated.confidence is Confidence.DOUBTFUL:
        return Review("doubtful", updated.seen, value=value)
    if privacy.documents and url not in (None, privacy.documents[0].url):
        return Review("dated_elsewhere", updated.seen, value=value, url=url)
    same = [other.value for other in updated.variants if other.seen and other.seen[0].url == url]
    months = [month for text in (value, *same) for month in _months(text)]
    if not months:
        return Review("no_day", updated.seen, value=value)
    if today != date.max and today.year * 12 + today.month - max(months) > _OLDEST_MONTHS:
        return Review("old", updated.seen, value=value)
    return Note("dated", updated.seen, value=value)


def _months(text: str) -> list[int]:
    """Return the months of the dates of a text, counted from the year 0; a year alone ends in December."""
    days = [found.day for found in dates.find(text) if found.day]
    if days:
        return [day.year * 12 + day.month for day in days]
    iso = _YEAR_MONTH.fullmatch(text.strip())
    return [int(iso[1]) * 12 + int(iso[2] or 12)] if iso else []
