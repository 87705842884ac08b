"""COH-06: lifetimes that the policy announces, against the raw headers and against each other."""

from collections.abc import Iterator

from auditor.announced import same_cookie
from auditor.facts.cookies import Cookie, Cookies
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import CookieLifetime
from auditor.legal.statement import Confidence
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

_DAY_S = 86_400
_TOLERANCE = 1.04
"""A month of 30 or 31 days, a year of 365 or 366, and the hours of a day that began."""


def check(privacy: PrivacyPolicy, cookies: Cookies) -> Iterator[Outcome]:
    """Compare each announced cookie with the one set; doubtful readings are left out."""
    announced = [one for one in privacy.cookie_lifetimes if one.confidence is not Confidence.DOUBTFUL]
    named = [one for one in announced if one.name and (one.days is not None or one.session)]
    pairs = [(one, cookie) for one in named for cookie in cookies.items if same_cookie(one.name, cookie.name)]
    outcomes = [*_longer(pairs), *_twice(named), *_general(announced, cookies, {cookie.name for _, cookie in pairs})]
    if not outcomes and not pairs:
        raise NotApplicable("nothing_announced")
    yield from outcomes or [Note("agree", [cookie.seen for _, cookie in pairs], compared=len(pairs))]


def _longer(pairs: list[tuple[CookieLifetime, Cookie]]) -> Iterator[Outcome]:
    for one, cookie in pairs:
        asked = (cookie.lifetime_s or 0) / _DAY_S
        if asked > max((one.days or 0) * _TOLERANCE, (one.days or 0) + 1):
            places = (*one.seen, cookie.seen)
            yield Breach("cookie_longer", places, name=cookie.name, announced=one.words, observed=round(asked))


def _twice(named: list[CookieLifetime]) -> Iterator[Outcome]:
    by_name: dict[str, dict[int | None, CookieLifetime]] = {}
    for one in named:
        by_name.setdefault(one.name, {}).setdefault(one.days, one)
    for name, values in by_name.items():
        if len(values) > 1:
            places = [seen for one in values.values() for seen in one.seen]
            yield Review("cookie_twice", places, name=name, announced=", ".join(one.words for one in values.values()))


def _general(announced: list[CookieLifetime], cookies: Cookies, compared: set[str]) -> Iterator[Outcome]:
    """A maximum for all cookies: the longest that is announced without a name or a kind."""
    limits = [one for one in announced if not one.name and not one.about and one.days]
    if not limits:
        return
    most = max(limits, key=lambda one: one.days or 0)
    for cookie in cookies.items:
        asked = (cookie.lifetime_s or 0) / _DAY_S
        if cookie.name not in compared and asked > (most.days or 0) * _TOLERANCE:
            places = (*most.seen, cookie.seen)
            yield Review("general_longer", places, name=cookie.name, announced=most.words, observed=round(asked))
