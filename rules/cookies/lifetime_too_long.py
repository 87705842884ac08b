"""CK-07: lifetimes, from the raw headers (browsers hide what exceeds 400 days)."""

from collections.abc import Iterator

from auditor.announced import lifetimes_of
from auditor.facts.cookies import Cookie, Cookies
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.model import Localised
from auditor.problems import Missing
from auditor.rule import NotApplicable, Note, Outcome, Review

DAY_S = 86_400
LONGEST_DAYS = 395 + 3
"""13 months, and the tolerance that leap periods need."""
DAYS_PER_MONTH = 365.25 / 12


def check(cookies: Cookies, privacy: PrivacyPolicy | Missing) -> Iterator[Outcome]:
    """Judge what the headers ask for; what the policy announces is told, and compared by COH-06."""
    persistent = [cookie for cookie in cookies.items if cookie.lifetime_s]
    if not persistent:
        raise NotApplicable("none")
    for cookie in persistent:
        yield from _judge(cookie, privacy)
    if not cookies.return_visit:
        yield Note("seen-once")
    yield Note("announced")


def _span(seconds: float) -> Localised:
    """Say a lifetime in the largest unit that fits: days, hours or minutes."""
    for unit_s, fr, en in ((DAY_S, "jour", "day"), (3600, "heure", "hour"), (60, "minute", "minute")):
        count = round(seconds / unit_s)
        if seconds >= unit_s:
            return Localised(fr=f"{count} {fr}{'s' * (count > 1)}", en=f"{count} {en}{'s' * (count > 1)}")
    return Localised(fr="moins d'une minute", en="under a minute")


def _judge(cookie: Cookie, privacy: PrivacyPolicy | Missing) -> Iterator[Outcome]:
    seconds = cookie.lifetime_s or 0
    values = {
        "name": cookie.name,
        "domain": cookie.domain,
        "span": _span(seconds),
        "months": round(seconds / DAY_S / DAYS_PER_MONTH),
    }
    if seconds > LONGEST_DAYS * DAY_S:
        yield Review(
            "audience-long" if cookie.exempt == "conditions" else _long(cookie, privacy), cookie.seen, **values
        )
    if cookie.sliding:
        needed = cookie.exempt == "yes" or seconds <= DAY_S
        yield (Note if needed else Review)("sliding-needed" if needed else "sliding", cookie.seen, **values)


def _long(cookie: Cookie, privacy: PrivacyPolicy | Missing) -> str:
    """Say whether a policy that was read whole announces the lifetime."""
    if isinstance(privacy, Missing):
        return "long"
    if lifetimes_of(privacy, cookie.name):
        return "long-announced"
    return "long" if privacy.cut else "long-unannounced"
